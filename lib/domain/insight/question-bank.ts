import { type AskedQuestion, type Debrief, type Landing, type QuestionKind, questionKinds } from '../debrief/debrief.ts'
import { likeness, type ReadQuestion, readQuestion, SAME } from '../question/likeness.ts'
import { foldedLine } from '../text/fold.ts'

/** One question, in however many wordings it was asked. */
export interface BankQuestion {
  /** The latest wording. */
  text: string
  wordings: readonly string[]
  /** Where it was asked, the latest first. */
  asked: readonly { interviewId: string; company: string; at: number; by: string }[]
  kind: QuestionKind | ''
  /** The best answer so far: how it landed decides, then how new it is. */
  best: { answer: string; landed: Landing | ''; at: number } | null
  /** How it landed each time it was said, the latest first. */
  landed: readonly Landing[]
}

export interface Story {
  text: string
  told: readonly { company: string; at: number; landed: Landing | '' }[]
}

/** How answers to a kind of question landed. */
export interface KindStrength {
  kind: QuestionKind
  n: number
  strong: number
  weak: number
}

export interface QuestionBank {
  /** Those that come most often first. */
  questions: BankQuestion[]
  stories: Story[]
  strengths: KindStrength[]
  /** Interviews with questions. */
  interviews: number
}

/** Below it no share is shown. */
export const LEAST_FOR_SHARE = 3

interface Entry {
  question: AskedQuestion
  debrief: Debrief
  read: ReadQuestion
}

/** @param debriefs in any order */
export function questionBank(debriefs: readonly Debrief[]): QuestionBank {
  const entries = [...debriefs]
    .sort((a, b) => b.startedAt - a.startedAt)
    .flatMap((debrief) =>
      debrief.questions
        .filter(({ text }) => text.trim() !== '')
        .map((question): Entry => ({ question, debrief, read: readQuestion(question.text) })),
    )
  return {
    questions: grouped(entries)
      .map(toBankQuestion)
      .sort((a, b) => b.asked.length - a.asked.length || (b.asked[0]?.at ?? 0) - (a.asked[0]?.at ?? 0)),
    stories: storiesOf(entries),
    strengths: questionKinds.flatMap((kind) => {
      const landed = entries.flatMap(({ question }) =>
        question.kind === kind && question.landed ? [question.landed] : [],
      )
      const count = (what: Landing) => landed.filter((one) => one === what).length
      return landed.length > 0 ? [{ kind, n: landed.length, strong: count('strong'), weak: count('weak') }] : []
    }),
    interviews: new Set(entries.map(({ debrief }) => debrief.interviewId)).size,
  }
}

/** Each entry goes to the first group whose latest wording asks the same. */
function grouped(entries: readonly Entry[]): Entry[][] {
  const groups: Entry[][] = []
  const byKey = new Map<string, Entry[][]>()
  for (const entry of entries) {
    const keys = entry.read.terms.map(({ key }) => key)
    const near = new Set(keys.flatMap((key) => byKey.get(key) ?? []))
    const group = [...near].find(([first]) => first && likeness(first.read, entry.read) >= SAME)
    if (group) {
      group.push(entry)
      continue
    }
    const made = [entry]
    groups.push(made)
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), made])
  }
  return groups
}

const worth: Record<Landing | '', number> = { strong: 3, fair: 2, '': 1, weak: 0 }

function toBankQuestion(entries: readonly Entry[]): BankQuestion {
  const asked = new Map(
    entries.map(({ question, debrief }) => [
      debrief.interviewId,
      {
        interviewId: debrief.interviewId,
        company: debrief.company,
        at: debrief.startedAt,
        by: debrief.people.find(({ id }) => id === question.askedBy)?.name ?? '',
      },
    ]),
  )
  const [best] = entries
    .filter(({ question }) => question.answer.trim() !== '')
    .sort((a, b) => worth[b.question.landed] - worth[a.question.landed] || b.debrief.startedAt - a.debrief.startedAt)
  const wordings = [...new Map(entries.map(({ question, read }) => [read.line, question.text.trim()])).values()]
  return {
    text: wordings[0] ?? '',
    wordings: wordings.slice(1),
    asked: [...asked.values()],
    kind: entries.find(({ question }) => question.kind !== '')?.question.kind ?? '',
    best: best ? { answer: best.question.answer, landed: best.question.landed, at: best.debrief.startedAt } : null,
    landed: entries.flatMap(({ question }) => question.landed || []),
  }
}

function storiesOf(entries: readonly Entry[]): Story[] {
  const told = entries.filter(({ question }) => question.story.trim() !== '')
  return [...Map.groupBy(told, ({ question }) => foldedLine(question.story)).values()]
    .map((its) => ({
      text: its[0]?.question.story.trim() ?? '',
      told: its.map(({ question, debrief }) => ({
        company: debrief.company,
        at: debrief.startedAt,
        landed: question.landed,
      })),
    }))
    .sort((a, b) => b.told.length - a.told.length)
}
