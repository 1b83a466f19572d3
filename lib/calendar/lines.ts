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

/** Texts in which some programs leave line breaks as they are. */
const TEXT = /^(?:DESCRIPTION|SUMMARY|LOCATION|COMMENT|X-ALT-DESC)[;:]/i
/** Names of properties (RFC 5545, 7986, 9073), of which one begins a line whatever stands before it. */
const NAMES = new Set(
  (
    'ACTION ATTACH ATTENDEE BEGIN CATEGORIES CLASS COLOR COMMENT COMPLETED CONFERENCE CONTACT CREATED DESCRIPTION DTEND DTSTAMP DTSTART ' +
    'DUE DURATION END EXDATE EXRULE FREEBUSY GEO IMAGE LAST-MODIFIED LOCATION METHOD NAME ORGANIZER PARTICIPANT PERCENT-COMPLETE PRIORITY ' +
    'PRODID RDATE RECURRENCE-ID REFRESH-INTERVAL RELATED-TO REPEAT REQUEST-STATUS RESOURCES RRULE SEQUENCE SOURCE STATUS STYLED-DESCRIPTION ' +
    'SUMMARY TRANSP TRIGGER TZID TZNAME TZOFFSETFROM TZOFFSETTO TZURL UID URL VERSION CALSCALE ACKNOWLEDGED TIMEZONE-ID AALARM DALARM'
  ).split(' '),
)

/** Whether a line behind a text goes on with it: "Location: Room 5" is a sentence, "LOCATION:Room 5" a property. */
function goesOn(line: string): boolean {
  const name = content.exec(line)?.[1] ?? ''
  // "ORGANIZER=…" is a property that its writer broke.
  if (name === '') return !/^[A-Z-]{3,30}=/.test(line)
  const isOneCase = name === name.toUpperCase() || name === name.toLowerCase()
  // A name that is in no list may be one of tomorrow's; a sentence has a space behind its colon.
  return !isOneCase || !(NAMES.has(name.toUpperCase()) || /^x-/i.test(name) || !/:\s/.test(line))
}

/** The lines of a component, unfolded. Those of components inside it (alarms) are left out; so are lines that are no property. */
export function unfold(block: string, inner: 'skip' | 'keep' = 'skip'): string[] {
  const lines: string[] = []
  let depth = 0
  // Programs that write in text mode double the CR: that is one break.
  const text = joinedQuotedPrintable(block.replace(/\r*\n|\r/g, '\n')).replace(/\n[ \t]/g, '')
  let from = 0
  while (from < text.length && lines.length < maxLines) {
    const to = text.indexOf('\n', from)
    const line = text.slice(from, Math.min(to < 0 ? text.length : to, from + lineLength)).trimStart()
    from = to < 0 ? text.length : to + 1
    const last = lines.at(-1)
    if (inner === 'skip' && /^BEGIN:/i.test(line)) depth += 1
    else if (inner === 'skip' && /^END:/i.test(line)) depth = Math.max(0, depth - 1)
    else if (depth > 0) continue
    else if (last !== undefined && TEXT.test(last) && goesOn(line)) {
      if (last.length + line.length < lineLength) lines[lines.length - 1] = `${last}\\n${line.trimEnd()}`
    } else if (content.test(line)) lines.push(line)
  }
  return lines
}

/** vCalendar 1.0 ends a line of quoted-printable with "=" where it goes on. */
const joinedQuotedPrintable = (text: string): string =>
  /ENCODING=QUOTED-PRINTABLE/i.test(text)
    ? text.replace(/^[^\n:]*ENCODING=QUOTED-PRINTABLE[^\n]*=(?:\n[^\n]*=)*\n[^\n]*/gim, (lines) =>
        lines.replace(/=\n/g, ''),
      )
    : text

/** Reads a line, after putting right what ical.js would stumble over. Null for a line that cannot be read. */
export function readLine(written: string): Property | null {
  const line = withoutQuotedPrintable(written)
  const name = content.exec(line)?.[1]?.toUpperCase()
  if (!name) return null
  try {
    if (!raw.test(name)) {
      const [, params, , ...values] = ICAL.parse.property(quotedName(line)) as JCalProperty
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

/** A common name with a colon that its sender did not quote: what is behind the last "mailto:" is the address all the same. */
const quotedName = (line: string): string =>
  /^(?:ATTENDEE|ORGANIZER)/i.test(line)
    ? line.replace(/;CN=([^";]{0,200}:[^";]{0,200}?)(?=;[A-Za-z-]{1,20}=|:mailto:)/i, ';CN="$1"')
    : line

/** The value of a line of vCalendar 1.0 as today's files write it. */
function withoutQuotedPrintable(line: string): string {
  const [, head = '', encoded = ''] = /^([^:]*;ENCODING=QUOTED-PRINTABLE[^:]*):(.*)$/is.exec(line) ?? []
  if (head === '') return line
  const charset = /CHARSET="?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8'
  const bytes: number[] = []
  const plain = new TextEncoder()
  for (const part of encoded.replace(/=(?=\s|$)/g, '').split(/(=[0-9A-F]{2})/i)) {
    if (/^=[0-9A-F]{2}$/i.test(part)) bytes.push(Number.parseInt(part.slice(1), 16))
    else bytes.push(...plain.encode(part))
  }
  const text = decoderOf(charset).decode(new Uint8Array(bytes)).replace(/\r?\n/g, '\\n')
  return `${head.replace(/;(?:ENCODING|CHARSET)=[^;]*/gi, '')}:${text}`
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset)
  } catch {
    return new TextDecoder()
  }
}

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
