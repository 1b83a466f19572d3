import { countWords } from '../../../text/count-words.ts'
import type { Reading, Refused, Scope } from '../../read/reading.ts'
import type { Tidied } from '../../read/tidied.ts'
import { toDative } from './address.ts'
import { figuresIn } from './figures.ts'
import { withNouns } from './nouns.ts'
import { isAllSmall, lowered, reading, shapeOf, wholeClause, withArticle } from './read.ts'
import { timed } from './times.ts'

/** "Zuerst die Kritiker geholt": only the subject and the auxiliary are missing. */
const participle =
  /^(?!.*(?<!\p{L})(?:ist|sind|war|hat|habe|haben|hatte|wurde|wurden|worden|werden|ich|wir)(?!\p{L}))(?=.*\s)(?:.*\s)?(?!gegangen|gekommen|gefahren|gewachsen|geblieben|geworden|gewesen|gestiegen|gesunken)(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|\p{Ll}+iert|(?:be|ver|er|ent|zer|über|um|auf|ein|ab|an|aus)\p{Ll}{2,}t)$/iu

const lead =
  /^(?:(?:ja|nein|also)[,.]? (?:und )?|(?:ich )?(?:erzählt|gesagt|erwähnt|berichtet)(?: von)?[,:]? (?:dass |wie )?|(?:Beispiel|z\.? ?B\.?|zum Beispiel):? )+/iu
const negative = /^(?:nichts|nicht|keine?|ja$|nein$|weiß nicht|vergessen|gestottert|nervös|gut$|okay$)/iu

const fromTo =
  /^(?<what>\p{L}[^,;→]*?):?,? (?:von )?(?<a>\d[\d.,]*(?: ?(?:%|Prozent|Stunden|Tagen?|Wochen|Monaten?|Minuten|€|Euro))?) ?(?:→|auf|runter auf) ?(?<b>\d[\d.,]*(?: ?(?:%|Prozent|Stunden|Tage|Wochen|Monate|Minuten|€|Euro|Fälle))?)(?<rest>(?: (?:in|im|nach|über|pro|je|innerhalb)(?!\p{L})[^,;→]*)?)$/iu

/** "Retouren 18 % → 11 %" as something that was reached. */
function resultOf(text: string): string | null {
  const bare = /^von (?<a>\d[\d.,]* ?%?) (?:auf|→) (?<b>\d[\d.,]* ?%?)(?<rest> .*)?$/u.exec(text)?.groups
  if (bare) return `von ${bare.a} auf ${bare.b}${bare.rest ?? ''}`
  const parts = fromTo.exec(text)?.groups
  if (!parts) return null
  const { what = '', a = '', b = '', rest = '' } = parts
  const noun = what.trim()
  if (!/^\p{Lu}\p{L}+$/u.test(noun)) return null
  // Behind "bei den" a plural ends in -n, or in -s.
  return /(?:n|s)$/u.test(noun)
    ? `bei den ${noun} von ${a} auf ${b}${rest}`
    : /(?:ung|heit|keit|quote|zeit|rate|dauer|zahl)$/u.test(noun)
      ? `bei der ${noun} von ${a} auf ${b}${rest}`
      : null
}

function deedOf(text: string): Reading | null {
  const own = text.replace(/^(?:ich )?hab(?:e)? /iu, 'Ich habe ').replace(/^(?:wir )?haben /iu, 'Wir haben ')
  const cut = own.lastIndexOf(', ')
  const result = cut > 0 ? resultOf(own.slice(cut + 2).replace(/^(?:und|dadurch|so) /iu, '')) : null
  const head = result ? own.slice(0, cut) : own
  const first = /^(?<who>Ich|Wir) (?<verb>\p{Ll}+)(?<rest>.*)$/u.exec(head)?.groups
  if (first) {
    const isPerfect = /^haben?$/u.test(first.verb ?? '')
    const rest = isPerfect ? objectOf((first.rest ?? '').trim()) : (first.rest ?? '').trim()
    if (rest === null || rest === '' || /[→([{]/u.test(rest)) return null
    const said = `${first.who} ${first.verb} ${rest}`
    return result
      ? reading('deed', `${said} und ${first.who === 'Wir' ? 'sind' : 'bin'} damit ${result} gekommen`)
      : reading('deed', said)
  }
  if (
    participle.test(head.split(', ')[0] ?? head) &&
    participle.test(head.split(/, (?=(?:bis|weil|damit|sodass|während|als|nachdem|und) )/u)[0] ?? head) &&
    !/[→([{]/u.test(head)
  ) {
    const rest = objectOf(lowered(head))
    if (rest === null) return null
    return reading('deed', `Ich habe ${rest}${result ? ` und bin damit ${result} gekommen` : ''}`)
  }
  const inverted =
    /^(?:In|Bei|Im|Am|Als|Nach|Über|Letztes|Vor|Seit) .+ (?:habe|hatte|war|konnte|haben|hatten) (?:ich|wir) /u
  if (inverted.test(own)) return reading('deed', own)
  const alone = resultOf(own)
  return alone ? reading('deed', `Ich bin ${alone} gekommen`) : null
}

/** An object that lost its article: "habe Größentabelle neu gemacht". Plurals and numbers need none. */
function objectOf(rest: string): string | null {
  const [first = '', second = ''] = rest.split(' ')
  if (!/^\p{Lu}/u.test(first) || /^(?:Ihnen|Ende|Anfang|Mitte)$/u.test(first)) return rest
  if (/^(?:und|oder|,)$/u.test(second) || /(?:en|ern|eln)$/u.test(first)) return rest
  return withArticle(rest, 'accusative')
}

function planOf(text: string, question: string): Reading | null {
  if (
    !/(?<!\p{L})(?:würden|würdest|wie gehen|was machen|was tun|wie machen|womit|wo fangen|wo beginnen)(?!\p{L})/iu.test(
      question,
    ) &&
    !/^(?:ich )?würde /iu.test(text)
  )
    return null
  const own = lowered((text.split(/, (?:dann|danach) /u)[0] ?? text).replace(/^(?:ich )?würde (?:ich )?/iu, ''))
  const head = own.split(/, (?=(?:und|weil|damit|bis) )/u)[0] ?? own
  const isInfinitive =
    /(?:^|\s)\p{Ll}+(?:en|ern|eln)$/u.test(head) &&
    !/[→([{:]/u.test(own) &&
    countWords(own) <= 18 &&
    countWords(own) >= 2
  return isInfinitive &&
    !/(?<!\p{L})(?:ich|wir|ist|sind|habe|haben)(?!\p{L})/u.test(head) &&
    /(?:^|[,\s])(?:\p{Ll}+)/u.test(own) &&
    !/, \p{Lu}/u.test(own)
    ? reading('plan', own)
    : null
}

export function readMine(
  pieces: readonly Tidied[],
  question: string,
  scope: Scope,
): { readings: Reading[]; refused: Refused | null } {
  const readings: Reading[] = []
  let refused: Refused | null = null
  for (const { text: raw, unknown, asks } of pieces) {
    const text = withNouns(raw.replace(lead, '').trim())
    if (asks || (text !== null && (countWords(text) < 2 || negative.test(text)))) continue
    if (text === null || isAllSmall(text)) {
      refused = { refused: 'unclear' }
      continue
    }
    if (unknown.length > 0) {
      refused = { refused: 'shorthand' }
      continue
    }
    if (
      /(?<!\p{L})(?:er|sie|ihr|ihm|ihn|Sie|Ihnen|du|dir)(?!\p{L})/u.test(text) ||
      scope.names.some((name) => text.includes(name))
    ) {
      refused = { refused: 'unclear' }
      continue
    }
    const figures = figuresIn(text)
    const read = figures === null ? (planOf(text, question) ?? deedOf(text)) : reading('deed', figures)
    if (read && countWords(read.values.x ?? '') <= 30) readings.push(read)
    else if (countWords(text) > 22) refused = { refused: 'long' }
    else refused = { refused: 'unclear' }
  }
  return { readings, refused: readings.length > 0 ? null : refused }
}

const wish =
  /^(?:ich )?(?:hätte(?: ich)?(?: gern)?(?: noch)?(?: (?:sagen|erwähnen|erzählen|erklären|zeigen) (?:sollen|können))?|vergessen(?: zu (?:sagen|erwähnen))?|nicht (?:mehr )?(?:gesagt|erwähnt|erzählt)|wollte(?: noch)?(?: (?:sagen|erwähnen|erzählen))?|keine zeit(?: mehr)? für|habe? (?:vergessen|nicht mehr geschafft)(?: zu (?:sagen|erwähnen))?)[,:]?\s*(?=\S)/iu

/** What the writer wishes to have said, without the wish. */
export function readUnsaid({ text, unknown, asks }: Tidied, _scope: Scope): Reading | Refused {
  if (asks || /(?<!\p{L})(?:gefragt|fragen)(?!\p{L})/iu.test(text)) return { refused: 'question' }
  if (unknown.length > 0) return { refused: 'shorthand' }
  const whole = withNouns(text)
  if (whole === null) return { refused: 'unclear' }
  const content = whole
    .replace(
      /[,.;] (?:nicht erwähnt|nicht gesagt|vergessen|kam nicht zur Sprache|nicht zur Sprache gekommen|hätte ich sagen sollen)$/iu,
      '',
    )
    .replace(wish, '')
    .trim()
  if (isAllSmall(content)) return { refused: 'unclear' }
  if (
    countWords(content) < 2 ||
    countWords(content) > 22 ||
    /[→([{:]|(?<!\p{L})(?:er|sie|ihm|ihn|ihr)(?!\p{L})/u.test(content)
  )
    return { refused: 'unclear' }
  const dass = /^dass (?<x>.+)$/iu.exec(content)?.groups?.x
  if (dass !== undefined) return reading('asked', `dass ${dass}`)
  const deed = deedOf(content)
  if (deed) return deed
  const mine = lowered(content)
  const shape = shapeOf(mine)
  if (shape === 'clause') return reading('clause', wholeClause(mine.replace(/, \p{L}+$/u, '')))
  if (shape === 'phrase' || /^meine?n? /iu.test(content))
    return reading('phrase', mine.replace(/^mein (?=\p{Lu})/u, 'mein '))
  return { refused: 'unclear' }
}

/** A thing to do with its infinitive at the end. */
export function readTask({ text, unknown, asks }: Tidied, { names, du }: Scope): Reading | Refused {
  if (asks) return { refused: 'question' }
  if (unknown.length > 0) return { refused: 'shorthand' }
  const whole = withNouns(text)
  if (whole === null || isAllSmall(whole)) return { refused: 'unclear' }
  const { text: timeless, when, relative } = timed(whole)
  const bare = timeless.replace(/^(?:ich (?:werde|muss|soll|habe versprochen,?)|werde|muss) /iu, '')
  const turned = toDative(bare, names, du).replace(/ zu (?=\p{Ll}+(?:en|ern|eln)$)/u, ' ')
  const { before, verb } = /^(?<before>.+) (?<verb>\p{Ll}+(?:en|ern|eln))$/u.exec(turned)?.groups ?? {}
  if (
    before === undefined ||
    verb === undefined ||
    countWords(turned) > 16 ||
    /[→([{:]|(?<!\p{L})(?:er|sie|ihn)(?!\p{L})/u.test(turned)
  )
    return { refused: 'unclear' }
  const dative = du ? 'dir' : 'Ihnen'
  const hasDative = new RegExp(`(?<!\\p{L})${dative}(?!\\p{L})`, 'u').test(before)
  const object = before.replace(new RegExp(`(?<!\\p{L})${dative} ?`, 'u'), '').trim()
  const said = object === '' ? '' : withObject(lowered(object))
  if (said === null) return { refused: 'unclear' }
  const gives =
    /^(?:schicken|senden|zeigen|geben|nennen|mailen|weiterleiten|zusenden|zuschicken|nachreichen|nachschicken|bringen|mitbringen|vorlegen|einreichen)$/u.test(
      verb,
    )
  const to = hasDative || gives ? `${dative} ` : ''
  return reading('order', `${to}${said}`.trim(), { verb, when, relative })
}

function withObject(object: string): string | null {
  const [first = ''] = object.split(' ')
  if (/^(?:mich|mir|bei|mit|auf|an|zum|zur|am|im|in|nochmal|noch)$/u.test(first)) return object
  return withArticle(object, 'accusative')
}
