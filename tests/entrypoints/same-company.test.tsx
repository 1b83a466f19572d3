// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { PromisesStep } from '../../components/debrief/promises-step.tsx'
import { readSameCompany } from '../../entrypoints/sidepanel/letter-facts.ts'
import { sayDifferentCompany, saySameCompany } from '../../lib/browser/company-decisions.ts'
import type { CompanyDecision } from '../../lib/domain/company/company-decisions.ts'
import { evenWeights } from '../../lib/domain/debrief/fit.ts'
import { stillOpen } from '../../lib/domain/debrief/still-open.ts'
import { trafficLight } from '../../lib/domain/debrief/traffic-light.ts'
import { packFor } from '../../lib/domain/preparation/pack.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { newPlace } from '../components/page.ts'
import { draw } from '../components/texts.tsx'
import { ENDED, facts, list } from '../domain/follow-up/make-tasks.ts'
import { debrief } from '../domain/thank-you/make.ts'

const DAY = 86_400_000

beforeEach(() => fakeBrowser.reset())

/** Whether each place that compares companies takes the two for one. */
async function places(one: string, other: string, decisions: readonly CompanyDecision[] = []) {
  const [before, now] = [one, other].map((company, at) => {
    const round = debrief({ interviewId: `round${at}`, company, role: '', startedAt: ENDED + at * DAY })
    round.review.concerns = [{ id: 'w', text: 'Nobody stays', severity: 'severe', way: 'ask', settled: false }]
    round.review.ownQuestions = [{ id: 'q', text: 'Who left?', asked: false } as never]
    round.fit.light = 'amber'
    return round
  })
  if (!before || !now) throw new Error('two rounds')
  const { turns } = trafficLight(now, evenWeights())
  const records = {
    interviews: { latest: async () => [{ id: 'round0', startedAt: before.startedAt, endedAt: ENDED }] },
    debriefs: { get: async () => before },
    thankYouDrafts: { ofInterview: async () => [{ frames: ['read before'] }] },
  } as unknown as Records
  const place = newPlace()
  draw(
    <PromisesStep
      debrief={now}
      edit={() => {}}
      newId={() => 'x'}
      calendar={{ coming: [{ company: one, title: 'Second round', start: now.startedAt + DAY }] }}
      companyDecisions={decisions}
      offerUndo={() => {}}
    />,
    place,
  )
  const planned = [{ company: other, at: ENDED + DAY }]
  const tasks = list(facts({ company: one }), { planned, companyDecisions: decisions })
  return {
    preparation: packFor({ company: other, people: [] }, [before], decisions).unasked.length > 0,
    tasks: !tasks.some(({ kind }) => kind === 'follow-up'),
    stillOpen: stillOpen(turns, now, [before], evenWeights(), decisions).length > 0,
    letter: (await readSameCompany(records, now)).usedBefore.length > 0,
    nextStep: place.textContent?.includes('Second round') === true,
  }
}
const everywhere = (is: boolean) => ({ preparation: is, tasks: is, stillOpen: is, letter: is, nextStep: is })

it.each([
  ['Café Nero', 'Cafe Nero'],
  ['Brindlewick Energy', 'Brindlewick Energy GmbH'],
  ['J.P. Morgan', 'JP Morgan'],
  ['Brindle-Wick', 'Brindlewick'],
  ['Brindlewick  Energy', 'brindlewick energy'],
  ['Acme Ltd', 'acme.com'],
])('%s is %s everywhere', async (one, other) => {
  expect(await places(one, other)).toEqual(everywhere(true))
})

it.each([
  ['Acme Health', 'Acme Robotics'],
  ['', ''],
])('"%s" is not "%s" anywhere', async (one, other) => {
  expect(await places(one, other)).toEqual(everywhere(false))
})

it('what the user said counts everywhere', async () => {
  await saySameCompany('Meta', 'Facebook', 1)
  await sayDifferentCompany('Acme', 'Acme GmbH', 2)
  const said: CompanyDecision[] = [
    { one: 'Meta', other: 'Facebook', says: 'same', at: 1 },
    { one: 'Acme', other: 'Acme GmbH', says: 'different', at: 2 },
  ]
  expect(await places('META Inc.', 'Facebook', said)).toEqual(everywhere(true))
  expect(await places('ACME GmbH', 'Acme', said)).toEqual(everywhere(false))
})
