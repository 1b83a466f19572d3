import type { Wording } from '../wording.ts'
import { lead } from './wording-callback.ts'
import { evidence, missed, more } from './wording-fit.ts'
import { followUp, informational, organiser, statusCheck } from './wording-occasions.ts'
import { decision, interest, offer, promise, step } from './wording-tail.ts'

const plainThanks: Wording['plainThanks'] = {
  all: [
    'Thank you for the {talk} {day} about {role}[ at {company}].',
    'Thank you for your time {day} and for talking with me about {role}[ at {company}].',
    'Thank you for talking with me {day} about {role}[ at {company}].',
  ],
  warm: [
    'Thanks for the {talk} {day} about {role}[ at {company}].',
    'Thanks for making the time {day} to talk about {role}[ at {company}].',
  ],
  neutral: [
    'Thank you for the time you took {day} to talk about {role}[ at {company}].',
    'I appreciate the time you took {day} to talk with me about {role}[ at {company}].',
  ],
  formal: [
    'I would like to thank you for the {talk} {day} about {role}[ at {company}].',
    'I am grateful for the time you gave me {day} to talk about {role}[ at {company}].',
  ],
}

export const wording: Wording = {
  greeting: {
    warm: ['Hi {name},'],
    neutral: ['Hi {name},', 'Hello {name},'],
    formal: ['Dear {name},'],
  },
  lead,
  more,
  evidence,
  missed,
  thanks: {
    all: [
      'Thank you for your time and for talking with me[ {day}] about {role}.',
      'Thank you for talking with me[ {day}] about {role}[ at {company}].',
      'Thank you for the conversation[ {day}] about {role}.',
    ],
    warm: [
      'Thanks for making the time to talk[ {day}] about {role}.',
      'Thanks for taking me through {role}[ {day}].',
      'Thanks so much for talking with me[ {day}] about {role}.',
    ],
    neutral: [
      'I appreciate the time you took to talk with me[ {day}] about {role}.',
      'Thank you for going through {role} with me[ {day}].',
      'Thank you for the time you took[ {day}] to talk about {role}.',
    ],
    formal: [
      'I would like to thank you for the conversation[ {day}] about {role}.',
      'I am grateful for the time you gave me[ {day}] to talk about {role}.',
      'Thank you very much for the time you gave me[ {day}] to talk about {role}.',
    ],
    recruiter: ['Thank you for the introduction to {role}[ {day}].'],
    manager: ['Thank you for talking through {role} with me[ {day}].'],
    panel: ['Thank you for taking part in my interview[ {day}] for {role}.'],
    final: ['Thank you for taking the time to meet me[ {day}] about {role}.'],
  },
  lateThanks: {
    all: [
      'Thank you again for talking with me[ {day}] about {role}.',
      'Thank you again for the conversation[ {day}] about {role}.',
      'Thank you again for your time[ {day}] and the talk about {role}.',
      'My thanks again for the conversation[ {day}] about {role}.',
      'Again, thank you for going through {role} with me[ {day}].',
    ],
  },
  plainThanks,
  plainMore: {
    all: [
      'If anything I said raised a question, I am glad to answer it.',
      'If there is a point you would like to go into further, please let me know.',
      'Should a question come up on your side, I am glad to answer it.',
      'If you would like more detail on anything we covered, I am glad to send it.',
      'If one of my answers needs more detail, I am glad to add it.',
    ],
  },
  promise,
  interest,
  step,
  decision,
  offer,
  close: {
    all: ['Kind regards,'],
    warm: ['Best wishes,', 'All the best,', 'Warm regards,', 'Many thanks,'],
    neutral: ['Best regards,', 'Best wishes,', 'With best regards,', 'With kind regards,'],
    formal: ['Yours sincerely,', 'With kind regards,', 'Sincerely,', 'Best regards,'],
  },
  subject: {
    topic: { all: ['{role}: {topic}'] },
    thanks: {
      all: [
        'Thank you: {role} interview',
        'Our {talk} about the {role} role',
        'Thank you for the {talk} about the {role} role',
        'Thank you for the {role} interview',
        'The {role} role: thank you',
      ],
    },
    role: { all: ['{role}'] },
    bare: {
      all: [
        'Thank you for our {talk}[ {day}]',
        'Thank you for the {talk}[ {day}]',
        'Our {talk}[ {day}]: thank you',
        'Thank you for your time[ {day}]',
        'My thanks for the {talk}[ {day}]',
      ],
    },
    talk: {
      all: [
        'Our {talk}[ {day}]',
        'About our {talk}[ {day}]',
        'Our {talk}[ {day}]: next step',
        'Next step after our {talk}[ {day}]',
        'A note on our {talk}[ {day}]',
      ],
    },
    informational: {
      all: [
        'Thank you for our {talk}[ {day}]',
        'Thank you for telling me about your work',
        'Thank you for your time[ {day}]',
        'Thank you for answering my questions',
        'Our {talk}[ {day}]: thank you',
      ],
    },
  },
  informational,
  organiser,
  followUp,
  statusCheck,
}
