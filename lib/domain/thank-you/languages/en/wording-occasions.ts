import type { Wording } from '../wording.ts'

export const informational: Wording['informational'] = {
  thanks: {
    all: [
      'Thank you for telling me about your work[ {day}].',
      'Thank you for making time[ {day}] to talk about your work.',
      'Thank you for answering my questions[ {day}].',
      'It was kind of you to tell me[ {day}] about what you do.',
      'Thank you for the time you gave me[ {day}].',
    ],
  },
  plain: {
    all: [
      'Thank you for telling me {day} about your work[ at {company}].',
      'Thank you for making time {day} to talk about your work[ at {company}].',
      'Thank you for answering my questions {day} about your work[ at {company}].',
      'It was kind of you to make time for my questions {day}.',
      'Thank you for the time you gave me {day} to talk about what you do[ at {company}].',
    ],
  },
  touch: {
    all: [
      'I would be glad to stay in touch.',
      'It would be good to stay in touch.',
      'If I may, I will let you know how things go.',
      'I would like to stay in touch and will let you know how things go.',
      'If another question comes up, I hope I may ask you again.',
    ],
  },
  offer: {
    all: [
      'If I can be of help to you in turn, please tell me.',
      'If there is ever something I can do for you, please let me know.',
      'Should I be able to help with anything in return, I am glad to.',
      'And if I can return the favour, please say so.',
      'Please let me know if I can do something for you in turn.',
    ],
  },
}

export const organiser: Wording['organiser'] = {
  thanks: {
    all: [
      'Thank you for arranging the interview {day} for {role}.',
      'Thank you for setting up the {talk} {day} about {role}.',
      'Thank you for organising the interview {day} about {role}.',
      'Thank you for all the arrangements for the interview {day}.',
      'The interview {day} for {role} was well arranged, thank you.',
    ],
  },
  pass: {
    all: [
      'As I do not have an address for {who}, may I ask you to pass on my thanks?',
      'Could you please pass my thanks on to {who}?',
      'Would you pass on my thanks to {who}, whose address I do not have?',
      'May I ask you to thank {who} for me?',
      'I have no address for {who}; could you pass on my thanks?',
    ],
  },
  topics: {
    all: [
      'With {name}, I talked about {x}.',
      'What {name} said about {x} was useful to me.',
      'From {name} I learned about {x}.',
      '{name} spoke with me about {x}.',
      'I talked with {name} about {x}.',
      'I heard from {name} about {x}.',
    ],
  },
  'topics-raw': {
    all: [
      'From the talk with {name} I kept this: {text}.',
      'One thing stayed with me from the talk with {name}: {text}.',
      'What I remember from {name}: {text}.',
      '{name} told me something that stayed with me: {text}.',
      'With {name}, one thing stayed with me: {text}.',
    ],
  },
  step: {
    all: [
      'If you need anything else from me, I am glad to send it.',
      'If anything is missing on your side, please let me know.',
      'I am glad to send whatever else is needed.',
      'Please tell me if there is anything else you need.',
      'Should you need anything more, I will send it gladly.',
    ],
  },
  subject: {
    all: [
      'Thank you: {role} interview',
      'Thanks for arranging the {role} interview',
      'The {role} interview: thank you',
      'My thanks for the {role} interview',
      'Thank you for arranging the {role} interview',
    ],
  },
}

export const followUp: Wording['followUp'] = {
  open: {
    all: [
      'We spoke {day} about {role}, and I have something to add.',
      'Since we talked {day} about {role}, one more thing has come up.',
      'After our {talk} {day} about {role}, there is something I would like to add.',
      'There is one addition to our {talk} {day} about {role}.',
      'A short addition to our {talk} {day} about {role}.',
      'There is one thing I would like to add about {role}.',
    ],
  },
  since: {
    all: [
      'The date for the next step on {role} was {date}.',
      'When we spoke {day}, {date} was the date for the next step on {role}.',
      'You told me {day} to expect news on {role} by {date}.',
      'Our next step on {role} was planned for {date}.',
      'According to my notes, the next step on {role} was due {on}.',
    ],
  },
  second: {
    all: [
      'This is a second short note on {role}, and my last one for now.',
      'I am writing once more about {role}, for the last time for now.',
      'One more short note from me about {role}, and then I will wait for you.',
      'Allow me a second note about {role}, which will be my last for now.',
      'A second and last short note from me about {role}.',
    ],
  },
  ask: {
    all: [
      'Is there any news on your side?',
      'Could you tell me where things stand?',
      'May I ask how things stand?',
      'Is there anything that you can already tell me?',
      'Do you know yet what the next step will be?',
    ],
  },
  last: {
    all: [
      'If the timing has changed, I am glad to wait to hear from you.',
      'Whatever you decide, a short word would help me plan.',
      'If you have decided otherwise, a short line is all I need.',
      'I will leave it with you now and am glad to hear from you at any time.',
      'Should things take longer, that is fine; a short line would help me plan.',
    ],
  },
  'news-clause': {
    all: [
      'Since then I have found out that {x}.',
      'In the meantime I have learned that {x}.',
      'I have looked into it further, and {x}.',
      'What I have learned since is that {x}.',
      'I followed this up and found that {x}.',
    ],
  },
  news: {
    all: [
      'Since then I have looked into one point: {text}.',
      'In the meantime I have found this out: {text}.',
      'I have followed one thing up: {text}.',
      'What I have learned since we spoke: {text}.',
      'One thing I have looked into since: {text}.',
    ],
  },
  subject: {
    all: [
      '{role}: one thing to add',
      '{role}: an addition to our {talk}',
      'One addition: {role}',
      'To add to our {talk}: {role}',
      '{role}: a short addition',
    ],
  },
}

export const statusCheck: Wording['statusCheck'] = {
  open: {
    all: [
      'We spoke {day} about {role}[ at {company}].',
      'Our {talk} about {role}[ at {company}] was {day}.',
      'I am writing about {role}[ at {company}], which we talked about {day}.',
      'You and I spoke {day} about {role}[ at {company}].',
      'I am coming back to our {talk} {day} about {role}[ at {company}].',
      'This note is about {role}[ at {company}].',
    ],
  },
  ask: {
    all: [
      'Could you tell me where things stand?',
      'May I ask how things stand on your side?',
      'Is there any news that you can share?',
      'Is there anything that you can already tell me?',
      'Do you know yet what the next step will be?',
    ],
  },
  subject: {
    all: [
      '{role}: where things stand',
      'Our {talk} about the {role} role',
      '{role}: next step',
      'Where things stand: {role}',
      'Any news on the {role} role',
    ],
  },
}
