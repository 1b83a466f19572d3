import { describe, expect, it } from 'vitest'
import { timesThere } from '../../components/zone.ts'

const own = Intl.DateTimeFormat().resolvedOptions().timeZone
/** A zone that never shows the time that this machine shows. */
const other = own === 'Asia/Tokyo' ? 'America/New_York' : 'Asia/Tokyo'
const start = Date.parse('2026-06-11T09:00:00Z')
const times = (timeZone: string, end: number | null = start + 45 * 60_000) => timesThere({ start, end, timeZone }, 'en')

describe('the times on the clock of the interview', () => {
  it('are told where it is another one, with its name', () => {
    expect(timesThere({ start, end: start + 2_700_000, timeZone: other }, 'en')).toMatch(/:00.+:45.+Time/)
    expect(times(other, null)).toMatch(/:00/)
  })

  it('are not told where both clocks agree, for UTC, which is how calendars write, or where no zone is known', () => {
    for (const zone of [own, '', 'UTC', 'Etc/UTC', 'GMT', 'W. Europe Standard Time', 'not a zone']) {
      expect(times(zone)).toBeNull()
    }
  })
})
