import type { LetterInput } from '../../../lib/domain/thank-you/note.ts'
import { letterInput, minutes, person, question } from './make.ts'

const maya = person('Maya Lindqvar', {
  part: 'decides',
  title: 'Head of Operations',
  stressed: ['Reporting'],
  problem: 'Engineers and support work from two lists, and neither is believed.',
  success: 'One list that both teams trust.',
  words: 'one queue, one truth',
  moment: 'She rides along with an engineer one Friday a month.',
})

const mayaAsked = [
  question(maya.id, 'Tell me about a time you cut a backlog without adding people.', {
    kind: 'example',
    story: 'Triage board',
    landed: 'fair',
    answer: 'A shared triage board took our returns backlog from 1,900 cases to 240. Left out the six weeks.',
  }),
  question(maya.id, 'What would you do in your first thirty days?', { kind: 'what-if', landed: 'strong' }),
]

const caseTask = {
  text: 'Case task with the regional team',
  who: 'them',
  by: '2026-06-16',
  decisionBy: '2026-06-30',
} as const

/** Debriefs as people write them, with the style that their notes are asked for in. */
export const gallery: Readonly<Record<string, LetterInput>> = {
  rich: letterInput({
    people: [maya],
    questions: mayaAsked,
    promisesByMe: [{ id: 'a', text: 'Send Maya the one-page triage board', due: '2026-06-12' }],
    nextStep: caseTask,
  }),
  'nothing captured': letterInput({
    people: [person('Tobias Ashgrove')],
    nextStep: { ...caseTask, by: '', decisionBy: '' },
  }),
  'nothing at all': letterInput({ people: [person('Tobias Ashgrove')], role: '', company: '' }),
  'one moment, warm': letterInput(
    {
      interviewId: 'interview-2',
      company: 'Norrvane Systems',
      role: 'Product Designer (f/m/d)',
      people: [
        person('Okafor, Ngozi', {
          introducedAs: 'call me Goz',
          moment: 'She said the first design review happens in the warehouse.',
        }),
      ],
      nextStep: { text: 'They will get back to me', who: 'them', by: '2026-06-19', decisionBy: '' },
    },
    { language: 'en', register: 'warm' },
    30 * 60 * minutes,
  ),
  panel: letterInput({
    interviewId: 'interview-3',
    people: [
      maya,
      person('Tobias Ashgrove', {
        part: 'peer',
        stressed: ['Calm handovers', 'Written decisions'],
        problem: 'The weekend rota has no owner',
        moment: 'How he taught the new team to read a meter on a rainy car park',
      }),
      person('Ruth van der Berg', {
        part: 'manager',
        skills: 'SQL and patience with old systems',
        success: 'Two regions on one dashboard',
        words: 'dull is a feature',
      }),
    ],
    questions: [
      ...mayaAsked,
      question('p-Tobias Ashgrove', 'How do you decide what not to measure?', {
        kind: 'know-how',
        landed: 'strong',
        answer: 'Drop a number when nobody has acted on it for a quarter',
      }),
      question('p-Ruth van der Berg', 'Describe a disagreement with another department', {
        kind: 'example',
        landed: 'strong',
        answer: 'Moved two teams to one weekly report after three joint sessions',
      }),
    ],
    promisesByMe: [
      { id: 'a', text: 'send Ruth two references', due: '2026-06-15' },
      { id: 'b', text: 'One-page triage board', due: '2026-06-12' },
    ],
    nextStep: { text: 'Ruth sends the dates for the case task', who: 'them', by: '2026-06-16', decisionBy: '' },
  }),
  'promises, formal': letterInput(
    {
      interviewId: 'interview-4',
      company: 'Håkansson & Søn',
      role: 'Data Analyst',
      format: 'on-site',
      people: [
        person('Zoë Łukasiewicz', {
          part: 'executive',
          problem: 'Monthly reports arrive two weeks late',
          stressed: ['data quality', 'plain language'],
        }),
      ],
      promisesByMe: [
        { id: 'a', text: 'share my notes on the churn model', due: '2026-06-12' },
        { id: 'b', text: 'I will send her two work samples by Monday', due: '2026-06-15' },
      ],
      nextStep: { text: 'Send the signed form', who: 'me', by: '2026-06-17', decisionBy: '' },
    },
    { language: 'en', register: 'formal' },
  ),
  'quotes only': letterInput({
    interviewId: 'interview-5',
    people: [person('Kenji Watanabe', { words: '"measure twice, ship once"; and later "no heroics"' })],
    nextStep: { text: '', who: 'them', by: '2026-06-18', decisionBy: '' },
  }),
  'long fragments': letterInput({
    interviewId: 'interview-6',
    role: 'Senior Programme Manager, Regional Infrastructure and Customer Migration',
    people: [
      person('Adaeze Obi-Whitfield', {
        problem:
          'The migration has been planned three times since the merger, and each plan stopped when the regions saw how many local exceptions it left out and who would have to look after them in the end',
        success:
          'Every region has moved at least one service, so that the plan is believed, and the exceptions are on one list with a name beside each of them',
        moment: 'They had printed the old migration plans and pinned them to the wall so that nobody would forget them',
      }),
    ],
  }),
  'a question only': letterInput({
    interviewId: 'interview-7',
    people: [person('Sam', { part: 'manager' })],
    questions: [question('p-Sam', 'How would you explain our tariff to a new customer?', { landed: 'fair' })],
    nextStep: { text: 'Second interview with the team', who: 'them', by: '', decisionBy: '' },
  }),
  recruiter: letterInput({
    interviewId: 'interview-8',
    format: 'phone',
    people: [
      person('Priya Raman', {
        part: 'recruiter',
        stressed: ['Start in September', 'Travel twice a month'],
        moment: 'The salary band is 60 to 70k',
      }),
    ],
    nextStep: { text: 'Call with the hiring manager', who: 'them', by: '2026-06-16', decisionBy: '' },
  }),
  'forbidden only': letterInput({
    interviewId: 'interview-9',
    people: [
      person('Jonas Brandt', {
        moment: 'He asked about my salary',
        words: 'we pay below market',
        problem: 'he seemed bored',
      }),
    ],
  }),
  'reich auf Deutsch': letterInput(
    {
      interviewId: 'interview-10',
      company: 'Grünwald Logistik GmbH',
      role: 'Teamleiterin Kundenservice (m/w/d)',
      people: [
        person('Jörg Müßiggang', {
          part: 'manager',
          stressed: ['Reporting', 'klare Zuständigkeiten'],
          problem: 'Technik und Support arbeiten mit zwei Listen, und keiner glaubt ihnen.',
          success: 'Eine Liste, der beide Teams vertrauen',
          words: 'eine Liste, eine Wahrheit',
          moment: 'Er fährt einmal im Monat mit einem Techniker raus.',
        }),
      ],
      questions: [
        question('p-Jörg Müßiggang', 'Wie haben Sie einen Rückstand abgebaut?', {
          kind: 'example',
          landed: 'strong',
          answer: 'Ein gemeinsames Board, von 1.900 auf 240 Fälle in sechs Wochen',
        }),
      ],
      promisesByMe: [{ id: 'a', text: 'Das Board auf einer Seite schicken', due: '2026-06-12' }],
      nextStep: { text: 'Fallstudie mit dem Regionalteam', who: 'them', by: '2026-06-16', decisionBy: '2026-06-30' },
    },
    { language: 'de', register: 'neutral' },
  ),
  'knapp auf Deutsch': letterInput(
    {
      interviewId: 'interview-11',
      company: 'Grünwald Logistik GmbH',
      role: 'Sachbearbeiter Einkauf',
      people: [person('Anneliese von der Heide')],
      nextStep: { text: 'Zweites Gespräch vor Ort', who: 'them', by: '', decisionBy: '' },
    },
    { language: 'de', register: 'formal' },
    26 * 60 * minutes,
  ),
  'Runde auf Deutsch, warm': letterInput(
    {
      interviewId: 'interview-12',
      company: 'Nordwind Apotheken',
      role: 'Projektmanagerin',
      people: [
        person('Selin Aydın', {
          introducedAs: 'Selin',
          moment: 'Wie das Team von drei auf zwölf Leute gewachsen ist',
          problem: 'Wir verlieren jeden Monat zwei Tage mit Nachfragen',
        }),
        person('Björn Ågren', {
          part: 'manager',
          stressed: ['Verlässlichkeit'],
          success: 'Der erste Markt ist umgestellt',
          words: 'lieber langsam als zweimal',
        }),
        person('Claudia Weiß', {
          moment: 'Sie sagte, dass neue Leute zuerst zwei Wochen in einer Filiale arbeiten',
          skills: 'SQL, Geduld',
        }),
      ],
      questions: [
        question('p-Björn Ågren', 'Wie gehen Sie mit Widerstand um?', {
          landed: 'strong',
          answer: 'Zuerst die zwei lautesten Kritiker in die Planung geholt',
          story: 'Umstellung Lager',
        }),
        question('p-Selin Aydın', 'Was war Ihr größtes Projekt?', {
          kind: 'example',
          landed: 'fair',
          answer: 'Habe 14 Filialen in neun Monaten auf ein neues Kassensystem umgestellt',
        }),
      ],
      promisesByMe: [{ id: 'a', text: 'Björn zwei Arbeitsproben schicken', due: '2026-06-15' }],
      nextStep: { text: 'Claudia meldet sich mit einem Termin', who: 'them', by: '2026-06-18', decisionBy: '' },
    },
    { language: 'de', register: 'warm' },
    8 * 60 * minutes,
  ),
}
