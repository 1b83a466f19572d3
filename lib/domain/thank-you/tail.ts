import type { Debrief, DebriefPerson, Promised } from '../debrief/debrief.ts'
import { capital } from '../text/capital.ts'
import type { LetterLanguagePack } from './languages/language.ts'
import { inAnyLanguage, wholeWord } from './languages/languages.ts'
import type { Frames } from './languages/wording.ts'
import { listenerOf, sayable } from './material.ts'
import type { LetterInput, Slot, Source } from './note.ts'
import type { Values } from './pick.ts'
import type { LetterLanguage } from './style.ts'
import { byWords } from './text/date-words.ts'
import { clean, countWords, pieces, shortened } from './text/fragment.ts'
import { hasName, mentions } from './text/names.ts'

/** A sentence that is still to be worded. */
export interface Plan {
  key: string
  slot: Slot
  frames: Frames
  values: Values
  sources: readonly Source[]
}

type By = (due: string) => string

const due = inAnyLanguage(({ reading }) => reading.due)
const beforeDate = inAnyLanguage(({ reading }) => reading.beforeDate)
const dated = new RegExp(
  `(?<!\\p{L})(?:(?:${due}) (?:(?:(?:${beforeDate}) )?\\p{Lu}|\\d)|(?:${inAnyLanguage(({ reading }) => reading.weekdays)})(?!\\p{L}))`,
  'u',
)

/** Such a word was right on the day of the interview, and the letter may be read on another. */
const relative = new RegExp(
  `,? ?(?:(?<!\\p{L})(?:${due}) )?(?<!\\p{L})(?:${inAnyLanguage(({ reading }) => reading.relativeDays)})(?!\\p{L})`,
  'giu',
)

const somebodyPromised = wholeWord(({ reading }) => reading.unclear.promise)
const somebodyNext = wholeWord(({ reading }) => reading.unclear.step)

const firstPiece = (raw: string) => pieces(raw).find((piece) => !piece.includes('?')) ?? ''

function steady(text: string): string {
  return clean(text.replace(relative, ''))
}

/** A note may name a day by itself, and then it is not named again. */
function dueWords(text: string, due: string, by: By): string {
  return dated.test(text) ? '' : by(due)
}

/** The one of a panel who gets the promises that name nobody, as several people who compare notes need them once. */
function firstReader(debrief: Debrief): DebriefPerson | undefined {
  const people = debrief.people.filter(hasName)
  return people.find((person) => person.part === 'manager' || person.part === 'decides') ?? people[0]
}

/** What was promised to this person. */
export function promisesTo(person: DebriefPerson, debrief: Debrief): Promised[] {
  const { names, others } = listenerOf(person, debrief)
  const several = debrief.people.filter(hasName).length > 1
  return debrief.promisesByMe.filter((promise) => {
    if (!sayable(promise.text, { others }) || !/\p{L}/u.test(promise.text)) return false
    if (names.some((name) => mentions(promise.text, name))) return true
    if (several && somebodyPromised.test(promise.text)) return false
    return firstReader(debrief)?.id === person.id
  })
}

/** One plan for each promise, at most two. */
export function promisePlans(person: DebriefPerson, input: LetterInput, speech: LetterLanguagePack, by: By): Plan[] {
  const { names } = listenerOf(person, input.debrief)
  return promisesTo(person, input.debrief)
    .slice(0, 2)
    .flatMap((promise, at): Plan[] => {
      const text = shortened(steady(firstPiece(promise.text)), 18)
      if (text === null || countWords(text) < 1) return []
      const due = dueWords(text, promise.due, by)
      const sources = [
        { field: 'promisesByMe.text', value: promise.text },
        ...(due ? [{ field: 'promisesByMe.due', value: promise.due }] : []),
      ]
      const todo = speech.toDo(text, names)
      const { promise: pools } = speech.wording
      if (todo)
        return [
          {
            key: at === 0 ? 'promise' : 'promise.2',
            slot: 'promise',
            frames: at === 0 ? pools.do : pools['also-do'],
            values: { ...todo, by: due },
            sources,
          },
        ]
      const turned = speech.toAddressee(text, { names, ours: false })
      if (turned === null) return []
      const shape = speech.shape(turned)
      const thing = at === 0 && shape === 'np' && speech.canBeSent(turned) ? speech.inside(turned) : null
      if (thing !== null && pools.np.all)
        return [
          {
            key: 'promise',
            slot: 'promise',
            frames: pools.np,
            values: { x: speech.definite(thing), by: due },
            sources,
          },
        ]
      const said = speech.afterColon(turned, shape)
      return [
        {
          key: at === 0 ? 'promise' : 'promise.2',
          slot: 'promise',
          frames: at === 0 ? pools.raw : pools['also-raw'],
          values: { text: said, by: due },
          sources,
        },
      ]
    })
}

/** The next step as it was said; without words for it, its date alone. */
export function stepPlans(person: DebriefPerson, input: LetterInput, speech: LetterLanguagePack, by: By): Plan[] {
  const { nextStep } = input.debrief
  const plans: Plan[] = []
  const step = stepPlan(person, input, speech, by)
  if (step) plans.push(step)
  const decision = by(nextStep.decisionBy)
  if (decision !== '' && nextStep.decisionBy !== (step ? nextStep.by : '')) {
    plans.push({
      key: 'next-step.decision',
      slot: 'next-step',
      frames: speech.wording.decision,
      values: { decision },
      sources: [{ field: 'nextStep.decisionBy', value: nextStep.decisionBy }],
    })
  }
  return plans
}

/** That they decide says nothing beside the day of the decision. */
const decides = new RegExp(`^(?:${inAnyLanguage(({ reading }) => reading.decides)})$`, 'iu')

function stepPlan(person: DebriefPerson, { debrief }: LetterInput, speech: LetterLanguagePack, by: By): Plan | null {
  const { nextStep } = debrief
  const { names, others } = listenerOf(person, debrief)
  const { step } = speech.wording
  const kept = sayable(nextStep.text, { others: [] }) ? shortened(steady(firstPiece(nextStep.text)), 18) : null
  const several = others.length > 0 && somebodyNext.test(nextStep.text)
  const known = kept !== null && decides.test(kept) && nextStep.decisionBy !== ''
  const text = kept === null || several || known ? null : theirs(kept, names, speech)
  const sources: Source[] = [{ field: 'nextStep.text', value: nextStep.text }]
  const due = dueWords(text ?? '', nextStep.by, by)
  if (due) sources.push({ field: 'nextStep.by', value: nextStep.by })
  const plan = (frames: Frames, values: Values): Plan => ({
    key: 'next-step',
    slot: 'next-step',
    frames,
    values: { ...values, by: due },
    sources,
  })
  const mine = nextStep.who === 'me'
  if (text === null || text === '') {
    if (due === '') return null
    return { ...plan(mine ? step['me-by'] : step.by, {}), sources: sources.slice(1) }
  }
  const todo = mine ? speech.toDo(kept ?? '', names) : null
  if (todo) return plan(step['me-do'], todo)
  const shape = speech.shape(text)
  const said = speech.afterColon(text, shape)
  if (mine) return plan(step['me-raw'], { text: said })
  const named = others.some((name) => text.startsWith(`${name} `)) || speech.startsWithDoer(text)
  const inside = speech.inside(text) ?? (named ? text : null)
  if (shape === 'clause' && inside !== null) return plan(step.clause, { x: speech.willDo(inside), Text: capital(text) })
  if (shape === 'np' && inside !== null && (step.np.all ?? []).length > 0) {
    return plan(without(step.np, due !== ''), { x: speech.definite(inside) })
  }
  return plan(step.raw, { text: said })
}

/** "They will call me" is said to one of them. */
function theirs(text: string, names: readonly string[], speech: LetterLanguagePack): string | null {
  const turned = speech.toAddressee(text, { names, ours: false })
  return turned === null ? null : clean(turned)
}

/** A frame without room for the date would lose it. */
function without(frames: Frames, needsDate: boolean): Frames {
  return needsDate ? { all: (frames.all ?? []).filter((frame) => frame.includes('{by}')) } : frames
}

/** The words for a due day, as the letter's language has them. */
export function byIn(input: LetterInput, language: LetterLanguage): By {
  return (due) => byWords(due, input.now, input.timeZone, language)
}
