import type { Scene } from './scene.ts'

/** First rounds, recruiters and hiring managers. */
export const englishOne: readonly Scene[] = [
  {
    name: 'manager, green, everything captured',
    company: 'Brindlewick Energy',
    role: 'Customer Operations Lead',
    at: '2026-06-11T10:00',
    light: 'green',
    met: [
      {
        name: 'Maya Lindqvar',
        part: 'manager',
        words: 'one queue, one truth',
        problem: 'Engineers and support work from two lists, and neither is believed.',
        asked: [
          [
            'Tell me about a time you cut a backlog without adding people.',
            'A shared triage board took our returns backlog from 1,900 cases to 240.',
          ],
        ],
      },
    ],
    unsaid: ['Should have said that the board ran on paper for the first six weeks'],
    promise: [['Send Maya the one-page triage board', '2026-06-12']],
    next: { text: 'Case task with the regional team', by: '2026-06-16', decisionBy: '2026-06-30' },
  },
  {
    name: 'recruiter screen, no light',
    company: 'Norrvane Systems',
    role: 'Product Designer (f/m/d)',
    round: 'recruiter screen',
    format: 'phone',
    at: '2026-06-09T15:00',
    met: [
      {
        name: 'Priya Raman',
        part: 'recruiter',
        stressed: ['a portfolio with two case studies', 'one day a week in Leeds'],
      },
    ],
    next: { text: 'Call with the hiring manager', by: '2026-06-16' },
  },
  {
    name: 'recruiter screen, warm, green, a moment',
    company: 'Tern & Hollis',
    role: 'Account Manager',
    round: 'first call',
    at: '2026-06-10T11:30',
    light: 'green',
    register: 'warm',
    met: [
      {
        name: 'Siobhán Ní Bhriain',
        introducedAs: 'call me Shiv',
        part: 'recruiter',
        moment: 'She said the last three hires all came from customer support.',
      },
    ],
    promise: [['send her two references', '2026-06-15']],
    next: { text: 'They get back to me', by: '2026-06-17' },
  },
  {
    name: 'recruiter screen, red',
    company: 'Quillmark',
    role: 'Sales Development Representative',
    round: 'phone screen',
    format: 'phone',
    at: '2026-06-10T09:00',
    light: 'red',
    met: [{ name: 'Jonas Brandt', part: 'recruiter', stressed: ['cold calling', 'weekly targets'] }],
    next: { text: 'Interview with the team lead', by: '2026-06-18' },
  },
  {
    name: 'manager, amber, an open question',
    company: 'Fenwright Rail',
    role: 'Timetable Planner',
    at: '2026-06-11T14:00',
    light: 'amber',
    met: [
      {
        name: 'Gwen Pryce-Jones',
        part: 'manager',
        moment: 'How the night desk rebuilt the whole Sunday timetable in four hours',
        problem: 'Delays spread because nobody owns the connections',
        asked: [
          [
            'How would you start with a network you do not know?',
            'Ride the worst line for a week',
            { kind: 'what-if' },
          ],
        ],
      },
    ],
    unasked: ['How does the desk hand over to the day shift?'],
    next: { text: 'Second interview with the shift leads', by: '' },
  },
  {
    name: 'manager, formal, on site',
    company: 'Håkansson & Søn',
    role: 'Data Analyst',
    format: 'on-site',
    at: '2026-06-09T09:30',
    register: 'formal',
    light: 'green',
    met: [
      {
        name: 'Zoë Łukasiewicz',
        part: 'manager',
        problem: 'Monthly reports arrive two weeks late',
        stressed: ['data quality', 'plain language'],
        asked: [
          [
            'Tell me about a report that you improved',
            'I cut our month-end report from nine days to two by dropping eleven tables',
          ],
        ],
      },
    ],
    promise: [['share my notes on the churn model', '2026-06-12']],
    next: { text: 'Send the signed form', who: 'me', by: '2026-06-17' },
  },
  {
    name: 'manager, only a quote',
    company: 'Kettle & Crane',
    role: 'Warehouse Supervisor',
    at: '2026-06-11T08:30',
    met: [{ name: 'Kenji Watanabe', words: '"measure twice, ship once"; and later "no heroics"' }],
    next: { by: '2026-06-18' },
  },
  {
    name: 'manager, nothing captured',
    company: 'Ostrava Glass',
    role: 'Export Coordinator',
    at: '2026-06-11T13:00',
    after: 20,
    met: [{ name: 'Tobias Ashgrove', part: 'manager' }],
    next: { text: 'Case task with the regional team' },
  },
  {
    name: 'manager, everything forbidden',
    company: 'Lowmoor Bank',
    role: 'Credit Analyst',
    at: '2026-06-11T15:30',
    met: [
      {
        name: 'Ingrid Sæther',
        part: 'manager',
        moment: 'She asked what salary I want',
        words: 'we pay below market',
        problem: 'he seemed bored',
      },
    ],
  },
  {
    name: 'manager, red',
    company: 'Harrow Freight',
    role: 'Depot Manager',
    at: '2026-06-10T16:00',
    light: 'red',
    met: [
      {
        name: 'Dermot Kehoe',
        part: 'manager',
        problem: 'Two depots share one crane',
        success: 'No lorry waits more than an hour',
        asked: [['Describe a time you cleared a queue', 'I moved our loading to two shifts']],
      },
    ],
    unsaid: ['my crane licence'],
    next: { text: 'They will decide next week', decisionBy: '2026-06-19' },
  },
  {
    name: 'manager, a question only',
    company: 'Brightwater Utilities',
    role: 'Tariff Specialist',
    at: '2026-06-10T10:00',
    met: [
      {
        name: 'Sam',
        part: 'manager',
        asked: [['How would you explain our tariff to a new customer?', '', { landed: 'fair' }]],
      },
    ],
    next: { text: 'Second interview with the team' },
  },
  {
    name: 'manager, long fragments, long title',
    company: 'Northgate Infrastructure',
    role: 'Senior Programme Manager, Regional Infrastructure and Customer Migration',
    at: '2026-06-11T11:00',
    light: 'green',
    met: [
      {
        name: 'Adaeze Obi-Whitfield',
        part: 'manager',
        problem:
          'The migration has been planned three times since the merger, and each plan stopped when the regions saw how many local exceptions it left out and who would have to look after them in the end',
        success:
          'Every region has moved at least one service, so that the plan is believed, and the exceptions are on one list with a name beside each of them',
        moment: 'They had printed the old migration plans and pinned them to the wall so that nobody would forget them',
      },
    ],
  },
  {
    name: 'manager, three days later, with something new',
    company: 'Pellworm Ferries',
    role: 'Crew Planner',
    at: '2026-06-08T10:00',
    after: 74,
    light: 'green',
    met: [{ name: 'Agnieszka Wójcik', part: 'manager', words: 'the tide does not wait for a meeting' }],
    unsaid: ['I wish I had mentioned my skipper certificate'],
    next: { text: 'Second round in Husum', by: '2026-06-19' },
  },
]
