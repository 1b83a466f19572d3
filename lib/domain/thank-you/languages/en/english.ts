import { capital } from '../../../text/capital.ts'
import type { DateWords, Grammar, LetterLanguagePack, Occasion, PolishWords, Style } from '../language.ts'
import { checks } from './checks.ts'
import { definite, indefinite, isBareVerb, isPhrase, lowered, shapeOf } from './grammar.ts'
import { askedAbout } from './question.ts'
import { reading } from './reading.ts'
import { wording } from './wording.ts'
import { heard, toDo, toYou } from './you.ts'

const past =
  /^(?:built|led|cut|ran|set up|moved|wrote|made|took|brought|reduced|introduced|started|created|designed|launched|managed|trained|hired|replaced|migrated|automated|shipped|grew|rebuilt|organi[sz]ed|coached|won|sold|turned|halved|doubled|improved|planned|taught|fixed|raised|saved|would|used|worked|mapped|merged|negotiated|opened|closed the|wound)\s|^\p{L}{2,}ed (?=(?:the|a|an|my|our|\d|one|two|three|four|five|six|seven|eight|nine|ten|all|every|both)(?![\p{L}]))/iu

/** In haste they are written small. */
const weekdays = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/gu

const saying =
  '(?:say|said|mention(?:ed)?|tell|told|explain(?:ed)?|talk(?:ed)? about|bring up|brought up|add(?:ed)?|describe[d]?|cover(?:ed)?|show(?:ed|n)?|point(?:ed)? out|got(?:ten)? (?:to|round to)|get to)'

const grammar: Grammar = {
  shape: shapeOf,
  phrase: isPhrase,
  inside: lowered,
  definite,
  afterColon: (text) => lowered(text) ?? text,
  question: (text) => lowered(text) ?? text,
  heard,
  toAddressee: (text, addressee) => toYou(text, addressee)?.replace(weekdays, capital) ?? null,
  toDo: (text, names) => {
    const x = toDo(text, names, isBareVerb)
    return x === null ? null : { x }
  },
  // "you send the dates" is what you will do.
  willDo: (clause) => {
    const verb = /^you (?<verb>\p{L}+) /u.exec(clause)?.groups?.verb ?? ''
    return isBareVerb(verb) ? clause.replace(/^you /u, 'you will ') : clause
  },
  startsWithDoer: (text) => /^\p{Lu}\p{Ll}+ (?:will |\p{Ll}+s )/u.test(text),
  canBeSent: (text) =>
    !/\b(?:call|meeting|chat|talk|interview|coffee|lunch|visit|conversation|follow-up|reply|answer|decision|\p{L}{2,}ing)\b/iu.test(
      text,
    ),
  askedAbout,
  mine: (text) => (past.test(text) ? `I ${text.slice(0, 1).toLowerCase()}${text.slice(1)}` : text),
  speaksToWriter: (text) => /^you(?:r|['’]ll| will)? /iu.test(text),
  unsaid: new RegExp(
    `^(?:(?:i )?(?:really )?(?:should(?:['’]ve| have)|could(?:['’]ve| have)|would(?:['’]ve| have)(?: liked to)?|(?:i )?wish (?:i )?(?:had|could have)|wish(?:ed)?(?: i)?(?:['’]d)|forgot to|failed to|did(?:n['’]t| not)(?: (?:get|manage|have time|remember))?(?: to)?|never got (?:to|round to)|had no time (?:to|for)|ran out of time (?:to|for|on|before)|no time (?:to|for)|wanted to|meant to|missed(?: the chance)? to|left out|forgot|missed)(?:,? (?:${saying}))?(?: (?:her|him|them))?(?:,? (?:that|about|to|:))?\\s*:?\\s*)`,
    'iu',
  ),
}

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bI will (?!hear)/gu, 'I’ll '],
  [/\bI would /gu, 'I’d '],
  [/\bI am /gu, 'I’m '],
  [/\bI have (?=noted|not\b)/gu, 'I’ve '],
]

const style: Style = {
  voice: (register) => (frame) =>
    register === 'warm' ? contractions.reduce((text, [long, short]) => text.replace(long, short), frame) : frame,
  opening: (sentence) => sentence,
  neutralGreeting: 'first-name',
  startsWithI: /^I\b/u,
  echoes: [
    /\bglad\b/iu,
    /\bnot(?:e|ed|es)\b/iu,
    /as you said/iu,
    /underst/iu,
    /conversation/iu,
    /for telling me/iu,
    /as you told me|you told me/iu,
    /promise/iu,
    /\bexample\b/iu,
    /please let me know/iu,
  ],
  eager:
    /look forward|\b(?:glad|happy|pleasure|pleased|love|welcome)\b|would (?:very much )?like to (?:do|take|join|work)/iu,
}

const dates: DateWords = {
  today: ['this morning', 'this afternoon', 'this evening'],
  yesterday: 'yesterday',
  on: (day) => `on ${day}`,
  date: (date) => date,
  by: { today: 'today', tomorrow: 'by tomorrow', weekday: (day) => `by ${day}`, date: (date) => `by ${date}` },
}

const talks = { video: 'call', phone: 'call', 'on-site': 'meeting' } as const

function values({ role, format, day }: Occasion): Record<string, string> {
  const talk = talks[format]
  const named = /\b(?:role|position|job)$/iu.test(role) ? `the ${role}` : `the ${role} role`
  return {
    talk,
    after: `after our ${talk} ${day}`,
    role: role === '' ? 'the role' : named,
    arole: role === '' || !/^\p{L}/u.test(role) ? '' : `${indefinite(role)} ${role}`,
  }
}

const polish: PolishWords = {
  instruction:
    'Rewrite this part of a thank-you e-mail so that it reads smoothly, in plain English. Keep every fact, name, number, date and quoted phrase exactly. Add nothing: no feeling, no praise, no promise. Keep the paragraphs. No longer than the original. Answer with the text alone.',
  lead: "here(?:['’]s| is)|sure",
  names: (text) =>
    [...text.matchAll(/(?<=[\p{L}\p{N},;] )\p{Lu}[\p{L}\p{M}’'-]+/gu)]
      .map(([word]) => word)
      .filter((word) => !/^I(?:['’]\p{L}+)?$/u.test(word)),
}

export const english: LetterLanguagePack = {
  id: 'en',
  locales: ['en-GB', 'en-US'],
  quotes: ['“', '”', '‘', '’'],
  and: 'and',
  ...grammar,
  ...style,
  wording,
  dates,
  values,
  thatNeed: {
    '': 'that',
    problem: 'the problem you described',
    success: 'the goal you set',
    stressed: 'this role',
    skills: 'this role',
  },
  reading,
  checks,
  polish,
}
