import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromBase32Hex, identitiesOf, type OpenEvent } from '../../../lib/domain/calendar/open-event.ts'

const open = (eventId: string): OpenEvent => ({
  page: 'google-calendar',
  title: 'Interview',
  when: ['Tuesday'],
  location: '',
  description: '',
  organizer: '',
  guests: [],
  links: [],
  eventId,
})
const base32Hex = (text: string) => {
  const bits = [...text].map((sign) => sign.charCodeAt(0).toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => Number.parseInt(five.padEnd(5, '0'), 2).toString(32)).join('')
}

it("an event of Google's own has its id at google.com, a slot of a series beside it", () => {
  expect(identitiesOf(open('vantor2026'))).toEqual([{ uid: 'vantor2026@google.com', recurrenceId: '' }])
  expect(identitiesOf(open('vantor2026_20261103T160000Z'))).toEqual([
    { uid: 'vantor2026@google.com', recurrenceId: '20261103T160000Z' },
  ])
})

it('an imported event has the UID that it came with', () => {
  const uid = '040000008200E00074C5B7101A82E008@outlook.com'
  expect(identitiesOf(open(`_${base32Hex(uid)}`))).toEqual([{ uid, recurrenceId: '' }])
})

it('any UID in ASCII comes back, and what is no base32hex is refused', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\x20-\x7e]{1,80}$/), (uid) => {
      expect(fromBase32Hex(base32Hex(uid))).toBe(uid)
    }),
  )
  expect(fromBase32Hex('xyz!')).toBeNull()
})

it('an event without an id has no identity to look for', () => {
  expect(identitiesOf(open(''))).toEqual([])
  expect(identitiesOf({ ...open('AAMk'), page: 'outlook' })).toEqual([])
})
