import { expect, it } from 'vitest'
import { admit } from '../../../lib/domain/record.ts'
import { thankYouDraftKind, versionsKept, withVersion } from '../../../lib/domain/thank-you/thank-you-draft.ts'

const first = {
  schemaVersion: 1,
  id: 'i:maya',
  interviewId: 'i',
  personId: 'maya',
  language: 'en',
  register: 'warm',
  rolls: { callback: 2 },
  leftOut: ['interest'],
  edited: { subject: 'Thanks', body: 'Hi Maya' },
  openedAt: 5,
  openedWith: 'gmail',
  sentAt: null,
  updatedAt: 7,
}

it('a note of the first version is read with all that the user did to it', () => {
  const { personId, ...kept } = first
  expect(admit(thankYouDraftKind, first)).toEqual({
    ok: true,
    value: {
      ...kept,
      schemaVersion: 2,
      noteId: personId,
      length: 'full',
      channel: 'email',
      news: '',
      to: '',
      previous: [],
      frames: [],
    },
  })
})

const version = (body: string) => ({ at: 1, subject: 'Thanks', body })

it('what stood before a change is kept, the newest first, and never twice in a row', () => {
  const kept = withVersion(withVersion([], version('one')), version('two'))
  expect(kept.map(({ body }) => body)).toEqual(['two', 'one'])
  expect(withVersion(kept, version('two'))).toEqual(kept)
})

it('only the latest versions are kept', () => {
  const bodies = Array.from({ length: versionsKept + 3 }, (_, number) => String(number))
  const kept = bodies.reduce<ReturnType<typeof version>[]>((all, body) => withVersion(all, version(body)), [])
  expect(kept).toHaveLength(versionsKept)
  expect(kept[0]?.body).toBe(bodies.at(-1))
})
