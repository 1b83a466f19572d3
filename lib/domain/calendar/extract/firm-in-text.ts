import { hasFirmWord } from './firm-words.ts'
import { hasRoleNoun } from './role.ts'
import { withoutStage } from './title-parts.ts'

const FUNCTION_WORD = /^(?:HR|RH|DRH|RRHH|IT|Recruiting|Recruitment|Talent|Hiring|Team|Human|Resources)$/u
const SMALL =
  "(?:of|and|&|de|del|della|dell['’]|des|du|do|da|dos|di|van|von|der|für|und|la|las|los|f\\.|im|am|zum|et|y|i|og|och|en)"
const FIRM_SPAN = new RegExp(
  `(?<![\\p{L}.'’&-])\\p{Lu}[\\p{L}'’&-]+(?:\\s(?:${SMALL}\\s){0,2}(?:\\p{Lu}[\\p{L}'’&-]+|[„“«"][^„“”«»"\\n]{2,30}[”“»"])|\\s(?:kommune?|förskola|skola|skole|sykehus|sjukhus|sygehus|bygg|kirke|friskole|gymnasium|planteskole|bibliotek|museum)(?!\\p{L})){1,5}`,
  'gu',
)
/** Rooms are in houses of firms. */
const ROOM =
  /^(?:room|meeting|lecture|reception|main|board|raum|zimmer|saal|salle|bureau|sala|salón|aula|ufficio|zaal|kamer|pokój|sal|rum|lokale?|floor|étage|stock|piso|piano|building|gebäude|haus|entrance|terminal|stage door|human resources|talent|hr|first|second|final)(?!\p{L})/iu

/** The first name in a text that a word shows to be a firm's: "en la Clínica Santa Lucía". */
export function firmIn(lines: readonly string[]): string {
  for (const line of lines) {
    for (const [span] of line.matchAll(FIRM_SPAN)) {
      const words = span.split(' ')
      if (!hasFirmWord(span) || hasRoleNoun(span) || FUNCTION_WORD.test(words[0] ?? '') || ROOM.test(span)) continue
      const { text, stage } = withoutStage(span)
      if (stage === '' || hasFirmWord(text)) return stage === '' ? span : text
    }
  }
  return ''
}

/** A place names a house: "Streekziekenhuis De Waarden, route 41". The widest of its pieces that a firm's word shows. */
export function firmOfPlace(place: string): string {
  const pieces = place.split(/[,;(/|]|\s[–—-]\s/u).map((piece) => piece.trim())
  return (
    pieces.find(
      (piece) =>
        piece.length < 60 &&
        /^[\p{Lu}„«“"]/u.test(piece) &&
        !/\d/u.test(piece) &&
        !ROOM.test(piece) &&
        !STREET.test(piece) &&
        hasFirmWord(piece) &&
        !hasRoleNoun(piece),
    ) ?? ''
  )
}
const STREET =
  /(?:stra(?:ß|ss)e|str\.|weg|gasse|platz|straat|laan|gade|vej|gatan|vägen)(?!\p{L})|(?<!\p{L})(?:street|road|lane|avenue|square|rue|avenue|quai|calle|plaza|via|piazza|corso|rua|praça|ul\.|aleja|zoom|teams|meet)(?!\p{L})/iu

const PROPER = /^[\p{Lu}\d][\p{L}\p{N}&'’.-]*$/u

/**
 * A firm's name with the words of the same name around it, where a word shows that they belong to it: "Coastline Kelp" is
 * written "Coastline Kelp Farms", "Ährenfeld" is "Hofgut Ährenfeld".
 */
export function widened(name: string, text: string): string {
  if (name === '') return name
  const lines = text.split('\n').filter((line) => line.includes(name))
  let widest = name
  for (const line of lines.slice(0, 20)) {
    for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
      const after = line.slice(at + name.length)
      if (/^[\p{L}\p{N}]/u.test(after) || /[\p{L}\p{N}]$/u.test(line.slice(0, at))) continue
      const found = `${leftOf(line.slice(0, at))}${name}${rightOf(after)}`.trim()
      if (found.length > widest.length) widest = found
    }
  }
  return widest
}

/** The words right before a name, from a firm's word on: "Tegnestuen ". */
function leftOf(before: string): string {
  const words = before.slice(-60).split(' ')
  if (words.pop() !== '') return ''
  let kept = ''
  let open = ''
  for (const word of words.reverse().slice(0, 4)) {
    const isProper = PROPER.test(word) && !/[.]$/u.test(word)
    if (!isProper && !new RegExp(`^${SMALL}$`, 'u').test(word)) break
    open = `${word} ${open}`
    if (
      isProper &&
      hasFirmWord(word) &&
      !FUNCTION_WORD.test(word) &&
      withoutStage(word).stage === '' &&
      !hasRoleNoun(word)
    )
      kept = open
  }
  return kept
}

/** The words right behind a name, up to a firm's word or a name in quotes: " Farms", " „Łąka”". */
function rightOf(after: string): string {
  const [quoted] = /^\s[„“«"][^„“”«»"\n]{2,30}[”“»"]/u.exec(after) ?? []
  if (quoted) return quoted
  const words = after.slice(0, 60).split(' ')
  if (words.shift() !== '') return ''
  let kept = ''
  let open = ''
  for (const raw of words.slice(0, 4)) {
    const word = raw.replace(/[.,;:!?)]+$/u, '')
    const isProper = PROPER.test(word) || /^(?:kommune?|förskola|skola|skole|friskole)$/u.test(word)
    if (!isProper && !new RegExp(`^${SMALL}$`, 'u').test(word)) break
    open += ` ${word}`
    if (isProper && hasFirmWord(word) && !FUNCTION_WORD.test(word)) kept = open
    if (word !== raw) break
  }
  return kept
}
