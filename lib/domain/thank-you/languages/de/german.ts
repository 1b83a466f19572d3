import type { DateWords, LetterLanguagePack, Occasion, PolishWords, Readers, Style } from '../language.ts'
import { asNote } from './as-note.ts'
import { askedAbout } from './asked.ts'
import { checks } from './checks.ts'
import { haste } from './haste.ts'
import { readMine, readTask, readUnsaid } from './mine.ts'
import { practice } from './practice.ts'
import { readHeard, readPoints } from './read.ts'
import { reading } from './reading.ts'
import { readBecause, saidAs } from './said-as.ts'
import { readStep } from './steps.ts'
import { words } from './words.ts'

const otherWords =
  /(?<!\p{L})(?:the|and|of|to|is|are|was|were|for|with|that|they|he|she|we|not|but|at|from|have|has|will|all|takes?|weeks?|every|more|less|our|your|my|because|when|who|which|needs?|people|i)(?!\p{L})/giu
const ownWords =
  /(?<!\p{L})(?:und|der|die|das|dem|den|ein|eine|einen|nicht|kein|keine|mit|für|von|zu|zum|zur|bei|ist|sind|war|hat|haben|wird|werden|sie|er|wir|ich|auf|im|vom|aus|wie|noch|schon|sehr|mehr|weniger|über|nach|weil|dass|bis|am)(?!\p{L})/giu

const hedge =
  /^(?:sie sagte |er sagte |sagte )?(?:so etwas wie|sowas wie|so was wie|in etwa|ungefähr|sinngemäß|quasi)(?::)? |,? (?:oder so|oder so ähnlich|sinngemäß|so ungefähr)\.?$/giu

/** German goes on in small letters after the comma of the greeting, unless the word is written large anyway. */
const smallOpening =
  /^(?:Eine[ns]?|Ein|Nach|Es|Aus|Besonders|Für|Was|Vielen|Herzlichen|Danke|Ich|In|Im|Als|Seit|Dank|Über|Mitgenommen|Von|Gern|Noch|Wir|Unser|Zu|Haben|Darf|Du|Deine?[nrms]?|Dir|Könntest|Mein|Vor|Etwas|Wie|Auf|Diese|Dafür|Mir)(?=,? )/u

const readers: Readers = {
  haste,
  sentences: {
    abbreviation:
      /(?:^|[\s(])(?:dr|hr|fr|prof|dipl|ing|med|st|nr|ca|bzw|ggf|evtl|etc|usw|z\.\s?b|d\.\s?h|u\.\s?a|o\.\s?ä|abt|str|tel|inkl|zzgl|max|min|mind|bspw|sog|vgl|wg|zw|jh|mio|mrd|tsd|jan|feb|mär|apr|jun|jul|aug|sep|sept|okt|nov|dez|nä|std|jmd|gespr|viell|lief|kd|mo|di|mi|do|sa|so|u)\.$/iu,
    afterOrdinal: /^\p{L}/u,
  },
  readHeard,
  readPoints,
  readMine,
  readUnsaid,
  readTask,
  readStep,
  asNote,
  told: null,
  saidAs,
  readBecause,
  dateBy: (by) => ` und auf den Termin ${by}`,
  // "Sie schicken den Vertrag" is "dass Sie den Vertrag schicken"; a prefix at the end belongs to its verb.
  offered: (clause) => {
    const { who, verb, rest } = /^(?<who>Sie|du) (?<verb>\p{Ll}+) (?<rest>.+)$/u.exec(clause)?.groups ?? {}
    return who === undefined || / (?:an|ab|auf|aus|bei|ein|mit|nach|vor|zu|zurück|weiter|her|hin)$/u.test(rest ?? '')
      ? null
      : `dass ${who} ${rest} ${verb}`
  },
  askedAbout,
  isForeign: (text) =>
    (text.match(otherWords)?.length ?? 0) > (text.match(ownWords)?.length ?? 0) ||
    (text.match(otherWords)?.length ?? 0) >= 2,
  quotation: (text) => {
    const bare = text.replace(hedge, '')
    return { text: bare, isExact: bare === text }
  },
  mumbled: /(?<!\p{L})(?:äh+m?|naja|also ja|weißt du|ich mein)(?!\p{L})|…|\.\.\./iu,
  leaning: /(?<!\p{L})(?:das|es|sie|dies\p{L}*|damit|dabei)(?= (?:\p{L}+ )?\p{L}+$)/iu,
  brings: /mitbringen/iu,
  unsure: /(?<!\p{L})(?:vermutlich|wahrscheinlich|voraussichtlich|vielleicht|vllt|etwa|ca|evtl)(?!\p{L})/iu,
  ownQuestion: (text) => text.slice(0, 1).toUpperCase() + text.slice(1),
  times: { partOfDay: /Abend|früh|mittag/u, tomorrow: /^morgen/iu },
}

const style: Style = {
  words,
  voice: (text, register) =>
    text.replace(/<([^|<>]*)\|([^<>]*)>/gu, (_, sie: string, du: string) => (register === 'warm' ? du : sie)),
  isFamiliar: (register) => register === 'warm',
  registerWith: (name, introducedAs, register) => {
    if (/(?<!\p{L})(?:du|duzen)(?!\p{L})/iu.test(introducedAs)) return 'warm'
    const isTitled = /^(?:Frau|Herrn?|Dr\.?|Prof\.?) /u.test(introducedAs || name)
    return isTitled && register === 'warm' ? 'neutral' : register
  },
  greeting: (name, register, pool) => {
    const lady = /^(?:Frau|Fr\.) /u.test(name)
    const gentleman = /^(?:Herrn?|Hr\.) /u.test(name)
    if (lady || gentleman) {
      const bare = name.replace(/^Fr\. /u, 'Frau ').replace(/^(?:Hr\.|Herrn) /u, 'Herr ')
      return register === 'formal' ? `Sehr geehrte${gentleman ? 'r' : ''} ${bare},` : `Guten Tag, ${bare},`
    }
    const titled = /^(?:Dr|Prof)\b/u.test(name)
    if (titled || (register === 'formal' && name.includes(' '))) return `Guten Tag ${name},`
    const fitting = pool.find((one) => typeof one === 'object' && one.registers?.includes(register))
    return (typeof fitting === 'object' ? fitting.text : 'Guten Tag {name},').replace('{name}', name)
  },
  // "Guten Tag Maya" with "Sie" behind it sounds like a call centre; the whole name does not.
  neutralGreeting: 'whole-name',
  opening: (sentence) =>
    smallOpening.test(sentence) ? sentence.slice(0, 1).toLowerCase() + sentence.slice(1) : sentence,
  startsWithI: /^Ich\b/u,
  startsWithReader: /^(?:Sie|du|ihr)\b/iu,
  thanks: /dank/iu,
  echoes: [
    /freue/iu,
    /\bgern\b/iu,
    /sehr gern/iu,
    /im Kopf/iu,
    /mitgenommen/iu,
    /notiert/iu,
    /(?:Sie haben|du hast) (?:gesagt|erzählt)/iu,
    /dank/iu,
    /seitdem/iu,
    /Stichwort/iu,
    /Satz/u,
    /Gespräch/u,
    /Bescheid/iu,
    /erzählt/iu,
    /versprochen/iu,
  ],
  together: (wish, step) =>
    /^Ich freue/u.test(step) && !/, und /u.test(wish)
      ? `${wish.replace(/\.$/u, '')}, und ${step.slice(0, 1).toLowerCase()}${step.slice(1)}`
      : null,
}

const dates: DateWords = {
  today: ['heute Morgen', 'heute Nachmittag', 'heute Abend'],
  yesterday: 'gestern',
  tomorrow: 'morgen',
  on: (day) => `am ${day}`,
  date: (date) => `den ${date}`,
  long: (weekday, date) => `${weekday}, den ${date},`,
  by: { today: 'heute', tomorrow: 'bis morgen', weekday: (day) => `bis ${day}`, date: (date) => `bis zum ${date}` },
}

function values({ role }: Occasion): Record<string, string> {
  return {
    talk: 'Gespräch',
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
  ...readers,
  ...style,
  dates,
  values,
  reading,
  checks,
  polish,
  practice,
}
