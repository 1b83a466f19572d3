/**
 * The times of a meeting on its own clock, where that shows another time than the reader's.
 *
 * @param timeZone IANA name; empty for none. UTC is how calendars write, and nobody's clock.
 * @param end ms since 1970; null while nobody knows
 * @returns null where the clocks agree, or the zone is not known
 */
export function timesThere(
  { start, end, timeZone }: { start: number; end: number | null; timeZone: string },
  language: string,
): string | null {
  if (timeZone === '' || isUtc(timeZone)) return null
  const parts = { weekday: 'short', hour: '2-digit', minute: '2-digit' } as const
  const last = end !== null && end > start ? end : start
  try {
    const there = new Intl.DateTimeFormat(language, { ...parts, timeZone })
    if (there.format(start) === new Intl.DateTimeFormat(language, parts).format(start)) return null
    return new Intl.DateTimeFormat(language, { ...parts, timeZone, timeZoneName: 'longGeneric' }).formatRange(
      start,
      last,
    )
  } catch {
    // A zone that this browser does not know.
    return null
  }
}

const isUtc = (timeZone: string) => /^(Etc\/)?(UTC|GMT|UCT|Zulu|Universal)$/i.test(timeZone)
