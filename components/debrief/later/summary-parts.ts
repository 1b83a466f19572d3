import { type Debrief, type DebriefPerson, type Promised, personFields } from '../../../lib/domain/debrief/debrief.ts'
import { criteria, fitRatings } from '../../../lib/domain/debrief/review.ts'
import { type SummaryPartId, textsIn } from '../../../lib/domain/fields.ts'
import { lightWord } from '../../light/light.tsx'
import type { Text, TextKey } from '../../text.ts'
import { callName } from '../names.ts'
import { formatOptions, partOptions, wordOf } from '../options.ts'
import { timesOf } from '../times.ts'
import { conductOptions, criterionNames, ratingNames, severityOptions, termLabels } from './words.ts'

/** One part of a summary for somebody else. */
export interface SummaryPart {
  id: SummaryPartId
  title: TextKey
  /** Left out unless the user says otherwise. */
  isPrivate: boolean
  /** What the debrief holds for it; empty for nothing. */
  lines: (debrief: Debrief, t: Text) => string[]
}

const some = (text: string) => text.trim() !== ''
const told = (...texts: string[]) => texts.map((text) => text.trim()).filter(some)
const joined = (...texts: string[]) => told(...texts).join(', ')

/** All that a summary can be made of, in its order. How people and the job are judged is private. */
export const summaryParts: readonly SummaryPart[] = [
  { id: 'meeting', title: 'summaryMeeting', isPrivate: false, lines: meeting },
  { id: 'people', title: 'summaryPeople', isPrivate: false, lines: people },
  { id: 'asked', title: 'summaryAsked', isPrivate: false, lines: ({ questions }) => questions.map(({ text }) => text) },
  { id: 'stressed', title: 'summaryStressed', isPrivate: false, lines: stressed },
  { id: 'own', title: 'summaryOwn', isPrivate: false, lines: own },
  { id: 'next', title: 'summaryNext', isPrivate: false, lines: next },
  { id: 'did', title: 'summaryDid', isPrivate: true, lines: did },
  {
    id: 'concerns',
    title: 'summaryConcerns',
    isPrivate: true,
    lines: ({ review }, t) =>
      review.concerns
        .filter(({ text, settled }) => some(text) && !settled)
        .map(
          ({ text, severity }) => `${text} (${t('reviewConcernsSeverity')} ${wordOf(severityOptions(t), severity)})`,
        ),
  },
  { id: 'pay', title: 'summaryPay', isPrivate: true, lines: pay },
  {
    id: 'conduct',
    title: 'summaryConduct',
    isPrivate: true,
    lines: ({ review }, t) =>
      review.conduct
        .filter(({ text, quote }) => some(text) || some(quote))
        .map(({ kind, text, quote }) => joined(wordOf(conductOptions(t), kind), text, quote && `“${quote.trim()}”`)),
  },
  { id: 'ratings', title: 'summaryRatings', isPrivate: true, lines: ratings },
  {
    id: 'light',
    title: 'summaryLight',
    isPrivate: true,
    lines: ({ fit }, t) => (fit.light === '' ? [] : told(t(lightWord(fit.light)), fit.lightWhy, fit.wouldChange)),
  },
  {
    id: 'journal',
    title: 'summaryJournal',
    isPrivate: true,
    // "Leave it out of what I hand to others" is said once, in the journal itself.
    lines: ({ fit }) => (fit.journalPrivate ? [] : [fit.journal]),
  },
]

/** The lines of a part that say something. */
export const linesOf = (part: SummaryPart, debrief: Debrief, t: Text): string[] =>
  part
    .lines(debrief, t)
    .map((line) => line.trim())
    .filter(some)

/** The summary as plain text, of the parts in `chosen`; empty where they hold nothing. */
export function summaryText(debrief: Debrief, chosen: ReadonlySet<string>, t: Text): string {
  const blocks = summaryParts.flatMap((part) => {
    const lines = chosen.has(part.id) ? linesOf(part, debrief, t) : []
    if (lines.length === 0) return []
    return part.id === 'meeting' ? lines.join('\n') : [t(part.title), ...lines.map((line) => `- ${line}`)].join('\n')
  })
  return blocks.join('\n\n')
}

function meeting(debrief: Debrief, t: Text): string[] {
  const { company, role, round, format } = debrief
  const when = new Intl.DateTimeFormat(t.language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })
  const heading = some(company) ? t('summaryHeading', company.trim()) : t('summaryHeadingNone')
  return [heading, joined(role, round), `${timesOf(debrief, when, t)}, ${wordOf(formatOptions(t), format)}`]
}

/** What a part says of a person, in the order of the fields. */
const toldOf = (person: DebriefPerson, id: SummaryPartId, t: Text): { key: string; told: string }[] =>
  textsIn(personFields, person).flatMap(({ key, uses, texts }) => {
    const [part, words] = [uses.summary].flat()
    const told = joined(...texts)
    return part === id && told ? [{ key, told: words ? t(words as TextKey, told) : told }] : []
  })

function people({ people }: Debrief, t: Text): string[] {
  return people.map((person) => {
    const facts = toldOf(person, 'people', t).filter(({ key }) => key !== 'seenAs' || !some(person.name))
    return joined(...facts.map(({ told }) => told), wordOf(partOptions(t), person.part))
  })
}

function stressed({ people }: Debrief, t: Text): string[] {
  return people.flatMap((person) => {
    const facts = toldOf(person, 'stressed', t).map(({ told }) => told)
    return facts.length > 0 ? [`${callName(person)}: ${facts.join('; ')}`] : []
  })
}

function own({ review }: Debrief): string[] {
  return review.ownQuestions
    .filter(({ asked, text }) => asked && some(text))
    .map(({ text, answer }) => (some(answer) ? `${text.trim()} → ${answer.trim()}` : text))
}

function next({ promisesByMe, promisesByThem, nextStep }: Debrief, t: Text): string[] {
  const day = (date: string) =>
    new Intl.DateTimeFormat(t.language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(Date.parse(date))
  const by = (text: string, due: string) => (due ? t('summaryByDay', text.trim(), day(due)) : text.trim())
  const promised = (key: TextKey, promises: readonly Promised[]) =>
    promises.filter(({ text }) => some(text)).map(({ text, due }) => t(key, by(text, due)))
  return [
    nextStep.text && by(nextStep.text, nextStep.by),
    nextStep.decisionBy && t('summaryDecision', day(nextStep.decisionBy)),
    ...promised('summaryByThem', promisesByThem),
    ...promised('summaryByMe', promisesByMe),
  ]
}

function did({ review }: Debrief, t: Text): string[] {
  const scores = criteria.flatMap((criterion) => {
    const { score } = review.assessments[criterion]
    return score === null ? [] : [`${t(criterionNames[criterion])}: ${score}/5`]
  })
  const plans = review.improvements.map(({ text, when, action }) =>
    some(when) && some(action) ? `${when.trim()} → ${action.trim()}` : text,
  )
  return [...review.wentWell, ...plans, ...scores]
}

function pay({ review: { terms } }: Debrief, t: Text): string[] {
  return Object.entries(termLabels).flatMap(([key, label]) => {
    const told = terms[key as keyof typeof terms].trim()
    return told ? [`${t(label)}: ${told}`] : []
  })
}

function ratings({ fit }: Debrief, t: Text): string[] {
  return fitRatings.flatMap((rating) => {
    const { score, noEvidence, evidence } = fit.ratings[rating]
    if (score === null || noEvidence) return []
    return [joined(t('summaryRating', t(ratingNames[rating]), score), evidence)]
  })
}
