import type { ByMaterial } from '../wording.ts'

/** The first sentence of a full note in English. No two of them have five words in a row in common. */
export const lead: ByMaterial = {
  words: {
    all: [
      '{X} stayed with me after our {talk} {day}.',
      'When you said {x} {day}, I wrote it down.',
      'Your line {x} {day} is still in my head.',
      '{X}: that is how you put it {day}, and it stuck.',
      'If I had to sum up our {talk} {day} in your words, it would be {x}.',
      'The phrase I took away {day} is yours: {x}.',
      'You put a lot into few words {day}: {x}.',
    ],
    warm: ['Something you said {day} is still with me: {x}.'],
    neutral: ['{X} is the line I noted during our {talk} {day}.'],
    formal: ['I made a note of your words {day}: {x}.', 'Your choice of words {day}, {x}, has remained with me.'],
  },
  moment: {
    all: [
      'One thing from our {talk} {day} stays with me: {text}.',
      'What I will remember about our {talk} {day}: {text}.',
      'I took one thing in particular with me {day}: {text}.',
      'There is one thing I noticed {day} and kept: {text}.',
      'What I noted {day} is this: {text}.',
    ],
    warm: ['What I took home with me {day}: {text}.'],
    formal: ['One moment {day} has remained in my memory: {text}.'],
  },
  'moment-np': {
    all: [
      'Of everything we covered {day}, {x} stayed with me most.',
      'I remember {x} best of all that came up {day}.',
      'My clearest memory of our {talk} {day} is {x}.',
      '{X} stood out for me {day}.',
      'I left our {talk} {day} with {x} in mind.',
      '{X} made our {talk} {day} stick in my mind.',
    ],
  },
  'moment-wh': {
    all: [
      'You told me {day} {x}, and I have not forgotten it.',
      'Thank you for telling me {day} {x}; it stuck with me.',
      'Listening to you {day}, I noted {x}.',
      'You explained {day} {x}, and I wrote that down.',
      'I will not forget hearing {day} {x}.',
      'What I remember best is {x}, as you told it {day}.',
    ],
  },
  'moment-clause': {
    all: [
      'Since our {talk} {day} I have kept in mind that {x}.',
      'What struck me {day} is that {x}.',
      'A detail I picked up {day} has stuck: {x}.',
      'I wrote down {day} that {x}.',
      'The point I kept {day} is that {x}.',
      'One thing I learned {day} is that {x}.',
      'Looking back on our {talk} {day}, the thing I remember is that {x}.',
    ],
  },
  'moment-said': {
    all: [
      'You said {day} that {x}, and that stayed with me.',
      'You mentioned {day} that {x}, and I have kept it in mind.',
      'Your remark {day} that {x} has stuck with me.',
      'I noted your point {day} that {x}.',
      'I remember one thing you said {day} in particular: {text}.',
      'One sentence of yours {day} stuck: {text}.',
      'A remark of yours {day} has not left me: {text}.',
      'What you said {day} went straight into my notes: {text}.',
      'You said something {day} that I will remember: {text}.',
    ],
  },
  problem: {
    all: [
      'You were open with me {day} about the problem: {text}.',
      'It was useful to hear {day} what needs solving: {text}.',
      'Our {talk} {day} gave me a clear picture of the problem: {text}.',
      'I came away {day} knowing what has to change: {text}.',
      'You showed me {day} where the difficulty lies: {text}.',
    ],
    formal: ['Thank you for setting out the problem so clearly {day}: {text}.'],
  },
  'problem-clause': {
    all: [
      'It helped me to hear {day} that {x}.',
      'You made it clear {day} that {x}, which was useful to know.',
      'The point you made {day}, that {x}, was a useful one.',
      'You described {day} how {x}.',
      'I now know, thanks to our {talk} {day}, that {x}.',
      'You told me plainly {day} that {x}.',
    ],
  },
  'problem-np': {
    all: [
      'Your account {day} of {x} was useful to hear.',
      'You spoke {day} about {x}, and it is in my notes.',
      'Hearing {day} about {x} helped me understand the role.',
      'You named {x} {day} as the thing to solve.',
      'Our {talk} {day} made clear what {x} means for you.',
    ],
  },
  success: {
    all: [
      'You said {day} what success looks like after 90 days: {text}.',
      'You were precise {day} about what should be there after 90 days: {text}.',
      'Your words {day} about the first 90 days were useful to me: {text}.',
      'You set a clear mark {day} for the first three months: {text}.',
      'I learned {day} what you would call a success: {text}.',
      'You described {day} what 90 days in this role should bring: {text}.',
    ],
  },
  stressed: {
    all: [
      'In our {talk} {day} you put the weight on {x}.',
      'What matters most to you in this role came out {day}: {text}.',
      'It came across clearly {day} how much weight you give to {x}.',
      'What you had to say {day} about {x} was useful to hear.',
      'You left no doubt {day} about what counts in this role: {text}.',
      'I learned from you {day} what you care about: {text}.',
    ],
    formal: ['You laid particular stress {day} on {x}.'],
  },
  skills: {
    all: [
      'You were frank {day} about what the role asks for: {text}.',
      'You listed {day} which skills the role calls for: {text}.',
      'You named {day} what the person in this role needs: {text}.',
      'You gave me an idea {day} of what the work takes: {text}.',
      'I noted {day} which skills count for you: {text}.',
    ],
  },
  question: {
    all: [
      'Your question {day} about {x} was a useful one.',
      'You asked me {day} about {x}, which was useful to think through.',
      'I took your question about {x} with me {day}.',
      'It was useful {day} to work through your question about {x}.',
      'Of the questions {day}, yours about {x} is the one I remember.',
    ],
    formal: ['I found it useful {day} to answer your question about {x}.'],
  },
  'question-raw': {
    all: [
      'One question of yours {day} was worth thinking over: {text}',
      'You asked me a useful question {day}: {text}',
      'I took one of your questions home {day}: {text}',
      'I wrote down a question you asked {day}: {text}',
      'Of your questions {day}, one stayed with me: {text}',
    ],
  },
}
