import type { DebriefPerson } from '../debrief/debrief.ts'
import { instantOf, localTime } from '../time/days.ts'
import { followUpDays } from '../time/follow-up-days.ts'
import { assembled } from './assemble.ts'
import { type Desk, deskFor, type Line, worded } from './desk.ts'
import { draftThankYou, nothingTaken, withLight, withQualities } from './draft.ts'
import { lint, lintContext } from './lint.ts'
import { listenerOf, sayable } from './material.ts'
import { missedLine, openQuestionLine } from './missed.ts'
import type { LetterInput, Note, NoteKind } from './note.ts'
import { organiserOf } from './organiser-note.ts'
import { isInformational } from './reader.ts'
import { subjectFrom } from './subject.ts'
import { byIn, type Plan, promisePlans } from './tail.ts'
import { saidLines } from './tail-lines.ts'
import { dateNames } from './text/date-words.ts'
import { clean, countWords, isText, shortened } from './text/fragment.ts'
import { hasName } from './text/names.ts'

/** Hour of the morning at which a follow-up is due. */
const morning = 9

interface Due {
  kind: Extract<NoteKind, 'follow-up' | 'second-follow-up'>
  /** `YYYY-MM-DD` */
  day: string
}

/**
 * The follow-up of an interview that is due or next, with the time at which it is due; none when all is quiet: both
 * were sent, they have answered, no job was on the table, or the user's light is red. One without anything new has the gap `news`.
 */
export function draftFollowUps(given: LetterInput): Note[] {
  const input = withLight(given)
  const person = readerOfFollowUps(input)
  const due = dueOf(input)
  if (!person || !due) return []
  const { state } = input.debrief.outcome
  if (isInformational(input.debrief) || input.light === 'red' || (state !== '' && state !== 'silence')) return []
  const dueAt = instantOf(due.day, morning, input.timeZone)
  // It is read on the day on which it is due, and speaks from there.
  const then = { ...input, now: Math.max(input.now, dueAt) }
  const desk = () => deskFor({ id: due.kind, kind: due.kind, person }, then, nothingTaken(input))
  const told = toldIn(input, person)
  // The first follow-up has had the first piece of news.
  if (due.kind === 'second-follow-up') for (const { value } of newsLine(desk(), told)?.sources ?? []) told.add(value)
  const note = followUp(desk(), due, told, dueAt)
  return [withQualities({ ...note, findings: lint(note, lintContext(then, person, [], [], note.id)) })]
}

/** The one who is asked for all: who arranged it, else who decides. */
function readerOfFollowUps(input: LetterInput): DebriefPerson | undefined {
  const people = input.debrief.people.filter(hasName)
  const recruiter = people.find(({ part }) => part === 'recruiter') ?? organiserOf(input)
  return recruiter ?? people.find(({ part }) => part === 'manager' || part === 'decides') ?? people[0]
}

/** The first day that they named for news, as in the list of tasks; null for none. */
function dateGiven({ debrief }: LetterInput): { field: string; value: string } | null {
  const { nextStep, promisesByThem } = debrief
  const dates = [
    { field: 'nextStep.by', value: nextStep.who === 'me' ? '' : nextStep.by },
    { field: 'nextStep.decisionBy', value: nextStep.decisionBy },
    ...promisesByThem.map(({ due }) => ({ field: 'promisesByThem.due', value: due })),
  ]
  const [first] = dates.filter(({ value }) => value !== '').sort((a, b) => a.value.localeCompare(b.value))
  return first ?? null
}

function dueOf(input: LetterInput): Due | null {
  const { debrief, sent = {}, timeZone, holidays = new Set() } = input
  if (sent['second-follow-up'] !== undefined) return null
  const dayOf = (at: number) => localTime(at, timeZone).day
  const first = sent['follow-up']
  const date = dateGiven(input)
  const next = followUpDays({
    endedOn: dayOf(Math.max(debrief.endedAt ?? debrief.startedAt, ...Object.values(sent))),
    theirDays: date ? [date.value] : [],
    firstSentOn: first === undefined ? null : dayOf(first),
    holidays,
  }).at(-1)
  return next ? { kind: next.number === 2 ? 'second-follow-up' : 'follow-up', day: next.from } : null
}

/** What this person has been told already, so that it is no news. */
function toldIn(input: LetterInput, person: DebriefPerson): Set<string> {
  const notes = draftThankYou(input).filter(({ id, kind }) => id === person.id && kind !== 'status-check')
  return new Set(
    notes.flatMap(({ sentences }) => sentences.flatMap(({ sources }) => sources.map(({ value }) => value))),
  )
}

function followUp(desk: Desk, { kind }: Due, known: Set<string>, dueAt: number): Note {
  const { speech } = desk
  const { followUp: pools } = speech.wording
  const news = newsLine(desk, known)
  const open = openingLine(desk, kind, news !== null)
  const ask = worded(desk, { key: 'next-step', frames: kind === 'follow-up' ? pools.ask : pools.last })
  const asked: Line[] = ask === null ? [] : [{ key: 'next-step', slot: 'next-step', text: ask, sources: [], spare: 0 }]
  const questioned = news?.key === 'interest.question' && kind === 'follow-up' && desk.input.light !== 'amber'
  const note = assembled(desk, {
    paragraphs: [[...open, ...(news ? [news] : [])], questioned ? [] : asked],
    form: 'full',
    gap: null,
    subject: subjectFrom(desk, news ? pools.subject : speech.wording.statusCheck.subject),
    dueAt,
  })
  // A message may be too short for it.
  const told = note.sentences.some(({ key }) => key === news?.key)
  return { ...note, form: told ? 'full' : 'plain', gap: told ? null : 'news' }
}

function openingLine(desk: Desk, kind: Due['kind'], adds: boolean): Line[] {
  const { input, speech, choice } = desk
  const { followUp: pools, statusCheck } = speech.wording
  const undated = adds ? pools.open : statusCheck.open
  const date = dateGiven(input)
  const talk = [
    { field: 'startedAt', value: String(input.debrief.startedAt) },
    { field: 'role', value: input.debrief.role },
  ].filter(({ value }) => value !== '')
  const dated = kind === 'follow-up' && date !== null
  // Who arranged it was not there.
  const met = input.debrief.people.some(({ id }) => id === desk.person.id)
  const named = dated ? dateNames(date.value, input.now, input.timeZone, choice.language) : {}
  const frames = kind === 'second-follow-up' ? pools.second : dated ? pools.since : undated
  const text = worded(desk, { key: 'thanks', frames, values: met ? named : { ...named, day: '' } })
  if (text === null) return []
  return [{ key: 'thanks', slot: 'thanks', text, sources: dated ? [...talk, date] : talk, spare: 0 }]
}

/** The first thing that the reader does not know yet: found out since, promised, not said, or not asked. */
function newsLine(desk: Desk, told: ReadonlySet<string>): Line | null {
  const { person, input, speech, choice } = desk
  const isNew = ({ sources }: Plan) => !sources.some(({ value }) => told.has(value))
  const promises = promisePlans(person, input, speech, byIn(input, choice.language)).filter(isNew)
  const promised = promises.flatMap((plan) => saidLines(desk, plan, 0))[0]
  return foundLine(desk, told) ?? promised ?? missedLine(desk, told) ?? openQuestionLine(desk, told)
}

/** What the user has looked into since. */
function foundLine(desk: Desk, told: ReadonlySet<string>): Line | null {
  const { input, person, speech } = desk
  const to = listenerOf(person, input.debrief)
  for (const source of input.found ?? []) {
    const text = shortened(clean(source.value), 20)
    if (
      told.has(source.value) ||
      source.value.includes('?') ||
      text === null ||
      !isText(text) ||
      countWords(text) < 3 ||
      !sayable(text, to)
    )
      continue
    const shape = speech.shape(text)
    const { 'news-clause': clause, news } = speech.wording.followUp
    const inside = shape === 'clause' ? (speech.inside(text) ?? '') : ''
    const plan = (frames: typeof news) => ({
      key: 'missed',
      slot: 'missed' as const,
      frames,
      values: { x: inside, text: speech.afterColon(text, shape) },
      sources: [source],
    })
    const line = saidLines(desk, plan(clause), 0)[0] ?? saidLines(desk, plan(news), 0)[0]
    if (line) return line
  }
  return null
}
