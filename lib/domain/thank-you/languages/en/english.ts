import type { DateWords, LetterLanguagePack, Occasion, PolishWords, Readers, Style } from '../language.ts'
import { asNote, told } from './as-note.ts'
import { askedAbout } from './asked.ts'
import { checks } from './checks.ts'
import { haste } from './haste.ts'
import { readHeard, readPoints } from './heard.ts'
import { readMine, readUnsaid } from './mine.ts'
import { practice } from './practice.ts'
import { reading } from './reading.ts'
import { readBecause, saidAs } from './said-as.ts'
import { readStep, readTask } from './tasks.ts'
import { words } from './words.ts'

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bI will (?!hear)/gu, 'I’ll '],
  [/\bI would /gu, 'I’d '],
  [/\bI am /gu, 'I’m '],
]

const german =
  /(?<!\p{L})(?:und|der|das|dem|ein|eine|einen|nicht|kein|keine|mit|für|von|zu|zum|zur|bei|ist|sind|haben|wird|werden|sie|er|wir|ich|auf|im|vom|aus|wie|noch|schon|sehr|mehr|über|nach|weil|dass|zwei|drei|vier|jede|alle)(?!\p{L})/giu
const ownWords =
  /(?<!\p{L})(?:the|and|a|an|of|to|in|is|are|was|for|with|on|that|it|they|he|she|we|i|not|no|but|at|by|from|have|has|will|all|every|two|three|more)(?!\p{L})/giu

/** Words about the words: they were not said. */
const hedge =
  /^(?:she said |he said |they said |said )?(?:something|sth|smth|anything|words) (?:like|along the lines of)(?: that)?:? |^(?:basically|roughly|more or less|in essence|sort of|kind of)[,:]? |,? (?:or so|or something|or sth|or similar|or words to that effect|more or less)\.?$/giu

const long: Readonly<Record<string, string>> = { "can't": 'cannot', "won't": 'will not', "shan't": 'shall not' }

/** "don't" is "do not" in a letter that is not warm; what stands between quotation marks stays. */
const spelledOut = (text: string) =>
  text.replace(
    /(?<![“‘\p{L}])(\p{L}+)n['’]t\b(?![^“]*”)/gu,
    (word, verb: string) => long[word.replace('’', "'").toLowerCase()] ?? `${verb} not`,
  )

/** Words of a title that are names. */
const named = /^(?:English|German|French|Spanish|Java|Python|Salesforce|Azure|Linux|Year|Ward|Excel)$/u

/** The title as it stands inside a sentence: "ward sister", "UX researcher". */
const inSentence = (title: string) =>
  title
    .split(' ')
    .map((word) => (/^\p{Lu}\p{Ll}+$/u.test(word) && !named.test(word) ? word.toLowerCase() : word))
    .join(' ')

const role = (title: string) =>
  title === '' ? 'the role' : /\b(?:role|position|job)$/iu.test(title) ? `the ${title}` : `the ${title} role`

const readers: Readers = {
  haste,
  sentences: {
    abbreviation:
      /(?:^|[\s(])(?:dr|mr|mrs|ms|prof|st|mt|no|nos|approx|ca|vs|etc|e\.g|i\.e|eg|ie|inc|ltd|co|dept|est|fig|vol|al|jr|sr|rev|hon|gen|col|sgt|a\.m|p\.m|u\.s|u\.k)\.$/iu,
    afterOrdinal: /^(?:January|February|March|April|May|June|July|August|September|October|November|December)/u,
  },
  readHeard,
  readPoints,
  readMine,
  readUnsaid,
  readTask,
  readStep,
  asNote,
  told,
  saidAs,
  readBecause,
  dateBy: (by) => `, and to hearing the date ${by}`,
  offered: (clause) => /^you will (?<what>.+)$/u.exec(clause)?.groups?.what ?? null,
  askedAbout,
  isForeign: (text) =>
    (text.match(german)?.length ?? 0) > (text.match(ownWords)?.length ?? 0) ||
    (/[äöüß]/iu.test(text) && text.match(ownWords) === null && text.split(' ').length > 2),
  quotation: (text) => {
    const bare = text.replace(hedge, '')
    return { text: bare, isExact: bare === text }
  },
  mumbled: /\b(?:like, a|so yeah|I mean|you know|um+|uh+|the thing is|I think|lol)\b|…|\.\.\./iu,
  leaning: /\b(?:it|them|that|this|they|those|these)\b(?! \p{L}+ing)/iu,
  brings: /^(?:i will )?(?:bring|take)\b/iu,
  unsure: /\b(?:prob|probably|maybe|perhaps|should work|shd work|suggests?|suggested|likely|tbc)\b/iu,
  ownQuestion: (text) => text.slice(0, 1).toLowerCase() + text.slice(1),
  times: { partOfDay: /morning|afternoon|evening|tonight/iu, tomorrow: /^tomorrow/iu },
}

const style: Style = {
  words,
  voice: (text, register) =>
    register === 'warm'
      ? contractions.reduce((said, [words, short]) => said.replace(words, short), text)
      : spelledOut(text),
  isFamiliar: () => false,
  registerWith: (_name, _introducedAs, register) => register,
  greeting: (name, register, pool) => {
    // With a title it is a letter, and "Hi Dr. Marsh" mixes two tones.
    const titled = /^(?:Dr|Prof|Mr|Mrs|Ms|Mx|Miss|Sir|Professor)\b/u.test(name)
    const fitting = pool.find((one) => typeof one === 'object' && one.registers?.includes(titled ? 'formal' : register))
    return (typeof fitting === 'object' ? fitting.text : 'Dear {name},').replace('{name}', name)
  },
  neutralGreeting: 'first-name',
  opening: (sentence) => sentence,
  startsWithI: /^I\b/u,
  startsWithReader: /^you\b/iu,
  thanks: /\b(?:thanks?|grateful)\b/iu,
  echoes: [
    /look(?:ing)? forward/iu,
    /\bglad\b/iu,
    /\byou told me\b|telling me/iu,
    /\byou said\b/iu,
    /\bas I (?:said|told|mentioned|understood)/iu,
    /stayed with me|I keep from|I remember|kept in mind/iu,
    /\bI(?: would|’d) like to\b/iu,
    /very much/iu,
    /thank(?:s| you) for/iu,
    /\bI understand\b|\bI know\b|\bI have noted\b/iu,
    /through (?:with me|the)/iu,
    /\bpromised?\b/iu,
    /\bexperience\b/iu,
    /please (?:let me know|tell me)/iu,
    /\bconversation\b/iu,
    /\bsince\b/iu,
    /took away/iu,
    /\bnoted\b|in my notes/iu,
    /useful to hear|helped me/iu,
  ],
  together: (wish, step) =>
    /^I /u.test(step) && /^I |^This is |^The role interests me\.$/u.test(wish) && !/, and /u.test(wish)
      ? `${wish.replace(/\.$/u, '')}, and ${step}`
      : null,
}

const dates: DateWords = {
  today: ['this morning', 'this afternoon', 'this evening'],
  yesterday: 'yesterday',
  tomorrow: 'tomorrow',
  on: (day) => `on ${day}`,
  date: (date) => date,
  long: (weekday, date) => `${weekday} ${date}`,
  by: { today: 'today', tomorrow: 'by tomorrow', weekday: (day) => `by ${day}`, date: (date) => `by ${date}` },
}

function values({ role: noted, format, round }: Occasion): Record<string, string> {
  const title = inSentence(noted)
  const isCall = format === 'phone' || /\b(?:call|phone|screen(?:ing)?|telephone)\b/iu.test(round)
  return {
    talk: isCall ? 'call' : 'conversation',
    meeting: isCall ? '' : 'meeting me',
    role: role(title),
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
  ...readers,
  ...style,
  dates,
  values,
  reading,
  checks,
  polish,
  practice,
}
