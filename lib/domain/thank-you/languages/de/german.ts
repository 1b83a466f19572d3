import { capital } from '../../../text/capital.ts'
import type { DateWords, Grammar, LetterLanguagePack, Occasion, PolishWords, Style } from '../language.ts'
import { checks } from './checks.ts'
import { heardGerman, loweredGerman, shapeOfGerman, toDoGerman, toSie } from './grammar.ts'
import { reading } from './reading.ts'
import { wording } from './wording.ts'

/** "Zuerst die Kritiker geholt": only the subject and the auxiliary are missing. */
const participle =
  /^(?!.*(?<!\p{L})(?:ist|sind|war|hat|habe|haben|hatte|wurde|wurden|worden|werden|ich)(?!\p{L}))(?:zuerst|erst|dann|den|die|das|ein|eine|einen|zwei|drei|vier|fünf|sechs|jede[nrs]?|alle|mit|im|in|\d)(?!\p{L}).*\s(?!gegangen|gekommen|gefahren|gewachsen|geblieben|geworden|gewesen|gestiegen|gesunken)(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|\p{Ll}+iert|(?:be|ver|er|ent|zer|über)\p{Ll}{2,}t)$/iu

const grammar: Grammar = {
  shape: shapeOfGerman,
  phrase: (text) => text.split(' ').length <= 4,
  inside: loweredGerman,
  definite: (text) => text,
  afterColon: (text, shape) => (shape === 'clause' ? capital(text) : loweredGerman(text)),
  question: capital,
  heard: heardGerman,
  toAddressee: toSie,
  toDo: (text, names) => {
    const found = toDoGerman(text, names)
    return found === null ? null : { x: found.before, verb: found.verb }
  },
  willDo: (clause) => clause,
  startsWithDoer: () => false,
  canBeSent: () => true,
  askedAbout: () => null,
  mine: (text) => {
    const head = text.split(/, (?=(?:bis|weil|damit|sodass|während|als|nachdem|und) )/u)[0] ?? text
    if (participle.test(head)) return `Ich habe ${loweredGerman(text)}`
    return /^(?:habe|hatte|würde|werde|bin) /iu.test(text)
      ? `Ich ${text.slice(0, 1).toLowerCase()}${text.slice(1)}`
      : text
  },
  // "Sie" may be the writer, the reader or a colleague.
  speaksToWriter: () => false,
  unsaid:
    /^(?:ich )?(?:hätte(?: ich)?(?: gern)?(?: noch)?(?: (?:sagen|erwähnen|erzählen|erklären|zeigen) (?:sollen|können))?|vergessen(?: zu (?:sagen|erwähnen))?|nicht (?:mehr )?(?:gesagt|erwähnt|erzählt)|wollte(?: noch)?(?: (?:sagen|erwähnen|erzählen))?|keine zeit(?: mehr)? für|habe? (?:vergessen|nicht mehr geschafft)(?: zu (?:sagen|erwähnen))?)[,:]?\s*(?=\S)/iu,
}

/** German goes on in small letters after the comma of the greeting, unless the word is written large anyway. */
const smallOpening =
  /^(?:Eine[ns]?|Ein|Nach|Es|Aus|Besonders|Für|Hilfreich|Was|Vielen|Herzlichen|Danke|Ich|In|Im|Als|Seit|Dank|Über|Gemerkt|Mitgenommen|Klar|Dass|Von|Gern|Gut|Noch|Wir|Unser|Zu|Erlauben)(?=,? )/u

const style: Style = {
  voice: () => (frame) => frame,
  opening: (sentence) =>
    smallOpening.test(sentence) ? sentence.slice(0, 1).toLowerCase() + sentence.slice(1) : sentence,
  // "Guten Tag Maya" with "Sie" behind it sounds like a call centre; the whole name does not.
  neutralGreeting: 'whole-name',
  startsWithI: /^Ich\b/u,
  echoes: [/freue/iu, /notiert/iu, /wie sie sagten/iu, /verstanden/iu, /gern/iu, /mitgenommen|nehme ich mit/iu],
  eager: /freue|sehr gern/iu,
}

const dates: DateWords = {
  today: ['heute Morgen', 'heute Nachmittag', 'heute Abend'],
  yesterday: 'gestern',
  on: (day) => `am ${day}`,
  date: (date) => `den ${date}`,
  by: { today: 'heute', tomorrow: 'bis morgen', weekday: (day) => `bis ${day}`, date: (date) => `bis zum ${date}` },
}

function values({ role }: Occasion): Record<string, string> {
  return {
    role: role === '' ? 'die Stelle' : `die Stelle als ${role}`,
    dative: role === '' ? 'der Stelle' : `der Stelle als ${role}`,
  }
}

const polish: PolishWords = {
  instruction:
    'Formuliere diesen Teil einer Dankesmail flüssiger, in einfachem Deutsch und in derselben Anrede. Behalte alle Tatsachen, Namen, Zahlen, Daten und wörtlichen Zitate genau bei. Füge nichts hinzu: kein Gefühl, kein Lob, keine Zusage. Behalte die Absätze bei. Nicht länger als das Original. Antworte nur mit dem Text.',
  lead: 'hier ist',
  names: () => [],
}

export const german: LetterLanguagePack = {
  id: 'de',
  locales: ['de-DE'],
  quotes: ['„', '“', '‚', '‘'],
  and: 'und',
  ...grammar,
  ...style,
  wording,
  dates,
  values,
  thatNeed: {
    '': 'Dazu',
    problem: 'Zu diesem Problem',
    success: 'Zu diesem Ziel',
    stressed: 'Zu dem, was Ihnen wichtig ist,',
    skills: 'Zu diesen Fähigkeiten',
  },
  reading,
  checks,
  polish,
}
