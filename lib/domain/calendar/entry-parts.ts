import { sameCompany } from '../company/same-company.ts'
import { HAS_LEGAL } from './extract/company-name.ts'
import { hasFirmWord } from './extract/firm-words.ts'
import { hasRoleNoun } from './extract/role.ts'
import { withoutStage } from './extract/title-parts.ts'
import type { Understanding } from './understanding.ts'

/** What the words of one typed line say, without its day and time. */
export interface EntryParts {
  format: Understanding['format'] | ''
  people: string[]
  company: string
  role: string
  /** Which round it is, in the line's own words: "phone screen". */
  round: string
}

const video =
  'video ?calls?|video ?chats?|video|zoom(?: call)?|(?:ms |microsoft )?teams(?: call)?|google meet|webex|skype|online|remote|videogespräch|videoanruf|videotelefonat|en visio|visio(?:conférence)?|por vídeo|videollamada|vídeo'
const onSite =
  'on-?site|in[- ]person|in the office|at (?:the|their) office|vor ort|persönlich|im büro|präsenz|sur place|en présentiel|présentiel|en persona|presencial|en la oficina'
const phone =
  'phone ?calls?|by phone|on the phone|telephone|phone|am telefon|per telefon|telefonisch(?:es)?|telefonat|telefon|anruf|par téléphone|au téléphone|téléphonique|téléphone|appel|por teléfono|telefónica|teléfono|llamada|call'
const whole = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu')
const FORMATS = [
  ['on-site', whole(onSite)],
  ['video', whole(video)],
  ['phone', whole(phone)],
] as const
/** What says no more than that it's an interview. */
const PLAIN = whole(
  'over|via|per|über|i|we|have|had|just|ich|wir|habe|hatte|hatten|an?|my|mein|interviews?|talk|chat|meeting|coffee|vorstellungsgespräch|gespräch|entretien|entrevista|termin|rendez-vous|cita|un|una|une|ein|eine|einen|on|am|um',
)

const JOINT =
  /(?:^|\s*[,;|()]\s*|\s+[-–—/]\s+|\s+)(?:(?<with>with|w\/|mit|avec|con)|(?<at>at|@|bei(?: der| dem)?|chez|from|en(?=\s\p{Lu})|(?<=\p{Lu}\p{L}+\s\p{Lu}\p{L}+\s)(?:von|de))|(?<as>for|as|als|für|pour|para|comme|como))\s+(?:(?:the|an?|der|dem|die|einem|einer|le|la|el|un|une|una)\s+)?|\s*[,;|()]\s*|\s+[-–—/]\s+/giu

interface Piece {
  text: string
  joint: 'with' | 'at' | 'as' | ''
}

/**
 * Who, where and as what, from the words of one line: "phone with Anna Berg, Vantor". Where a line leaves it open, a name
 * of several words is a person and one word a company; the user sees it before it's kept.
 *
 * @param companies those that the user has interviews with
 */
export function entryParts(line: string, companies: readonly string[]): EntryParts {
  const format = FORMATS.find(([, words]) => line.match(words))?.[0] ?? ''
  const isLower = !/\p{Lu}/u.test(line)
  const stages: string[] = []
  const found: EntryParts = { format, people: [], company: '', role: '', round: '' }
  const open: string[] = []
  for (const { text, joint } of piecesOf(line)) {
    const { text: rest, stage } = withoutStage(text.trim())
    if (stage) stages.push(stage)
    const written = bare(rest)
    const name = isLower ? capitalised(written) : written
    if (name === '') continue
    if (joint === 'with') found.people.push(...name.split(/\s+(?:&|\+|and|und|et|y)\s+/iu))
    else if (joint === 'at' && found.company === '') found.company = name
    else if (found.role === '' && !isFirm(name, companies) && (joint === 'as' || hasRoleNoun(name)))
      found.role = written
    else open.push(name)
  }
  found.round = stages.find((stage) => bare(stage) !== '') ?? ''
  place(found, open, companies)
  return found
}

function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  let joint: Piece['joint'] = ''
  for (const match of line.matchAll(JOINT)) {
    pieces.push({ text: line.slice(from, match.index), joint })
    from = match.index + match[0].length
    joint = (Object.entries(match.groups ?? {}).find(([, word]) => word)?.[0] ?? '') as Piece['joint']
  }
  return [...pieces, { text: line.slice(from), joint }]
}

/** Without the words of the format, and those that say nothing. */
const bare = (text: string): string =>
  [...FORMATS.map(([, words]) => words), PLAIN]
    .reduce((left, words) => left.replace(words, ' '), text)
    .replace(/\s+/g, ' ')
    .replace(/^[\s.:–-]+|[\s.:–-]+$/g, '')

const isFirm = (name: string, companies: readonly string[]) =>
  HAS_LEGAL.test(name) || hasFirmWord(name) || companies.some((known) => sameCompany(known, name))

/** "Anna Berg", "Dr. Jana Kühn": two or three words, each with a capital. */
const isName = (text: string) => /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}\p{Lu}[\p{L}'’-]+$/u.test(text)

/** Puts the names that nothing stands before where they are missing. */
function place(found: EntryParts, open: readonly string[], companies: readonly string[]): void {
  const firm = found.people.find((name) => isFirm(name, companies))
  const left = [...open]
  if (firm && found.company === '') {
    found.company = firm
    found.people.splice(found.people.indexOf(firm), 1)
  }
  const takeFirst = (fits: (name: string) => boolean) => {
    const at = left.findIndex(fits)
    return at < 0 ? '' : (left.splice(at, 1)[0] ?? '')
  }
  found.company ||= takeFirst((name) => isFirm(name, companies))
  if (found.people.length === 0 && (found.company !== '' || left.length > 1)) {
    const person = takeFirst((name) => isName(name) && !isFirm(name, companies))
    if (person) found.people.push(person)
  }
  found.company ||= takeFirst(() => true)
  found.role ||= takeFirst((name) => /^\p{Lu}/u.test(name))
  // "call with Vantor": one word, and no other company.
  const [only = ''] = found.people
  if (found.company === '' && found.people.length === 1 && !/\s/.test(only)) {
    found.company = only
    found.people.length = 0
  }
}

const capitalised = (text: string) => text.replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
