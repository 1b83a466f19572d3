import type { Timed } from '../../read/reading.ts'

const day = '(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)'
const month = '(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)'
const near =
  'heute(?: (?:Abend|Nachmittag|Mittag|noch))?|morgen(?: (?:früh|Vormittag|Nachmittag|Abend|Mittag))?|übermorgen'
const week =
  '(?:diese|nächste|kommende|Anfang nächster|Ende der|Ende nächster|Mitte nächster) Woche|(?:Ende|Anfang|Mitte) (?:des Monats|(?:dieser|nächster|der) Woche)|in (?:einer|zwei|drei|\\d+) (?:Wochen?|Tagen)'
const date = `(?:den |dem )?\\d{1,2}\\. ?(?:${month}|\\d{1,2}(?:\\.(?:\\d{2,4})?)?)`
const time = new RegExp(
  `,? ?\\(?(?<!\\p{L})(?<prep>(?:bis(?: zum| spätestens)?|am|zum|ab|spätestens|voraussichtlich|wahrscheinlich|vor) )?(?<time>${near}|${week}|${day}(?:,? (?:den |dem )?\\d{1,2}\\. ?${month})?|${date})(?:,?(?: um)? \\d{1,2}(?::\\d{2})? Uhr|,? um \\d{1,2}(?::\\d{2})?)?(?![\\p{L}\\d])\\)?`,
  'iu',
)

/** Takes the time out of a German note. */
export function timed(text: string): Timed {
  const found = time.exec(text)
  const { prep = '', time: said = '' } = found?.groups ?? {}
  if (
    !found ||
    /^(?:ab|vor) /iu.test(prep) ||
    /(?<!\p{L})(?:nach|seit|ab|vor)(?: dem)?\s*$/iu.test(text.slice(0, found.index))
  )
    return { text, when: '', relative: '' }
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`
    .replace(/\s+/gu, ' ')
    .replace(/^[,\s]+|[,\s]+$/gu, '')
    .trim()
  const isNear = new RegExp(`^(?:${near})$`, 'iu').test(said)
  const isWeek = new RegExp(`^(?:${week})$`, 'iu').test(said)
  const lead = prep
    .trim()
    .toLowerCase()
    .replace(/^(?:spätestens|voraussichtlich|wahrscheinlich|zum)$/u, '')
  const when = lead !== '' ? `${lead} ${said}` : isNear || isWeek ? said : `am ${said.replace(/^(?:den|dem) /iu, '')}`
  return { text: rest, when, relative: isNear ? 'day' : isWeek ? 'week' : '' }
}
