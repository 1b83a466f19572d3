import type { DebriefPerson } from '../debrief/debrief.ts'
import { countWords } from '../text/count-words.ts'
import { addDays, localTime } from '../time/days.ts'
import { greetingFor, longestMessage } from './assemble.ts'
import { block, mended, warn } from './finding.ts'
import { ofAllLanguages } from './languages/languages.ts'
import type { LintContext } from './lint-context.ts'
import { unfinished, withoutQuotes } from './lint-finished.ts'
import { companies, names, spelling } from './lint-names.ts'
import {
  apology,
  attachment,
  beginsWithI,
  futureMarker,
  gratitudeOnly,
  pastMarker,
  patternRules,
} from './lint-rules.ts'
import { subjectFindings } from './lint-subject.ts'
import { dropSentence } from './mend.ts'
import type { Finding, LetterInput, Note } from './note.ts'
import { bodyWords, noteText } from './note-text.ts'
import { fiveGrams, isSpecial, likeness, mostAlike, share } from './overlap.ts'
import { hasName, mentions } from './text/names.ts'
import { offLimits } from './text/off-limits.ts'

/** An edited note: the user's own text. */
export interface EditedText {
  subject: string
  body: string
}

/**
 * The context of a note of this interview; `companies` are those that the caller knows of, `id` is the note's, where it
 * is not the one that thanks this person.
 */
export function lintContext(
  input: LetterInput,
  person: DebriefPerson,
  notes: LintContext['notes'] = [],
  companies: readonly string[] = [],
  id = person.id,
): LintContext {
  const { debrief, now, timeZone, light } = input
  return {
    person,
    others: debrief.people.filter((other) => other.id !== person.id && hasName(other)),
    company: debrief.company,
    companies,
    promised: debrief.promisesByMe.map(({ text }) => text),
    notes: notes.filter((note) => note.person.id !== person.id),
    greeting: greetingFor(input, person, id),
    channel: input.choices[id]?.channel,
    language: (input.choices[id] ?? input.style).language,
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
    ...spelling(`${input.subject}\n${body}`, context),
    ...size(body, note, context),
    ...times(body, context),
    ...content(body, note, context),
    ...unfinished(middleOf(body), body, context),
    ...style(body),
    ...(context.channel === 'linkedin' ? [] : subjectFindings(input.subject)),
    ...alike(body, note, context),
  ]
}

function patterns(body: string): Finding[] {
  return patternRules.flatMap(({ rule, level, pattern, allowed = 0, mend }) =>
    [...(rule === 'placeholder' ? body : withoutQuotes(body)).matchAll(pattern)]
      .slice(allowed)
      .map((match): Finding => {
        const found = { level, rule, excerpt: match[0].trim() }
        const repair = mend?.(body, match.index, match[0]) ?? null
        return repair ? { ...found, mend: repair } : found
      }),
  )
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

function size(body: string, note: Note | null, { channel }: LintContext): Finding[] {
  if (channel === 'linkedin') return body.length > longestMessage ? [block('message-long', String(body.length))] : []
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
  const dates = ofAllLanguages(({ locales }) => locales).flatMap((locale) => {
    const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' })
    return coming.map((at) => format.format(at))
  })
  return past
    .filter((sentence) => dates.some((date) => sentence.includes(date) && mentions(sentence, date)))
    .map((sentence) => block('future-as-past', sentence))
}

function content(body: string, note: Note | null, context: LintContext): Finding[] {
  const found: Finding[] = []
  const wantsCallback = note !== null && /^(?:thanks|recruiter|informational)$/u.test(note.kind)
  if (wantsCallback && note.form === 'full' && !note.sentences.some(({ slot }) => slot === 'callback'))
    found.push(block('no-callback', ''))
  const questions = body.match(/\?/gu)?.length ?? 0
  if (questions > (context.light === 'amber' ? 2 : 1)) found.push(block('questions', String(questions)))
  const attached = body.match(attachment)?.[0]
  if (attached !== undefined && context.promised.length === 0)
    found.push(mended(block('attachment', attached), dropSentence(body, body.indexOf(attached), attached)))
  const mine = [context.company, context.person.name].reduce(
    (text, own) => (own === '' ? text : text.replaceAll(own, ' ')),
    middleOf(body),
  )
  const off = offLimits(mine)
  if (off && !apology.test(off.excerpt))
    found.push(
      mended(warn(`off-limits-${off.topic}`, off.excerpt), dropSentence(body, body.indexOf(off.excerpt), off.excerpt)),
    )
  return found
}

function style(body: string): Finding[] {
  const middle = middleOf(body)
  const found: Finding[] = []
  const first = paragraphsOf(middle)[0] ?? ''
  if (gratitudeOnly.test(first)) found.push(warn('gratitude-only', first))
  const sentences = sentencesOf(middle)
  const selfish = sentences.filter((sentence) => beginsWithI.test(sentence))
  const tooMany =
    sentences.length >= 5 ? 5 * selfish.length > 4 * sentences.length : selfish.length === sentences.length
  if (sentences.length >= 4 && tooMany) found.push(warn('starts-with-i', `${selfish.length}/${sentences.length}`))
  return found
}

/** Interviewers compare their notes, and forward them. */
function alike(body: string, note: Note | null, { notes }: LintContext): Finding[] {
  const special = (one: Pick<Note, 'sentences'>) =>
    fiveGrams(
      one.sentences
        .filter(isSpecial)
        .map(({ text }) => text)
        .join(' '),
    )
  const core = middleOf(body)
  return notes.flatMap((other) => {
    const text = middleOf(noteText(other))
    if (text === core && text !== '') return [block('identical', other.person.name)]
    const same = note !== null && share(special(note), special(other))
    return same || likeness(core, text) > mostAlike ? [warn('alike', other.person.name)] : []
  })
}
