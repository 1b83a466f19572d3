import type { ByMaterial, Wording } from '../wording.ts'

/** A stated need, or a second thing that was captured, later in the note. */
export const more: ByMaterial = {
  words: {
    all: [
      'In your words: {x}.',
      'You put it this way: {x}.',
      'I also wrote down what you said: {x}.',
      'Your own words for it were {x}.',
      'As you put it, {x}.',
    ],
  },
  moment: {
    all: [
      'Something else stayed with me: {text}.',
      'I also remember this: {text}.',
      'There is a second thing I kept: {text}.',
      'One more thing I remember: {text}.',
      'And this has stayed with me too: {text}.',
    ],
  },
  'moment-np': {
    all: [
      'I also remember {x}.',
      '{X} also stayed with me.',
      'I have kept {x} in mind as well.',
      '{X} stuck with me too.',
      'And I remember {x}.',
    ],
  },
  'moment-wh': {
    all: [
      'I also remember {x}.',
      'You also told me {x}.',
      'And you described {x}.',
      'I remember, too, {x}.',
      'You went on to explain {x}.',
    ],
  },
  'moment-clause': {
    all: [
      'I also remember that {x}.',
      'It also stuck with me that {x}.',
      'I have not forgotten that {x}.',
      'Another thing I kept is that {x}.',
      'And it stayed with me that {x}.',
    ],
  },
  'moment-said': {
    all: [
      'You also said that {x}.',
      'You mentioned, too, that {x}.',
      'You added that {x}.',
      'I also noted what you said: {text}.',
      'And you told me this: {text}.',
      'Another thing you said: {text}.',
      'You said something else that I noted: {text}.',
      'This, too, is something you said: {text}.',
    ],
  },
  problem: {
    all: [
      'The problem, as I understood you, is this: {text}.',
      'You need this solved: {text}.',
      'What needs solving, as I heard it: {text}.',
      'You described the problem: {text}.',
      'The difficulty, in short: {text}.',
    ],
  },
  'problem-clause': {
    all: [
      'You said that {x}.',
      'As I understood you, {x}.',
      'You explained that {x}.',
      'You made the point that {x}.',
      'The way you described it, {x}.',
      'I heard from you that {x}.',
    ],
  },
  'problem-np': {
    all: [
      'You talked about {x}.',
      'You also described {x}.',
      'One problem you named is {x}.',
      'You raised {x}.',
      'What needs solving is {x}.',
    ],
  },
  success: {
    all: [
      'You described what a success would be after 90 days: {text}.',
      'After 90 days, as I understood you, success means this: {text}.',
      'You said what you hope for in the first 90 days: {text}.',
      'I noted what you would count as a success: {text}.',
      'Success, as you described it, looks like this: {text}.',
    ],
  },
  'success-np': {
    all: [
      'A success after 90 days would be {x}.',
      'What you want to see after 90 days is {x}.',
      'After 90 days, you want to see {x}.',
      'You are aiming for {x} in the first 90 days.',
      'By day 90 you would like to have {x}.',
    ],
  },
  stressed: {
    all: [
      'You also stressed {x}.',
      'You give a lot of weight to {x}.',
      'You put the emphasis on {x}.',
      'For you, it comes down to {x}.',
      'I noted what matters to you: {text}.',
      'You told me what counts for you: {text}.',
      'You care about this above all: {text}.',
    ],
  },
  skills: {
    all: [
      'You named the skills that count: {text}.',
      'I noted the skills you are looking for: {text}.',
      'You told me what the role needs: {text}.',
      'The role, as you described it, asks for {x}.',
      'You need someone with {x}.',
      'What you are looking for: {text}.',
    ],
  },
}

export const evidence: Wording['evidence'] = {
  example: {
    all: [
      'The example I gave you speaks to {that}: {text}.',
      'For {that}, I would build on what I described to you: {text}.',
      'My own example bears on {that}: {text}.',
      'On {that}, I can offer work I have done before: {text}.',
      'I could draw on this for {that}: {text}.',
      'Where {that} is concerned, I can point to the experience I told you about: {text}.',
      'I have one example that may help with {that}: {text}.',
      'My starting point for {that} would be the work I mentioned: {text}.',
    ],
    formal: ['I would refer back to my example in the context of {that}: {text}.'],
  },
  'example-clause': {
    all: [
      'As I told you, {x}, and I would bring the same approach to {that}.',
      'As I mentioned, {x}, which is what I would build on here.',
      'I mentioned that {x}, and that experience could help with {that}.',
      'You may remember that {x}; I would start from there.',
      'In my own work, {x}, and I would use what I learned for {that}.',
      'I told you how {x}, and the same thinking applies to {that}.',
      'My own example was that {x}, and it would serve me well with {that}.',
    ],
  },
  answer: {
    all: [
      'My approach to {that} would be the one I outlined: {text}.',
      'For {that}, I would do what I said in my answer: {text}.',
      'I would start on {that} in the way I described: {text}.',
      'On {that}, I stand by the answer I gave you: {text}.',
      'How I would go about {that} is what I told you: {text}.',
      'My answer in our {talk} is where I would begin with {that}: {text}.',
    ],
    formal: ['I would approach {that} in the way that I set out: {text}.'],
  },
}

/** It adds something of use, and says nothing of the answer that it was missing from. */
export const missed: Wording['missed'] = {
  np: {
    all: [
      'One thing we did not get to is {x}.',
      'I would also like to mention {x}, which we had no time for.',
      'Something I would like to add is {x}.',
      'There was no time left for {x}, so I mention it here.',
      'We did not come to {x}, and I am happy to tell you more.',
    ],
  },
  clause: {
    all: [
      'I would like to add that {x}.',
      'It may also be useful to know that {x}.',
      'To add to what I said, {x}.',
      'What I can add to our {talk} is that {x}.',
      'One point we did not get to is that {x}.',
    ],
  },
  wh: {
    all: [
      'I would be glad to tell you {x}, which we had no time for.',
      'We did not get to {x}, and I am happy to tell you more.',
      'Next time, I would like to show you {x}.',
      'There was no time to explain {x}, which I am glad to do.',
      'If it is of use, I can tell you {x}.',
    ],
  },
  other: {
    all: [
      'One point to add: {text}.',
      'Something we did not get to: {text}.',
      'I would like to add one thing: {text}.',
      'There is one thing I can add: {text}.',
      'One more point that may be useful: {text}.',
    ],
  },
}
