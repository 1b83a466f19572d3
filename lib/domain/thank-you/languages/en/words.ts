import type { Pool, Words } from '../words.ts'

const warm = { registers: ['warm'] } as const
const formal = { registers: ['formal'] } as const
const calm = { registers: ['warm', 'neutral'] } as const
const leaders = { readers: ['manager', 'final'] } as const
const peers = { readers: ['panel'] } as const
const eager = { lights: ['green'] } as const
const open = { lights: ['green', 'amber', 'none'] } as const

const greeting: Pool = [
  { text: 'Hi {name},', registers: ['warm'] },
  { text: 'Hello {name},', registers: ['neutral'] },
  { text: 'Dear {name},', registers: ['formal'] },
]
const close: Pool = [
  { text: 'Best wishes,', registers: ['warm'] },
  { text: 'All the best,', registers: ['warm'] },
  { text: 'Best regards,', registers: ['neutral'] },
  { text: 'Kind regards,', registers: ['neutral', 'formal'] },
  { text: 'With best regards,', registers: ['neutral'] },
  { text: 'With kind regards,', registers: ['formal'] },
]

/** Thanks with what the talk was about. */
const thanks: Pool = [
  'Thank you for our {talk} {day} about {role}[ at {company}].',
  'Thank you for talking with me {day} about {role}[ at {company}].',
  'Thank you for taking me through {role} {day}.',
  'Thank you for your time {day}, and for talking {role} through with me.',
  { text: 'Thank you for having me in the interview {day} about {role}.', ...peers },
  { text: 'Thank you for the conversation {day} about {role}.', ...calm },
  { text: 'I am grateful for the time you gave me {day} to talk about {role}.', ...formal },
  { text: 'Thanks for the conversation {day} about {role}.', ...warm },
]

/** Thanks where something else has opened the letter and named the day. */
const thanksAfter: Pool = [
  'Thank you for that, and for our {talk} about {role}.',
  'Thank you for talking {role} through with me.',
  'Thank you for the time you took to explain {role}.',
  'Thank you for a conversation that told me a lot about {role}.',
  'Thank you for going through {role} with me.',
]

export const words: Words = {
  greeting,
  close,
  thanks,
  'thanks.after': thanksAfter,
  'thanks.plain': [
    'Thank you for talking with me {day} about {role}[ at {company}].',
    'Thank you for our {talk} {day} about {role}[ at {company}].',
    'Thank you for your time {day}, and for telling me about {role}[ at {company}].',
    'Thank you for meeting me {day} to talk about {role}[ at {company}].',
  ],
  // For the others of a panel of whom nothing was noted.
  'thanks.panel': [
    'Thank you for your part in the interview {day}.',
    'Thank you for joining the interview {day} about {role}.',
    'Thank you for taking part in my interview for {role} {day}.',
    'Thank you for the time that you gave me in the interview {day}.',
  ],
  'thanks.late': [
    'Thank you again for our {talk} {day} about {role}.',
    'Thank you once more for talking with me {day} about {role}.',
    'I would like to thank you again for our {talk} {day} about {role}.',
  ],

  // What stayed with the writer: a quotation.
  'quote.quotation': [
    '{Q} is the line I keep from our {talk} {day}.',
    { text: '{Q} is a sentence that I would like to work by.', ...open },
    'Of all that was said {day}, your line {q} has stayed with me most.',
    '{Q} has stayed with me since our {talk} {day}.',
    'You said {q} {day}, and I have gone back to it since.',
    { text: 'I went on thinking about a line of yours from {day}, {q}.', ...open },
  ],
  'quote.after': [
    'What I keep from it is a line of yours, {q}.',
    { text: 'You said {q}, and I would like to work by that.', ...open },
    'The line that has stayed with me is {q}.',
    'I have gone back more than once to what you said, {q}.',
    'Your line {q} is the one I remember best.',
    '{Q} is how you put it, and it has stayed with me.',
  ],
  'quote.also': [
    'I also remember how you put it, {q}.',
    'I have kept your line {q} in mind as well.',
    'Your line {q} has stayed with me, too.',
  ],

  // What stayed with the writer: a moment, with thanks in the same sentence.
  'moment.clause': [
    'Thank you for telling me {day} that {x}.',
    'Thank you for our {talk} {day}, and for telling me that {x}.',
    'What I remember best from our {talk} {day} is that {x}.',
  ],
  'moment.phrase': [
    'What I keep from our {talk} {day} is {x}.',
    'Thank you for our {talk} {day}, and for telling me about {x}.',
    'Of all that we talked about {day}, I remember {x} best.',
    '{X} stayed with me after our {talk} {day}.',
  ],
  'moment.asked': [
    'Thank you for telling me {day} {x}.',
    'Thank you for our {talk} {day}, and for explaining {x}.',
    'What I remember best from {day} is {x}.',
  ],
  'moment.doing': ['Thank you for our {talk} {day}, and for telling me about {x}.'],
  'moment-after.clause': [
    'I have kept in mind what you told me, that {x}.',
    'What I remember best is that {x}.',
    'You told me that {x}, and that has stayed with me.',
  ],
  'moment-after.phrase': [
    'What I remember best is {x}.',
    'I have thought again about {x}.',
    'What you told me about {x} has stayed with me.',
  ],
  'moment-after.asked': ['You told me {x}, and that has stayed with me.', 'I have thought again about {x}.'],
  'moment-after.doing': ['I have thought again about {x}.'],
  'moment.why': [
    { text: 'It gave me a picture of how you work.', ...calm },
    'It helped me to picture the work.',
    'It told me more than a job description does.',
    'I had not seen the role from that side before.',
  ],

  // What they need: first with thanks in front, in the same paragraph.
  'need.clause': [
    'You told me that {x}.',
    'You said that {x}.',
    'You mentioned that {x}.',
    'You explained that {x}.',
    'I took away from our {talk} that {x}.',
  ],
  'need.about': [
    { text: '{About} are a problem that I have worked on.', related: true },
    { text: '{About} are something I have dealt with before.', related: true },
  ],
  'need.after': [
    'You told me that {x}, and I have been thinking about it since.',
    { text: 'You said that {x}, and that is the kind of problem I would like to work on.', ...open },
    'What I took away is that {x}.',
    'It was useful to hear that {x}.',
    { text: 'You said that {x}, and I would be glad to help with that.', ...eager },
  ],
  'need.phrase': ['You told me about {x}.', 'You spoke about {x}.', 'We talked about {x}.', 'You described {x}.'],
  'need.phrase.after': [
    'What you told me about {x} has stayed with me.',
    'I have been thinking about {x} since.',
    { text: 'You told me about {x}, and I would like to work on that.', ...open },
    { text: 'I would be glad to help with {x}.', ...eager },
    'It was useful to hear from you about {x}.',
  ],
  'need.seeking': [
    'You are looking for {x}.',
    'You told me that you are looking for {x}.',
    'You need {x}, as I understood you.',
  ],
  'need.seeking.after': [
    { text: 'You are looking for {x}, and I would like to be that person.', ...eager },
    'I took away that you are looking for {x}.',
    'It helped me to hear that you are looking for {x}.',
    { text: 'You told me that you are looking for {x}, and that is how I like to work.', ...eager },
  ],
  'need.order': ['You told me how much it matters to {x}.', 'You said that the point is to {x}.'],
  'need.order.after': [
    'You told me how much it matters to {x}.',
    'I took away that the point is to {x}.',
    'What I keep from it is how much it matters to {x}.',
  ],
  'need.doing': ['You told me how much depends on {x}.', 'You said that {x} is what matters.'],
  'need.doing.after': ['What I keep from it is how much depends on {x}.', 'I took away how much depends on {x}.'],
  'need.asked': ['You told me {x}.', 'You explained {x}.'],
  'need.asked.after': ['You told me {x}, and I have been thinking about it since.', 'It was useful to hear {x}.'],
  'need.anything': [
    'The problem, as I understood it: {x}.',
    'As I understood you, this is what has to be solved: {x}.',
  ],
  'need.anything.after': [
    'The problem, as I understood it: {x}.',
    'As I understood you, this is what has to be solved: {x}.',
  ],

  'stressed.phrases': [
    'You put weight on {x}.',
    'You told me how much {x} count.',
    'You said that {x} matter most in this role.',
  ],
  'stressed.phrase': ['You put weight on {x}.', 'You told me how much depends on {x}.', 'You stressed {x}.'],
  'stressed.phrases.after': [
    'What I took away is how much weight you give to {x}.',
    'I have kept in mind that {x} count most in this role.',
    { text: 'You put weight on {x}, and I would want to be measured by that.', ...open },
    'It was useful to hear how much depends on {x}.',
  ],
  'stressed.phrase.after': [
    'What I took away is how much weight you give to {x}.',
    'You told me how much depends on {x}, and I have kept that in mind.',
    { text: 'You put weight on {x}, and I would want to be measured by that.', ...open },
    'It was useful to hear how much you care about {x}.',
    { text: 'You spoke about {x}, and that is how I like to work, too.', ...eager },
  ],
  'skills.phrase': ['You are looking for {x}.', 'You told me that the role calls for {x}.'],
  'skills.phrases': ['You are looking for {x}.', 'You told me that the role calls for {x}.'],
  'skills.phrase.after': [
    'I took away that the role calls for {x}.',
    'It was useful to hear that you are looking for {x}.',
  ],
  'skills.phrases.after': [
    'I took away that the role calls for {x}.',
    'It was useful to hear that you are looking for {x}.',
  ],
  'success.phrase': [
    'You named the goal for the first 90 days, {x}.',
    'You told me that success in the first 90 days would mean {x}.',
  ],
  'success.phrase.after': [
    'I have kept in mind the goal that you set for the first 90 days, {x}.',
    { text: 'You named the goal for the first 90 days, {x}, and I would like to work towards it.', ...open },
    'It was useful to hear that success in the first 90 days would mean {x}.',
  ],
  'success.clause': [
    'You said that the first 90 days will have gone well if {x}.',
    'You told me that success would mean that {x}.',
  ],
  'success.clause.after': [
    'I have kept in mind that success in the first 90 days would mean that {x}.',
    { text: 'You told me that success would mean that {x}, and I would like to work towards it.', ...open },
  ],
  'success.order': ['You said that the goal for the first 90 days is to {x}.', 'You told me that the aim is to {x}.'],
  'success.order.after': [
    'I have kept in mind that the aim for the first 90 days is to {x}.',
    { text: 'You told me that the aim is to {x}, and I would like to work towards that.', ...open },
  ],
  'success.doing': ['You told me that success in the first 90 days would mean {x}.'],
  'success.doing.after': ['I have kept in mind that success in the first 90 days would mean {x}.'],

  // What the writer brings to it.
  'proof.deed': [
    { text: 'I know that problem from my own work. {X}.', related: true },
    { text: 'I have worked on something close to it. {X}.', related: true },
    { text: 'That is close to what I have done. {X}.', related: true },
    'As I told you, {x}, and I would like to use that experience here.',
    'I can offer some experience there. {X}.',
    'What I would bring to that is my own experience. {X}.',
    'My own experience may help there, as {x}.',
    'As I mentioned, {x}, and that has taught me a lot for a role like this.',
  ],
  'proof.deed.plain': ['{X}.'],
  // Behind somebody or something that they look for.
  'proof.sought.deed': [
    'I think that I can offer that. {X}.',
    'My own experience points that way. {X}.',
    '{X}, and I would like to bring that to you.',
  ],
  'proof.sought.result': ['I think that I can offer that, as {x}.'],
  'proof.result': [
    { text: 'In my own work on this, {x}.', related: true },
    { text: 'I have worked on the same problem, and {x}.', related: true },
    'I have one result to offer there, as {x}.',
    'As I told you, {x}.',
  ],
  'proof.result.plain': ['{X}.'],
  'proof.result.told': ['As I told you, {x}.', '{X}, as I told you.'],
  'proof.result.more': ['As a result, {x}.', 'In the end, {x}.'],
  'proof.plan': [
    'As I said, I would {x}.',
    'I would {x}, as I told you {day}.',
    'I still think that I would {x}.',
    'My first step would be to {x}.',
  ],
  // What the writer does whenever it comes up.
  'proof.habit': ['As I told you, I {x}.', 'My way is to {x}.', 'My answer was that I {x}.'],
  'proof.habit.more': ['My way is to {x}.', 'As a rule, I {x}.'],
  'proof.plan.more': ['Here I would {x}.', 'In this role I would {x}.', 'With you, I would {x}.'],
  'proof.clause': ['My answer was that {x}.', 'As I told you, I have found that {x}.'],
  'proof.phrase': [
    'The example that I gave you, {x}, is what I would build on.',
    'I would build on {x}, which I told you about.',
  ],
  'proof.anything': [
    'The example that I gave you was {topic}, {x}.',
    'This is the example that I gave you: {x}.',
    'My own example was this: {x}.',
  ],
  'proof.alone': [
    'As I told you, {x}, and that is the experience I would bring to the role.',
    'I would bring what I told you about. {X}.',
    'The part of my own work that fits best is the one I described. {X}.',
  ],

  // What the reader asked.
  asked: ['You asked {about}.', 'You asked me {about}.', 'In our {talk} you asked {about}.'],

  // The answer that the writer still owes.
  'owed.clause': [
    'You asked {about}, and I owe you a better answer. {X}.',
    'You asked {about}, and I have thought about it since. {X}.',
  ],
  'owed.deed': [
    'You asked {about}, and I owe you a better answer. {X}.',
    'You asked {about}, and I would like to add that {x}.',
  ],
  'owed.phrase': ['You asked {about}, and my answer would be {x}.', 'You asked {about}, and I would like to add {x}.'],
  'owed.order': [
    'You asked {about}. On reflection, I would {x}.',
    'You asked {about}, and I have thought about it since. I would {x}.',
  ],

  'missed.deed': [
    'One thing that I did not get to say is that {x}.',
    'I would like to add that {x}.',
    'There was no time to mention that {x}.',
    'I should also have liked to tell you that {x}.',
  ],
  'missed.clause': [
    'One thing that I would like to add is that {x}.',
    'I would also like to add that {x}.',
    'There was no time to say that {x}.',
  ],
  'missed.phrase': [
    'There was no time to mention {x}.',
    'I would also like to mention {x}.',
    'One thing that we did not get to is {x}.',
    'I would have liked to tell you about {x} as well.',
  ],
  'missed.asked': ['There was no time to tell you {x}.', 'I did not get to tell you {x}.'],
  'missed.order': ['I would also {x}.', 'One more thing that I would do is to {x}.'],

  'promise.order': [
    'As promised, I will {x}[ {by}].',
    'I will {x}[ {by}], as promised.',
    'I have not forgotten that I promised to {x}[ {by}].',
    'I promised to {x}, and I will do so[ {by}].',
  ],
  'promise.thing': [
    'As promised, you will have {x}[ {by}].',
    'You will have {x} from me[ {by}], as promised.',
    'I will send you {x}[ {by}], as promised.',
  ],
  'promise.more.order': ['I will also {x}[ {by}].', 'Besides, I will {x}[ {by}].'],
  'promise.more.thing': ['You will also have {x}[ {by}].', 'I will send you {x} as well[ {by}].'],

  // The wish, as strong as the light; each can go on with ", and I look forward to …".
  'interest.green': [
    'I would very much like to do this work.',
    'I would very much like to take this on.',
    { text: 'I would very much like to do this work with you.', ...leaders },
    'This is work that I would very much like to do.',
    'This is a role that I would be very glad to take on.',
    { text: 'I would very much like to join you in this work.', ...peers },
    { text: 'I would be very glad to work with you.', readers: ['panel', 'manager'] },
    { text: 'I would very much like to work as {arole}[ at {company}].', readers: ['final', 'recruiter', 'manager'] },
    { text: 'I would like to take on this role very much.', ...formal },
    { text: 'I want this role, and I would be glad to take it on.', readers: ['final', 'manager'] },
    { text: 'I would very much like to go on.', readers: ['recruiter'] },
    { text: 'I came away wanting the job.', ...warm },
  ],
  'interest.amber': [
    'The role interests me.',
    'I am interested in the role.',
    'I am interested, and I would like to learn more about the role.',
    {
      text: 'The role interests me, and I would be glad to hear more about the work from you.',
      readers: ['manager', 'panel', 'final'],
    },
  ],
  'interest.none': [
    'I enjoyed hearing about the work.',
    'It was good to learn more about the role.',
    { text: 'I have a much clearer picture of the role now.', readers: ['recruiter', 'manager', 'final'] },
    'It was useful to hear about the work at first hand.',
  ],
  'interest.question': [
    'One question is still open for me: {x}',
    'There is one thing that I did not get to ask: {x}',
    'One question that I still have is this. {X}',
  ],

  // What comes next, each as a clause that begins with "I", so that the wish can go before it.
  'step.event': ['I look forward to {x}[ {on}][{tail}].', 'I am looking forward to {x}[ {on}][{tail}].'],
  'step.event.plain': ['I have noted {x}[ {on}].', 'I understand that {x} comes next[, {on}].'],
  'step.contact': ['I look forward to {x}[ {rest}][ {by}].'],
  'step.contact.plain': ['Thank you for letting me know that I will hear from you[ {rest}][ {by}].'],
  'step.clause': ['I understand that {x}[ {by}].', 'I have noted that {x}[ {by}].'],
  'step.clause.you': [
    'Thank you for letting me know that {x}[ {by}].',
    'I have noted that {x}[ {by}].',
    'I understand that {x}[ {by}].',
  ],
  'step.decision': ['I know that {x}[ {on}].', 'I understand that {x}[ {on}].', 'I have noted that {x}[ {on}].'],
  'step.phrase': ['I understand that the next step is {x}[, {by}].', 'I have noted that {x} comes next[, {by}].'],
  'step.order': ['I will {x}[ {by}].', 'As agreed, I will {x}[ {by}].'],
  'step.thing': ['As agreed, you will have {x} from me[ {by}].'],
  'step.date': ['I look forward to hearing from you {by}.'],
  'step.date.plain': ['Thank you for letting me know that I will hear from you {by}.'],
  'step.decisionBy': ['I know that you plan to decide {by}.', 'I understand that you will decide {by}.'],

  offer: [
    'If anything else from me would help, please let me know.',
    'If you need anything more from me, I am glad to send it.',
    'If there is anything that you would like to go into further, please let me know.',
    'Please tell me if there is anything else that I can send.',
  ],
  'offer.plain': [
    'If there is anything else you need from me, please let me know.',
    'Please let me know if you need anything else from me.',
  ],

  'informational.thanks': [
    'Thank you for taking the time {day} to tell me about your work.',
    'Thank you for our conversation {day} and for telling me about your work.',
    'Thank you for talking with me about your work {day}.',
  ],
  'informational.touch': [
    'I will let you know how things go from here.',
    'I would be glad to stay in touch.',
    'I will write to you when there is something to tell.',
  ],
  'informational.offer': [
    'If I can be of use to you in return, please tell me.',
    { text: 'If there is anything that I can do for you, I would be glad to.', ...open },
  ],

  'organiser.thanks': [
    'Thank you for arranging the interview {day} about {role}.',
    'Thank you for organising my interview {day} for {role}.',
    'Thank you for setting up the interview {day}.',
  ],
  'organiser.pass': [
    'I do not have an address for {x}. Could you pass on my thanks?',
    'Could you please pass on my thanks to {x}? I have no address for them.',
  ],
  'organiser.topic': ['With {name} I talked about {x}.', '{name} told me about {x}.', '{name} and I spoke about {x}.'],
  'organiser.step': [
    'If you need anything from me for the next step, please let me know.',
    'Please tell me if there is anything you need from me.',
  ],

  'status.open': [
    'We spoke {day} about {role}.',
    'I had an interview with you {day} about {role}.',
    'I am writing about our {talk} {day}, in which we discussed {role}.',
  ],
  'status.ask': [
    'Could you tell me where things stand?',
    'May I ask how things stand?',
    'Is there any news that you can share?',
  ],
  'status.interest': [
    { text: 'I am still very interested in the role.', ...eager },
    { text: 'I am still interested in the role.', lights: ['amber', 'none'] },
  ],

  'follow.open': [
    'We spoke {day} about {role}.',
    'I am coming back to our {talk} {day} about {role}.',
    'I am writing after our {talk} {day} about {role}.',
  ],
  'follow.about': ['I am writing about my interview {day} for {role}.', 'My interview for {role} was {day}.'],
  'follow.since': [
    'You expected to have news {on}, and I would like to ask how things stand.',
    'I am writing because you had hoped to know more {on}.',
  ],
  'follow.second': ['I wrote to you about {role} last week.', 'I am writing once more about {role}.'],
  'follow.news.clause': ['I have learned since that {x}.', 'Since we spoke I have found out that {x}.'],
  'follow.news.deed': ['Since we spoke, {x}.', 'I wanted to tell you that {x}.'],
  'follow.news.phrase': ['Since we spoke I have looked into {x}.', 'I have been reading about {x} since.'],
  'follow.news.anything': ['There is one thing that I have found since: {x}.'],
  'follow.ask': [
    'Could you tell me when you expect to decide?',
    'Is there anything that you still need from me?',
    'Could you tell me where things stand?',
  ],
  'follow.last': [
    'If the role has gone to somebody else, I would be glad of a short word.',
    'I will not write again, and I would be glad to hear how it went.',
  ],

  'subject.quote': ['{title}: {topic}', '{Topic}'],
  'subject.thanks': [
    'Thank you for the {title} interview',
    'Thank you for our {talk} about the {title} role',
    'Our {talk} about the {title} role',
    'Thank you: {title} interview',
  ],
  'subject.topic': ['{title}: {topic}', 'Our {talk} about {topic}'],
  'subject.promise': ['{title}: {topic}, as promised'],
  'subject.bare': ['Thank you for our {talk}', 'Our {talk} {day}'],
  'subject.informational': ['Thank you for our conversation', 'Our conversation {day}'],
  'subject.organiser': ['Thank you for arranging the interview', 'My interview for the {title} role'],
  'subject.status': ['{title} role: where things stand', 'Our {talk} about the {title} role'],
  'subject.follow': ['{title} role: one thing to add', 'Our {talk} about the {title} role'],

  // A note that is to be put in by hand: the cursor stands where it has to be finished.
  'aside.promise': ['As promised, I will {x}.'],
  'aside.step': ['I understand that the next step is {x}.'],
  'aside.proof': ['As I told you, {x}.'],
  'aside.missed': ['I would like to add that {x}.'],
  'aside.need': ['You told me that {x}.'],
  'aside.moment': ['Thank you for telling me that {x}.'],
}
