import { capital } from '../../../text/capital.ts'
import { countWords } from '../../../text/count-words.ts'
import type { AboutField, Reading, Refused, Scope } from '../../read/reading.ts'
import type { Tidied } from '../../read/tidied.ts'
import { heard, isVerbForm, toReader } from './address.ts'
import { articleOf, small } from './lexicon.ts'
import { withNouns } from './nouns.ts'

/** The fragment as it stands inside a sentence. German nouns keep their capital, so nothing has to be guessed. */
export function lowered(text: string): string {
  const first = /^\p{L}+/u.exec(text)?.[0] ?? ''
  return small.has(first.toLowerCase()) || isVerbForm(first) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text
}

export function reading(form: Reading['form'], x: string, more: Record<string, string> = {}): Reading {
  return { form, values: { x, X: capital(x), ...more } }
}

const plain = (word: string) => word.toLowerCase().replace(/[^\p{L}\d]/gu, '')

const separable = /^(?:an|auf|aus|ein|ab|vor|mit|nach|zu|weg|zurück|fest|her|hin)\p{Ll}{3,}(?:en|ern|eln)$/u

/** "Der Nachtdienst schreibt die …": a form in -t or -en behind a noun, with something behind it. */
function isVerbAt(words: readonly string[], at: number): boolean {
  const [before = '', word = '', after] = [words[at - 1], words[at], words[at + 1]]
  if (/[,;:]$/u.test(before)) return false
  // The infinitive of a verb in two parts is never the verb of a main clause: "Fehler ansprechen".
  if (separable.test(word) && !/^(?:antworten|einigen|arbeiten)$/u.test(word)) return false
  if (isVerbForm(word) && /^\p{Ll}/u.test(word)) return true
  if (after === undefined || !/^\p{Ll}{2,}(?:t|en|ern|eln)$/u.test(word)) return false
  // "Fristen doppelt führen": a plural has no verb in -t.
  if (/(?:en|er|s)$/u.test(before) && /t$/u.test(word)) return false
  if (
    /^(?:mit|seit|nicht|selbst|dort|weit|fast|oft|jetzt|erst|sonst|statt|laut|samt|gut|spät|wegen|gegen|neben|zwischen|unten|oben|hinten|morgen|außen|innen|bereit|einen|seinen|ihren|meinen|keinen|allen|vielen|jeden|diesen|den|ge\p{Ll}+t)$/u.test(
      word,
    )
  )
    return false
  return /^\p{Lu}\p{L}+$/u.test(before) || /^(?:es|man|er|sie|niemand|jeder|keiner)$/iu.test(before)
}

export type German = 'clause' | 'asked' | 'phrase' | 'unsure'

/** A main clause with its verb in second place, an indirect question, a phrase that has the same form in each case, or not certain. */
export function shapeOf(text: string): German {
  const words = text.split(' ')
  const tokens = words.map(plain)
  if (/\?$/u.test(text)) return 'unsure'
  if (/^(?:wie|warum|was|wo|wann|wer|welche[rsn]?|dass|ob)$/u.test(tokens[0] ?? '')) {
    const last = tokens.at(-1) ?? ''
    return tokens.length >= 3 && (isVerbForm(last) || /(?:t|en|te|ten|st)$/u.test(last)) ? 'asked' : 'unsure'
  }
  const end = words.findIndex((word) => /[,;:(]$|^\(/u.test(word))
  const head = words.slice(0, end < 0 ? words.length : end + 1)
  const verb = head.findIndex((_, at) => at > 0 && at < 7 && isVerbAt(words, at))
  // "Im Laden erzählen können" has no subject.
  const isInfinitive =
    /(?:en|ern|eln)[,.]?$/u.test(words[verb] ?? '') &&
    verb === words.length - 2 &&
    isVerbForm(plain(words.at(-1) ?? ''))
  if (isInfinitive) return 'unsure'
  // "Erst ein Praktikum bei Regen machen": a main clause has its verb in second place.
  if (verb === words.length - 1 && words.length > 3) return 'unsure'
  if (verb > 0) return isSubject(head.slice(0, verb)) && words.length >= 3 ? 'clause' : 'unsure'
  if (
    tokens.some(
      (token) =>
        isVerbForm(token) &&
        words[tokens.indexOf(token)] !== undefined &&
        /^\p{Ll}/u.test(words[tokens.indexOf(token)] ?? ''),
    )
  )
    return 'unsure'
  return isSteadyPhrase(words) ? 'phrase' : 'unsure'
}

/** What stands before the verb of a main clause: a subject, or one adverbial. */
function isSubject(words: readonly string[]): boolean {
  const [first = ''] = words.map(plain)
  return words.length <= 5 && !/^(?:und|oder|aber|weil|wenn|als|nachdem|dass|ob|damit|obwohl)$/u.test(first)
}

/** Nominative and accusative are the same: no masculine article or ending. */
function isSteadyPhrase(words: readonly string[]): boolean {
  if (words.length > 7 || words.some((word) => /[,;:()→]/u.test(word))) return false
  const [first = '', second = ''] = words
  const isPreposition =
    /^(?:mit|ohne|bei|im|in|am|an|auf|von|vom|zu|zum|zur|für|gegen|nach|aus|über|unter|vor|um|durch|seit)$/iu
  if (isPreposition.test(first) || !words.some((word) => /^\p{Lu}/u.test(word))) return false
  const determiner =
    /^(?:die|das|eine|keine|meine|ihre|deine|eure|zwei|drei|vier|fünf|sechs|zehn|mehr|weniger|viele|wenige|alle|beide|jede|jedes|\d+)$/iu
  if (determiner.test(first)) return /^\p{Lu}|e[sn]?$|[-\d]|^selbst$/u.test(second)
  if (/^zu$/iu.test(first)) return /^(?:viele?|wenige?)$/iu.test(second)
  if (/^\p{Ll}+(?:e|es)$/u.test(lowered(first)) && words.length > 1)
    return /^\p{Lu}/u.test(second) || /^(?:und|,)$/u.test(second)
  return (
    /^\p{Lu}/u.test(first) &&
    !/^(?:Der|Ein|Kein|Mein|Jeder|Ihr|Sein|Unser)$/u.test(first) &&
    (second === '' ||
      /^\p{Lu}|^(?:und|mit|ohne|bei|im|in|am|an|auf|von|vom|zu|zum|zur|für|gegen|nach|aus|über|unter|vor|zwischen|statt|wegen)$/u.test(
        second,
      ))
  )
}

const guess =
  /^(?:ich (?:glaube|denke|vermute|schätze|hatte das gefühl|finde)|glaube|vermutlich|wahrscheinlich|vielleicht|anscheinend|scheint|wirkt|klingt|keine ahnung|nicht sicher|unsicher|mein eindruck|gefühlt)(?!\p{L})|(?<!\p{L})(?:glaube ich|denke ich|scheint mir|weiß nicht)(?!\p{L})/iu
const aboutMe = /(?<!\p{L})(?:ich|mein(?:e|en|em|er)?|mir|mich)(?!\p{L})/iu
const smallTalk =
  /(?<!\p{L})(?:Hunde?|Katzen?|Wetter|Regen|regnete|geregnet|Schnee|Kind(?:er)?|Baby|gebellt|bellte|Hintergrund|Urlaub|Wochenende|Kamera|WLAN|Fußball|Bart|Pulli|Tasse|Geburtstag|gehustet|Kaffeemaschine|hasst|liebt)(?!\p{L})/iu
const vague =
  /^(?:(?:ein|eine|war|sehr|super|mega|echt|total|ganz|recht|voll|so) )*(?:nett\p{L}*|gut\p{L}*|freundlich\p{L}*|interessant\p{L}*|angenehm\p{L}*|schön\p{L}*|sympathisch\p{L}*|locker\p{L}*|streng\p{L}*|lustig\p{L}*)?(?:,? (?:und )?(?:nett\p{L}*|freundlich\p{L}*|locker\p{L}*|Gespräch|Person|Atmosphäre|Typ|Frau|Mann|Stimmung|Runde))*$/iu

const wants =
  /^(?:(?:sie|er|wir|es)? ?(?:wird |werden )?)?(?:will|wollen|sucht|suchen|braucht|brauchen|wünscht sich|wünschen sich|gesucht(?: wird)?|gesucht:|am liebsten) (?:jemand(?:en)?|wen|eine Person|Leute)(?<rest>.*)$/iu

/** What a note about somebody is, said to them. */
export function readHeard({ text, unknown, asks }: Tidied, field: AboutField, scope: Scope): Reading | Refused {
  if (asks) return { refused: 'question' }
  if (unknown.length > 0) return { refused: 'shorthand' }
  const told = heard(text, scope.names)
  if (guess.test(told.text)) return { refused: 'guess' }
  const sought = seeking(told.text)
  if (sought) return sought
  const topic = told.text.replace(
    /^(?:(?:das |ihr |größtes |großes )*(?:Problem|Thema|Ziel|Herausforderung)(?: ist| war|:)(?: dass)?|erzählte (?:von|vom)|über) /iu,
    '',
  )
  const together = field === 'moment' ? withMe(topic, scope) : null
  if (together) return together
  if (aboutMe.test(topic) && !told.said) return { refused: 'about-me' }
  if (vague.test(topic)) return { refused: 'small-talk' }
  if (field === 'moment' && smallTalk.test(topic)) return { refused: 'small-talk' }
  if (told.dass) return dassClause(topic, scope)
  const turned = toReader(topic, { names: scope.names, ours: field !== 'moment' || told.said, du: scope.du })
  if (turned === null) return { refused: 'unclear' }
  return shaped(lowered(turned), field)
}

const participles: Readonly<Record<string, string>> = {
  zeigte: 'gezeigt', erzählte: 'erzählt', erklärte: 'erklärt', gab: 'gegeben', brachte: 'gebracht', schenkte: 'geschenkt', lieh: 'geliehen',
  empfahl: 'empfohlen', führte: 'geführt', spielte: 'vorgespielt', las: 'vorgelesen', machte: 'gemacht', schickte: 'geschickt',
} // biome-ignore format: one table

/** "Zeigte mir das Büro", "hat mir die alten Listen gezeigt": thanks are for what they did. */
function withMe(text: string, scope: Scope): Reading | null {
  const [did = ''] = text.split(/, /u)
  const perfect = /^(?:(?:sie|er) )?hat (?<rest>(?:mir|mich) .+) (?<done>\p{Ll}+(?:t|en))$/iu.exec(did)?.groups
  const past = /^(?:(?:sie|er) )?(?<verb>\p{Ll}+|\p{Lu}\p{Ll}+) (?<rest>(?:mir|mich) .+)$/iu.exec(did)?.groups
  const done = perfect?.done ?? participles[past?.verb?.toLowerCase() ?? '']
  const rest = perfect?.rest ?? past?.rest
  if (done === undefined || rest === undefined || / (?:vor|an|herum|durch)$/u.test(rest)) return null
  const turned = toReader(`dass sie ${rest} ${done} hat`, { names: scope.names, ours: false, du: scope.du })
  return turned === null || countWords(turned) > 16 || isAllSmall(turned) ? null : reading('with-me', turned)
}

function dassClause(text: string, scope: Scope): Reading | Refused {
  const turned = toReader(`dass ${text}`, { names: scope.names, ours: true, du: scope.du })
  if (turned === null || countWords(turned) > 20 || /(?<!\p{L})(?:ich|mir|mich)(?!\p{L})/iu.test(turned))
    return { refused: 'unclear' }
  return reading('asked', turned)
}

/** In haste nouns are written small, and a letter with one of them looks typed by a machine. */
export const isAllSmall = (text: string): boolean => {
  const words = text.split(' ').filter((word) => /\p{L}{2}/u.test(word))
  const large = words.slice(1).filter((word) => /^[„(]?\p{Lu}/u.test(word) && !/^(?:Sie|Ihnen|Ihr\p{L}*)$/u.test(word))
  const isNoun = (word: string) =>
    /^\p{Ll}*(?:ung|heit|keit|schaft|tion|zettel|liste|woche|monate?n?|jahr\p{L}*|stunden?|tage?n?|leute|küche|kinder|eltern|kunden|team|service|termin\p{L}*)[,.]?$/u.test(
      word,
    )
  return (
    words.some((word, at) => isNoun(word) && !(at === 0 && /^\p{Lu}/u.test(word))) ||
    (words.length >= 5 && large.length === 0 && !/^\p{Lu}/u.test(words[0] ?? ''))
  )
}

/** A main clause out of a long note: the first that is whole. */
function mainClause(text: string): string {
  if (countWords(text) <= 16) return text
  const cuts = [
    ...text.matchAll(
      /, (?=(?:und|aber|weil|sodass|so dass|denn|obwohl|wobei|die|der|das) )|; | und (?=(?:das|die|der|niemand|keiner|alle|es|wir|sie|er) )/giu,
    ),
  ].map((cut) => text.slice(0, cut.index))
  return (
    cuts.filter((part) => countWords(part) >= 4 && countWords(part) <= 18 && shapeOf(part) === 'clause').at(-1) ?? text
  )
}

function shaped(raw: string, field: AboutField): Reading | Refused {
  const whole = withNouns(raw)
  if (whole === null) return { refused: 'unclear' }
  const text = mainClause(whole).replace(/, (?:gerade|aktuell|derzeit|zurzeit|im Moment) [^,]+$/u, '')
  if (isAllSmall(text)) return { refused: 'unclear' }
  if (countWords(text) > 20) return { refused: 'long' }
  if (/[→([{"„]/u.test(text)) return { refused: 'unclear' }
  const shape = shapeOf(text)
  if (shape === 'clause') return reading('clause', wholeClause(text))
  if (shape === 'asked') return reading('asked', text)
  if (shape === 'phrase') {
    const bare = /^\p{Lu}/u.test(text) ? articleOf(text.split(' ')[0] ?? '') : null
    const isOne = field === 'moment' && (bare === 'der' || bare === 'das')
    return reading('phrase', isOne ? (withArticle(text, 'accusative') ?? text) : text, { bare: text })
  }
  const last = /^(?<head>.+) (?<verb>\p{Ll}{3,}(?:en|ern|eln))$/u.exec(text)?.groups
  const isSeparable = /^(?:an|auf|aus|ein|ab|zu|vor|mit|nach|um|weg|her|hin|zurück|fest|los|bei|nieder)/u.test(
    last?.verb ?? '',
  )
  if (
    last &&
    !isSeparable &&
    (field === 'stressed' || field === 'success') &&
    !/[,;:]/u.test(text) &&
    /\p{Lu}/u.test(text)
  )
    return reading('order', `${last.head} zu ${last.verb}`)
  const short =
    countWords(text) <= 4 &&
    /\p{Lu}/u.test(text) &&
    !/[,;:.]/u.test(text) &&
    !/(?<!\p{L})(?:er|ihm|ihn|wir|uns|mich|mir|ich)(?!\p{L})/u.test(text)
  if (short && field !== 'moment') return reading('doing', text, { bare: text })
  const items = field === 'skills' || field === 'stressed' ? listed(text) : null
  if (items) return items
  return { refused: 'unclear' }
}

/** "SQL, Geduld": things of one kind, with the "und" that haste left out. */
function listed(text: string): Reading | null {
  const items = text.split(/, (?:und )?/u)
  if (
    items.length < 2 ||
    items.length > 4 ||
    !items.every((item) => countWords(item) <= 3 && isSteadyPhrase(item.split(' ')))
  )
    return null
  return reading('phrases', `${items.slice(0, -1).join(', ')} und ${items.at(-1)}`, { bare: items[0] ?? '' })
}

/** Two clauses that haste joined by a comma get their "und", and a bare noun before its verb its article. */
export function wholeClause(text: string): string {
  const whole = text.replace(
    /, (?!(?:und|aber|oder|weil|dass|die|der|das|den|denn|sodass|wobei) )(?<rest>[^,]+)$/u,
    (all, rest: string) => (shapeOf(rest) === 'clause' ? `, und ${rest}` : all),
  )
  const [first = '', second = ''] = whole.split(' ')
  const article =
    /^\p{Lu}[\p{L}-]+$/u.test(first) &&
    /^(?:\p{Ll}+t|wird|war|hat)$/u.test(second) &&
    /(?:ung|heit|keit|schaft|ion|tät|gabe|nahme|liste|küche|schicht)$/u.test(first)
      ? articleOf(first)
      : null
  return article ? `${article} ${whole}` : whole
}

/** "will jemanden, der das Lager im Griff hat" */
function seeking(text: string): Reading | null {
  const rest = wants.exec(text)?.groups?.rest
  if (rest === undefined) return null
  const relative = /^,? (?<rel>(?:der|die) .+)$/u.exec(rest)?.groups?.rel
  if (relative) {
    const clause = relative.split(/, (?!die |der |das )|; /u)[0] ?? relative
    return countWords(clause) >= 3 && countWords(clause) <= 14 && !aboutMe.test(clause)
      ? reading('seeking', `jemanden, ${clause}`)
      : null
  }
  const phrase = /^ (?<mit>(?:mit|für|ohne) .+)$/u.exec(rest)?.groups?.mit
  return phrase && countWords(phrase) <= 10 && !/,/u.test(phrase) ? reading('seeking', `jemanden ${phrase}`) : null
}

/** The points of one person: two phrases as a list, each other one by itself. */
export function readPoints(
  points: readonly { tidied: Tidied; raw: string }[],
  scope: Scope,
): { reading: Reading | Refused; raw: string[] }[] {
  const read = points.map(({ tidied, raw }) => ({ reading: readHeard(tidied, 'stressed', scope), raw: [raw] }))
  const isPhrase = ({ reading: one }: (typeof read)[number]) =>
    'form' in one && one.form === 'phrase' && countWords(one.values.x ?? '') <= 5
  const [a, b] = read.filter(isPhrase)
  if (!a || !b || !('form' in a.reading) || !('form' in b.reading)) return read
  const joined = reading('phrases', `${a.reading.values.x} und ${b.reading.values.x}`, {
    bare: a.reading.values.bare ?? '',
  })
  return [{ reading: joined, raw: [...a.raw, ...b.raw] }, ...read.filter((one) => !isPhrase(one))]
}

/** "die" before a noun that lost its article in haste; null when nobody can tell which. */
export function withArticle(phrase: string, form: 'nominative' | 'accusative'): string | null {
  const [first = '', second = ''] = phrase.split(' ')
  if (
    /^(?:den|die|das|ein|eine|einen|mein|meine|meinen|Ihnen|dir|zwei|drei|vier|beide|alle|Ihre?n?|deine?n?|eure?n?|mehr|ein paar|einige|weitere|\d+)$/u.test(
      first,
    )
  )
    return phrase
  const accusative = (article: string) => (form === 'accusative' && article === 'der' ? 'den' : article)
  if (/^\p{Lu}/u.test(first)) {
    const article = articleOf(first.replace(/[,.]$/u, ''))
    return article === null ? null : `${accusative(article)} ${phrase}`
  }
  // "zweites Gespräch" is "das zweite Gespräch", "nächster Termin" "den nächsten Termin".
  const article = /^\p{Lu}/u.test(second) ? articleOf(second.replace(/[,.]$/u, '')) : null
  if (article === null || !/^\p{Ll}+(?:e|es|er|en)$|^\d\.$/u.test(first)) return null
  const stem = first.replace(/(?:es|er|en|e)$/u, '')
  const adjective = /^\d\.$/u.test(first) ? first : `${stem}${article === 'der' && form === 'accusative' ? 'en' : 'e'}`
  return `${accusative(article)} ${adjective} ${phrase.slice(first.length + 1)}`
}
