import { describe, expect, it } from 'vitest'
import { debriefKind } from '../../../lib/domain/debrief/debrief.ts'
import { admit } from '../../../lib/domain/record.ts'
import { debrief } from '../thank-you/make.ts'

/** A row as the first version wrote it. */
const firstVersion = () => {
  const { listed, jobSpec, review, fit, morning, outcome, ...row } = debrief({ company: 'Vantor' })
  return { ...row, schemaVersion: 1, people: [] }
}

describe('a debrief on the disk', () => {
  it('of the first version gets the later tiers, not begun, and keeps what was written', () => {
    const admission = admit(debriefKind, firstVersion())
    expect(admission.ok && admission.value).toEqual(debrief({ company: 'Vantor', people: [] }))
  })

  it('of the third version is as it was: its end is taken for certain', () => {
    const row = { ...debrief({ company: 'Vantor' }), schemaVersion: 3 }
    expect(admit(debriefKind, row)).toEqual({ ok: true, value: debrief({ company: 'Vantor' }) })
  })

  it('is refused when a score is out of its scale', () => {
    const broken = debrief()
    broken.review.assessments.rapport.score = 6
    expect(admit(debriefKind, broken)).toMatchObject({ ok: false, reason: 'broken' })
  })
})
