import { type Debrief, newDebrief } from '../../lib/domain/debrief/debrief.ts'
import { newConcern, newGoal, newImprovement, newNews, newOwnQuestion } from '../../lib/domain/debrief/review.ts'

type Later = Pick<Debrief, 'review' | 'fit' | 'morning' | 'outcome' | 'jobSpec'>

/** The later parts, not begun. */
export function notBegun(): Later {
  const { jobSpec, review, fit, morning, outcome } = newDebrief({
    interviewId: 'later',
    startedAt: 0,
    endedAt: null,
    updatedAt: 0,
  })
  return { jobSpec, review, fit, morning, outcome }
}

/** The later parts half done, as in a normal week. */
export function typicalLater(): Later {
  const later = notBegun()
  later.jobSpec = [
    'Customer Operations Lead',
    '- Lead incident reviews with engineering',
    '- Stakeholder management across three regions, dashboards in Power BI',
    'You bring: ITIL, stakeholder management, field service, one shared queue.',
  ].join('\n')
  const { review, fit } = later
  review.wentWell = ['Asked what “backlog” meant before I answered.', 'The thirty-day plan had three clear steps.']
  review.assessments.rapport = { score: 4, why: '' }
  review.assessments.frame = { score: 3, why: '' }
  review.improvements = [
    {
      ...newImprovement('plan', 'The answer about numbers'),
      when: 'somebody asks about numbers',
      action: 'be more confident',
    },
    {
      ...newImprovement('told', 'The backlog story'),
      when: 'I tell the backlog story',
      action: 'say 1,900, 240 and six weeks',
    },
  ]
  review.ownQuestions = [
    {
      ...newOwnQuestion('own', 'How do you decide what goes first?'),
      answer: 'She asks before she decides',
      rating: 'manager',
    },
    { ...newOwnQuestion('left', 'Why did the last person leave?'), asked: false },
  ]
  review.unsaid = ['That I have led a move to a new site before.']
  review.preparation.gaps = ['How their pricing works']
  review.goals = [{ ...newGoal('goal', 'Find out who decides'), extent: 75 }]
  review.news = [{ ...newNews('news', 'The team doubles next spring.'), topic: 'team' }]
  review.concerns = [{ ...newConcern('worry', 'Three managers in two years'), severity: 'severe', way: 'ask' }]
  fit.wishes = 'Close to customers, and a team that I can build.'
  fit.ratings.values = { score: 8, noEvidence: false, evidence: 'She asks before she decides' }
  fit.ratings.role = { score: 8, noEvidence: false, evidence: 'Half of it is what I do today' }
  fit.ratings.pay = { score: null, noEvidence: true, evidence: 'Not discussed; ask Ruth for the range' }
  fit.dealbreakers = []
  fit.light = 'green'
  return later
}

/** Everything too long, in the later parts. */
export function overfullLater(long: string): Later {
  const later = notBegun()
  const many = Array.from({ length: 8 }, (_, index) => `${long} ${index}`)
  later.review.wentWell = many
  later.review.improvements = many.map((text, index) => ({
    ...newImprovement(`p${index}`, text),
    when: text,
    action: text,
  }))
  later.review.concerns = many.map((text, index) => ({ ...newConcern(`c${index}`, text), severity: 'severe' as const }))
  for (const assessment of Object.values(later.review.assessments)) Object.assign(assessment, { score: 5, why: long })
  for (const rating of Object.values(later.fit.ratings)) Object.assign(rating, { score: 2, evidence: long })
  later.fit.dealbreakers = many
  return later
}
