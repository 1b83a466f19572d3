import type { ByMaterial } from './wording.ts'

const best = 'What I remember best from our {talk} {day} is'

/** The first sentence of a full note in English. No two of them have five words in a row in common. */
export const lead: ByMaterial = {
  words: {
    all: [
      '{X} stayed with me after our {talk} {day}.',
      'When you said {x} {day}, I wrote it down.',
      'One line of yours is still in my head {after}: {x}.',
      '{X}: that is how you put it {day}, and it stuck.',
      'If I had to sum up our {talk} {day} in your words, it would be {x}.',
      'The phrase I took away from our {talk} {day} is yours: {x}.',
      'You put a lot into few words {day}: {x}.',
    ],
    warm: ['Something you said {day} is still with me: {x}.'],
    neutral: ['{X} is the line I noted during our {talk} {day}.'],
    formal: ['I made a note of the way you put it {day}: {x}.', 'Your phrase {x} has stayed in my mind {after}.'],
  },
  moment: {
    all: [
      'One thing stayed with me from our {talk} {day}: {text}.',
      'What I remember best from our {talk} {day}: {text}.',
      'I took one thing in particular out of our {talk} {day}: {text}.',
      'There is one thing I will remember about our {talk} {day}: {text}.',
      'After our {talk} {day}, this is what I keep in mind: {text}.',
    ],
    warm: ['Here is what I told myself to remember {after}: {text}.'],
    formal: ['One moment of our {talk} {day} has remained with me: {text}.'],
  },
  'moment-np': {
    all: [
      'Of everything we covered {day}, {x} stayed with me most.',
      `${best} {x}.`,
      'My clearest memory of our {talk} {day} is {x}.',
      '{X} stayed in my head {after}.',
      'I left our {talk} {day} with {x} in mind.',
      '{X} made our {talk} {day} stick in my mind.',
    ],
  },
  'moment-wh': {
    all: [
      `${best} {x}.`,
      'You told me {day} {x}, and that stayed with me.',
      'Thank you for telling me {day} {x}; it stuck with me.',
      'Listening to you {day}, I noted {x}.',
      'You explained {day} {x}, and I made a note of it.',
      'Hearing {x} is the part of our {talk} {day} that I kept.',
    ],
  },
  'moment-clause': {
    all: [
      'It stayed with me {after} that {x}.',
      `${best} that {x}.`,
      'One detail of our {talk} {day} stays with me: {x}.',
      'That {x} is my clearest memory of our {talk} {day}.',
      'Looking back on our {talk} {day}, I remember above all that {x}.',
      'If one thing stays with me {after}, it is that {x}.',
    ],
  },
  'moment-said': {
    all: [
      'You said {day} that {x}, and that stayed with me.',
      'You told me {day} that {x}, and I have kept it in mind.',
      'When you said {day} that {x}, I made a note of it.',
      'Your remark {day} that {x} has stuck with me.',
      'I remember one thing you said {day} in particular: {text}.',
      'One thing you said is still with me {after}: {text}.',
      'Something you told me {day} stuck with me: {text}.',
      'What you said {day} went straight into my notes: {text}.',
      'You said something {day} that I will remember: {text}.',
    ],
  },
  problem: {
    all: [
      'You were open with me {day} about the problem: {text}.',
      'It was useful to hear {day} what needs solving: {text}.',
      'Our {talk} {day} gave me a clear picture of the problem: {text}.',
      'I came out of our {talk} {day} knowing what has to change: {text}.',
      'You showed me {day} where the difficulty lies: {text}.',
    ],
    formal: ['Thank you for setting out the problem so clearly {day}: {text}.'],
  },
  'problem-clause': {
    all: [
      'It helped me to hear {day} that {x}.',
      'You explained {day} that {x}, which was useful to know.',
      'The point you made {day}, that {x}, was a useful one.',
      'You described {day} how {x}.',
      'I know from our {talk} {day} that {x}, and that is useful to understand.',
      'You told me plainly {day} that {x}.',
    ],
  },
  'problem-np': {
    all: [
      'What you told me {day} about {x} was useful to hear.',
      'You spoke {day} about {x}, and I made a note of it.',
      'Hearing from you {day} about {x} helped me understand the role.',
      'You named {x} {day} as the thing to solve.',
      'Our {talk} {day} made clear to me what {x} means for you.',
    ],
  },
  success: {
    all: [
      'You told me {day} what success looks like after 90 days: {text}.',
      'You were clear {day} about what should be there after 90 days: {text}.',
      'What you said {day} about the first 90 days was useful to me: {text}.',
      'You set a clear mark {day} for the first three months: {text}.',
      'I know from our {talk} {day} what you would call a success: {text}.',
      'You described {day} what 90 days in this role should bring: {text}.',
    ],
  },
  stressed: {
    all: [
      'In our {talk} {day} you put the weight on {x}.',
      'You told me {day} what matters most to you in this role: {text}.',
      'It came across clearly {day} how much weight you give to {x}.',
      'What you had to say {day} about {x} was useful to hear.',
      'You left no doubt {day} about what counts in this role: {text}.',
      'From our {talk} {day} I took what you care about in this role: {text}.',
    ],
    formal: ['In our {talk} {day} you laid particular stress on {x}.'],
  },
  skills: {
    all: [
      'You were clear {day} about what the role asks for: {text}.',
      'It was useful to hear {day} which skills you are looking for: {text}.',
      'In our {talk} {day} you named what the person in this role needs: {text}.',
      'You told me {day} what the work takes: {text}.',
      'I know from our {talk} {day} which skills count for you: {text}.',
    ],
  },
  question: {
    all: [
      'Your question {day} about {x} was a useful one.',
      'You asked me {day} about {x}, which was useful to think through.',
      'I took your question about {x} with me from our {talk} {day}.',
      'It was useful to work through your question about {x} {day}.',
      'Of the questions in our {talk} {day}, yours about {x} is the one I remember.',
    ],
    formal: ['I found it useful {day} to answer your question about {x}.'],
  },
  'question-raw': {
    all: [
      'One question of yours {day} was useful to think through: {text}',
      'You asked me a useful question {day}: {text}',
      'I took one of your questions with me {after}: {text}',
      'I wrote down a question you asked {day}: {text}',
      'The question I remember from our {talk} {day} is yours: {text}',
    ],
  },
}
