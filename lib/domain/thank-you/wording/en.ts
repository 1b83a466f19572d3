import { evidence, lead, more } from './en-callback.ts'
import type { Wording } from './wording.ts'

export const english: Wording = {
  greeting: {
    warm: ['Hi {name},'],
    neutral: ['Hi {name},', 'Hello {name},'],
    formal: ['Dear {name},'],
  },
  lead,
  more,
  evidence,
  thanks: {
    all: [
      'Thank you for your time and for talking with me[ {day}] about {role}.',
      'Thank you for the time you gave me and for the conversation[ {day}] about {role}.',
      'Thank you for talking with me[ {day}] about {role}[ at {company}].',
    ],
    warm: [
      'Thanks for making the time to talk[ {day}] about {role}.',
      'Thanks for taking me through {role}[ {day}].',
      'Thanks so much for talking with me[ {day}] about {role}.',
    ],
    neutral: [
      'I appreciate the time you took to talk with me[ {day}] about {role}.',
      'Thank you for going through {role} with me[ {day}].',
      'Thank you for your time[ {day}], and for going into {role} with me.',
    ],
    formal: [
      'I would like to thank you for the conversation[ {day}] about {role}.',
      'I am grateful for the time that you gave me[ {day}] to talk about {role}.',
      'Please accept my thanks for the conversation[ {day}] about {role}.',
    ],
  },
  plainThanks: {
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
  },
  plainMore: {
    all: [
      'If anything I said raised a question, I am glad to answer it.',
      'If there is a point you would like to go into further, please let me know.',
      'Should a question come up on your side, I am glad to answer it.',
      'If you would like more detail on anything we covered, I am glad to send it.',
      'If one of my answers needs more detail, I am glad to add it.',
    ],
  },
  promise: {
    do: {
      all: [
        'As promised, I will {x}[ {by}].',
        'I have not forgotten my promise: I will {x}[ {by}].',
        'As I said, I will {x}[ {by}].',
        'My promise from our {talk} stands: I will {x}[ {by}].',
        'I made a note of my promise and will {x}[ {by}].',
      ],
    },
    raw: {
      all: [
        'I have not forgotten what I promised: {text}[, {by}].',
        'My promise from our {talk} stands: {text}[, {by}].',
        'I made a note of what I promised: {text}[, {by}].',
        'As promised, this is on my list: {text}[, {by}].',
        'What I promised is on my list: {text}[, {by}].',
      ],
    },
    'also-do': {
      all: [
        'I will also {x}[ {by}].',
        'And I will {x}[ {by}], as I said.',
        'I also said that I would {x}[ {by}], and I will.',
      ],
    },
    'also-raw': {
      all: ['The second thing on my list: {text}[, {by}].', 'I have not forgotten this either: {text}[, {by}].'],
    },
  },
  interest: {
    open: {
      all: [
        'I would be glad to continue the conversation.',
        'I would welcome the chance to continue our conversation.',
        'It would be good to continue the conversation.',
        'A further conversation would be very welcome.',
      ],
      warm: ['I would be happy to talk further.', 'It would be good to talk again.'],
      neutral: ['I would be glad to talk further.', 'It would be good to talk further.'],
      formal: ['I would be pleased to continue the conversation.'],
    },
    deeper: {
      all: ['I am glad to go deeper into any of this.', 'I would be happy to pick up any of these points with you.'],
    },
    green: {
      all: [
        'I would very much like to do this work.',
        'This is work that I would like to do.',
        'I would very much like to work as {arole}.',
        'I would like to take on this role.',
        'I would be very glad to take this on.',
      ],
    },
    amber: {
      all: [
        'I am interested, and I would like to learn more about the role.',
        'The role interests me, and I would be glad to hear more about it.',
        'I would like to learn more about the role as we go on.',
        'I am interested in the role, and I would be glad to hear more when we next speak.',
        'I would be glad to hear more about the role.',
      ],
    },
  },
  step: {
    np: {
      all: [
        'I look forward to {x}[, {by} as you said].',
        'I look forward to the next step, {x}[, {by}].',
        'As you said, {x} comes next[, {by}].',
        'As I understood it, {x} comes next[, {by}].',
        'Next is {x}[, {by}], as you said.',
        'After our {talk}, {x} comes next[, {by}], as you said.',
      ],
    },
    clause: {
      all: [
        'As you said, {x}[ {by}].',
        'As I understood it, {x}[ {by}].',
        'I understand that {x}[ {by}].',
        'If I have it right, {x}[ {by}].',
        'For the next step, I understand that {x}[ {by}].',
      ],
    },
    raw: {
      all: [
        'As you said, this comes next: {text}[, {by}].',
        'I look forward to the next step: {text}[, {by}].',
        'The next step, as I understood it: {text}[, {by}].',
        'Next, as you said: {text}[, {by}].',
        'I have made a note of the next step: {text}[, {by}].',
      ],
    },
    'me-do': {
      all: [
        'The next step is with me: I will {x}[ {by}].',
        'As a next step, I will {x}[ {by}].',
        'From my side, I will {x}[ {by}].',
        'I have noted my next step and will {x}[ {by}].',
        'Next, I will {x}[ {by}].',
      ],
    },
    'me-raw': {
      all: [
        'The next step is with me: {text}[, {by}].',
        'I have noted my next step: {text}[, {by}].',
        'This is the next step on my side: {text}[, {by}].',
        'On my side, this comes next: {text}[, {by}].',
        'My next step is noted: {text}[, {by}].',
      ],
    },
    by: {
      all: [
        'I look forward to hearing from you {by}, as you said.',
        'As you said, the next step comes {by}.',
        'I understand that there will be news {by}.',
        'As I understood it, there will be news {by}.',
        'The next step comes {by}, if I have it right.',
      ],
    },
    'me-by': {
      all: [
        'The next step is with me, {by}.',
        'I have noted that the next step is with me, {by}.',
        'You will hear from me {by}.',
        'I will see to the next step {by}.',
        'On my side, the next step follows {by}.',
      ],
    },
  },
  decision: {
    all: [
      'You plan to decide {decision}, as I understood it.',
      'As I understood it, you will decide {decision}.',
      'I know that you plan to decide {decision}.',
      'You mentioned a decision {decision}, and I am glad to help with anything before then.',
      'If anything from me would help before you decide {decision}, please let me know.',
    ],
  },
  offer: {
    all: [
      'I am glad to send anything else that would be useful.',
      'If anything else from me would help, please let me know.',
      'I am glad to provide anything else that is useful to you.',
      'Please tell me if there is anything else that I can send.',
      'If you need anything more from me, I am glad to send it.',
    ],
  },
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
      ],
    },
    role: { all: ['{role}'] },
    bare: { all: ['Thank you for our {talk}[ {day}]', 'Thank you for the {talk}[ {day}]'] },
  },
}
