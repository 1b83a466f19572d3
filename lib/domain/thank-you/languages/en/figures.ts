import { countWords } from '../../../text/count-words.ts'
import type { Reading, Scope } from '../../read/reading.ts'
import { asObject, isPlural, lowered, oneThought, reading } from './forms.ts'
import { massNouns } from './lexicon.ts'
import { isThing, plain, shapeOf, unpast, wordsOf } from './shape.ts'

const number = '[€£$]?\\d+(?:[.,]\\d+)*(?:h\\d{2})?(?: ?(?:%|k|m|per cent|percent))?'
const words = "(?: [\\p{L}][\\p{L}’'-]*)"
/** "28 a month to 9", "from 18% → 11%", "4h10 down to 2h25", "9 numbers became 1". */
const change = new RegExp(
  `^(?<head>.*?)(?<from>(?<![\\p{L}])from )?(?<![\\p{L}\\d.,/])(?<a>${number}${words}{0,4}?) ?(?<how>→|(?:went |came )?(?:down|up) to|became|to) ?(?<b>(?:${number}|zero|none|one|two|three|nothing)${words}{0,2}?(?:/${words.slice(4, -1)})?)(?<rest>(?:,? (?:in|within|over|after|by|took|inside|during|a|an|per|each|every|last|since|(?:one|two|three|\\d+) (?:days|weeks|months|quarters|years) (?:running|in a row)) ?.*|[,;].*|\\.?)?)$`,
  'iu',
)

const moving =
  /(?:^|\s)(?:went|gone|fell|rose|dropped|grew|came|climbed|is|was|are|were|has gone|have gone|down|up|from)$/iu
const doing = /^(?:did|done|do|used|tried|ran|made|had) (?:it|that|this|the same|so)\b/iu

const first = (text: string) =>
  Number(
    /\d[\d.,]*/u
      .exec(text)?.[0]
      .replace(/,(?=\d{3}\b)/gu, '')
      .replace(',', '.') ?? 0,
  )

/** What went from one figure to another, and where; null for a range ("8 to 12 patients a day") and for any other text. */
export function figuresIn(text: string, scope: Scope): Reading | null {
  const found = /\d/u.test(text) && text.length < 240 ? change.exec(text)?.groups : undefined
  if (!found) return null
  const { from, how = '', rest = '' } = found
  const a = (found.a ?? '').trim()
  const b = (found.b ?? '')
    .trim()
    .replace(/\/(?=\p{L})/u, ' per ')
    .replace(/ per hr$/u, ' per hour')
  const span = spanOf(rest)
  const { place, head } = placeIn((found.head ?? '').trim())
  // "5 in 2024 → 0 last year": a year is no figure.
  if (/^(?:19|20)\d\d\b/u.test(a) || /^(?:19|20)\d\d\b/u.test(b)) return null
  const isFall = first(a) > first(b) || /^(?:zero|none|nothing)$/iu.test(b)
  const isChange =
    isFall ||
    from !== undefined ||
    how.toLowerCase() !== 'to' ||
    /^(?: in |,)/u.test(span ?? '') ||
    moving.test(head) ||
    place !== '' ||
    // A range has its unit once.
    /[\p{L}%]/u.test(a)
  if (!isChange || span === null || /\d/u.test(found.head?.match(/\S+$/u)?.[0] ?? '')) return null
  const said = how === 'became' ? `${a} became ${b}${span}` : `from ${a} to ${b}${span}`
  return told({ place, head }, said, how === 'became', scope)
}

/** How long it took, as the end of the sentence; null when what follows is no such thing. */
function spanOf(rest: string): string | null {
  const text = rest.replace(/^[,;.\s]+|[\s.]+$/gu, '')
  const [head = ''] = text.split(/[,;]/u)
  if (head === '') return ''
  const took =
    /^(?:took|in|within|inside|over|after) (?:us |me )?(?<span>(?:a|an|one|two|three|four|five|six|\d+|half a|the first|under a|less than a)\s?\p{L}+(?: \p{L}+)?)$/iu.exec(
      head,
    )?.groups?.span
  if (took !== undefined) return ` in ${took}`
  if (/^(?:one|two|three|\d+) \p{L}+ (?:running|in a row)$/iu.test(head)) return `, ${head}`
  if (/^(?:a|an|per|each|every) \p{L}+$/iu.test(head)) return ` ${head}`
  if (/^(?:last|since|by|in|during|over|within) [\p{L}\d ]+$/iu.test(head) && countWords(head) <= 5) return ` ${head}`
  return rest.startsWith(',') ? '' : null
}

/** The figures with what they are of: a place, a thing that was counted, or a deed of the writer. */
function told({ place, head }: Place, said: string, isWhole: boolean, scope: Scope): Reading | null {
  const at = place === '' ? '' : `${place} `
  const parts = head.replace(/:$/u, '').split(/,(?:\s+(?:and |so |then )?|$)|:\s+|\s+so (?:that )?/u)
  const ending = parts.at(-1) ?? ''
  const last =
    /(?:^|\s)(?:which|that) (?:took|brought|got|cut|reduced|lowered|raised) (?<what>(?:the |our )?\p{L}+(?: \p{L}+){0,2}?)(?: down| up)?(?: from)?$/iu.exec(
      ending,
    )?.groups?.what ?? ending
  const before = parts.slice(0, -1).join(', ')
  if (isWhole) return result(at === '' ? said : `${at}${said}`, at !== '', false)
  if (last === '') {
    // "Moved the fast lines to waist height, 92 to 111 lines an hour": the deed and what came of it.
    const done = deedOnly(before)
    if (done) return reading('deed', `${done}, and we went ${said}`)
    return before === '' || at !== '' ? result(`${at}we went ${said}`, at !== '', true) : null
  }
  const deed = deedWith(last, said)
  if (deed !== null) return reading('deed', at === '' ? deed : `${capitalised(at)}${deed}`)
  const counted = countedIn(last, scope)
  if (counted === null) return null
  const clause = `${counted} went ${said}`
  const done = deedOnly(before)
  if (done && countWords(`${done} ${clause}`) <= 28) return reading('deed', `${done}, and ${clause}`)
  return result(
    `${at}${clause}`,
    at !== '',
    /^(?:the )?(?:average|mean|median|number|total|rate|figure)$/iu.test(counted),
  )
}

/** @param leans it is clear only behind the question that it answers */
const result = (x: string, isPlaced: boolean, leans: boolean) =>
  reading('result', x, { adverbial: isPlaced ? 'yes' : '', leans: leans ? 'yes' : '' })

const capitalised = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

interface Place {
  /** "at Northgate", "in my last job"; empty for none. */
  place: string
  head: string
}

const name = "\\p{Lu}[\\p{L}\\d&’'-]*(?: (?:\\p{Lu}[\\p{L}\\d&’'-]*|of|and|the|\\d+(?=[,: ])))*"
const site =
  'ward|plant|site|shop|store|school|job|company|firm|team|practice|clinic|hospital|office|kitchen|depot|hotel|factory|lab|place|employer|role|salon|garage|theatre|warehouse|project|branch'
const placed = new RegExp(
  `^(?:(?:did|used|tried|done|had|made) (?:it|that|this|the same|so) )?(?<place>(?:at|in|on) (?:(?:the )?${name}(?: (?:${site}))?|(?:the|my|our) (?:\\p{L}+ ){0,2}?(?:${site})))(?![\\p{L}])[,:]?(?: (?<head>.*))?$`,
  'u',
)
const label = new RegExp(`^(?<place>${name}):(?: (?<head>.*))?$`, 'u')

/** "Northgate:", "At Ardley", "did that at Skelbeck," are where it was. */
function placeIn(text: string): Place {
  const at = placed.exec(text.replace(/^(?:At|In|On) /u, (word) => word.toLowerCase()))?.groups
  if (at?.place) return { place: at.place, head: (at.head ?? '').trim() }
  const called = label.exec(text)?.groups
  const isPlace = called?.place && (called.place.includes(' ') || !isPlural(called.place))
  if (isPlace) return { place: `at ${called.place}`, head: (called.head ?? '').trim() }
  // "Northgate 28 to 9": a name alone is no thing that is counted.
  return new RegExp(`^${name}$`, 'u').test(text) && !isPlural(text)
    ? { place: `at ${text}`, head: '' }
    : { place: '', head: text }
}

/** "cut queries": with its figures a sentence of the writer; null when it is no deed. */
function deedWith(text: string, said: string): string | null {
  const own = text.replace(/^(?:i|we) (?=\p{Ll})/iu, '')
  const [verb = '', object = ''] = wordsOf(own).map(plain)
  if (unpast(verb) === null || wordsOf(own).length < 2 || isLoss(own)) return null
  if (
    !/^(?:cut|brought|got|took|reduced|lowered|raised|grew|improved|halved|drove|moved|shortened|pushed|increased|trimmed|dropped|pulled|lifted|built)$/u.test(
      verb,
    )
  )
    return null
  const who = /^we /iu.test(text) ? 'we' : 'I'
  const what = /^(?:it|them|that|this)$/u.test(object) ? own.replace(/ (?:it|them|that|this)\b/iu, ' the number') : own
  return `${who} ${what.slice(0, 1).toLowerCase()}${what.slice(1).replace(/ from$/iu, '')} ${said}`
}

const isLoss = (text: string) =>
  /^(?:failed|missed|lost|returned|delayed|rejected|damaged|unpaid|cancelled|canceled|overdue|dropped|broken|unplanned|wasted|used|repeated)(?! (?:it|them|the|our|my)\b)/iu.test(
    text,
  )

const measured =
  /(?:around|over|time|rate|age|out|back|tion|ment|load|log|share|score|wait|scrap|total|median|mean|number)$/u

/** A thing that can be counted, with its article; null for anything else. */
function countedIn(text: string, scope: Scope): string | null {
  const what = lowered(
    text
      .replace(moving, '')
      .replace(/^(?:and|so|then) /iu, '')
      .trim(),
    scope,
  )
  const count = countWords(what)
  if (count === 0 || count > 6 || /[([{:;]/u.test(what) || /\b(?:it|they|them|i|we|you|he|she)\b/iu.test(what))
    return null
  const [head = ''] = wordsOf(what).map(plain)
  // "Velohaus 8 days to 4": a single word may be anything.
  if (count === 1 && !isPlural(what) && !massNouns.test(head) && !isThing(head) && !measured.test(head)) return null
  const shape = shapeOf(what)
  // "Failed deliveries" has a past form that is no verb; a thing in front of a number is no order.
  if (
    shape !== 'phrase' &&
    !isLoss(what) &&
    !(isThing(head) && shape !== 'clause') &&
    !/^average\b/iu.test(what) &&
    !isPlural(what)
  )
    return null
  if (/^average$/iu.test(what)) return 'the average'
  return /^(?:average|mean|median) \p{L}+ing\b/iu.test(what) ? `the ${what}` : asObject(what)
}

/** "moved the cold store": a deed without figures, with its "I"; null when it is none. */
function deedOnly(text: string): string | null {
  const own = text.replace(/^(?:i|we) (?=\p{Ll})/iu, '')
  const [verb = '', second = ''] = wordsOf(own).map(plain)
  if (own === '' || doing.test(own) || unpast(verb) === null || wordsOf(own).length < 3 || /[([{:→]/u.test(own))
    return null
  if (
    /^(?:used|based|focused|related|needed|told|said|explained|picked|gave|by|with)$/u.test(verb) ||
    /^(?:by|to)$/u.test(second)
  )
    return null
  if (/\b(?:she|he|you|her|him)\b/iu.test(own)) return null
  return oneThought(`${/^we /iu.test(text) ? 'we' : 'I'} ${own.slice(0, 1).toLowerCase()}${own.slice(1)}`)
}
