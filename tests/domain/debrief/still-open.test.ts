import { describe, expect, it } from 'vitest'
import type { Debrief } from '../../../lib/domain/debrief/debrief.ts'
import { evenWeights } from '../../../lib/domain/debrief/fit.ts'
import { fitRatings } from '../../../lib/domain/debrief/review.ts'
import { stillOpen } from '../../../lib/domain/debrief/still-open.ts'
import { trafficLight } from '../../../lib/domain/debrief/traffic-light.ts'
import { debrief } from '../thank-you/make.ts'

const DAY = 24 * 3_600_000
const first = debrief().startedAt

/** Amber, since nobody spoke about pay, and for a worry. */
function round(number: number, more: Partial<Debrief> & { worry?: string } = {}): Debrief {
  const { worry, ...rest } = more
  const made = debrief({ interviewId: `round${number}`, company: 'Brindlewick Energy', role: '', ...rest })
  made.startedAt = first + number * DAY
  for (const rating of fitRatings) {
    const known = rating !== 'pay'
    made.fit.ratings[rating] = { score: known ? 8 : null, noEvidence: !known, evidence: known ? 'They said so' : '' }
  }
  if (worry) {
    made.review.concerns = [{ id: `w${number}`, text: worry, severity: 'severe', way: 'ask', settled: false }]
  }
  return made
}
const open = (now: Debrief, others: Debrief[]) =>
  stillOpen(trafficLight(now, evenWeights()).turns, now, others, evenWeights()).map((turn) =>
    turn.kind === 'concern' ? turn.text : turn.rating,
  )

describe('what is open for two rounds', () => {
  it('is what kept the light of the round before at amber, in whatever case and spaces', () => {
    const before = round(1, { worry: 'Nobody  stays' })
    expect(open(round(2, { worry: 'nobody stays' }), [before])).toEqual(['nobody stays', 'pay'])
  })

  it('is nothing in the first round, and nothing of what is new', () => {
    expect(open(round(1, { worry: 'Nobody stays' }), [])).toEqual([])
    expect(open(round(2, { worry: 'Night shifts' }), [round(1, { worry: 'Nobody stays' })])).toEqual(['pay'])
  })

  it('is nothing of another company, of another role, or of a later round', () => {
    const now = round(2, { worry: 'Nobody stays', role: 'Lead' })
    expect(open(now, [round(1, { worry: 'Nobody stays', company: 'Vantor' })])).toEqual([])
    expect(open(now, [round(1, { worry: 'Nobody stays', role: 'Engineer' })])).toEqual([])
    expect(open(now, [round(3, { worry: 'Nobody stays', role: 'Lead' })])).toEqual([])
    expect(open(now, [now])).toEqual([])
  })

  it('goes by the light that the user gave', () => {
    const before = round(1, { worry: 'Nobody stays' })
    before.fit.light = 'green'
    expect(open(round(2, { worry: 'Nobody stays' }), [before])).toEqual([])
  })

  it('looks only at the last round that has a light', () => {
    const rounds = [round(1, { worry: 'Nobody stays' }), round(2)]
    const now = round(3, { worry: 'Nobody stays' })
    expect(open(now, rounds)).not.toContain('Nobody stays')
    const unrated = debrief({ interviewId: 'x', company: 'Brindlewick Energy', startedAt: first + 2.5 * DAY })
    expect(open(now, [round(1, { worry: 'Nobody stays' }), unrated])).toContain('Nobody stays')
  })
})
