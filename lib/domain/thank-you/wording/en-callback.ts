import type { ByMaterial, Frames } from './wording.ts'

/** The first sentence of a full note in English. */
export const lead: ByMaterial = {
  words: {
    all: [
      '{X} stayed with me after our {talk} {day}.',
      '{X} is the line that I wrote down after our {talk} {day}.',
      'The words that I kept from our {talk} {day} are yours: {x}.',
      'You put it in few words {day}: {x}.',
      'One line of yours stayed with me {after}: {x}.',
    ],
    warm: ['{X} is still with me after our {talk} {day}.', 'Your words are still with me {after}: {x}.'],
    neutral: ['I wrote down one thing you said {day}: {x}.'],
    formal: ['I made a note of the way you put it {day}: {x}.', 'One phrase of yours has stayed with me {after}: {x}.'],
  },
  moment: {
    all: [
      'One thing stayed with me from our {talk} {day}: {text}.',
      'What stayed with me from our {talk} {day}: {text}.',
      'What I remember best from our {talk} {day}: {text}.',
      'I took one thing in particular from our {talk} {day}: {text}.',
      'After our {talk} {day}, one thing is still with me: {text}.',
    ],
    warm: ['This is what I will remember from our {talk} {day}: {text}.'],
    neutral: ['If I had to keep one thing from our {talk} {day}: {text}.'],
    formal: ['One moment of our {talk} {day} has stayed with me: {text}.'],
  },
  'moment-np': {
    all: [
      '{X} stayed with me after our {talk} {day}.',
      'What I remember best from our {talk} {day} is {x}.',
      'Of all that we covered {day}, {x} stayed with me most.',
    ],
  },
  'moment-wh': {
    all: ['{X} stayed with me after our {talk} {day}.', 'What I remember best from our {talk} {day} is {x}.'],
  },
  'moment-clause': {
    all: [
      'What I remember best from our {talk} {day} is that {x}.',
      'It stayed with me {after} that {x}.',
      'One thing that stayed with me {after} is that {x}.',
    ],
  },
  'moment-said': {
    all: [
      'You said {day} that {x}, and that stayed with me.',
      'What stayed with me {after} is what you said: {text}.',
      'I remember one thing you said {day} in particular: {text}.',
      'One thing you said has stayed with me {after}: {text}.',
      'You told me {day} that {x}, and I have kept that in mind.',
    ],
  },
  problem: {
    all: [
      'It was useful to hear {day} what needs solving: {text}.',
      'You named the problem to solve {day}: {text}.',
      'From our {talk} {day} I took the problem that needs solving: {text}.',
      'It helped me to hear {day} where the problem lies: {text}.',
      'The problem that you described {day} is a useful one to know: {text}.',
    ],
    formal: ['It was useful to learn {day} which problem you need solved: {text}.'],
  },
  'problem-clause': {
    all: ['You explained {day} that {x}, which was useful to hear.', 'It was useful to hear {day} that {x}.'],
  },
  success: {
    all: [
      'It was useful to hear {day} what a success would be after 90 days: {text}.',
      'You described {day} what success looks like after 90 days: {text}.',
      'From our {talk} {day} I took what the first 90 days should bring: {text}.',
      'It helped me to hear {day} what you would call a success: {text}.',
      'What you would call a success after 90 days was useful to hear {day}: {text}.',
    ],
  },
  stressed: {
    all: [
      'It was useful to hear {day} what matters most to you in this role: {text}.',
      'In our {talk} {day} you put the weight on {x}.',
      'From our {talk} {day} I took what counts most for you: {text}.',
      'You told me {day} what matters to you in this role: {text}.',
      'What you stressed {day} was useful to hear: {text}.',
    ],
    formal: ['In our {talk} {day} you laid particular stress on {x}.'],
  },
  skills: {
    all: [
      'It was useful to hear {day} which skills the role needs: {text}.',
      'In our {talk} {day} you named the skills that count: {text}.',
      'From our {talk} {day} I took which skills you are looking for: {text}.',
      'You told me {day} what the role asks for: {text}.',
      'What you are looking for was useful to hear {day}: {text}.',
    ],
  },
  question: {
    all: [
      'Your question {day} about {x} was a useful one.',
      'You asked me {day} about {x}, and that was useful to think through.',
      'It was useful to work through your question {day} about {x}.',
      'When you asked me {day} about {x}, it was a useful question.',
      'I took your question about {x} with me from our {talk} {day}.',
    ],
    formal: ['I found your question {day} about {x} a useful one.'],
  },
  'question-raw': {
    all: [
      'One question you asked {day} was useful to think through: {text}',
      'You asked me a useful question {day}: {text}',
      'I took one of your questions with me {after}: {text}',
    ],
  },
}

/** The same material later in the note: a stated need, or a second thing that was captured. */
export const more: ByMaterial = {
  words: { all: ['You put it in these words: {x}.', 'In your words: {x}.', 'I also wrote down what you said: {x}.'] },
  moment: {
    all: [
      'Something else stayed with me: {text}.',
      'I also remember this: {text}.',
      'And one more thing I remember: {text}.',
      'There is a second thing that I kept: {text}.',
    ],
  },
  'moment-clause': { all: ['I also remember that {x}.', 'It also stayed with me that {x}.'] },
  'moment-said': { all: ['You also said that {x}.', 'You mentioned, too, that {x}.'] },
  'moment-np': { all: ['I also remember {x}.', '{X} also stayed with me.'] },
  problem: {
    all: [
      'You named the problem to solve: {text}.',
      'The problem, as I understood you, is this: {text}.',
      'This is the problem that I heard from you: {text}.',
      'I noted the problem that you need solved: {text}.',
      'As you described it, the problem is this: {text}.',
    ],
  },
  'problem-clause': {
    all: [
      'You said that {x}.',
      'As I understood you, {x}.',
      'You explained that {x}.',
      'You made the point that {x}.',
      'The way you described it, {x}.',
    ],
  },
  success: {
    all: [
      'You described what a success would be after 90 days: {text}.',
      'After 90 days, as I understood you, success means this: {text}.',
      'What you would like to see after 90 days: {text}.',
      'I noted what you would call a success: {text}.',
      'You also told me what the first 90 days should bring: {text}.',
    ],
  },
  'success-np': {
    all: [
      'A success after 90 days would be {x}.',
      'What you want to see after 90 days is {x}.',
      'After 90 days, you want to see {x}.',
    ],
  },
  stressed: {
    all: [
      'You also stressed {x}.',
      'What matters to you in this role is {x}.',
      'I noted how much weight you give to {x}.',
      'You put the weight on {x}.',
      'For you, I understood, it comes down to {x}.',
    ],
  },
  skills: {
    all: [
      'You named the skills that count: {text}.',
      'I noted the skills that you are looking for: {text}.',
      'The role, as you described it, asks for {x}.',
      'You told me what the role needs: {text}.',
      'You are looking for {x}, as I understood you.',
    ],
  },
}

const example: Frames = {
  all: [
    'What I would bring to {that} is the example I gave you: {text}.',
    'For {that}, I would build on the example from our {talk}: {text}.',
    'My own example speaks to {that}: {text}.',
    'The work I told you about is what I would use for {that}: {text}.',
    'The example I gave would be my starting point for {that}: {text}.',
    'From my side, what I described could help with {that}: {text}.',
  ],
  formal: ['I could draw for {that} on the work that I described: {text}.'],
}

const answer: Frames = {
  all: [
    'My answer in our {talk} is how I would approach {that}: {text}.',
    'My approach to {that} would be the one I outlined: {text}.',
    'For {that}, I would do what I said in my answer: {text}.',
    'I would start on {that} in the way I described: {text}.',
    'On {that}, I would stay with the answer I gave you: {text}.',
  ],
  formal: ['I would approach {that} in the way that I set out: {text}.'],
}

export const evidence = { example, answer }
