import type { PracticeSample } from '../language.ts'

export const practice: PracticeSample = {
  role: 'Leitung Kundenservice',
  questions: [
    {
      text: 'Wann haben Sie einen Rückstau abgebaut, ohne neue Leute einzustellen?',
      answer: 'Ein gemeinsames Board hat den Rückstau bei Retouren in sechs Wochen von 1.900 auf 240 Fälle gebracht.',
    },
    { text: 'Was tun Sie in den ersten dreißig Tagen?', answer: '' },
  ],
  first: {
    title: 'Leiterin Kundenservice',
    stressed: ['Lösung beim ersten Besuch', 'Eine gemeinsame Liste'],
    problem: 'Technik und Support arbeiten mit zwei verschiedenen Listen.',
    words: 'eine Liste, eine Wahrheit',
    moment: 'Ihr Team hat mit einem einzigen Whiteboard angefangen.',
  },
  second: { title: 'Teamleiter Support', stressed: ['Weniger Folgebesuche'] },
  promise: 'Maya das Board auf einer Seite schicken',
}
