import type { PracticeSample } from '../language.ts'

export const practice: PracticeSample = {
  role: 'Customer Operations Lead',
  questions: [
    {
      text: 'Tell me about a time you cut a backlog without adding people.',
      answer: 'A shared triage board took our returns backlog from 1,900 cases to 240 in six weeks.',
    },
    { text: 'What would you do in your first thirty days?', answer: '' },
  ],
  first: {
    title: 'Head of Customer Operations',
    stressed: ['First-visit fix', 'One shared queue'],
    problem: 'Engineers and support work from two lists, and neither is believed.',
    words: 'one queue, one truth',
    moment: 'She rides along with an engineer one Friday a month.',
  },
  second: { title: 'Support Team Lead', stressed: ['Fewer repeat visits'] },
  promise: 'Send Maya the one-page triage board',
}
