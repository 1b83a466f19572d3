import { expect, it } from 'vitest'
import { debriefKind } from '../../../lib/domain/debrief/debrief.ts'
import { admit } from '../../../lib/domain/record.ts'
import { debrief } from '../thank-you/make.ts'

it('a debrief on the disk is refused when a score is out of its scale', () => {
  const broken = debrief()
  broken.review.assessments.rapport.score = 6
  expect(admit(debriefKind, broken)).toMatchObject({ ok: false, reason: 'broken' })
})
