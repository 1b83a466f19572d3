const number = '\\d+(?:[.,]\\d+)*(?: ?(?:%|Prozent|€|Euro))?'
/** "von 23 im Quartal auf 6", "18 % → 11 %", "36 auf 30 % in 5 Monaten". */
const change = new RegExp(
  `^(?<head>.*?)(?:(?<von>von) )?(?<![\\p{L}\\d.,])(?<a>${number}(?: (?:(?:im|am|pro|je|die|in der) )?\\p{Lu}\\p{L}+)?) ?(?:→|runter auf|hoch auf|auf) ?(?<b>(?:${number}|null|eins|zwei|drei)(?: \\p{Lu}\\p{L}+)?)(?<rest>(?:,? (?:in|im|nach|über|pro|je|innerhalb|binnen)(?!\\p{L}).*|,.*)?)$`,
  'iu',
)
const first = (text: string) =>
  Number(
    /\d+(?:[.,]\d+)*/u
      .exec(text)?.[0]
      .replace(/\.(?=\d{3})/gu, '')
      .replace(',', '.') ?? 0,
  )
const span =
  /^,? (?<span>(?:in|im|nach|über|innerhalb|binnen) (?:einem|einer|zwei|drei|vier|fünf|sechs|ersten|\d+)?\s?\p{L}+)/iu

/** Institutions whose article is known behind "in". */
const inThe: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:Kanzlei|Praxis|Klinik|Firma|Schule|Kita|Bäckerei|Werkstatt|Apotheke|Filiale|Agentur|Küche|Bibliothek|Linde)(?!\p{L})/u,
    'in der',
  ],
  [
    /^(?:Hotel|Krankenhaus|Haus|Lager|Werk|Büro|Amt|Labor|Museum|Team|Café|Altenheim|Pflegeheim|Restaurant)(?!\p{L})/u,
    'im',
  ],
  [/^(?:Betrieb|Laden|Verein|Salon|Verlag|Kindergarten)(?!\p{L})/u, 'im'],
]

/** What went from one figure to another, as a whole sentence; null for a range and for any other text. */
export function figuresIn(text: string): string | null {
  const found = text.length < 200 ? change.exec(text)?.groups : undefined
  if (!found) return null
  const { a = '', b = '', rest = '' } = found
  const isFall = first(a) > first(b) || /^null$/iu.test(b)
  const length = span.exec(rest)?.groups?.span ?? ''
  if (!isFall && found.von === undefined && !text.includes('→') && length === '') return null
  const subject = subjectOf((found.head ?? '').replace(/[\s,:]+$/u, ''), `${a} ${b}`)
  if (subject === null) return null
  const figures = `von ${a} auf ${b}${length === '' ? '' : ` ${length}`}`
  const { place, what, isPlural } = subject
  const went = isFall ? (isPlural ? 'gingen' : 'ging') : isPlural ? 'stiegen' : 'stieg'
  const head = place === '' ? `${what} ${went}` : `${place} ${went} ${what.slice(0, 1).toLowerCase()}${what.slice(1)}`
  return `${head.slice(0, 1).toUpperCase()}${head.slice(1)} ${figures}${isFall ? ' zurück' : ''}`
}

interface Subject {
  place: string
  what: string
  isPlural: boolean
}

/** What the figures are of: a noun whose article is known, or where it was; null when nobody can tell. */
function subjectOf(head: string, figures: string): Subject | null {
  const last = head.split(/[.,:;] /u).at(-1) ?? ''
  if (head === '' || last === '') return null
  const known = inThe.find(([pattern]) => pattern.test(last))
  const place = known
    ? `${known[1]} ${last}`
    : /^(?:in|im|bei|beim|am) (?:der |dem |den )?\p{Lu}/iu.test(last)
      ? last.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
      : ''
  if (place !== '' && /^(?:in|im|bei|beim|am)(?: der| dem| den)?(?: \p{Lu}[\p{L}\d-]*)+$/u.test(place))
    return { place, what: counted(figures), isPlural: false }
  const { noun = '', more = '' } =
    /^(?:(?:die|der|das) )?(?<noun>\p{Lu}[\p{L}-]+)(?<more>(?: (?:in|im|bei|beim|am|auf|der|des|pro)(?: \p{L}+){0,2}(?: \d+)?)?)$/u.exec(
      last,
    )?.groups ?? {}
  if (noun === '') return null
  const isPlural = plural.test(noun)
  const article = isPlural || feminine.test(noun) ? 'die' : masculine.test(noun) ? 'der' : null
  return article === null ? null : { place: '', what: `${article} ${noun}${more}`, isPlural }
}

const counted = (figures: string) =>
  /%|Prozent/u.test(figures)
    ? 'der Anteil'
    : /\d (?:Tag|Stunde|Woche|Minute|Monat)/u.test(figures)
      ? 'die Dauer'
      : 'die Zahl'
const plural =
  /(?:ungen|heiten|keiten|ionen|fehler|schäden|fälle|stürze|verluste|kosten|ausfälle|unfälle|retouren|beschwerden|anrufe|tage|zeiten|bestellungen|anfragen|mahnungen|rückläufer|abbrüche|stunden|einsätze|verfügungen|überstunden|wartezeiten|rückstände|infektionen|meldungen)$/iu
const feminine = /(?:ung|heit|keit|quote|zeit|rate|dauer|zahl|menge|note)$/iu
const masculine = /(?:ausschuss|anteil|bestand|rückstand|umsatz|verbrauch|schwund|abfall)$/iu
