import type { Fact, Facts } from './facts.ts'

/** What a sentence of a letter does. `…-after`: something has opened the letter and thanks were given. */
export type Part =
  | 'thanks'
  | 'thanks-after'
  /** The one best callback that there is, behind the thanks. */
  | 'best'
  | 'quote'
  | 'quote-after'
  | 'quote-also'
  /** What stayed with the writer, behind something else. */
  | 'also'
  | 'moment'
  | 'asked'
  /** Thanks for their question. */
  | 'asked-first'
  | 'quote-thanks'
  | 'need'
  | 'need-after'
  | 'proof'
  | 'owed'
  | 'missed'
  | 'promise'
  | 'wish'
  | 'question'
  | 'step'
  /** What they offered to do. */
  | 'theirs'
  | 'offer'

export interface Skeleton {
  id: string
  /** How well it fits what was captured; 0: not at all. */
  fits: (facts: Facts, light: string) => number
  paragraphs: readonly (readonly Part[])[]
}

const first = (facts: readonly Fact[]) => facts[0]
const hasProof = ({ proofs }: Facts) => proofs.length > 0
const soon = ({ promises }: Facts) => promises.length > 0

/**
 * The ways in which a letter can be built. What there is decides, then what the others of the panel and earlier letters to
 * the company have had.
 */
export const skeletons: readonly Skeleton[] = [
  {
    id: 'quote-first',
    fits: ({ quote }) => (quote ? 6 : 0),
    paragraphs: [
      ['quote', 'thanks-after'],
      ['need', 'asked', 'proof'],
      ['missed', 'promise'],
      ['wish', 'question', 'step', 'offer'],
    ],
  },
  {
    id: 'thanks-then-quote',
    fits: ({ quote }) => (quote ? 6 : 0),
    paragraphs: [
      ['thanks', 'quote-after'],
      ['need', 'asked', 'proof'],
      ['missed'],
      ['promise', 'wish', 'question', 'step', 'offer'],
    ],
  },
  {
    id: 'problem-and-proof',
    fits: (facts) => (first(facts.needs) && hasProof(facts) ? (facts.quote || facts.moment ? 4.5 : 5.5) : 0),
    paragraphs: [
      ['thanks', 'need-after'],
      ['proof', 'missed'],
      ['also'],
      ['promise', 'wish', 'question', 'step', 'offer'],
    ],
  },
  {
    id: 'moment-first',
    fits: ({ moment }) => (moment ? 6 : 0),
    paragraphs: [
      ['moment', 'thanks-after'],
      ['need', 'asked', 'proof'],
      ['missed', 'promise'],
      ['wish', 'question', 'step', 'offer'],
    ],
  },
  {
    id: 'promise-first',
    fits: (facts) => (soon(facts) ? 5 : 0),
    paragraphs: [
      ['thanks', 'promise'],
      ['best', 'need', 'asked', 'proof'],
      ['missed'],
      ['wish', 'question', 'step', 'offer'],
    ],
  },
  {
    id: 'owed-answer',
    fits: ({ owed }) => (owed ? 7 : 0),
    paragraphs: [
      ['thanks', 'best'],
      ['owed'],
      ['need', 'asked', 'proof'],
      ['promise', 'wish', 'question', 'step', 'offer'],
    ],
  },
  {
    id: 'question-first',
    fits: (facts) => (facts.asked?.stands ? (facts.quote || facts.moment ? 5 : 6) : 0),
    paragraphs: [['asked-first', 'proof'], ['best'], ['missed', 'promise'], ['wish', 'question', 'step', 'offer']],
  },
  {
    id: 'quote-in-thanks',
    fits: ({ quote }) => (quote ? 6 : 0),
    paragraphs: [
      ['quote-thanks'],
      ['need', 'asked', 'proof'],
      ['missed', 'promise'],
      ['wish', 'question', 'step', 'offer'],
    ],
  },
  {
    id: 'their-question',
    fits: (facts) => (hasProof(facts) && !facts.quote && !facts.moment ? 5 : 0),
    paragraphs: [
      ['thanks', 'need-after'],
      ['asked', 'proof'],
      ['missed', 'promise'],
      ['wish', 'question', 'step', 'offer'],
    ],
  },
  {
    id: 'what-counts',
    fits: (facts) => (first(facts.needs) && !facts.quote && !facts.moment ? 4.5 : 0),
    paragraphs: [
      ['thanks', 'need-after'],
      ['asked', 'proof'],
      ['missed', 'promise'],
      ['wish', 'question', 'step', 'offer'],
    ],
  },
  {
    id: 'step-first',
    fits: (facts) => (facts.step && (facts.quote || first(facts.needs)) ? 4 : 0),
    paragraphs: [
      ['thanks', 'step'],
      ['best', 'need', 'asked', 'proof'],
      ['missed', 'promise'],
      ['wish', 'question', 'offer'],
    ],
  },
  {
    id: 'need-then-quote',
    fits: (facts) => ((facts.quote || facts.moment) && first(facts.needs) ? 5 : 0),
    paragraphs: [
      ['thanks'],
      ['need', 'asked', 'proof'],
      ['also', 'missed'],
      ['promise', 'wish', 'question', 'step', 'offer'],
    ],
  },
  {
    id: 'shared-interest',
    // What they did for the writer is thanked for, and thanks twice in a row are a list.
    fits: ({ moment }) => (moment && moment.reading.form !== 'with-me' ? 5.5 : 0),
    paragraphs: [
      ['thanks', 'moment'],
      ['need', 'asked', 'proof', 'missed'],
      ['promise', 'wish', 'question', 'step', 'offer'],
    ],
  },
  {
    id: 'one-point',
    fits: (facts) => (facts.missed.length > 0 && !facts.quote && !facts.moment && !first(facts.needs) ? 3 : 0),
    paragraphs: [
      ['thanks', 'missed'],
      ['promise', 'wish', 'question', 'step', 'offer'],
    ],
  },
  {
    id: 'proof-alone',
    fits: (facts) => (hasProof(facts) && !facts.quote && !facts.moment && !first(facts.needs) ? 4 : 0),
    paragraphs: [['thanks'], ['asked', 'proof'], ['missed'], ['promise', 'wish', 'question', 'step', 'offer']],
  },
  {
    id: 'plain',
    fits: (facts) => (facts.quote || facts.moment || first(facts.needs) ? 0.2 : 1),
    paragraphs: [['thanks', 'promise', 'wish', 'question', 'step', 'offer']],
  },
]

/** Letters for other occasions have one build each. */
export const occasions = {
  informational: [
    ['thanks', 'best'],
    ['missed', 'promise'],
    ['theirs', 'wish', 'offer'],
  ],
  red: [
    ['thanks', 'best'],
    ['promise', 'step'],
  ],
} as const satisfies Record<string, readonly (readonly Part[])[]>
