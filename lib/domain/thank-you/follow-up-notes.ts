import type { DebriefPerson } from '../debrief/debrief.ts'
import { capital } from '../text/capital.ts'
import { countWords } from '../text/count-words.ts'
import { instantOf, localTime } from '../time/days.ts'
import { followUpDays } from '../time/follow-up-days.ts'
import { assembled } from './assemble.ts'
import { type Desk, deskFor, type Line, worded } from './desk.ts'
import { draftThankYou, nothingTaken, withLight, withQualities } from './draft.ts'
import { lint, lintContext } from './lint.ts'
import type { LetterInput, Note, NoteKind } from './note.ts'
import { organiserOf } from './organiser-note.ts'
import { type Fact, type Facts, factsFor, scopeFor } from './plan/facts.ts'
import { isRefused, type Reading } from './read/reading.ts'
import { tidied } from './read/tidy.ts'
import { isInformational } from './reader.ts'
import { subjectFrom } from './subject.ts'
import { dateNames } from './text/date-words.ts'
import { oneLine } from './text/fragment.ts'
import { hasName } from './text/names.ts'
import { offLimits } from './text/off-limits.ts'
import { whenOf } from './when.ts'

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
  const news = newsLine(desk, known)
  const open = openingLine(desk, kind)
  const asks = kind === 'follow-up' ? 'follow.ask' : 'follow.last'
  const questioned = news?.key === 'interest.question' && kind === 'follow-up' && desk.input.light !== 'amber'
  const ask = questioned ? null : worded(desk, { key: 'next-step', pools: [asks] })
  const asked: Line[] = ask === null ? [] : [{ key: 'next-step', slot: 'next-step', text: ask, sources: [], spare: 0 }]
  const note = assembled(desk, {
    paragraphs: [[...open, ...(news ? [news] : [])], asked],
    form: 'full',
    skeleton: kind,
    gap: null,
    subject: subjectFrom(desk, news ? 'subject.follow' : 'subject.status'),
    dueAt,
  })
  // A message may be too short for it.
  const told = note.sentences.some(({ key }) => key === news?.key)
  return { ...note, form: told ? 'full' : 'plain', gap: told ? null : 'news' }
}

function openingLine(desk: Desk, kind: Due['kind']): Line[] {
  const { input, choice } = desk
  const date = dateGiven(input)
  const talk = [
    { field: 'startedAt', value: String(input.debrief.startedAt) },
    { field: 'role', value: input.debrief.role },
  ].filter(({ value }) => value !== '')
  const dated = kind === 'follow-up' && date !== null
  // Who arranged it was not there.
  const met = input.debrief.people.some(({ id }) => id === desk.person.id)
  const named = dated ? dateNames(date.value, input.now, input.timeZone, choice.language) : {}
  const pools =
    kind === 'second-follow-up'
      ? ['follow.second']
      : dated
        ? ['follow.since']
        : met
          ? ['follow.open']
          : ['follow.about']
  const text = worded(desk, { key: 'thanks', pools, values: named })
  if (text === null) return []
  return [{ key: 'thanks', slot: 'thanks', text, sources: dated ? [...talk, date] : talk, spare: 0 }]
}

/** The first thing that the reader does not know yet: found out since, promised, not said, or not asked. */
function newsLine(desk: Desk, told: ReadonlySet<string>): Line | null {
  const facts = factsFor(desk.person, desk.input.debrief, desk.language, desk.language.isFamiliar(desk.choice.register))
  const isNew = ({ sources }: Pick<Fact, 'sources'>) => !sources.some(({ value }) => told.has(value))
  return (
    foundLine(desk, told) ??
    promisedLine(desk, facts, isNew) ??
    unsaidLine(desk, facts, isNew) ??
    questionLine(desk, facts, isNew)
  )
}

function lineOf(
  desk: Desk,
  fact: Pick<Fact, 'sources'>,
  { key, slot, pools, values }: Pick<Line, 'key' | 'slot'> & { pools: string[]; values: Fact['reading']['values'] },
): Line | null {
  const text = worded(desk, { key, pools, values })
  return text === null ? null : { key, slot, text, sources: fact.sources, spare: 0 }
}

type IsNew = (fact: Pick<Fact, 'sources'>) => boolean

function promisedLine(desk: Desk, { promises }: Facts, isNew: IsNew): Line | null {
  const promise = promises.find(isNew)
  if (!promise) return null
  const { form, values } = promise.reading
  const { by } = whenOf(values, desk.input, desk.language)
  const fact = by === '' ? { sources: promise.sources.slice(0, 1) } : promise
  return lineOf(desk, fact, { key: 'promise', slot: 'promise', pools: [`promise.${form}`], values: { ...values, by } })
}

function unsaidLine(desk: Desk, { missed, owed }: Facts, isNew: IsNew): Line | null {
  const point = [...(owed ? [owed] : []), ...missed].find(isNew)
  if (!point) return null
  const { form, values } = point.reading
  return lineOf(desk, point, { key: 'missed', slot: 'missed', pools: [`missed.${form}`], values })
}

function questionLine(desk: Desk, { question }: Facts, isNew: IsNew): Line | null {
  if (!question || !isNew(question)) return null
  return lineOf(desk, question, {
    key: 'interest.question',
    slot: 'interest',
    pools: [question.kind],
    values: question.reading.values,
  })
}

/** What the user has looked into since. */
function foundLine(desk: Desk, told: ReadonlySet<string>): Line | null {
  const { input, person, language } = desk
  const scope = scopeFor(person, input.debrief, desk.language.isFamiliar(desk.choice.register))
  for (const source of input.found ?? []) {
    if (
      told.has(source.value) ||
      source.value.includes('?') ||
      countWords(source.value) < 3 ||
      offLimits(oneLine(source.value), true)
    )
      continue
    const [piece] = tidied(source.value, language, [...scope.names, ...scope.others])
    const asUnsaid = piece ? language.readUnsaid(piece, scope) : null
    if (!piece || !asUnsaid || piece.unknown.length > 0 || countWords(piece.text) > 20) continue
    const read: Reading = isRefused(asUnsaid)
      ? { form: 'anything', values: { x: piece.text, X: capital(piece.text) } }
      : asUnsaid
    const line = lineOf(
      desk,
      { sources: [source] },
      {
        key: 'missed',
        slot: 'missed',
        pools: [`follow.news.${read.form}`, 'follow.news.anything'],
        values: read.values,
      },
    )
    if (line) return line
  }
  return null
}
