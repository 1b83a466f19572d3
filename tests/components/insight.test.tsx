// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { ProgressView } from '../../components/dashboard/progress-view.tsx'
import { QuestionsView } from '../../components/dashboard/questions-view.tsx'
import { RolesView } from '../../components/dashboard/roles-view.tsx'
import { evenWeights } from '../../lib/domain/debrief/fit.ts'
import { progressOf } from '../../lib/domain/insight/progress.ts'
import { questionBank } from '../../lib/domain/insight/question-bank.ts'
import { rolesOf } from '../../lib/domain/insight/roles.ts'
import { debrief, question } from '../domain/thank-you/make.ts'
import { newPlace } from './page.ts'
import { draw } from './texts.tsx'

const href = (id: string) => `sidepanel.html?interview=${id}`

it('roles stand side by side, with what would put the second first', () => {
  const [one, two] = ['Vantor', 'Norrvane'].map((company, at) => {
    const made = debrief({ interviewId: company, company, startedAt: at })
    for (const rating of Object.values(made.fit.ratings)) Object.assign(rating, { score: 6 + at })
    return made
  })
  if (!one || !two) throw new Error('two')
  const place = newPlace()
  draw(<RolesView roles={rolesOf([one, two], evenWeights())} weights={evenWeights()} hrefOf={href} />, place)
  expect([...place.querySelectorAll('table.table tbody th a')].map((link) => link.getAttribute('href'))).toEqual([
    'sidepanel.html?interview=Norrvane',
    'sidepanel.html?interview=Vantor',
  ])
  expect(place.textContent).toContain('2 open roles')
  expect(place.textContent).toMatch(/What would put Vantor.* ahead of Norrvane/)
})

it('a question says how often it came, and no share is shown below three', () => {
  const rounds = [1, 2, 3].map((at) =>
    debrief({
      interviewId: `${at}`,
      startedAt: at,
      questions: [question('', 'Why us?', { kind: 'motive', landed: 'strong' })],
    }),
  )
  const place = newPlace()
  draw(<QuestionsView bank={questionBank(rounds)} hrefOf={href} />, place)
  expect(place.textContent).toContain('asked in 3 of 3')
  expect(place.textContent).toContain('3 strong, 0 weak, out of 3')
  draw(<QuestionsView bank={questionBank(rounds.slice(1))} hrefOf={href} />, place)
  expect(place.textContent).not.toContain('out of 2')
})

it('progress has a sentence and a table beside each line, and none for two points', () => {
  const rounds = [2, 3, 4].map((score) => {
    const made = debrief({ interviewId: `${score}`, startedAt: score })
    made.review.assessments.rapport.score = score as 2 | 3 | 4
    return made
  })
  const place = newPlace()
  draw(<ProgressView progress={progressOf(rounds)} />, place)
  expect(place.querySelectorAll('svg.plot')).toHaveLength(1)
  expect(place.textContent).toContain('3 of 5 on average over 3 interviews. It’s going up.')
  expect(place.querySelectorAll('details tr')).toHaveLength(3)
  draw(<ProgressView progress={progressOf(rounds.slice(1))} />, place)
  expect(place.querySelectorAll('svg.plot')).toHaveLength(0)
  expect(place.textContent).toContain('needs at least 3')
})
