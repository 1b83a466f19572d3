import { expect, it } from 'vitest'
import { defaultSettings } from '../../../lib/domain/settings.ts'
import { mergeDrafts } from '../../../lib/domain/thank-you/merge-drafts.ts'
import type { ThankYouDraft } from '../../../lib/domain/thank-you/thank-you-draft.ts'
import { untouchedDraft } from '../../../lib/domain/thank-you/untouched.ts'
import { debrief } from './make.ts'

const base: ThankYouDraft = {
  ...untouchedDraft(debrief(), 'maya', defaultSettings(), 'Europe/Berlin'),
  edited: { subject: 'Thank you', body: 'Dear Maya' },
}
const worded = (body: string, more: Partial<ThankYouDraft> = {}): ThankYouDraft => ({
  ...base,
  edited: { subject: 'Thank you', body },
  ...more,
})

it('what one window sent and what the other wrote are both in the note', () => {
  const merged = mergeDrafts(base, worded('Dear Maya, hello'), { ...base, sentAt: 7, openedAt: 5 })
  expect(merged).toMatchObject({ sentAt: 7, openedAt: 5, edited: { body: 'Dear Maya, hello' }, previous: [] })
})

it('of two texts the later one stands, and the other can be brought back', () => {
  const merged = mergeDrafts(base, worded('mine'), worded('theirs', { updatedAt: 9 }))
  expect(merged.edited?.body).toBe('mine')
  expect(merged.previous).toEqual([{ at: 9, subject: 'Thank you', body: 'theirs' }])
})

it('a text that goes on being typed takes one place among the earlier versions', () => {
  const once = mergeDrafts(base, worded('mine'), worded('their', { updatedAt: 9 }))
  const twice = mergeDrafts(
    once,
    { ...once, edited: { subject: 'Thank you', body: 'mine too' } },
    { ...once, ...worded('their words', { updatedAt: 10, previous: once.previous }) },
  )
  expect(twice.previous.map(({ body }) => body)).toEqual(['their words'])
})

it('never has more earlier versions than are kept', () => {
  const versions = (name: string) =>
    Array.from({ length: 5 }, (_, at) => ({ at, subject: name, body: `${name} ${at}` }))
  const merged = mergeDrafts(base, { ...base, previous: versions('a') }, { ...base, previous: versions('b') })
  expect(merged.previous).toHaveLength(5)
})
