import type { Source } from '../../lib/domain/thank-you/note.ts'
import type { Text, TextKey } from '../text.ts'

/** Where a source stands, in the reader's words; `$1` is the person's name. */
const names: Readonly<Record<string, TextKey>> = {
  'people.words': 'sourceWords',
  'people.moment': 'sourceMoment',
  'people.problem': 'sourceProblem',
  'people.stressed': 'sourceStressed',
  'people.success': 'sourceSuccess',
  'people.skills': 'sourceSkills',
  'people.name': 'sourceName',
  'people.introducedAs': 'sourceIntroduced',
  'people.title': 'sourceTitle',
  'questions.text': 'sourceQuestion',
  'questions.answer': 'sourceAnswer',
  'questions.story': 'sourceStory',
  'promisesByMe.text': 'sourcePromise',
  'promisesByMe.due': 'sourcePromiseDue',
  'promisesByThem.due': 'sourceTheirPromise',
  'review.ownQuestions': 'sourceOwnQuestion',
  'review.unsaid': 'sourceUnsaid',
  found: 'sourceFound',
  'nextStep.text': 'sourceNextStep',
  'nextStep.by': 'sourceNextBy',
  'nextStep.decisionBy': 'sourceDecision',
  role: 'sourceRole',
  company: 'sourceCompany',
  round: 'sourceRound',
  startedAt: 'sourceWhen',
  'me.name': 'sourceMyName',
  'me.phone': 'sourceMyPhone',
  'me.link': 'sourceMyLink',
}

/** A path may carry a place in a list (`people.0.words`, `people[0].words`): the name is that of the field. */
export function sourceName(t: Text, field: string, person: string): string {
  const plain = field.replace(/\[\d+\]/g, '').replace(/\.\d+(?=\.|$)/g, '')
  return t(names[plain] ?? 'sourceElse', person)
}

export function sourcePlace(t: Text, field: string): string {
  return t(field.startsWith('me.') ? 'thankYouFromSettings' : 'thankYouFromDebrief')
}

/** Days and times are stored bare; everything else stays as it was written. */
export function sourceValue(t: Text, { value }: Source): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const day = Date.parse(`${value}T00:00:00Z`)
    return new Intl.DateTimeFormat(t.language, { dateStyle: 'full', timeZone: 'UTC' }).format(day)
  }
  if (/^\d{12,13}$/.test(value)) {
    return new Intl.DateTimeFormat(t.language, { dateStyle: 'full', timeStyle: 'short' }).format(Number(value))
  }
  return value
}
