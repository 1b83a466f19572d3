import { countWords } from '../../../text/count-words.ts'
import type { Reading, Refused, Scope } from '../../read/reading.ts'
import type { Tidied } from '../../read/tidied.ts'
import { toReader } from './address.ts'
import { readTask } from './mine.ts'
import { withNouns } from './nouns.ts'
import { lowered, reading, shapeOf, withArticle } from './read.ts'
import { timed } from './times.ts'

const event =
  /(?:gespräch|runde|tag|termin|call|besuch|führung|rundgang|hospitation|interview|assessment|treffen|telefonat|kennenlernen|probearbeiten|fallstudie|präsentation|schicht|woche|workshop|test|aufgabe|anruf|telefongespräch|essen|abend|austausch|einblick|praktikum|dienst|meeting|frühstück)$/iu

const contact =
  /^(?:(?:sie|er|du|ihr|HR|Personal|die Personalabteilung|man) )?(?:(?:meldet|melden|meldest|meldetst) (?:sich|dich|euch)|(?:ruft|rufen|rufst)(?: mich)? an|(?:schreibt|schreiben|schreibst)(?: mir)?(?: eine? (?:Mail|E-Mail))?|(?:gibt|geben|gibst) (?:mir )?Bescheid|Rückmeldung|Antwort|bekomme Bescheid|ich höre|höre)(?<rest>.*)$/iu

const decides =
  /^(?:(?:sie|er|ihr|du|man) )?(?:entscheiden?|entscheidet|entscheidest|Entscheidung(?: fällt)?)(?: sich| dich| euch)?(?<rest>.*)$/iu

/** The next steps in the order in which they were noted. */
export function readStep(
  pieces: readonly Tidied[],
  scope: Scope,
  isMine: boolean,
): { steps: Reading[]; refused: Refused | null } {
  const steps: Reading[] = []
  let refused: Refused | null = null
  for (const piece of pieces) {
    const read = oneStep(piece, scope, isMine)
    if ('form' in read) steps.push(read)
    else refused = refused ?? read
  }
  // "Probewoche, Termin nach Rücksprache": the day that was noted is that of the answer.
  const isOpen = pieces.some(({ text }) => dateComes.test(text))
  return {
    steps: isOpen
      ? steps.map((step) =>
          step.form === 'event' ? { ...step, values: { ...step.values, noDay: 'yes', dateBy: 'yes' } } : step,
        )
      : steps,
    refused,
  }
}

const dateComes =
  /(?<!\p{L})(?:Termin|Datum|Uhrzeit|Zeit)(?!\p{L}).*(?<!\p{L})(?:nach|folgt|kommt|offen|später|per|von)(?!\p{L})|(?<!\p{L})(?:schickt|mailt|meldet|nennt|schlägt|ruft|gibt)(?!\p{L}).*(?<!\p{L})(?:Termine?|Datum|Uhrzeit)(?!\p{L})/iu

function oneStep({ text, unknown, asks }: Tidied, scope: Scope, isMine: boolean): Reading | Refused {
  if (asks || text.includes('?')) return { refused: 'question' }
  if (unknown.length > 0) return { refused: 'shorthand' }
  if (isMine) return readTask({ text, unknown: [], asks: false }, scope)
  const noted = withNouns(text)
  if (noted === null) return { refused: 'unclear' }
  const bare = noted
    .replace(/\s*\([^)]*\)/gu, '')
    .replace(/^(?:dann|als nächstes|nächster schritt(?: ist)?:?|weiter mit) /iu, '')
  const whole = stepOf(bare, scope)
  if (whole) return whole
  const [first = '', ...rest] = bare.split(/,? (?:und )?dann |, /u)
  const head = rest.length > 0 ? stepOf(first, scope) : null
  const tail = rest.length === 1 ? stepOf(rest[0] ?? '', scope) : null
  return tail?.values.kind === 'decision' ? tail : (head ?? { refused: 'unclear' })
}

function stepOf(raw: string, scope: Scope): Reading | null {
  const { text, when, relative } = timed(raw)
  const values = { when, relative }
  const turned = toReader(text, { names: scope.names, ours: true, du: scope.du })
  if (turned === null || turned === '') return null
  if (scope.others.some((name) => turned.includes(name))) return clauseOf(turned, values)
  const decided = decides.exec(turned)
  if (decided)
    return (decided.groups?.rest ?? '').trim() === ''
      ? { form: 'clause', values: { x: 'decision', kind: 'decision', ...values } }
      : null
  const found = contact.exec(turned)
  if (found) {
    const rest = (found.groups?.rest ?? '').trim()
    const isOther = /^(?:HR|Personal|die Personalabteilung)/iu.test(turned)
    if (
      !isOther &&
      (rest === '' ||
        (/^(?:nach|mit|wegen|sobald) /u.test(rest) &&
          countWords(rest) <= 6 &&
          !/(?<!\p{L})(?:er|sie|ihm)(?!\p{L})/u.test(rest)))
    )
      return reading('contact', '', { ...values, rest: /^mit /u.test(rest) ? '' : rest })
  }
  return eventOf(lowered(turned), values) ?? clauseOf(turned, values)
}

function eventOf(text: string, values: Record<string, string>): Reading | null {
  const words = text.split(' ')
  const head = words.findIndex((word, at) => /^\p{Lu}/u.test(word) && at <= 2 && event.test(word.replace(/[,.]$/u, '')))
  if (head < 0 || countWords(text) > 9 || /[→([{:,]/u.test(text)) return null
  if (
    words.slice(0, head).some((word) => !/^(?:der|die|das|den|ein|eine|einen|\p{Ll}+(?:e|es|er|en)|\d\.)$/u.test(word))
  )
    return null
  const after = words.slice(head + 1)
  if (
    after.length > 0 &&
    !/^(?:mit|im|in|bei|beim|vor|auf|an|am|zum|zur|von|für|im|durch|über|nach|unter|ab)$/u.test(after[0] ?? '')
  )
    return null
  const bare = /^(?:der|die|das|den|ein|eine|einen)$/u.test(words[0] ?? '')
  const said = bare
    ? text
        .replace(/^der /u, 'den ')
        .replace(/^ein (?=\p{Ll}*er |\p{Lu}\p{L}*(?:tag|termin|call|besuch|rundgang|test)(?!\p{L}))/u, 'einen ')
    : withArticle(text, 'accusative')
  return said === null ? null : reading('event', said, values)
}

/** "HR ruft an": a main clause that stands by itself behind a colon. */
function clauseOf(text: string, values: Record<string, string>): Reading | null {
  return shapeOf(lowered(text)) === 'clause' &&
    countWords(text) <= 14 &&
    !/[→([{:]/u.test(text) &&
    !/(?<!\p{L})(?:er|ihm|ihn|ich|mich)(?!\p{L})/u.test(text)
    ? reading('clause', text, values)
    : null
}
