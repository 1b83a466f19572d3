import type { Wording } from '../wording.ts'

export const promise: Wording['promise'] = {
  do: {
    all: [
      'As promised, I will {x}[ {by}].',
      'As I said, I will {x}[ {by}].',
      'I will {x}[ {by}], as promised.',
      'I promised to {x}[ {by}], and I will.',
      'I will {x}[ {by}], as I said I would.',
    ],
  },
  np: {
    all: [
      'As promised, you will have {x}[ {by}].',
      'I will get {x} to you[ {by}], as promised.',
      'You can expect {x}[ {by}], as promised.',
      'As I said, {x} will reach you[ {by}].',
      'Expect {x} from me[ {by}], as I promised.',
    ],
  },
  raw: {
    all: [
      'I have not forgotten what I promised: {text}[, {by}].',
      'My promise stands: {text}[, {by}].',
      'I made a note of what I promised you: {text}[, {by}].',
      'What I promised is on my list: {text}[, {by}].',
      'As promised, this is on my list: {text}[, {by}].',
    ],
  },
  'also-do': {
    all: [
      'I will also {x}[ {by}].',
      'And I will {x}[ {by}], as I said.',
      'I also said that I would {x}[ {by}].',
      'In addition, I will {x}[ {by}].',
    ],
    warm: ['And yes, I will {x}[ {by}].'],
    neutral: ['Besides that, I will {x}[ {by}].'],
    formal: ['Furthermore, I will {x}[ {by}].'],
  },
  'also-raw': {
    all: [
      'The second thing on my list: {text}[, {by}].',
      'I have not forgotten this either: {text}[, {by}].',
      'Also on my list: {text}[, {by}].',
      'And one more promise of mine: {text}[, {by}].',
      'The other thing I promised: {text}[, {by}].',
    ],
  },
}

export const interest: Wording['interest'] = {
  open: {
    all: [
      'I would be glad to continue the conversation.',
      'It would be good to continue the conversation.',
      'I would welcome the chance to continue our conversation.',
    ],
    warm: ['I would be happy to talk further.', 'It would be good to talk again.'],
    neutral: ['I would be glad to talk further.', 'A further conversation would be very welcome.'],
    formal: ['I would be pleased to continue the conversation.', 'A further conversation would be very welcome.'],
    recruiter: ['I would be glad to take the next step.'],
    manager: ['I would be glad to talk with you further about the work.'],
    panel: ['I would be glad to talk with you again.'],
    final: ['I would welcome a further talk with you.'],
  },
  deeper: {
    all: [
      'I am glad to go deeper into anything we discussed.',
      'I would be happy to pick up our conversation again.',
      'I would be glad to say more about anything we touched on.',
      'It would be good to go further into what we discussed.',
      'If you would like to go further into anything we covered, I would be glad to.',
    ],
  },
  green: {
    all: [
      'I would very much like to do this work.',
      'This is work that I would like to do.',
      'I would very much like to work as {arole}.',
      'I would like to take on this role.',
      'I want this role, and I would be glad to take it on.',
      'This is a role that I would very much like to take on.',
      'It is work that I would be very glad to do.',
    ],
    warm: ['I would love to do this work.'],
    neutral: ['This role is one that I would like to take on.'],
    formal: ['It would be a pleasure to take on this role.'],
    recruiter: ['I would very much like to go on to the next step.'],
    manager: ['I would very much like to do this work with you.'],
    panel: ['I would very much like to work alongside you.'],
    final: ['I would very much like to join[ {company}].'],
  },
  amber: {
    all: [
      'I am interested, and I would like to learn more about the role.',
      'The role interests me, and I would be glad to hear more about it.',
      'I would like to learn more about the role as we go on.',
      'I am interested in the role, and I would be glad to hear more when we next speak.',
      'The role interests me, and there is more that I would like to understand.',
      'My interest is there, and more about the role would be good to hear.',
    ],
    recruiter: ['Hearing more about the role would interest me.'],
    manager: ['The role interests me, and I would like to hear more about the work from you.'],
    panel: ['The role interests me, and the daily work is what I would like to hear more about.'],
    final: ['The role interests me, and so does where it is going.'],
  },
  question: {
    all: [
      'One question is still open for me: {text}',
      'There is one thing I would like to ask: {text}',
      'One question I did not get to ask: {text}',
      'If I may ask one more question: {text}',
      'I have one question left: {text}',
    ],
  },
}

export const step: Wording['step'] = {
  np: {
    all: [
      'I look forward to {x}[, {by} as you said].',
      'As you said, {x} comes next[, {by}].',
      'As I understood it, {x} comes next[, {by}].',
      'Next is {x}[, {by}], as you said.',
      'As you told me, the next step is {x}[, {by}].',
      'You said that {x} comes next[, {by}].',
    ],
  },
  clause: {
    all: [
      'As you said, {x}[ {by}].',
      'As I understood it, {x}[ {by}].',
      'I understand that {x}[ {by}].',
      'If I have it right, {x}[ {by}].',
      'You told me that {x}[ {by}].',
    ],
  },
  raw: {
    all: [
      'As you said, this comes next: {text}[, {by}].',
      'I look forward to the next step: {text}[, {by}].',
      'The next step, as I understood it: {text}[, {by}].',
      'You told me what comes next: {text}[, {by}].',
      'I have made a note of the next step: {text}[, {by}].',
    ],
  },
  'me-do': {
    all: [
      'The next step is with me: I will {x}[ {by}].',
      'As a next step, I will {x}[ {by}].',
      'From my side, I will {x}[ {by}].',
      'Next, I will {x}[ {by}].',
      'On my side, the next thing is clear: I will {x}[ {by}].',
    ],
  },
  'me-raw': {
    all: [
      'The next step is with me: {text}[, {by}].',
      'I have noted my next step: {text}[, {by}].',
      'The next step on my side: {text}[, {by}].',
      'On my side, this comes next: {text}[, {by}].',
      'My next step is this: {text}[, {by}].',
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
}

export const decision: Wording['decision'] = {
  all: [
    'You plan to decide {decision}, as I understood it.',
    'As I understood it, you will decide {decision}.',
    'I know that you plan to decide {decision}.',
    'You mentioned a decision {decision}, and I am glad to help with anything before then.',
    'If anything from me would help before you decide {decision}, please let me know.',
  ],
}

export const offer: Wording['offer'] = {
  all: [
    'I am glad to send anything else that would be useful.',
    'If anything else from me would help, please let me know.',
    'I am glad to provide anything else that is useful to you.',
    'Please tell me if there is anything else that I can send.',
    'If you need anything more from me, I am glad to send it.',
  ],
}
