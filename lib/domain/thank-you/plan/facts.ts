import type { AskedQuestion, Debrief, DebriefPerson, Promised, Saying } from '../../debrief/debrief.ts'
import { capital } from '../../text/capital.ts'
import { countWords } from '../../text/count-words.ts'
import type { LetterLanguagePack } from '../languages/language.ts'
import { wholeWord } from '../languages/languages.ts'
import type { Source } from '../note.ts'
import { asNote } from '../read/as-note.ts'
import { type AboutField, isRefused, type Reading, type Reason, type Refused, type Scope } from '../read/reading.ts'
import type { Tidied } from '../read/tidied.ts'
import { tidied } from '../read/tidy.ts'
import { oneLine, quoted, spoken } from '../text/fragment.ts'
import { hasName, mentions, namesOf } from '../text/names.ts'
import { offLimits, placeholder, selfDoubt } from '../text/off-limits.ts'
import { assignmentOf } from './assign.ts'
import { related } from './relation.ts'

/** What a note can do in a letter. */
export type Role =
  | 'quote'
  | 'because'
  | 'moment'
  | 'need'
  | 'proof'
  | 'owed'
  | 'missed'
  | 'promise'
  | 'step'
  | 'question'

/** One captured thing that is proven to have a form. */
export interface Fact {
  /** The same for the same note, whoever gets the letter. */
  id: string
  role: Role
  /** The pools of the language that it is said with, without the form. */
  kind: string
  reading: Reading
  sources: readonly Source[]
  /** All that it is about, to find what belongs together. */
  about: string
}

/** One captured thing that is not: it stands beside the letter. */
export interface Left {
  role: Role
  source: Source
  text: string
  reason: Reason
}

export interface Facts {
  quote: Fact | null
  moment: Fact | null
  /** Why one of them stayed with the writer. */
  because: Fact | null
  /** The best first. */
  needs: Fact[]
  proofs: Fact[][]
  /** A question of theirs that can be said: the one that the first proof answers, else the first. */
  asked: { about: string; how: string; stands: boolean; source: Source } | null
  owed: Fact | null
  missed: Fact[]
  promises: Fact[]
  step: Fact | null
  /** What the reader offered to do. */
  theirs: Fact | null
  decisionBy: string
  /** A question of the writer's own that is still open. */
  question: Fact | null
  left: Left[]
}

const longestQuotation = 18
/** Pronouns that leave it open whom a question means. */
const unclear = wholeWord(({ reading }) => reading.unclear.question, 'u')

/** Everything that was captured for a person, read once. */
export function factsFor(person: DebriefPerson, debrief: Debrief, language: LetterLanguagePack, du = false): Facts {
  const scope = scopeFor(person, debrief, du)
  return new FactReader(person, debrief, language, scope).read()
}

/** Whether something specific was captured for a person that the language can say. */
export function materialFor(person: DebriefPerson, debrief: Debrief, language: LetterLanguagePack): boolean {
  const { quote, moment, needs } = factsFor(person, debrief, language)
  return quote !== null || moment !== null || needs.length > 0
}

/** What the notes call by name, and the words that they have with a capital where none is needed. */
export function scopeFor(person: DebriefPerson, debrief: Debrief, du: boolean): Scope {
  const names = namesOf(person)
  const others = debrief.people.filter((other) => other.id !== person.id && hasName(other)).flatMap(namesOf)
  return { names, others: others.filter((name) => !names.includes(name)), capitals: capitalsOf(debrief), du }
}

const capitals = new WeakMap<Debrief, ReadonlySet<string>>()

function capitalsOf(debrief: Debrief): ReadonlySet<string> {
  const known = capitals.get(debrief)
  if (known) return known
  const notes = [
    ...debrief.people.flatMap((one) => [one.problem, one.moment, one.success, one.skills, ...one.stressed]),
    ...debrief.questions.flatMap(({ text, answer, story }) => [text, answer, story]),
    ...debrief.promisesByMe.map(({ text }) => text),
    ...debrief.review.unsaid,
    debrief.nextStep.text,
  ]
  const inside = notes.flatMap((note) =>
    note === note.toUpperCase() ? [] : [...note.matchAll(/(?<=[\p{Ll}\d,] )\p{Lu}[\p{L}’'-]*/gu)].map(([word]) => word),
  )
  const names = [debrief.company, ...debrief.people.map(({ name }) => name)].flatMap((name) => name.split(/[\s,]+/u))
  const found = new Set([...inside, ...names].filter((word) => word !== 'I' && /^\p{Lu}/u.test(word)))
  capitals.set(debrief, found)
  return found
}

class FactReader {
  readonly left: Left[] = []
  readonly person: DebriefPerson
  readonly debrief: Debrief
  readonly language: LetterLanguagePack
  readonly scope: Scope

  constructor(person: DebriefPerson, debrief: Debrief, language: LetterLanguagePack, scope: Scope) {
    this.person = person
    this.debrief = debrief
    this.language = language
    this.scope = scope
  }

  read(): Facts {
    const { debrief } = this
    const asked = debrief.questions.filter(({ askedBy }) => askedBy === this.person.id)
    const mine = assignmentOf(this.debrief)
    const owed = mine.owed.get(this.person.id)
    const missed = (mine.unsaid.get(this.person.id) ?? []).flatMap((raw) => this.unsaid(raw, 'missed') ?? [])
    const words = this.quote()
    const told = words?.reading.form === 'quotation' ? null : words
    const noted = this.about('moment', this.person.moment, 'moment')
    const isNeed = noted !== null && ['seeking', 'order'].includes(noted.reading.form)
    const moment = isNeed ? null : noted
    const own = this.fits()
    const proofs = [...(own ? [own] : []), ...this.proofs(asked)]
    const needs = [
      ...this.needs(),
      ...(isNeed ? [{ ...noted, role: 'need' as const, kind: 'need' }] : []),
      ...(moment && told ? [{ ...told, role: 'need' as const }] : []),
    ]
    const isNothing = words === null && moment === null && needs.length === 0
    return {
      asked: this.askedOf(proofs, asked),
      quote: told ? null : words,
      moment: moment ?? told,
      because: this.because(),
      needs: isNothing ? this.notedNeed() : needs,
      proofs,
      owed: owed ? this.owed(owed.raw, owed.question) : null,
      missed,
      promises: (mine.promises.get(this.person.id) ?? []).flatMap((promise) => this.promise(promise) ?? []),
      step: mine.stepFor.has(this.person.id) ? this.step() : null,
      theirs: this.theirs(mine.theirs.get(this.person.id) ?? []),
      decisionBy: mine.stepFor.has(this.person.id) ? debrief.nextStep.decisionBy : '',
      question: this.question(),
      left: this.left,
    }
  }

  private keep(role: Role, source: Source, reason: Reason, text = oneLine(source.value)): null {
    if (text !== '') this.left.push({ role, source, text, reason })
    return null
  }

  private tidy(raw: string): Tidied[] {
    const names = [...this.scope.names, ...this.scope.others, this.debrief.company]
    return tidied(raw, this.language, names)
  }

  /** The words without their short forms, to find what is about the same. */
  private plainly(raw: string): string {
    return this.tidy(raw)
      .map(({ text }) => text)
      .join(' ')
  }

  /** Why a note can be in no letter to this person, whatever its form. `work`: promises, steps and proofs are. */
  private barred(raw: string, work = false): Reason | null {
    if (placeholder.test(raw)) return 'unclear'
    if (offLimits(oneLine(raw), work)) return 'off-limits'
    return this.scope.others.some((name) => mentions(raw, name)) ? 'others' : null
  }

  private quote(): Fact | null {
    const raw = this.person.words
    const source = { field: 'people.words', value: raw }
    if (oneLine(raw) === '' || this.person.sayAs.words === 'out') return null
    const barred = this.barred(raw)
    if (barred) return this.keep('quote', source, barred)
    const line = this.tidy(raw)[0]
    const said = this.language.quotation(withoutSpeaker(raw, this.scope.names))
    const words = spoken(said.text).replace(/\s*[,:]\s*$/u, '')
    if (
      countWords(words) < 2 ||
      countWords(words) > longestQuotation ||
      this.language.mumbled.test(words) ||
      !/\p{L}/u.test(words) ||
      /[{}<>[\]→]/u.test(words)
    )
      return this.keep('quote', source, countWords(words) > longestQuotation ? 'long' : 'unclear')
    if (!said.isExact) return this.paraphrase(words, source)
    if (this.language.haste.shorthand[words.split(' ')[0]?.toLowerCase() ?? ''] === '' || !line)
      return this.keep('quote', source, 'unclear')
    const q = quoted(words, this.language.id)
    const grown = /^\p{Ll}/u.test(words)
      ? quoted(words.slice(0, 1).toUpperCase() + words.slice(1), this.language.id)
      : q
    return {
      id: `words ${raw}`,
      role: 'quote',
      kind: 'quote',
      reading: { form: 'quotation', values: { q, Q: grown, bare: words } },
      sources: [source],
      about: words,
    }
  }

  /** What was noted as said more or less so is told as what they said. */
  private paraphrase(words: string, source: Source): Fact | null {
    const [piece] = this.tidy(words)
    const read = piece ? this.language.readHeard(piece, 'problem', this.scope) : null
    if (!read || isRefused(read)) return this.keep('quote', source, 'unclear')
    return { id: `words ${source.value}`, role: 'moment', kind: 'need', reading: read, sources: [source], about: words }
  }

  private about(field: AboutField, raw: string, kind: string): Fact | null {
    const source = { field: `people.${field}`, value: raw }
    const saying = this.person.sayAs[field]
    if (oneLine(raw) === '' || saying === 'out') return null
    const role: Role = field === 'moment' ? 'moment' : 'need'
    const wanted = saying ? this.wanted(raw, saying) : null
    if (wanted)
      return { id: `${field} ${raw}`, role, kind: role, reading: wanted, sources: [source], about: this.plainly(raw) }
    const { reading, reason } = this.bestHeard(raw, field)
    if (!reading) return this.keep(role, source, reason)
    return { id: `${field} ${raw}`, role, kind, reading, sources: [source], about: this.plainly(raw) }
  }

  /** A note in the form that the user chose. What no letter says stays out in any form. */
  private wanted(raw: string, saying: Exclude<Saying, 'out'>): Reading | null {
    const [piece] = this.tidy(raw)
    if (!piece || this.barred(raw)) return null
    if (saying !== 'words') return this.language.saidAs(piece.text, saying, this.scope)
    const words = spoken(raw)
    if (words === '' || countWords(words) > longestQuotation) return null
    const q = quoted(words, this.language.id)
    return { form: 'quotation', values: { q, Q: q, bare: words, x: q, X: q } }
  }

  private because(): Fact | null {
    const { because } = this.person
    const source = { field: 'people.because', value: because }
    const [piece] = this.tidy(because)
    if (!piece) return null
    const barred = this.barred(because)
    const read = barred ? { refused: barred } : this.language.readBecause(piece, this.scope)
    if (isRefused(read)) return this.keep('because', source, read.refused)
    return {
      id: `because ${because}`,
      role: 'because',
      kind: 'because',
      reading: read,
      sources: [source],
      about: because,
    }
  }

  /** What the user says that fits: it is about what this person needs, whatever its words are. */
  private fits(): Fact[] | null {
    const { fits } = this.person
    const source = { field: 'people.fits', value: fits }
    if (oneLine(fits) === '') return null
    const barred = this.barred(fits, true)
    if (barred) {
      this.keep('proof', source, barred)
      return null
    }
    const pieces = this.tidy(fits)
    const { readings, refused } = this.language.readMine(pieces, '', this.scope)
    const facts = readings.map(
      (reading, at): Fact => ({
        id: `fits ${at}`,
        role: 'proof',
        kind: 'proof',
        reading,
        sources: [source],
        about: this.needed(),
      }),
    )
    const best = chosen(facts)
    if (best.length > 0) return best
    const noted = this.noted(pieces, 'mine')
    if (noted)
      return [{ id: 'fits 0', role: 'proof', kind: 'proof', reading: noted, sources: [source], about: this.needed() }]
    this.keep('proof', source, refused?.refused ?? 'unclear')
    return null
  }

  private needed(): string {
    const { problem, stressed, success } = this.person
    return this.plainly([problem, ...stressed, success].join('. '))
  }

  private bestHeard(raw: string, field: AboutField): { reading: Reading | null; reason: Reason } {
    let reason: Reason = 'unclear'
    let found: Reading | null = null
    for (const piece of this.tidy(raw).slice(0, 40)) {
      const read = this.oneHeard(piece, field)
      if (isRefused(read)) {
        if (reason === 'unclear') reason = read.refused
      } else if (found === null || rank(read) > rank(found)) found = read
    }
    return { reading: found, reason }
  }

  private oneHeard(piece: Tidied, field: AboutField): Reading | Refused {
    const barred = this.barred(piece.text)
    if (barred) return { refused: barred }
    if (this.language.isForeign(piece.text)) return { refused: 'language' }
    return this.language.readHeard(piece, field, this.scope)
  }

  private needs(): Fact[] {
    const { person } = this
    const points = person.stressed.flatMap((raw) => {
      const [tidiedPoint] = this.tidy(raw)
      const source = { field: 'people.stressed', value: raw }
      if (!tidiedPoint) return []
      const barred: Reason | null = this.barred(raw) ?? (this.language.isForeign(tidiedPoint.text) ? 'language' : null)
      if (barred) this.keep('need', source, barred)
      return barred ? [] : [{ tidied: tidiedPoint, raw }]
    })
    const found = [this.about('problem', person.problem, 'problem')]
    if (points.length > 0) {
      for (const { reading, raw } of this.language.readPoints(points, this.scope)) {
        const sources = raw.map((value) => ({ field: 'people.stressed', value }))
        if (isRefused(reading)) for (const source of sources) this.keep('need', source, reading.refused)
        else
          found.push({
            id: `stressed ${raw.join()}`,
            role: 'need',
            kind: kindOf('stressed', reading),
            reading,
            sources,
            about: this.plainly(raw.join('. ')),
          })
      }
    }
    const wanted = (['success', 'skills'] as const).map((field) => {
      const fact = this.about(field, person[field], field)
      return fact ? { ...fact, kind: kindOf(field, fact.reading) } : null
    })
    return [...found, ...wanted].filter((fact) => fact !== null)
  }

  private proofs(asked: readonly AskedQuestion[]): Fact[][] {
    return asked
      .filter((question) => question.kind !== 'motive' && !wentBadly(question))
      .map((question) => ({ question, facts: this.proof(question) }))
      .filter(({ facts }) => facts.length > 0)
      .sort((a, b) => strength(b.question, b.facts) - strength(a.question, a.facts))
      .map(({ facts }) => facts)
  }

  /** Their question as it follows "You asked"; one that went badly is not brought up again. */
  private askedOf(proofs: readonly Fact[][], asked: readonly AskedQuestion[]): Facts['asked'] {
    const answered = proofs[0]?.[0]?.sources.find(({ field }) => field === 'questions.text')?.value
    const open = asked.filter(
      (question) => question.kind !== 'motive' && !wentBadly(question) && offLimits(question.text) === null,
    )
    // A question beside the one that the proof answers would make it the answer to the wrong one.
    for (const { text } of answered === undefined ? open : open.filter((one) => one.text === answered)) {
      const about = this.saidAs(text)
      if (about !== null)
        return {
          about,
          how: /^about /u.test(about) ? '' : about,
          // Nothing has been named before the first sentence that "it" could mean.
          stands: countWords(about) >= 4 && !this.language.leaning.test(about),
          source: { field: 'questions.text', value: text },
        }
    }
    return null
  }

  private saidAs(text: string): string | null {
    const [piece] = this.tidy(text)
    const words = piece && piece.unknown.length === 0 && !this.barred(piece.text) ? piece.text : ''
    const about = words === '' || this.language.isForeign(words) ? null : this.language.askedAbout(words)
    return about !== null && countWords(about) <= 16 && !/[,;:→+]/u.test(about) ? about : null
  }

  private proof(question: AskedQuestion): Fact[] {
    const about = this.plainly([question.text, question.answer, question.story].join('. '))
    if (offLimits(question.text) !== null) return []
    const read = (['story', 'answer'] as const).flatMap((field) => {
      const raw = question[field]
      const source = { field: `questions.${field}`, value: raw }
      if (oneLine(raw) === '') return []
      const barred = this.barred(raw, true)
      if (barred) {
        this.keep('proof', source, barred)
        return []
      }
      // What the user says against an answer is no part of it.
      const pieces = this.tidy(raw).filter(({ text }) => !selfDoubt(text))
      if (pieces.some(({ text }) => this.language.isForeign(text))) {
        this.keep('proof', source, 'language')
        return []
      }
      const { readings, refused } = this.language.readMine(pieces, question.text, this.scope)
      if (readings.length === 0 && refused) this.keep('proof', source, refused.refused)
      return readings.map((reading) => ({ reading, source }))
    })
    const facts = read.map(
      ({ reading, source }, at): Fact => ({
        id: `proof ${question.id} ${at}`,
        role: 'proof',
        kind: 'proof',
        reading,
        sources: [{ field: 'questions.text', value: question.text }, source].filter(({ value }) => value !== ''),
        about,
      }),
    )
    const best = chosen(facts)
    // No sentence takes a phrase alone as a proof.
    if (best.length === 0 || best[0]?.reading.form === 'phrase') return this.notedProof(question, about)
    // A figure alone leaves out how it was reached.
    const [only] = best
    if (best.length > 1 || only?.reading.form !== 'result') return best
    const [whole] = this.notedProof(question, about)
    const figure = /\d[\d.,]*/u.exec(only.reading.values.x ?? '')?.[0] ?? '-'
    const hasBoth =
      whole !== undefined &&
      /\. /u.test(whole.reading.values.x ?? '') &&
      (whole.reading.values.x ?? '').includes(figure)
    return hasBoth ? [whole] : best
  }

  /** An answer of no proven form, behind a colon. */
  private notedProof(question: AskedQuestion, about: string): Fact[] {
    for (const field of ['story', 'answer'] as const) {
      const raw = question[field]
      const [first, ...rest] = this.tidy(raw).filter(({ text }) => !selfDoubt(text))
      if (!first || this.barred(raw, true)) continue
      const lead = this.language.told?.exec(first.text)?.[0] ?? ''
      const reading = this.noted([{ ...first, text: capital(first.text.slice(lead.length)) }, ...rest], 'mine')
      if (!reading) continue
      const sources = [
        { field: 'questions.text', value: question.text },
        { field: `questions.${field}`, value: raw },
      ].filter(({ value }) => value !== '')
      const form = lead === '' ? 'anything' : 'told'
      return [
        { id: `proof ${question.id} 0`, role: 'proof', kind: 'proof', reading: { ...reading, form }, sources, about },
      ]
    }
    return []
  }

  private noted(pieces: readonly Tidied[], whose: 'mine' | 'theirs'): Reading | null {
    const own = pieces.filter(
      ({ text }) => !this.language.isForeign(text) && !this.scope.names.some((name) => mentions(text, name)),
    )
    return asNote(own, this.language.asNote(whose, this.scope))
  }

  /** One point of theirs of no proven form, where nothing else is known of them. */
  private notedNeed(): Fact[] {
    const { problem, success, stressed } = this.person
    const all = [['problem', problem], ...stressed.map((point) => ['stressed', point]), ['success', success]] as [
      AboutField,
      string,
    ][]
    for (const [field, raw] of all) {
      if (this.person.sayAs[field] === 'out') continue
      const reading = this.barred(raw) ? null : this.noted(this.tidy(raw), 'theirs')
      if (!reading) continue
      const sources = [{ field: `people.${field}`, value: raw }]
      return [{ id: `${field} ${raw}`, role: 'need', kind: 'need', reading, sources, about: this.plainly(raw) }]
    }
    return []
  }

  private unsaid(raw: string, kind: string): Fact | null {
    const source = { field: 'review.unsaid', value: raw }
    if (placeholder.test(raw)) return this.keep('missed', source, 'unclear')
    let reason: Reason = 'unclear'
    for (const piece of this.tidy(raw)) {
      const read = this.language.isForeign(piece.text)
        ? ({ refused: 'language' } as const)
        : this.language.readUnsaid(piece, this.scope)
      // The wish around it ("I should have said") is no part of what is told.
      const x = isRefused(read) ? '' : (read.values.x ?? '')
      // "Should have told Mr Sewell" says for whom it is, and not what.
      const barred: Reason | null =
        x === '' ? null : this.scope.names.some((name) => mentions(x, name)) ? 'unclear' : this.barred(x, true)
      if (barred) reason = barred
      else if (!isRefused(read))
        return { id: `unsaid ${raw}`, role: 'missed', kind, reading: read, sources: [source], about: raw }
      else reason = read.refused
    }
    const noted = reason === 'unclear' && !this.barred(raw, true) ? this.noted(this.tidy(raw), 'mine') : null
    if (noted)
      return { id: `unsaid ${raw}`, role: 'missed', kind: 'missed', reading: noted, sources: [source], about: raw }
    return this.keep('missed', source, reason)
  }

  private owed(raw: string, question: AskedQuestion): Fact | null {
    const about = this.saidAs(question.text)
    const fact = this.unsaid(raw, about === null ? 'missed' : 'owed')
    if (!fact) return null
    const sources = about === null ? fact.sources : [...fact.sources, { field: 'questions.text', value: question.text }]
    return {
      ...fact,
      role: 'owed',
      sources,
      reading: { ...fact.reading, values: { ...fact.reading.values, about: about ?? '' } },
    }
  }

  private promise({ text: raw, due }: { text: string; due: string }): Fact | null {
    const source = { field: 'promisesByMe.text', value: raw }
    const barred: Reason | null = placeholder.test(raw)
      ? 'unclear'
      : offLimits(oneLine(raw), true)
        ? 'off-limits'
        : null
    if (barred) return this.keep('promise', source, barred)
    const [piece] = this.tidy(raw)
    if (!piece) return this.floor(raw, due, source, 'unclear')
    const read = this.language.isForeign(piece.text)
      ? ({ refused: 'language' } as const)
      : this.language.readTask(piece, this.scope)
    if (isRefused(read)) return this.floor(raw, due, source, read.refused)
    const sources = due === '' ? [source] : [source, { field: 'promisesByMe.due', value: due }]
    return {
      id: `promise ${raw}`,
      role: 'promise',
      kind: 'promise',
      reading: { ...read, values: { ...read.values, due } },
      sources,
      about: raw,
    }
  }

  /** A promise that has a day must not be lost: its day is said, and its words stand beside the letter. */
  private floor(raw: string, due: string, source: Source, reason: Reason): Fact | null {
    this.keep('promise', source, reason)
    if (due === '') return null
    const reading: Reading = { form: 'anything', values: { due } }
    const sources = [{ field: 'promisesByMe.due', value: due }]
    return { id: `promise ${raw}`, role: 'promise', kind: 'promise.floor', reading, sources, about: raw }
  }

  private step(): Fact | null {
    const { nextStep } = this.debrief
    const source = { field: 'nextStep.text', value: nextStep.text }
    if (oneLine(nextStep.text) === '') return this.dated()
    const barred: Reason | null = placeholder.test(nextStep.text)
      ? 'unclear'
      : offLimits(oneLine(nextStep.text), true)
        ? 'off-limits'
        : null
    const pieces = this.tidy(nextStep.text)
    const isForeign = pieces.some(({ text }) => this.language.isForeign(text))
    if (this.language.unsure.test(nextStep.text)) {
      this.keep('step', source, 'unclear')
      return this.dated(true)
    }
    const bar: Reason | null = barred ?? (isForeign ? 'language' : null)
    const read = bar
      ? { steps: [], refused: { refused: bar } }
      : this.language.readStep(pieces, this.scope, nextStep.who === 'me')
    const [first] = read.steps
    if (!first) {
      this.keep('step', source, read.refused?.refused ?? 'unclear')
      return this.dated(this.language.unsure.test(nextStep.text))
    }
    const by = nextStep.by || (first.values.kind === 'decision' ? nextStep.decisionBy : '')
    const sources =
      by === '' ? [source] : [source, { field: nextStep.by ? 'nextStep.by' : 'nextStep.decisionBy', value: by }]
    return {
      id: 'step',
      role: 'step',
      kind: 'step',
      reading: { ...first, values: { ...first.values, due: by } },
      sources,
      about: nextStep.text,
    }
  }

  /** "She'll introduce me to Bertrand", as something that the reader does; another's promise is none of theirs. */
  private theirs(promised: readonly Promised[]): Fact | null {
    for (const { text: raw, due } of promised) {
      if (this.barred(raw, true) || this.language.unsure.test(raw)) continue
      const { steps } = this.language.readStep(this.tidy(raw), this.scope, false)
      const step = steps[0]
      const x = step?.form === 'clause' ? this.language.offered(step.values.x ?? '') : null
      if (!step || x === null) continue
      const source = { field: 'promisesByThem.text', value: raw }
      const sources = due === '' ? [source] : [source, { field: 'promisesByThem.due', value: due }]
      const reading: Reading = { form: 'order', values: { ...step.values, x, due } }
      return { id: `theirs ${raw}`, role: 'step', kind: 'theirs', reading, sources, about: raw }
    }
    return null
  }

  /** Only the day of the next step is known. */
  private dated(isSoft = false): Fact | null {
    const { by, who } = this.debrief.nextStep
    // What one has to do oneself and nobody can say is no date to look forward to.
    if (by === '' || (who === 'me' && oneLine(this.debrief.nextStep.text) !== '')) return null
    return {
      id: 'step',
      role: 'step',
      kind: isSoft ? 'step.soft' : 'step.date',
      reading: { form: 'contact', values: { due: by } },
      sources: [{ field: 'nextStep.by', value: by }],
      about: '',
    }
  }

  private question(): Fact | null {
    for (const { text: raw, asked } of this.debrief.review.ownQuestions) {
      const [piece] = this.tidy(raw).slice(-1)
      if (asked || !piece?.asks || piece.unknown.length > 0 || this.barred(raw) || this.language.isForeign(piece.text))
        continue
      const words = countWords(piece.text)
      if (!/^[^?]+\?$/u.test(piece.text) || words < 3 || words > 20 || unclear.test(piece.text)) continue
      const X = piece.text.slice(0, 1).toUpperCase() + piece.text.slice(1)
      return {
        id: `question ${raw}`,
        role: 'question',
        kind: 'interest.question',
        reading: { form: 'anything', values: { x: this.language.ownQuestion(piece.text), X } },
        sources: [{ field: 'review.ownQuestions', value: raw }],
        about: raw,
      }
    }
    return null
  }
}

const coolly = wholeWord(({ reading }) => reading.coolReaction)

/** By the user's own mark, or by how it was taken. */
const wentBadly = ({ landed, reaction }: AskedQuestion) => landed === 'weak' || coolly.test(reaction)

/** A pasted line of a transcript without its time and its speaker. */
function withoutSpeaker(raw: string, names: readonly string[]): string {
  const line = raw.split(/[\r\n]+/u).find((one) => /\p{L}/u.test(one)) ?? ''
  const untimed = line.replace(/^\s*[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s*[-–:]?\s*/u, '')
  const name = names.find((one) => untimed.startsWith(`${one}:`))
  return name ? untimed.slice(name.length + 1).trim() : untimed
}

/** Forms of what they stressed, wish or look for that are said as any need is. */
function kindOf(field: 'stressed' | 'success' | 'skills', { form }: Reading): string {
  const own: Readonly<Record<typeof field, readonly string[]>> = {
    stressed: ['phrases', 'phrase'],
    success: ['phrase', 'clause', 'order', 'doing'],
    skills: ['phrase', 'phrases'],
  }
  return own[field].includes(form) ? field : 'need'
}

function rank({ form }: Reading): number {
  return (
    { 'with-me': 7, clause: 5, seeking: 6, phrase: 4, asked: 3, order: 2, doing: 2, anything: 1 }[form as string] ?? 2
  )
}

function strength({ landed, kind }: AskedQuestion, facts: readonly Fact[]): number {
  const has = (form: string) => facts.some(({ reading }) => reading.form === form)
  const numbered = facts.some(({ reading }) => /\d/u.test(reading.values.x ?? ''))
  return (
    (landed === 'strong' ? 3 : 1) +
    (numbered ? 2 : 0) +
    (kind === 'example' ? 1 : 0) +
    (has('deed') || has('result') ? 3 : has('plan') ? 1 : 0)
  )
}

/** The deed, with what came of it or what would be done here; at most two, and nothing twice. */
function chosen(facts: readonly Fact[]): Fact[] {
  const of = (...forms: string[]) => facts.filter(({ reading }) => forms.includes(reading.form))
  const numbered = (fact: Fact) => /\d/u.test(fact.reading.values.x ?? '')
  const deeds = of('deed')
  const deed = deeds.find(numbered) ?? deeds[0]
  const result = of('result')[0]
  const plan = of('plan')[0]
  const first = deed ?? result
  if (first) {
    const more = deeds.find((fact) => fact !== first && numbered(fact))
    const second = first === deed && result ? result : first === deed && !numbered(first) && more ? more : plan
    const fits = second && related(second.reading.values.x ?? '', first.reading.values.x ?? '') < 4
    return fits && countWords(`${first.reading.values.x} ${second.reading.values.x}`) <= 45 ? [first, second] : [first]
  }
  const rest = plan ?? of('phrase', 'clause')[0] ?? of('anything')[0]
  return rest ? [rest] : []
}
