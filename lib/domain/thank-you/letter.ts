import { stableHash } from '../text/stable-hash.ts'
import { HOUR } from '../time/units.ts'
import { type Desk, isLeftOut, type Line, sentencesIn, trimmed, worded, wordsIn } from './desk.ts'
import type { Slot, Source } from './note.ts'
import { firstReader } from './plan/assign.ts'
import type { Fact, Facts, Left } from './plan/facts.ts'
import { related } from './plan/relation.ts'
import { occasions, type Part, type Skeleton, skeletons } from './plan/skeletons.ts'
import type { Values } from './read/reading.ts'
import { byWords } from './text/date-words.ts'
import { whenOf } from './when.ts'

/** After two days a thank-you is a follow-up, which needs something new. */
const fresh = 48 * HOUR

export function isLate({ input }: Pick<Desk, 'input'>): boolean {
  return input.now - (input.debrief.endedAt ?? input.debrief.startedAt) > fresh
}

export interface Body {
  form: 'full' | 'plain'
  skeleton: string
  paragraphs: Line[][]
  /** What the letter is about, for its subject. */
  topic: Fact | null
  /** Whether a note that comes late brings nothing new. */
  stale: boolean
  left: Left[]
}

/** The skeleton for a letter: what there is decides first, then what others have had. */
export function skeletonFor(desk: Desk, facts: Facts): Pick<Skeleton, 'id' | 'paragraphs'> {
  if (desk.kind === 'informational') return { id: 'informational', paragraphs: occasions.informational }
  if (desk.input.light === 'red') return { id: 'red', paragraphs: occasions.red }
  const seed = stableHash(`${desk.input.debrief.interviewId}\n${desk.id}\nskeleton`)
  const ranked = skeletons
    .map((skeleton, at) => {
      const fits = skeleton.fits(facts, desk.input.light ?? '')
      const key = `skeleton:${skeleton.id}`
      const used = (desk.taken.here.has(key) ? 3 : 0) + (desk.taken.before.has(key) ? 1.5 : 0)
      return { skeleton, score: fits === 0 ? 0 : Math.max(0.1, fits - used + ((seed >> (at % 16)) & 3) / 2.5) }
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  return ranked[0]?.skeleton ?? { id: 'plain', paragraphs: [['thanks', 'wish', 'step', 'offer']] }
}

/** How many words a letter has at most: fewer for a recruiter, and where the user wants to write less. */
function mostOf({ kind, choice }: Desk): number {
  if (kind === 'recruiter' || choice.length === 'short') return 80
  return 140
}

/** A letter with fewer words says one more thing that was captured. */
const thin = 90

/** What a letter goes without where the user wants it shorter: one callback, the proof, what is owed and the step remain. */
const sparable: ReadonlySet<Part> = new Set(['need', 'asked', 'also', 'quote-also', 'missed', 'question'])

function aboutTheTalk(desk: Desk): Source[] {
  const { role, company, startedAt } = desk.input.debrief
  return [
    { field: 'startedAt', value: String(startedAt) },
    { field: 'role', value: role },
    { field: 'company', value: company },
  ].filter(({ value }) => value !== '')
}

/** Writes the letter to one person. */
export function bodyOf(desk: Desk, facts: Facts): Body {
  const skeleton = skeletonFor(desk, facts)
  const writer = new LetterWriter(desk, facts)
  const isShort = desk.choice.length === 'short'
  const paragraphs = skeleton.paragraphs.map((parts) =>
    parts.filter((part) => !(isShort && sparable.has(part))).flatMap((part) => writer.write(part)),
  )
  if (skeleton.id !== 'plain') writer.addMissing(paragraphs)
  if (!isShort) writer.fill(paragraphs)
  const key = `skeleton:${skeleton.id}`
  desk.frames.push(key)
  desk.taken.here.add(key)
  const kept = paragraphs.map((lines) => lines.filter((line) => !isLeftOut(desk, line)))
  const short = trimmed(kept, mostOf(desk))
  const isFull = short.flat().some(({ slot }) => slot === 'callback')
  return {
    form: isFull ? 'full' : 'plain',
    skeleton:
      isFull || skeleton.id === 'owed-answer' || skeleton.id === 'informational' || skeleton.id === 'red'
        ? skeleton.id
        : 'plain',
    paragraphs: joined(short),
    topic: writer.topic,
    stale:
      isLate(desk) &&
      !short.flat().some(({ slot, key: of }) => slot === 'missed' || slot === 'promise' || of === 'interest.question'),
    left: leftOf(desk, facts, short.flat()),
  }
}

/** A paragraph of one short sentence goes to its neighbour, where the letter is short. */
function joined(paragraphs: Line[][]): Line[][] {
  const all = wordsIn(paragraphs.flat())
  if (all < 40) return [paragraphs.flat()]
  const out: Line[][] = []
  for (const lines of paragraphs) {
    const before = out.at(-1)
    const isSmall = wordsIn(lines) < (all < 70 ? 14 : 9)
    const isThanksAlone = out.length === 1 && before?.length === 1 && before[0]?.slot === 'thanks'
    if (before && isThanksAlone) before.push(...lines)
    else if (before && out.length > 1 && (isSmall || wordsIn(before) < 9)) before.push(...lines)
    else out.push([...lines])
  }
  return out
}

/** Promises, the step, the proof and what was unsaid are told, or stand beside the letter with the reason. */
function leftOf(desk: Desk, facts: Facts, lines: readonly Line[]): Left[] {
  const told = new Set(lines.flatMap(({ sources }) => sources.map(({ field, value }) => `${field}\n${value}`)))
  const reason = desk.input.light === 'red' ? ('light' as const) : ('no-room' as const)
  const all = [
    ...facts.promises,
    ...facts.proofs.flat(),
    ...facts.missed,
    ...[facts.owed, facts.step, facts.quote, facts.moment, facts.because].filter((one) => one !== null),
    ...facts.needs,
  ]
  const untold = all.flatMap(({ role, sources }): Left[] => {
    const [source] = role === 'proof' ? sources.slice(-1) : sources
    if (!source || told.has(`${source.field}\n${source.value}`)) return []
    return [{ role, source, text: source.value, reason }]
  })
  const seen = new Set<string>()
  return [...facts.left, ...untold].filter(({ source: { field, value } }) => {
    const key = `${field}\n${value}`
    if (seen.has(key) || told.has(key)) return false
    seen.add(key)
    return true
  })
}

class LetterWriter {
  topic: Fact | null = null
  private readonly desk: Desk
  private readonly facts: Facts
  private readonly done = new Set<string>()
  private readonly need: Fact | null
  private readonly proof: readonly Fact[]
  private readonly isRelated: boolean
  private hasCallback = false
  private hasStep = false
  /** Whether the need was named as something that the writer has worked on. */
  private saidAbout = false

  constructor(desk: Desk, facts: Facts) {
    this.desk = desk
    this.facts = facts
    const isFree = ({ id }: Fact) => !desk.taken.facts.has(id)
    const pair = pairOf(facts)
    this.need = pair.need && (isFree(pair.need) ? pair.need : (facts.needs.find(isFree) ?? pair.need))
    this.proof = desk.input.light === 'red' || desk.kind === 'informational' ? [] : pair.proof
    this.isRelated = pair.isRelated
  }

  write(part: Part): Line[] {
    if (this.done.has(part)) return []
    this.done.add(part)
    const { facts } = this
    switch (part) {
      case 'thanks':
        return this.thanks()
      case 'thanks-after':
        if (this.hasThanked()) return []
        return this.line('thanks', 'thanks', ['thanks.after'], {}, aboutTheTalk(this.desk), 1)
      case 'best':
        return this.best()
      case 'asked-first':
        return this.askedFirst()
      case 'quote-thanks':
      case 'quote':
      case 'quote-after':
      case 'quote-also':
        return this.quote(part)
      case 'also':
        return this.facts.quote ? this.quote('quote-also') : this.write('moment')
      case 'moment':
        return this.moment()
      case 'need':
      case 'need-after':
        return this.needLine(part === 'need-after' && !this.hasCallback)
      case 'asked':
        return this.asked()
      case 'proof':
        return this.proofLines()
      case 'owed':
        return facts.owed ? this.owed(facts.owed) : []
      case 'missed':
        return this.missed()
      case 'promise':
        return this.promises()
      case 'wish':
        return this.wishAndStep()
      case 'question':
        return this.question()
      case 'step':
        return this.step()
      case 'theirs':
        return this.theirs()
      case 'offer':
        return this.offer()
    }
  }

  /** What no paragraph had a place for, and must not be lost. */
  addMissing(paragraphs: Line[][]): void {
    const last = paragraphs.at(-1)
    const middle = paragraphs[1]
    if (this.desk.input.light === 'red' || this.desk.kind === 'informational') return
    middle?.push(...this.write('proof'), ...(this.desk.choice.length === 'short' ? [] : this.write('missed')))
    last?.push(...this.write('promise'))
  }

  /** Makes a thin letter fuller by what they said besides, behind what they are quoted with. */
  fill(paragraphs: Line[][]): void {
    const opening = paragraphs.find((lines) => lines.some(({ slot }) => slot === 'callback'))
    if (!opening) return
    // Never two moments one after the other.
    if (this.facts.quote && wordsIn(paragraphs.flat()) < thin) opening.push(...this.write('moment'))
    // An aim or a skill is no point that one adds.
    const free = this.facts.needs.filter(
      ({ id, kind, sources }) =>
        !['success', 'skills'].includes(kind) && !this.desk.taken.facts.has(id) && !this.isTold(paragraphs, sources),
    )
    for (const { id, reading, sources } of free.slice(0, 2)) {
      if (wordsIn(paragraphs.flat()) >= thin) return
      const said = this.line('callback.also', 'callback', [`also.${reading.form}`], reading.values, sources, 5)
      if (said.length === 0) continue
      this.desk.taken.facts.add(id)
      opening.push(...said)
      return
    }
  }

  private isTold(paragraphs: readonly (readonly Line[])[], sources: readonly Source[]): boolean {
    const values = paragraphs.flat().flatMap((line) => line.sources.map(({ value }) => value))
    return sources.some(({ value }) => values.includes(value))
  }

  private line(
    key: string,
    slot: Slot,
    pools: readonly string[],
    values: Values,
    sources: readonly Source[],
    spare: number,
    isRelated = false,
  ): Line[] {
    const text = worded(this.desk, { key, pools, values, isRelated })
    return text === null ? [] : [{ key, slot, text, sources, spare }]
  }

  private thanks(): Line[] {
    const { desk } = this
    const isBare = this.facts.quote === null && this.facts.moment === null && this.facts.needs.length === 0
    const pools =
      desk.kind === 'informational'
        ? ['informational.thanks']
        : isLate(desk)
          ? ['thanks.late']
          : isBare && desk.input.debrief.people.length > 1 && desk.reader === 'panel'
            ? ['thanks.panel']
            : isBare
              ? ['thanks.plain']
              : ['thanks']
    return this.line('thanks', 'thanks', pools, {}, aboutTheTalk(desk), 0)
  }

  private hasThanked(): boolean {
    return this.desk.language.thanks.test(this.desk.said)
  }

  private called(fact: Fact, lines: Line[]): Line[] {
    if (lines.length === 0) return []
    this.hasCallback = true
    this.desk.taken.facts.add(fact.id)
    this.topic ??= fact
    return fact.role === 'need' ? lines : [...lines, ...this.because()]
  }

  /** Why the first of them stayed with the writer. */
  private because(): Line[] {
    const { because } = this.facts
    if (!because || this.done.has('because')) return []
    this.done.add('because')
    const { form, values } = because.reading
    return this.line('callback.because', 'callback', [`because.${form}`], values, because.sources, 0)
  }

  private quote(part: 'quote' | 'quote-thanks' | 'quote-after' | 'quote-also'): Line[] {
    const { quote } = this.facts
    if (!quote || this.done.has('a-quote')) return []
    this.done.add('a-quote')
    const isMain = part !== 'quote-also' || !this.hasCallback
    const when = { field: 'startedAt', value: String(this.desk.input.debrief.startedAt) }
    const pools = {
      quote: ['quote.quotation'],
      'quote-thanks': ['quote.thanks'],
      'quote-after': ['quote.after'],
      'quote-also': ['quote.also'],
    }[part]
    const key = isMain ? 'callback' : 'callback.quote'
    return this.called(
      quote,
      this.line(
        key,
        'callback',
        pools,
        quote.reading.values,
        part === 'quote' || part === 'quote-thanks' ? [...quote.sources, when] : quote.sources,
        isMain ? 0 : 4,
      ),
    )
  }

  private best(): Line[] {
    const quote = this.quote('quote-after')
    const first = quote.length > 0 ? quote : this.write('moment')
    return first.length > 0 ? first : this.needLine(true)
  }

  private moment(): Line[] {
    const { moment } = this.facts
    if (!moment || moment.reading.form === 'anything') return []
    const { form, values } = moment.reading
    const after = this.done.has('thanks')
    const kinds = after ? [`moment-after.${form}`] : [`moment.${form}`]
    const when = { field: 'startedAt', value: String(this.desk.input.debrief.startedAt) }
    const said = this.line(
      this.hasCallback ? 'callback.moment' : 'callback',
      'callback',
      kinds,
      values,
      after ? moment.sources : [...moment.sources, when],
      0,
    )
    if (said.length === 0) return []
    const why =
      this.facts.because || this.need || this.proof.length > 0 || this.desk.input.light === 'red'
        ? []
        : this.line('callback.why', 'callback', ['moment.why'], {}, moment.sources, 5)
    return this.called(moment, [...said, ...why])
  }

  /** A need as the main thing (`opens`), or as what the proof is about. */
  private needLine(opens: boolean): Line[] {
    const need = this.need
    if (!need || this.done.has('a-need')) return []
    const { kind, reading, sources } = need
    const { form, values } = reading
    const general = kind === 'need' || kind === 'problem' ? [] : [`need.${form}`]
    const isPlain = general.length === 0
    const about = (values.about ?? '') !== '' && this.isRelated && this.proof.length > 0
    const withAbout = { ...values, About: about ? capitalOf(values.about ?? '') : '' }
    const base = isPlain ? 'need' : kind
    const plain = [`${base}.${form}`, ...general]
    const after =
      form === 'clause' && isPlain
        ? ['need.after']
        : [`${base}.${form}.after`, ...general.map((pool) => `${pool}.after`)]
    const helps = kind === 'problem' && form === 'clause' && this.proof.length === 0 ? ['problem.after'] : []
    // Without a proof behind it the need is what the writer took away.
    const pools =
      opens || this.proof.length === 0
        ? [...helps, ...after, ...plain]
        : [...(about ? ['need.about'] : []), ...plain, ...after]
    const key = this.hasCallback ? 'fit.need' : 'callback'
    const slot = this.hasCallback ? 'fit' : 'callback'
    const said = this.line(
      key,
      slot,
      pools,
      withAbout,
      sources,
      this.hasCallback && this.proof.length === 0 ? 4 : 0,
      this.isRelated,
    )
    if (said.length > 0) this.done.add('a-need')
    this.saidAbout = withAbout.About !== '' && (said[0]?.text.startsWith(withAbout.About) ?? false)
    return this.called(need, said)
  }

  /** Their question, to which the proof is the answer. */
  private asked(isNeeded = false): Line[] {
    const { asked } = this.facts
    const [proof] = this.proof
    const isAnswer = asked !== null && proof?.sources.some(({ value }) => value === asked.source.value)
    if (!asked || !isAnswer || this.done.has('said-asked') || this.desk.input.light === 'red') return []
    // A need that the proof is about says why it comes, too.
    const isTold = this.isRelated && this.done.has('a-need') && !isNeeded
    if (isTold && turnOf(this.desk, 'asked') % 2 === 0) return []
    this.done.add('said-asked')
    const slot = this.hasCallback ? 'fit' : 'callback'
    const said = this.line(
      slot === 'fit' ? 'fit.asked' : 'callback',
      slot,
      ['asked'],
      { about: asked.about, how: asked.how },
      [asked.source],
      0,
    )
    if (said.length > 0) this.hasCallback = true
    return said
  }

  /** Thanks for their question. */
  private askedFirst(): Line[] {
    const { asked } = this.facts
    if (!asked) return this.thanks()
    const when = { field: 'startedAt', value: String(this.desk.input.debrief.startedAt) }
    const said = this.line(
      'callback',
      'callback',
      ['asked.thanks'],
      { about: asked.about, how: asked.how },
      [asked.source, when],
      0,
    )
    if (said.length === 0) return this.thanks()
    this.hasCallback = true
    const [proof] = this.proof
    if (proof?.sources.some(({ value }) => value === asked.source.value)) this.done.add('said-asked')
    return said
  }

  private proofLines(): Line[] {
    const [proof, more] = this.proof
    if (!proof || this.desk.input.light === 'red') return []
    const form = spokenForm(proof)
    // "I go back after the annual report" is clear only behind the question.
    const needsQuestion = form === 'clause' || form === 'habit' || this.leans()
    const lead = needsQuestion || form === 'anything' ? this.asked(true) : []
    if (needsQuestion && !this.done.has('said-asked')) return []
    const { values } = proof.reading
    const hasWorked = form === 'anything' && /\d|(?:^|\. )(?:at|in|bei) \p{Lu}/iu.test(values.x ?? '')
    const alone = !this.done.has('a-need')
    const isAnswer = this.done.has('said-asked')
    const isSought =
      this.need !== null && !alone && (this.need.reading.form === 'seeking' || this.need.kind === 'skills')
    const pools = hasWorked
      ? ['proof.anything.worked']
      : isSought && !isAnswer
        ? [`proof.sought.${form}`, `proof.${form}`]
        : isAnswer || this.saidAbout
          ? [`proof.${form}.plain`, `proof.${form}`]
          : alone && (form === 'deed' || form === 'result' || form === 'clause')
            ? ['proof.alone', `proof.${form}`]
            : [`proof.${form}`]
    const slot = this.hasCallback || isAnswer ? 'fit' : 'callback'
    const said = this.line(slot, slot, pools, values, proof.sources, 0, this.isRelated && !alone)
    if (said.length === 0) return []
    this.hasCallback = true
    this.desk.taken.facts.add(proof.id)
    const second =
      more && this.desk.choice.length !== 'short'
        ? this.line(
            'fit.more',
            'fit',
            [`proof.${spokenForm(more)}.more`, ...(more.reading.form === 'deed' ? ['proof.deed.plain'] : [])],
            more.reading.values,
            more.sources,
            2,
          )
        : []
    return [...lead, ...said, ...second]
  }

  /** Whether the proof is clear only behind the question that it answers. */
  private leans(): boolean {
    const isNear = this.isRelated && this.done.has('a-need')
    return this.proof[0]?.reading.values.leans === 'yes' && !isNear
  }

  private owed(owed: Fact): Line[] {
    const { form, values } = owed.reading
    const pools = owed.kind === 'owed' ? [`owed.${form}`, `missed.${form}`] : [`missed.${form}`]
    return this.line('missed', 'missed', pools, values, owed.sources, 0)
  }

  private missed(): Line[] {
    if (this.desk.input.light === 'red') return []
    const isOwed = this.facts.owed !== null && !this.done.has('owed')
    if (isOwed && this.facts.owed) {
      this.done.add('owed')
      return this.owed(this.facts.owed)
    }
    const [point] = this.facts.missed
    if (!point || this.facts.owed) return []
    return this.line(
      'missed',
      'missed',
      [`missed.${point.reading.form}`],
      point.reading.values,
      point.sources,
      isLate(this.desk) ? 0 : 3,
    )
  }

  private promises(): Line[] {
    return this.facts.promises.slice(0, 3).flatMap((promise, at) => {
      const { form, values } = promise.reading
      const { nextStep } = this.desk.input.debrief
      // What is brought along needs no day of its own.
      const isBrought = values.due !== '' && values.due === nextStep.by && this.desk.language.brings.test(promise.about)
      const day = isBrought ? { by: '', on: '' } : whenOf(values, this.desk.input, this.desk.language)
      const by = values.isOn === 'yes' && day.on !== '' ? day.on : day.by
      const sources = by === '' ? promise.sources.slice(0, 1) : promise.sources
      const key = at === 0 ? 'promise' : `promise.${at + 1}`
      return this.line(
        key,
        'promise',
        promise.kind === 'promise.floor'
          ? ['promise.floor']
          : at === 0
            ? [`promise.${form}`]
            : [`promise.more.${form}`],
        { ...values, by },
        sources,
        0,
      )
    })
  }

  /** The wish, as strong as the light, and with it what comes next where one sentence holds both. */
  private wishAndStep(): Line[] {
    const { desk } = this
    const { light } = desk.input
    if (light === 'red') return []
    const isInformational = desk.kind === 'informational'
    if (!isInformational && !this.wishes()) return []
    const pool = isInformational ? 'informational.touch' : `interest.${light ?? 'none'}`
    const isWanted = light !== undefined && !isInformational
    const sources = isWanted
      ? [{ field: 'role', value: desk.input.debrief.role }].filter(({ value }) => value !== '')
      : []
    const wish = this.line('interest', 'interest', [pool], {}, sources, isWanted ? 0 : 3)
    const [said] = wish
    if (!said || this.done.has('step') || isInformational) return wish
    const manyI = sentencesIn(desk.said).filter((one) => desk.language.startsWithI.test(one)).length >= 3
    const isOne = manyI || stableHash(`${desk.input.debrief.interviewId}\n${desk.id}\ntogether`) % 3 > 0
    if (!isOne || this.facts.question) return wish
    this.done.add('step')
    const step = this.step()
    const [next, ...rest] = step
    const both = next ? desk.language.together(said.text, next.text) : null
    if (!next || both === null || both.split(' ').length > 28 || isLeftOut(desk, said) || isLeftOut(desk, next))
      return [...wish, ...step]
    return [{ ...said, text: both, sources: [...said.sources, ...next.sources] }, ...rest]
  }

  /** One letter of an interview says the wish, and one that has nothing else says it, too. */
  private wishes(): boolean {
    const { debrief, light } = this.desk.input
    const people = debrief.people.filter(({ name }) => name.trim() !== '')
    const isDecider = people.length === 1 || this.facts.step !== null || this.facts.decisionBy !== ''
    if (light === 'green') return isDecider || !this.hasCallback
    return light === 'amber' ? isDecider && this.facts.step === null : people.length === 1 && !this.hasCallback
  }

  private question(): Line[] {
    const { question } = this.facts
    if (!question || this.desk.input.light !== 'amber' || this.desk.taken.facts.has(question.id)) return []
    this.desk.taken.facts.add(question.id)
    return this.line('interest.question', 'interest', [question.kind], question.reading.values, question.sources, 3)
  }

  private step(): Line[] {
    const { step, decisionBy } = this.facts
    const lines = step ? this.stepLine(step) : []
    const isSaid =
      step?.reading.values.kind === 'decision' || (step !== null && decisionBy === step?.reading.values.due)
    const by = isSaid ? '' : byWords(decisionBy, this.desk.input.now, this.desk.input.timeZone, this.desk.language.id)
    const decision =
      by === ''
        ? []
        : this.line(
            'next-step.decision',
            'next-step',
            ['step.decisionBy'],
            { by },
            [{ field: 'nextStep.decisionBy', value: decisionBy }],
            lines.length > 0 ? 4 : 0,
          )
    const offered = step === null && this.desk.input.light !== 'red' ? this.write('theirs') : []
    this.hasStep = lines.length + decision.length + offered.length > 0
    return [...lines, ...decision, ...offered]
  }

  /** Thanks for what they offered to do. */
  private theirs(): Line[] {
    const { theirs } = this.facts
    if (!theirs) return []
    const { by } = whenOf(theirs.reading.values, this.desk.input, this.desk.language)
    const sources = by === '' ? theirs.sources.slice(0, 1) : theirs.sources
    return this.line('next-step.theirs', 'next-step', ['theirs.order'], { ...theirs.reading.values, by }, sources, 4)
  }

  private stepLine(step: Fact): Line[] {
    const { form, values } = step.reading
    const { on, ...said } = whenOf(values.noDay ? {} : values, this.desk.input, this.desk.language, true)
    // "She rings on Monday" is no deadline.
    const by = values.isOn === 'yes' && on !== '' ? on : said.by
    const onDay = /^by /u.test(values.when ?? '') && values.kind === 'decision' ? by : on
    const isCalm = this.desk.input.light === 'red'
    const base =
      step.kind === 'step.date' || step.kind === 'step.soft'
        ? step.kind
        : values.kind === 'decision'
          ? 'step.decision'
          : `step.${form}`
    const notice = whenOf({ due: values.due ?? '' }, this.desk.input, this.desk.language, true).by
    const tail = values.dateBy && notice !== '' ? this.desk.language.dateBy(notice) : (values.tail ?? '')
    const isYou = form === 'clause' && this.desk.language.startsWithReader.test(values.x ?? '')
    const pools = [
      ...(isCalm ? [`${base}.plain`] : []),
      ...(isYou && base === 'step.clause' ? ['step.clause.you'] : []),
      base,
    ]
    const dated = by !== '' || on !== '' || tail !== (values.tail ?? '')
    return this.line(
      'next-step',
      'next-step',
      pools,
      { ...values, tail, by, on: onDay, date: said.date },
      dated ? step.sources : step.sources.slice(0, 1),
      0,
    )
  }

  private offer(): Line[] {
    if (this.desk.kind === 'informational')
      return this.line('next-step.offer', 'next-step', ['informational.offer'], {}, [], 6)
    if (this.hasStep || this.desk.input.light === 'red') return []
    const isFirst = this.facts.step !== null || firstReader(this.desk.input.debrief.people)?.id === this.desk.id
    return isFirst || !this.hasCallback ? this.line('next-step.offer', 'next-step', ['offer'], {}, [], 6) : []
  }
}

/** A plan in answer to "how do you" is a habit. */
const spokenForm = ({ reading }: Fact) =>
  reading.values.habit
    ? 'habit'
    : reading.form === 'result' && (reading.values.adverbial || reading.values.leans)
      ? 'result.told'
      : reading.form

/** A number that hangs on the interview and the person alone. */
const turnOf = ({ input, id }: Desk, what: string) => stableHash(`${input.debrief.interviewId}\n${id}\n${what}`)

const capitalOf = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

/** The need and the proof that belong together: by what they are about, else the best of each. */
function pairOf({ needs, proofs }: Facts): { need: Fact | null; proof: readonly Fact[]; isRelated: boolean } {
  const pairs = needs.flatMap((need) =>
    proofs.map((proof) => ({ need, proof, score: related(need.about, proof[0]?.about ?? '') })),
  )
  const best = pairs.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)[0]
  if (best) return { need: best.need, proof: best.proof, isRelated: true }
  const need = needs[0] ?? null
  return { need, proof: proofs[0] ?? [], isRelated: false }
}
