import { expect, it } from 'vitest'
import { versionsKept, withVersion } from '../../../lib/domain/thank-you/thank-you-draft.ts'

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
