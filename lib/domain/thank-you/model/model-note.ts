import { capital } from '../../text/capital.ts'
import { countWords } from '../../text/count-words.ts'
import { withQualities } from '../draft.ts'
import { isTold } from '../edited.ts'
import { letterLanguage } from '../languages/languages.ts'
import { modelWords } from '../languages/models.ts'
import { lint, lintContext } from '../lint.ts'
import type { Aside, LetterInput, Note, Sentence, Slot, Source } from '../note.ts'
import { bodyWords, noteText } from '../note-text.ts'
import type { ModelSentence } from './answer.ts'
import { type CheckContext, type Refusal, refusalOf, speaksOf, tidySentence } from './check.ts'
import { type FactKind, isGeneral, type ModelFact } from './material.ts'
import { mostWords } from './request.ts'

export interface ModelNote {
  /** With our greeting, closing and subject. */
  note: Note
  /** How many sentences of the model are in it. */
  taken: number
  /** Those that are not, each with why. */
  refused: { text: string; why: Refusal }[]
}

/** Kinds of facts by the slot of a sentence that is made of them; the first that one has decides. */
const slotsByKind: readonly (readonly [Slot, readonly FactKind[]])[] = [
  ['promise', ['promise']],
  ['next-step', ['my-step', 'their-step', 'decision']],
  ['missed', ['unsaid']],
  ['fit', ['proof']],
  ['callback', ['said', 'talked-about', 'why', 'need', 'asked']],
  ['interest', ['my-question']],
]

/** Where a sentence stands: thanks and what stayed, then what I bring, then what comes next. Inside, the model's order holds. */
const places: Readonly<Record<Slot, number>> = {
  greeting: 0,
  thanks: 1,
  callback: 1,
  fit: 2,
  missed: 2,
  promise: 3,
  interest: 4,
  'next-step': 5,
  close: 6,
}

/** What must not be lost between a model's sentences. */
const mustStay: ReadonlySet<Slot> = new Set(['missed', 'promise', 'next-step'])

/**
 * A note out of a model's sentences. Each is checked against the facts that it names; in the place of one that fails stand our
 * own sentences about the same facts. Promises, next steps and unsaid points that no sentence has are said in ours; what else
 * has no place stands beside the note. Null when no sentence of the model is left.
 *
 * @param note as the engine drafted it
 */
export function noteFromModel(
  note: Note,
  answer: readonly ModelSentence[],
  facts: readonly ModelFact[],
  input: LetterInput,
  others: readonly Note[] = [],
): ModelNote | null {
  const context = lintContext(input, note.person, [...others], [], note.id)
  const writer = new NoteWriter(note, facts, {
    facts,
    lint: context,
    frame: { greeting: textOf(note, 'greeting'), close: textOf(note, 'close') },
  })
  let words = 0
  for (const { text, sources } of answer) {
    const tidy = { text: tidySentence(text, note.language), sources: [...new Set(sources)] }
    const why = refusalOf(tidy, writer.context)
    words += why === null ? countWords(tidy.text) : 0
    if (why === null && words <= mostWords(input, note) + 20) writer.take(tidy)
    else writer.refuse(tidy, why ?? 'long')
  }
  if (writer.taken === 0) return null
  const sentences = writer.finished()
  const body = noteText({ sentences })
  const asides = [...note.asides, ...writer.untold(sentences)].filter((aside) => !isTold(aside, body))
  const made: Note = {
    ...note,
    form: sentences.some(({ slot }) => slot === 'callback') ? 'full' : note.form,
    sentences,
    words: bodyWords(sentences),
    asides,
    gap: null,
    frames: [],
    skeleton: 'model',
  }
  const checked = withQualities({ ...made, findings: lint(made, context) })
  return { note: checked, taken: writer.taken, refused: writer.refused }
}

const textOf = (note: Note, slot: Slot) => note.sentences.find((one) => one.slot === slot)?.text ?? ''

class NoteWriter {
  taken = 0
  readonly refused: ModelNote['refused'] = []
  readonly context: CheckContext
  private readonly note: Note
  private readonly facts: readonly ModelFact[]
  private readonly told = new Set<ModelFact>()
  private readonly used = new Set<Sentence>()
  private readonly sentences: Sentence[] = []

  constructor(note: Note, facts: readonly ModelFact[], context: CheckContext) {
    this.note = note
    this.facts = facts
    this.context = context
  }

  take({ text, sources }: ModelSentence): void {
    if (this.sentences.some((one) => one.text === text)) return
    const cited = this.facts.filter(({ id }) => sources.includes(id))
    const words = modelWords(this.note.language)
    for (const fact of cited) if (speaksOf(text, fact, words)) this.told.add(fact)
    this.taken += 1
    const of = cited.flatMap((fact) => fact.sources)
    this.sentences.push({ key: `model.${this.taken}`, slot: this.slotOf(text, cited), text, sources: of, paragraph: 0 })
  }

  /** Our own sentences about the same facts take its place. */
  refuse({ text, sources }: ModelSentence, why: Refusal): void {
    this.refused.push({ text, why })
    const cited = this.facts.filter((fact) => sources.includes(fact.id) && !isGeneral(fact) && !this.told.has(fact))
    for (const sentence of this.own())
      if (this.factsOf(sentence).some((fact) => cited.includes(fact))) this.use(sentence)
  }

  finished(): Sentence[] {
    const isUntold = (sentence: Sentence) => {
      const facts = this.factsOf(sentence)
      // What the model wasn't given can't be in its sentences.
      return facts.length === 0 ? isOfTheTalk(sentence) : facts.some((fact) => !this.told.has(fact))
    }
    for (const sentence of this.own()) if (mustStay.has(sentence.slot) && isUntold(sentence)) this.use(sentence)
    const thanks = letterLanguage(this.note.language).thanks
    const hasThanked = this.sentences.some(({ text }) => thanks.test(text))
    const ours = this.own().find(({ slot, text }) => slot === 'thanks' && thanks.test(text))
    if (!hasThanked && ours) this.sentences.unshift(ours)
    const callback = this.own().find(({ slot }) => slot === 'callback')
    if (callback && !this.sentences.some(({ slot }) => slot === 'callback')) this.use(callback)
    const ordered = this.thankingOnce(this.withoutDoubles()).toSorted((a, b) => places[a.slot] - places[b.slot])
    const paragraphs = [...new Set(ordered.map(({ slot }) => paragraphOf(slot)))]
    const middle = ordered.map((one) => ({
      ...one,
      // What stood at the beginning of our own note may have a small letter.
      text: capital(one.text),
      paragraph: paragraphs.indexOf(paragraphOf(one.slot)) + 1,
    }))
    const [greeting, close] = (['greeting', 'close'] as const).map((slot) =>
      this.note.sentences.filter((one) => one.slot === slot),
    )
    const last = (close ?? []).map((one) => ({ ...one, paragraph: paragraphs.length + 1 }))
    const first = middle[0]
    if (first) first.text = letterLanguage(this.note.language).opening(first.text)
    return [...(greeting ?? []), ...middle, ...last]
  }

  /** What the engine's note says and this one doesn't, as something to put in whole. */
  untold(sentences: readonly Sentence[]): Aside[] {
    const kept = new Set(sentences.map(({ text }) => text))
    return this.own().flatMap((sentence) => {
      const facts = this.factsOf(sentence)
      const untold = facts.filter((one) => !this.told.has(one))
      const fact = untold.find(({ kind }) => kind !== 'asked') ?? untold[0]
      const source = facts.length === 0 ? sentence.sources.find(isSpecial) : fact?.sources[0]
      if (!source || kept.has(sentence.text)) return []
      const howToPutIn = { sentence: sentence.text, cursor: sentence.text.length, slot: sentence.slot }
      return [{ source, text: source.value, reason: 'no-room' as const, howToPutIn }]
    })
  }

  private own(): Sentence[] {
    return this.note.sentences.filter(({ slot }) => slot !== 'greeting' && slot !== 'close')
  }

  private factsOf({ sources }: Sentence): ModelFact[] {
    const has = (fact: ModelFact) =>
      fact.sources.some(({ field, value }) => sources.some((one) => one.field === field && one.value === value))
    return this.facts.filter((fact) => !isGeneral(fact) && has(fact))
  }

  private use(sentence: Sentence): void {
    if (this.used.has(sentence)) return
    this.used.add(sentence)
    this.sentences.push(sentence)
  }

  /** A sentence of ours goes when the model has said all of it later on. */
  private withoutDoubles(): Sentence[] {
    return this.sentences.filter((sentence) => {
      const facts = this.used.has(sentence) ? this.factsOf(sentence) : []
      return facts.length === 0 || facts.some((fact) => !this.told.has(fact))
    })
  }

  /** Of the model's thanks and a sentence of ours that thanks for something, one stays: ours, when the letter has nothing else to call back. */
  private thankingOnce(all: readonly Sentence[]): Sentence[] {
    const { thanks } = letterLanguage(this.note.language)
    const ours = all.filter((one) => this.used.has(one) && one.slot === 'callback' && thanks.test(one.text))
    if (ours.length === 0 || !all.some(({ key, text }) => key.startsWith('model.') && thanks.test(text)))
      return [...all]
    const isAlone = !all.some((one) => one.slot === 'callback' && !ours.includes(one))
    return all.filter((one) => (isAlone ? one.slot !== 'thanks' : !ours.includes(one)))
  }

  private slotOf(text: string, cited: readonly ModelFact[]): Slot {
    const has = slotsByKind.find(([, kinds]) => cited.some(({ kind }) => kinds.includes(kind)))
    if (has) return has[0]
    return letterLanguage(this.note.language).thanks.test(text) ? 'thanks' : 'interest'
  }
}

/** Whether a source is something that was captured, and not what every letter names. */
const isSpecial = ({ field }: Source) =>
  !/^(?:me\.|startedAt$|role$|company$|people\.(?:name|introducedAs)$)/u.test(field)
const isOfTheTalk = ({ sources }: Sentence) => sources.some(isSpecial)

const paragraphOf = (slot: Slot) => Math.min(places[slot], 3)
