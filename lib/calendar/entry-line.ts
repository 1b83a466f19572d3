import type { EntryReading } from '../domain/calendar/entry.ts'
import { entryParts } from '../domain/calendar/entry-parts.ts'
import { DAY, MINUTE } from '../domain/time/units.ts'
import { dayMentions, languageIn } from './day-words.ts'
import type { DateMention } from './pasted-relative.ts'
import { timeMentions } from './pasted-times.ts'
import { findWhen } from './pasted-when.ts'
import { intlZone, toWall, utc, type Zone } from './zone.ts'

export interface EntryContext {
  /** ms since 1970 */
  now: number
  /** IANA name of the user's zone. */
  zone: string
  /** Of the interface, BCP 47. */
  language: string
  /** Companies that the user has interviews with. */
  companies: readonly string[]
}

/** So long a line may be. In characters. */
const longest = 300

/**
 * What one typed line says of an interview: "phone with Anna Berg, Vantor, Thu 3pm". What it doesn't say is empty; of a
 * day that may be two it's the likelier one. A time without a day is today's.
 */
export function readEntryLine(typed: string, { now, zone, language: own, companies }: EntryContext): EntryReading {
  const text = typed.slice(0, longest).replace(/\s+/g, ' ').trim()
  const home = intlZone(zone) ?? utc
  const today = Math.floor(toWall(home, now) / DAY) * DAY
  const language = languageIn(text, own)
  const mentions = dayMentions(text, language, today)
  const mention = mentions.find(({ relative }) => !relative) ?? mentions[0]
  const day = mention?.days.find((one) => !Number.isNaN(one)) ?? null
  // From here on a day is written so that it can be nothing else.
  const dated = withHour(mention && day !== null ? put(text, mention, ISO(day)) : text, day === null ? '' : ISO(day))
  const hasTime = timeMentions(dated, language).length > 0
  const full = hasTime && day === null ? `${ISO(today)} ${dated}` : dated
  const when = hasTime ? findWhen(full, language, home, now) : null
  const [start] = when?.starts ?? []
  const wall = start === undefined ? null : toWall(home, start)
  return {
    day: wall !== null ? ISO(wall) : day !== null ? ISO(day) : '',
    start: wall === null ? '' : new Date(wall).toISOString().slice(11, 16),
    minutes: when?.length ? when.length / MINUTE : null,
    ...entryParts(withoutWhen(full, language, home), companies),
  }
}

const ISO = (wall: number) => new Date(wall).toISOString().slice(0, 10)
const put = (text: string, { at, end }: Pick<DateMention, 'at' | 'end'>, words: string) =>
  `${text.slice(0, at)} ${words} ${text.slice(end)}`.replace(/\s+/g, ' ').trim()

/** "tomorrow 10", "Thu at 3": a bare hour behind the day. In the night nobody has an interview. */
function withHour(text: string, day: string): string {
  if (day === '') return text
  return text.replace(
    new RegExp(`(${day}),? (?:(?:at|um|à|a las|@) )?(\\d{1,2})(?= |,|$)(?! ?(?:[ap]\\.?m|uhr|h\\b|[-–]))`, 'iu'),
    (whole, iso: string, hour: string) => {
      const at = Number(hour)
      return at < 1 || at > 22 ? whole : `${iso} ${at < 7 ? at + 12 : at}:00`
    },
  )
}

/** The line without its days, times, lengths and zones, and the small words that stand before them. */
function withoutWhen(text: string, language: ReturnType<typeof languageIn>, home: Zone): string {
  const today = Math.floor(home.offsetAt(0) / DAY) * DAY
  const spans = [...dayMentions(text, language, today), ...timeMentions(text, language)].sort((a, b) => b.at - a.at)
  let left = text
  for (const { at, end } of spans) {
    const behind = left.slice(end).replace(/^\s*\(?[A-Z]{2,4}T?\)?(?=\s|,|$)/, (zone) => (ZONE.test(zone) ? '' : zone))
    left = `${left.slice(0, at).replace(SMALL, '')} ${behind}`
  }
  return left
    .replace(LENGTH, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?:\s*,)+/g, ',')
    .replace(/^[\s,;:.–-]+|[\s,;:.–-]+$/g, '')
}

const ZONE = /^\s*\(?(?:UTC|GMT|CES?T|MES?Z|BST|E[SD]?T|P[SD]?T|C[SD]?T|M[SD]?T|IST|WES?T|EES?T)\)?$/
const SMALL =
  /(?:[\s,]|^)(?:on|at|next|this|coming|from|am|um|ab|den|dem|nächste[nr]?|kommende[nr]?|diese[nr]?|le|à|a las?|el|este|próximo|ce|prochain)?[\s,]*$/iu
const LENGTH =
  /(?:(?:for|für|pendant|durante)\s)?(?<![\p{L}\d])\d{1,3}\s?(?:-\s?)?(?:min(?:s|utes?|uten|utos)?|h|hrs?|hours?|stunden?|heures?|horas?)(?![\p{L}\d])/giu
