/** One VEVENT or VTIMEZONE in the text. */
export interface Block {
  /** From behind its BEGIN line to before its END line. */
  start: number
  end: number
  /** The text ended, or the next one began, before its END line. */
  cutOff: boolean
  /** The VCALENDAR that it stands in. */
  calendar: CalendarHead
}

/** What a VCALENDAR says about itself, and its own zones. */
export interface CalendarHead {
  /** Its lines outside of all components. */
  text: string
  zones: Block[]
}

export interface Scan {
  calendars: CalendarHead[]
  events: Block[]
  /** Events beyond the limit: only counted. */
  beyond: number
}

/** The most that a VCALENDAR says about itself, in characters. */
const headLength = 20_000

/**
 * Cuts a text at the lines that begin and end components. The END lines of VCALENDARs need not be there, and a VEVENT
 * may lack its own: it ends where the next one begins.
 */
export function scan(text: string, maxEvents: number): Scan {
  const result: Scan = { calendars: [], events: [], beyond: 0 }
  let calendar: CalendarHead | undefined
  let open: { block: Block; name: string } | undefined
  let depth = 0
  let outside = 0

  const head = () => {
    if (calendar) return calendar
    calendar = { text: '', zones: [] }
    result.calendars.push(calendar)
    return calendar
  }
  const addToHead = (to: number) => {
    if (depth > 0 || open || !calendar) return
    if (calendar.text.length < headLength)
      calendar.text += `${text.slice(outside, Math.min(to, outside + headLength))}\n`
  }
  const close = (end: number, cutOff: boolean) => {
    if (!open) return
    open.block.end = end
    open.block.cutOff = cutOff
    open = undefined
  }

  for (const line of text.matchAll(/^[ \t]*(BEGIN|END):[ \t]*([A-Z-]{1,40})[ \t]*$/gim)) {
    const begins = line[1]?.toUpperCase() === 'BEGIN'
    const name = line[2]?.toUpperCase() ?? ''
    const after = line.index + line[0].length
    if (name === 'VCALENDAR') {
      addToHead(line.index)
      close(line.index, true)
      calendar = undefined
      depth = 0
      if (begins) head()
    } else if (begins && (name === 'VEVENT' || (name === 'VTIMEZONE' && !open))) {
      addToHead(line.index)
      close(line.index, true)
      depth = 0
      const block: Block = { start: after, end: text.length, cutOff: true, calendar: head() }
      open = { block, name }
      if (name === 'VTIMEZONE') head().zones.push(block)
      else if (result.events.length < maxEvents) result.events.push(block)
      else result.beyond += 1
    } else if (!begins && open?.name === name) {
      close(line.index, false)
    } else if (!open) {
      addToHead(line.index)
      depth = Math.max(0, depth + (begins ? 1 : -1))
    }
    outside = after
  }
  addToHead(text.length)
  return result
}
