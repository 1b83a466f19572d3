import type { Pool, Words } from '../words.ts'

const warm = { registers: ['warm'] } as const
const formal = { registers: ['formal'] } as const
const leaders = { readers: ['manager', 'final'] } as const
const eager = { lights: ['green'] } as const
const open = { lights: ['green', 'amber', 'none'] } as const

const greeting: Pool = [
  { text: 'Hi {name},', registers: ['warm'] },
  { text: 'Hello {name},', registers: ['neutral'] },
  { text: 'Dear {name},', registers: ['formal'] },
]
const close: Pool = [
  { text: 'All the best,', registers: ['warm'] },
  { text: 'Best regards,', registers: ['neutral'] },
  { text: 'Kind regards,', registers: ['neutral', 'formal'] },
  { text: 'Best wishes,', registers: ['warm', 'neutral'] },
  { text: 'Yours sincerely,', registers: ['formal'] },
]

/** Thanks for the time; the role has its place in a letter that has nothing else. */
const thanks: Pool = [
  'Thank you for {meeting} {today}.',
  'Thank you for your time {today}.',
  'Thank you for the {talk} {day}.',
  'Thank you for talking with me {day}.',
  { text: 'I am grateful for the time you gave me {today}.', ...formal },
  { text: 'Thanks for your time {today}.', ...warm },
]

/** Thanks where something else has opened the letter and named the day. */
const thanksAfter: Pool = [
  'Thank you for that, and for your time.',
  'Thank you for {meeting}.',
  'Thank you for the {talk}.',
  'Thank you for your time.',
]

export const words: Words = {
  greeting,
  close,
  thanks,
  'thanks.after': thanksAfter,
  'thanks.plain': [
    'Thank you for {meeting} {today} about {role}.',
    'Thank you for your time {today}, and for the {talk} about {role}.',
    'Thank you for talking with me {day} about {role}.',
  ],
  // For the others of a panel of whom nothing was noted.
  'thanks.panel': [
    'Thank you for your part in the interview {today}.',
    'Thank you for joining the interview {today}.',
    'Thank you for being part of my interview {today}.',
    'Thank you for your time in the interview {today}.',
  ],
  'thanks.late': [
    'Thank you again for our {talk} {day}.',
    'Thank you once more for talking with me {day}.',
    'I would like to thank you again for our {talk} {day}.',
  ],

  // What stayed with the writer: a quotation.
  'quote.quotation': [
    '{Q} stayed with me after our {talk} {day}.',
    'I have been thinking about {q} since our {talk} {day}.',
    'You said {q} {today}, and that stayed with me.',
    'What I took away from our {talk} {day} is your line {q}.',
  ],
  'quote.after': [
    'The line I took away is {q}.',
    'Your line {q} stayed with me.',
    'I will remember your line {q}.',
    'I liked how you put it, {q}.',
  ],
  // Thanks and quotation in one.
  'quote.thanks': [
    'Thank you for your time {today}, and for the line {q}.',
    'Thank you for {meeting} {today}, and for putting it as you did, {q}.',
    'Thank you for the {talk} {day}, and for your line {q}.',
  ],
  'quote.also': [
    'I also took away your line {q}.',
    'Your line {q} is in my notes as well.',
    'I noted how you put it, {q}.',
  ],

  // What stayed with the writer: a moment, with thanks in the same sentence.
  'moment.clause': [
    'Thank you for telling me {today} that {x}.',
    'Thank you for your time {today}, and for telling me that {x}.',
    'What I will remember from our {talk} {day} is that {x}.',
  ],
  'moment.phrase': [
    'Thank you for your time {today}, and for telling me about {x}.',
    'Thank you for telling me {today} about {x}.',
    'What I will remember from our {talk} {day} is {x}.',
  ],
  'moment.asked': ['Thank you for telling me {today} {x}.', 'Thank you for your time {today}, and for explaining {x}.'],
  // What the reader did with the writer: "climbing up the gallery with me".
  'moment.with-me': ['Thank you for your time {today}, and for {x}.', 'Thank you for {x} {today}.'],
  'moment-after.with-me': ['Thank you as well for {x}.', 'Thank you, too, for {x}.'],
  'moment.doing': ['Thank you for our {talk} {day}, and for telling me about {x}.'],
  'moment-after.clause': ['What I will remember is that {x}.', 'I noted that {x}.', 'I took away that {x}.'],
  'moment-after.phrase': [
    'What I will remember is {x}.',
    'I have noted what you told me about {x}.',
    'One thing I will remember is {x}.',
  ],
  'moment-after.asked': [
    'You told me {x}, and I will remember that.',
    'What I will remember is {x}.',
    'I was interested to hear {x}.',
  ],
  'moment-after.doing': ['I have thought again about {x}.'],

  'because.clause': ['It stayed with me because {x}.', 'I noticed it because {x}.'],
  'because.phrase': ['It stayed with me because {x}.'],
  // Notes that the user wants to be said word for word.
  'moment.quotation': ['Thank you for your time {today}. I will remember {q}.'],
  'moment-after.quotation': ['I will remember {q}.'],
  'need.quotation': ['You put it this way, {q}.', 'In my notes it says {q}.'],
  'need.quotation.after': ['In my notes it says {q}.', 'What I noted is {q}.'],
  'also.quotation': ['My notes also say {q}.'],

  // What they need: first with thanks in front, in the same paragraph.
  'need.clause': ['You told me that {x}.', 'You said that {x}.', 'You explained that {x}.', 'You were clear that {x}.'],
  'need.about': [
    { text: '{About} are a problem that I have worked on.', related: true },
    { text: '{About} are something that I have dealt with.', related: true },
  ],
  'need.after': [
    'What I took away is that {x}.',
    'I took away that {x}.',
    'You told me that {x}.',
    'You were clear that {x}.',
  ],
  // A problem that nothing of the writer's own answers yet.
  'problem.after': [
    { text: 'You said that {x}, and I would be glad to help with that.', ...eager },
    { text: 'You told me that {x}, and that is a problem I would like to work on.', lights: ['green', 'amber'] },
    'You were clear that {x}.',
    'You told me that {x}.',
    'You said that {x}.',
  ],
  'need.phrase': ['You told me about {x}.', 'You spoke of {x}.', 'You described {x}.'],
  'need.phrase.after': [
    'You told me about {x}.',
    'I took away what you told me about {x}.',
    { text: 'You told me about {x}, and I would be glad to help with that.', ...eager },
  ],
  'need.seeking': ['You are looking for {x}.', 'You told me that you are looking for {x}.'],
  'need.seeking.after': [
    { text: 'You are looking for {x}, and I would like to be that person.', ...eager },
    'I took away that you are looking for {x}.',
    'You told me that you are looking for {x}.',
  ],
  'need.order': ['You told me how much it matters to {x}.', 'You said that the point is to {x}.'],
  'need.order.after': [
    'You told me how much it matters to {x}.',
    'I took away that the point is to {x}.',
    'What I keep from it is how much it matters to {x}.',
  ],
  'need.doing': ['You put weight on {x}.', 'You spoke of {x}.'],
  'need.doing.after': ['I took away the weight you put on {x}.'],
  'need.anything': ['You named one point that I noted: {x}.'],
  'need.anything.after': ['One point of yours is in my notes: {x}.', 'You named one point that I noted: {x}.'],
  'need.asked': ['You told me {x}.', 'You explained {x}.'],
  'need.asked.after': ['You told me {x}.', 'I noted {x}.'],

  // One more thing that they said, where the letter would be thin without it.
  'also.clause': ['You also told me that {x}.', 'You added that {x}.', 'You also made it clear that {x}.'],
  'also.phrase': ['You also spoke of {x}.', 'You also came back to {x}.', 'You also put weight on {x}.'],
  'also.phrases': ['You also spoke of {x}.', 'You also put weight on {x}.'],
  'also.order': ['You also said how much it matters to {x}.'],
  'also.doing': ['You also spoke of {x}.'],
  'also.seeking': ['You also told me that you are looking for {x}.'],
  'also.asked': ['You also told me {x}.'],

  'stressed.phrases': ['You put weight on {x}.', 'You stressed {x}.', 'You spoke of {x}.'],
  'stressed.phrase': ['You put weight on {x}.', 'You stressed {x}.', 'You spoke of {x}.'],
  'stressed.phrases.after': [
    'It was good to hear how much weight you put on {x}.',
    'What you said about {x} was useful to hear.',
    'I noted your points about {x}.',
  ],
  'stressed.phrase.after': [
    'It was good to hear how much weight you put on {x}.',
    'What you said about {x} was useful to hear.',
    'I noted your point about {x}.',
    'It helped me to hear you stress {x}.',
    'I will keep your emphasis on {x} in mind.',
  ],
  'skills.phrase': ['You are looking for {x}.', 'You told me that the role calls for {x}.'],
  'skills.phrases': ['You are looking for {x}.', 'You told me that the role calls for {x}.'],
  'skills.phrase.after': ['You told me that the role calls for {x}.', 'I took away that you are looking for {x}.'],
  'skills.phrases.after': ['You told me that the role calls for {x}.', 'I took away that you are looking for {x}.'],
  'success.phrase': ['Your aim is {x}.', 'The aim you named is {x}.'],
  'success.phrase.after': [
    { text: 'The aim you named is {x}, and I would like to work towards it.', ...open },
    'I have your aim in my notes, {x}.',
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
  'proof.deed': [{ text: 'I have worked on that. {X}.', related: true }, 'As I said, {x}.'],
  'proof.deed.plain': ['{X}.'],
  // Behind somebody or something that they look for.
  'proof.sought.deed': [
    'I think that I can offer that. {X}.',
    'My own experience points that way. {X}.',
    '{X}, and I would like to bring that to you.',
  ],
  'proof.sought.result': ['In my own work, {x}.'],
  'proof.result': [
    { text: 'I have worked on that, and {x}.', related: true },
    'In my own work, {x}.',
    'As I said, {x}.',
  ],
  'proof.result.plain': ['{X}.'],
  'proof.result.told': ['{X}.', 'As I told you, {x}.'],
  'proof.result.told.more': ['{X}.'],
  'proof.result.more': ['As a result, {x}.', 'In the end, {x}.'],
  'proof.plan': ['I would {x}.', 'My first step would be to {x}.', 'As I said, I would {x}.'],
  // What the writer does whenever it comes up.
  'proof.habit': ['As I told you, I {x}.', 'My way is to {x}.', 'My answer was that I {x}.'],
  'proof.habit.more': ['My way is to {x}.', 'As a rule, I {x}.'],
  'proof.plan.more': ['Here I would {x}.', 'In this role I would {x}.', 'With you, I would {x}.'],
  'proof.told': ['I told you about {x}.', 'As an example, I told you about {x}.'],
  'proof.told.plain': ['I told you about {x}.', 'My example was {x}.'],
  // Words of no proven form.
  'proof.anything': ['What I can bring to that: {x}.', 'My own way, in short: {x}.'],
  'proof.anything.plain': ['My approach, in short: {x}.', 'My answer, in short: {x}.'],
  // With a place or a figure it is what was done.
  'proof.anything.worked': ['What has worked for me: {x}.', 'From my own work: {x}.'],
  'proof.clause': ['My answer was that {x}.', 'As I said, {x}.'],
  'proof.alone': ['As I said, {x}.', '{X}.', 'From my own work I can say that {x}.'],

  // What the reader asked.
  asked: ['You asked {about}.', 'You asked me {about}.', 'You wanted to know {how}.'],
  // Their question as what the letter opens with.
  'asked.thanks': [
    'Thank you for asking {about}.',
    'Thank you for your time {today}, and for asking {about}.',
    'You asked me {today} {about}.',
  ],

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

  'missed.deed': ['One thing that I left out is that {x}.', 'I should add that {x}.', 'I did not mention that {x}.'],
  'missed.clause': ['One thing that I would add is that {x}.', 'I should add that {x}.'],
  'missed.phrase': ['I did not mention {x}.', 'One thing that I left out is {x}.', 'I would also like to mention {x}.'],
  'missed.asked': ['I did not tell you {x}.', 'I would also like to tell you {x}.'],
  'missed.anything': ['One thing that I left out: {x}.', 'I would like to add one thing: {x}.'],
  'missed.order': ['I would also {x}.', 'One more thing that I would do is to {x}.'],

  'promise.order': ['As promised, I will {x}[ {by}].', 'I will {x}[ {by}], as promised.', 'I will {x}[ {by}].'],
  'promise.thing': [
    'You will have {x}[ {by}].',
    'I will send you {x}[ {by}].',
    'As promised, I will send you {x}[ {by}].',
  ],
  // A promise whose words nobody could tell for certain, and whose day is known.
  'promise.floor': ['What I promised you will be with you {by}.', 'You will have what I promised you {by}.'],
  'promise.more.order': ['I will also {x}[ {by}].', 'Besides, I will {x}[ {by}].'],
  'promise.more.thing': ['You will also have {x}[ {by}].', 'I will send you {x} as well[ {by}].'],

  // The wish, as strong as the light; each can go on with ", and I look forward to …".
  'interest.green': [
    'I would very much like to do this work.',
    'I would very much like to take this on.',
    { text: 'I would very much like to do this work with you.', ...leaders },
    { text: 'I would very much like to take on {role}.', readers: ['final', 'manager'] },
    { text: 'I want this role, and I would be glad to take it on.', readers: ['final', 'manager'] },
    { text: 'I would very much like to go on.', readers: ['recruiter'] },
  ],
  'interest.amber': ['The role interests me.', 'I am interested in the role.'],
  'interest.none': ['It was good to learn more about the role.'],
  'interest.question': [
    'One question is still open for me: {x}',
    'There is one thing that I did not get to ask: {x}',
    'One question that I still have is this. {X}',
  ],

  'theirs.order': ['Thank you for offering to {x}[ {by}].'],

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
  'step.date': ['I have noted {date}.', 'I have a note of {date}.'],
  'step.date.plain': ['I have noted {date}.'],
  // A day that is not certain yet.
  'step.soft': ['I have noted {date} as the likely day.', 'I have kept {date} free.'],
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
  'subject.thanks': ['Thank you for the interview {today}', 'Our {talk} {day}', 'Thank you for {meeting} {today}'],
  'subject.role': [
    '{Title}: thank you',
    '{Title}: my thanks',
    '{Title}: our {talk} {day}',
    'Our {talk} about the {title} role',
  ],
  'subject.topic': ['{Topic}'],
  'subject.role.topic': ['{Title}: {topic}'],
  'subject.event': ['{Topic} {on}'],
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
  'aside.because': ['It stayed with me because {x}.'],
  'aside.moment': ['Thank you for telling me that {x}.'],
}
