import type { DebriefPerson } from '../debrief/debrief.ts'
import { attachment, futureMarker, gratitudeOnly, pastMarker, patternRules } from './lint-rules.ts'
import type { Finding, LetterInput, Note } from './note.ts'
import { bodyWords, noteText } from './note-text.ts'
import { fiveGrams, likeness, share } from './overlap.ts'
import { addDays, localTime } from './text/days.ts'
import { countWords, oneLine } from './text/fragment.ts'
import { firstName, fullName, hasName, introducedName, mentions, namesOf } from './text/names.ts'
import { offLimits } from './text/off-limits.ts'

/** What a note is checked against. */
export interface LintContext {
  person: DebriefPerson
  /** The other people of the interview. */
  others: readonly DebriefPerson[]
  company: string
  /** All companies that the user has had to do with. */
  companies: readonly string[]
  /** What was promised, as captured. */
  promised: readonly string[]
  /** The other notes of this interview. */
  notes: readonly Pick<Note, 'person' | 'sentences'>[]
  startedAt: number
  now: number
  timeZone: string
  light?: LetterInput['light']
}

/** An edited note: the user's own text. */
export interface EditedText {
  subject: string
  body: string
}

/** The context of a note of this interview; `companies` are those that the caller knows of. */
export function lintContext(
  input: LetterInput,
  person: DebriefPerson,
  notes: LintContext['notes'] = [],
  companies: readonly string[] = [],
): LintContext {
  const { debrief, now, timeZone, light } = input
  return {
    person,
    others: debrief.people.filter((other) => other.id !== person.id && hasName(other)),
    company: debrief.company,
    companies,
    promised: debrief.promisesByMe.map(({ text }) => text),
    notes: notes.filter((note) => note.person.id !== person.id),
    startedAt: debrief.startedAt,
    now,
    timeZone,
    light,
  }
}

/** What is wrong (`block`) or weak (`warn`) in a note or in the text that the user made of it. */
export function lint(input: Note | EditedText, context: LintContext): Finding[] {
  const note = 'sentences' in input ? input : null
  const body = note ? noteText(note) : 'body' in input ? input.body.replace(/\r\n?/gu, '\n') : ''
  return [
    ...patterns(body),
    ...names(body, context),
    ...companies(`${input.subject}\n${body}`, context),
    ...size(body, note),
    ...times(body, context),
    ...content(body, note, context),
    ...style(body),
    ...subject(input.subject),
    ...alike(body, note, context),
  ]
}

const block = (rule: string, excerpt: string): Finding => ({ level: 'block', rule, excerpt })
const warn = (rule: string, excerpt: string): Finding => ({ level: 'warn', rule, excerpt })

function patterns(body: string): Finding[] {
  return patternRules.flatMap(({ rule, level, pattern, allowed = 0 }) =>
    [...body.matchAll(pattern)].slice(allowed).map((match) => ({ level, rule, excerpt: match[0].trim() })),
  )
}

/** The greeting names this person and nobody else of the interview. */
function names(body: string, { person, others }: LintContext): Finding[] {
  const greeting = body.trimStart().split('\n')[0] ?? ''
  const called = [
    fullName(person.name),
    firstName(person.name),
    introducedName(person.introducedAs),
    person.name.trim(),
  ].filter(Boolean)
  const found: Finding[] = []
  const other = others.flatMap(namesOf).find((name) => !namesOf(person).includes(name) && mentions(greeting, name))
  if (other !== undefined) found.push(block('wrong-name', other))
  else if (
    !called.some((name) => mentions(greeting, name)) &&
    !namesOf(person).some((name) => mentions(greeting, name))
  ) {
    found.push(block('missing-name', greeting.slice(0, 60)))
  }
  if (/\b(?:dear sir|sir or madam|to whom it may concern|sehr geehrte damen und herren)\b/iu.test(greeting)) {
    found.push(warn('nobody-greeting', greeting))
  }
  const seen = fullName(person.seenAs)
  if (seen !== '' && seen !== fullName(person.name)) found.push(warn('names-differ', person.seenAs))
  return found
}

function companies(text: string, { company, companies: all }: LintContext): Finding[] {
  const own = company.toLowerCase()
  return all
    .filter((other) => other.trim().length > 1 && !own.includes(other.toLowerCase()))
    .filter((other) => mentions(company === '' ? text : text.replaceAll(company, ' '), other))
    .map((other) => block('other-company', other))
}

function paragraphsOf(body: string): string[] {
  return body
    .split(/\n\s*\n/u)
    .map((part) => part.trim())
    .filter(Boolean)
}

/** The letter without its first and last paragraph, as the closing is no part of its length. */
function middleOf(body: string): string {
  const all = paragraphsOf(body)
  return (all.length > 2 ? all.slice(1, -1) : all).join('\n\n')
}

function size(body: string, note: Note | null): Finding[] {
  const words = note ? bodyWords(note.sentences) : countWords(middleOf(body))
  const found: Finding[] = []
  if (words > 180) found.push(block('too-long', String(words)))
  else if (words > 150) found.push(warn('long', String(words)))
  const long = sentencesOf(middleOf(body)).filter((sentence) => countWords(sentence) > 30)
  return [...found, ...long.map((sentence) => warn('long-sentence', sentence))]
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!][”“"’]?)\s+|\n+/u).filter((part) => /\p{L}/u.test(part))
}

/** A day that is still to come cannot have been. */
function times(body: string, { startedAt, now, timeZone }: LintContext): Finding[] {
  const today = localTime(now, timeZone).day
  if (localTime(startedAt, timeZone).day > today) return [block('future-as-past', localTime(startedAt, timeZone).day)]
  const past = sentencesOf(middleOf(body)).filter(
    (sentence) => /\d/u.test(sentence) && pastMarker.test(sentence) && !futureMarker.test(sentence),
  )
  if (past.length === 0) return []
  const coming = Array.from({ length: 200 }, (_, at) => Date.parse(`${addDays(today, at + 1)}T12:00:00Z`))
  const dates = (['en-GB', 'en-US', 'de-DE'] as const).flatMap((locale) => {
    const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' })
    return coming.map((at) => format.format(at))
  })
  return past
    .filter((sentence) => dates.some((date) => sentence.includes(date) && mentions(sentence, date)))
    .map((sentence) => block('future-as-past', sentence))
}

function content(body: string, note: Note | null, context: LintContext): Finding[] {
  const found: Finding[] = []
  if (note?.form === 'full' && !note.sentences.some(({ slot }) => slot === 'callback'))
    found.push(block('no-callback', ''))
  const questions = body.match(/\?/gu)?.length ?? 0
  if (questions > (context.light === 'amber' ? 2 : 1)) found.push(block('questions', String(questions)))
  const attached = body.match(attachment)?.[0]
  if (attached !== undefined && context.promised.length === 0) found.push(block('attachment', attached))
  const mine = [context.company, context.person.name].reduce(
    (text, own) => (own === '' ? text : text.replaceAll(own, ' ')),
    middleOf(body),
  )
  const off = offLimits(mine)
  if (off && !/^(?:sorry|apolog)/iu.test(off.excerpt)) found.push(warn(`off-limits-${off.topic}`, off.excerpt))
  return found
}

function style(body: string): Finding[] {
  const middle = middleOf(body)
  const found: Finding[] = []
  const first = paragraphsOf(middle)[0] ?? ''
  if (gratitudeOnly.test(first)) found.push(warn('gratitude-only', first))
  const sentences = sentencesOf(middle)
  const selfish = sentences.filter((sentence) => /^(?:I|I['’]\p{L}+|Ich)\s/u.test(sentence))
  if (sentences.length >= 3 && selfish.length * 2 > sentences.length)
    found.push(warn('starts-with-i', `${selfish.length}/${sentences.length}`))
  return found
}

function subject(text: string): Finding[] {
  const found: Finding[] = []
  if (oneLine(text) === '') found.push(warn('subject-empty', ''))
  if (text.length > 60) found.push(warn('subject-long', text))
  if (/!|\p{Extended_Pictographic}/u.test(text)) found.push(warn('subject-loud', text))
  if (/\p{Lu}{4}/u.test(text) && text === text.toUpperCase()) found.push(warn('subject-capitals', text))
  if (/^\s*(?:follow(?:ing)?[ -]up|checking in|nachfrage|nachfassen)\s*$/iu.test(text))
    found.push(warn('subject-empty', text))
  if (/^\s*(?:re|aw|fwd?|wg):/iu.test(text)) found.push(warn('subject-fake-reply', text))
  return found
}

/** Interviewers compare their notes, and forward them. */
function alike(body: string, note: Note | null, { notes }: LintContext): Finding[] {
  const special = (one: Pick<Note, 'sentences'>) =>
    fiveGrams(
      one.sentences
        .filter(({ slot }) => slot === 'callback' || slot === 'fit')
        .map(({ text }) => text)
        .join(' '),
    )
  const core = middleOf(body)
  return notes.flatMap((other) => {
    const text = middleOf(noteText(other))
    if (text === core && text !== '') return [block('identical', other.person.name)]
    const same = note !== null && share(special(note), special(other))
    return same || likeness(core, text) > 0.45 ? [warn('alike', other.person.name)] : []
  })
}
