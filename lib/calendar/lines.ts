import ICAL from 'ical.js'

/** A property of a component, its text unescaped, its times as they stand there. */
export interface Property {
  /** In capitals. */
  name: string
  /** By name in small letters. */
  params: Readonly<Record<string, string>>
  /** The values as text. Of a list of times there are several. */
  values: readonly string[]
}

/** The longest line that is read, in characters. Behind it, a text is cut. */
const lineLength = 200_000
const maxLines = 5_000

const content = /^([A-Za-z0-9-]{1,60})(?=[;:])/
/** Those of which the raw value is wanted: ical.js would make times of them in a way that loses what was wrong. */
const raw =
  /^(DTSTART|DTEND|DURATION|DTSTAMP|LAST-MODIFIED|RECURRENCE-ID|RDATE|EXDATE|RRULE|EXRULE|SEQUENCE|TZOFFSET(FROM|TO))$/

/** The lines of a component, unfolded. Those of components inside it (alarms) are left out; so are lines that are no property. */
export function unfold(block: string, inner: 'skip' | 'keep' = 'skip'): string[] {
  const lines: string[] = []
  let depth = 0
  const text = block.replace(/\r\n?|\n/g, '\n').replace(/\n[ \t]/g, '')
  let from = 0
  while (from < text.length && lines.length < maxLines) {
    const to = text.indexOf('\n', from)
    const line = text.slice(from, Math.min(to < 0 ? text.length : to, from + lineLength)).trimStart()
    from = to < 0 ? text.length : to + 1
    if (inner === 'skip' && /^BEGIN:/i.test(line)) depth += 1
    else if (inner === 'skip' && /^END:/i.test(line)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && content.test(line)) lines.push(line)
  }
  return lines
}

/** Reads a line, after putting right what ical.js would stumble over. Null for a line that cannot be read. */
export function readLine(line: string): Property | null {
  const name = content.exec(line)?.[1]?.toUpperCase()
  if (!name) return null
  try {
    if (!raw.test(name)) {
      const [, params, , ...values] = ICAL.parse.property(line) as JCalProperty
      return { name, params: textsOf(params), values: values.map(String) }
    }
    // Under a name that ical.js does not know it reads the parameters and leaves the value alone.
    const [, params, , value] = ICAL.parse.property(mend(line).replace(content, 'X-RAW')) as JCalProperty
    return {
      name,
      params: textsOf(params),
      values: String(value ?? '')
        .split(',')
        .map((part) => part.trim()),
    }
  } catch {
    return null
  }
}

type JCalProperty = [name: string, params: Record<string, unknown>, type: string, ...values: unknown[]]

/** A zone with a colon that is not quoted, a zone that is empty, and the type, which would change the value. */
function mend(line: string): string {
  return line
    .replace(/;TZID=([^";]{0,200}:[^";]{0,200})(?=(?:;[A-Za-z-]{1,20}=[^:;]{0,50})?:\d{8})/i, ';TZID="$1"')
    .replace(/;TZID=(?=[;:])/i, '')
    .replace(/;VALUE=/i, ';X-VALUE=')
}

function textsOf(params: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]))
}
