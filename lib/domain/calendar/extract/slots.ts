import { agreement } from '../../people/same-person.ts'
import { MINUTE } from '../../time/units.ts'
import { isPasted } from '../invitation-reading.ts'
import type { Reading } from '../reading.ts'
import type { MetPerson, Slot } from '../understanding.ts'
import { namedPeople, peopleAt } from './named-people.ts'

const CLOCK = '(\\d{1,2})(?:[:.h時](\\d{2})|[h時])?\\s?分?\\s?([AaPp]\\.?[Mm]\\.?)?(?:\\s?(?:[Uu]hr|UHR|h)\\b)?'
/** What stands behind a time: "PT", "(CST)", "MEZ". */
const ZONE = '\\(?(?:[A-Z]{1,4}T|UTC|GMT|MEZ|MESZ)\\)?(?![\\p{L}])'
const LINE = new RegExp(
  `^(?:[-•*▪◦|\\d.)\\s]{0,4}?|\\p{L}{3,12}\\s\\d{1,2}\\s?[(:–-]\\s?)(?:(?:kl\\.?|ab|um|godz\\.?|ore|dalle|de|from|às|das)\\s)?(?<![\\d:.])${CLOCK}\\s*(?:${ZONE}\\s*)?(?:(?:-|–|—|to|bis|à|a|al|до|~|〜|~|～)\\s*${CLOCK}\\s*(?:${ZONE})?)?\\s*[:|–—)-]{0,3}\\s*(.{2,300}|)$`,
  'u',
)
const BREAK =
  /^(?:\p{L}{0,12}(?:pause|pauze|paus)|(?:\p{L}+\s)?(?:lunch|break|mittag\p{L}*|pausa|descanso|déjeuner|pranzo|almuerzo|almoço|intervalo|przerwa|obiad|fika|frokost|kaffe|coffee|kaffee|caffè|café|kawa|koffie|tea))(?=$|[\s,.(:–—-])|^(?:休憩|昼食|午餐|休息|점심|휴식)/iu

interface Line {
  /** The lines below it that have no time of their own. */
  below: string[]
  from: number
  to: number | null
  text: string
  /** A number alone is a time only with minutes, am or pm, or an end. */
  sure: boolean
}

const EMPTY: Line = { below: [], from: 0, to: 0, text: '', sure: false }

/** Minutes of a day; the afternoon where the text says so. */
function minutes(hour = '', minute = '0', half = ''): number {
  const pm = /^p/i.test(half)
  const twelve = half === '' ? Number(hour) : (Number(hour) % 12) + (pm ? 12 : 0)
  return twelve * 60 + Number(minute || 0)
}

function lineOf(text: string): Line | null {
  const found = LINE.exec(text)
  if (!found) return null
  const [, h1, m1, half1, h2, m2, half2, rest = ''] = found
  if (Number(h1) > 24 || Number(m1 ?? 0) > 59 || Number(h2 ?? 0) > 24 || Number(m2 ?? 0) > 59) return null
  const to = h2 === undefined ? null : minutes(h2, m2, half2)
  // A time alone has an end, and its text stands below.
  if (rest.trim() === '' && h2 === undefined) return null
  // "2 - 3 PM": the half of the day stands once.
  const from = minutes(h1, m1, half1 ?? (half2 && to !== null && minutes(h1, m1, half2) <= to ? half2 : ''))
  return {
    from,
    to,
    text: rest.replace(/\s*\|\s*$/u, '').trim(),
    below: [],
    sure: m1 !== undefined || half1 !== undefined || half2 !== undefined || /^\S*\d{1,2}\s?[h時]/.test(text),
  }
}

/** Puts the lines into a rising order: one o'clock after noon is 13. */
function rising(lines: Line[]): Line[] {
  let last = -1
  return lines.map((line) => {
    const later = (value: number) => (value < last && value + 720 > last && value < 720 ? value + 720 : value)
    const from = later(line.from)
    last = from
    const to = line.to === null ? null : later(line.to)
    last = to ?? from
    return { ...line, from, to }
  })
}

/**
 * The parts of a day that a hiring tool merged into one event: two timed lines or more. The first begins with the event;
 * the zone that the text means is not needed then.
 */
export function slotsOf({ event, lines }: Reading, people: readonly MetPerson[]): Slot[] {
  const all = rising(timedLines(lines))
  const first = all[0]
  // "11:30 Finish": what begins when the event ends is no part of it.
  const length = (event.end - event.start) / MINUTE
  const isOver = ({ from, to }: Line) => first !== undefined && to === null && from - first.from === length
  const timed = isOver(all.at(-1) ?? EMPTY) ? all.slice(0, -1) : all
  if (timed.length < 2 || !first || event.allDay || timed.length > 20) return []
  const at = (value: number) => event.start + (value - first.from) * MINUTE
  const slots = timed.map(({ from, to, text, below }, index) => {
    const next = timed[index + 1]
    // A mail with a plan names no end of the day.
    const last = isPasted(event) ? Math.max(event.end, at(from) + 45 * MINUTE) : event.end
    const end = to !== null ? at(to) : next ? at(next.from) : last
    return { start: at(from), end, text, below }
  })
  // The text speaks of other times than the event: it is not its plan.
  const fits = slots.every(
    ({ start, end }) => start < end && start >= event.start && (isPasted(event) || end <= event.end + 15 * MINUTE),
  )
  if (!fits) return []
  const parts = slots.map(({ start, end, text, below }) => {
    const [first = ''] = below
    return { start, end, text: text || first, people: peopleIn(text, below, people) }
  })
  // Coffee with somebody is a part, coffee alone is none.
  const kept = parts.filter(({ text, people: there }) => there.length > 0 || !BREAK.test(text))
  return kept.length < 2 ? [] : kept.map(({ text, ...part }) => ({ ...part, title: titleOf(text) }))
}

const titleOf = (text: string) =>
  text
    .replace(/\s*(?:\b(?:with|mit|avec|con|com|met|z)\s+(?=\p{Lu})|[|–—(:-]\s?(?=\p{Lu}[\p{L}'’-]+ \p{Lu})).*$/u, '')
    .slice(0, 120)
    .trim() || text.slice(0, 120)

function peopleIn(text: string, below: readonly string[], people: readonly MetPerson[]): MetPerson[] {
  const named = [...peopleAt(text), ...namedPeople([text, ...below])]
  return people.filter(
    ({ name }) => name !== '' && (text.includes(name) || named.some((one) => agreement(one.name, name) === 'full')),
  )
}

/** The lines with a time, each with those below it. */
function timedLines(lines: readonly string[]): Line[] {
  const found: Line[] = []
  for (const text of lines) {
    const line = lineOf(text)
    const last = found.at(-1)
    if (line?.sure) found.push(line)
    else if (last && last.below.length < MOST_BELOW && text.length < 120) last.below.push(text)
  }
  return found
}
/** What belongs to a part stands right below its time; further down are greetings. */
const MOST_BELOW = 3
