import type { Text, TextKey } from '../../../components/text.ts'
import { type PagePart, type PageWords, pageParts } from '../../../lib/domain/backup/backup-page.ts'

const headings: Record<PagePart, TextKey> = {
  people: 'debriefPeople',
  questions: 'debriefAskedTitle',
  surprises: 'debriefSurprisesTitle',
  promisesByMe: 'debriefIPromised',
  promisesByThem: 'debriefTheyPromised',
  nextStep: 'debriefNextStep',
  jobSpec: 'sourceAdvert',
  'review.wentWell': 'reviewWellTitle',
  'review.assessments': 'reviewCriteriaTitle',
  'review.improvements': 'reviewPlansTitle',
  'review.ownQuestions': 'reviewOwnTitle',
  'review.unsaid': 'reviewUnsaidTitle',
  'review.preparation': 'reviewPrepTitle',
  'review.goals': 'reviewGoalsTitle',
  'review.news': 'reviewNewsTitle',
  'review.concerns': 'reviewConcernsTitle',
  'review.terms': 'reviewTermsTitle',
  'review.conduct': 'reviewConductTitle',
  fit: 'fitRatingsTitle',
  morning: 'momentNextMorning',
  outcome: 'backupPageOutcome',
}

/** What stands on the page beside a backup. @param at when it was made, ms since 1970 */
export function pageWords(t: Text, at: number, isSealed: boolean): PageWords {
  const date = (when: number) =>
    new Intl.DateTimeFormat(t.language, { dateStyle: 'long', timeStyle: 'short' }).format(when)
  return {
    language: t.language,
    title: t('backupPageTitle'),
    lead: t(isSealed ? 'backupPageSealed' : 'backupPageLead', date(at)),
    headings: Object.fromEntries(pageParts.map((part) => [part, t(headings[part])])) as Record<PagePart, string>,
    notes: t('backupPageNotes'),
    letter: t('interviewsThanks'),
    tasks: t('tasksTitle'),
    unnamed: t('homeCall'),
    date,
  }
}
