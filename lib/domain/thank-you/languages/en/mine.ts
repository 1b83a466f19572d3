import { countWords } from '../../../text/count-words.ts'
import type { Reading, Refused, Scope } from '../../read/reading.ts'
import type { Tidied } from '../../read/tidied.ts'
import { figuresIn } from './figures.ts'
import { asObject, lowered, oneThought, reading } from './forms.ts'
import { irregular, prepositions, verbs } from './lexicon.ts'
import { isThing, isThird, plain, shapeAt, shapeOf, unpast, wordsOf } from './shape.ts'
import { tag } from './tagger.ts'

const lead =
  /^(?:(?:yes|no|yep|well|so)[,.]? (?:and )?|(?:I )?(?:told (?:her|him|them|it)|said|mentioned|explained|talked about|spoke about|described|gave (?:the )?example of|used (?:the )?example of|example:|e\.g\.)(?: (?:that|about|how))?[:,]? |(?:told it|star|from):? )+/iu

/** The half with the number may be about the half before it. */
const leans = /^(?:it|they|them|this|that|these|those|which|then|so|result|and)(?!\p{L})/iu

const negative =
  /^(?:nothing|none|did not|didn['’]t|could not|couldn['’]t|no |not |forgot|blanked|rambled|waffled|struggled|yes$|no$|fine$|ok$|good$)/iu

/** A sentence of the writer about what they did, with its "I"; null when it is none for certain. */
function deedOf(text: string, scope: Scope): Reading | null {
  const own = text.replace(/^I (?:have|had) (?=\p{L}+(?:ed|en|t)\b)/u, 'I have ')
  const figures = figuresIn(own, scope)
  if (figures) return figures
  const tokens = wordsOf(own).map(plain)
  const [first = '', second = ''] = tokens
  if (
    /^(?:i|we)$/u.test(first) &&
    second !== '' &&
    (unpast(second) !== null || /^(?:have|had|was|were|also|always|never|only|once|then|first)$/u.test(second))
  )
    return reading('deed', own)
  if (isMineInside(tokens)) return reading('deed', lowered(own, scope))
  if (first === 'have' || first === 'had')
    return unpast(second) !== null || /en$/u.test(second)
      ? reading('deed', `I ${own.slice(0, 1).toLowerCase()}${own.slice(1)}`)
      : null
  if (
    unpast(first) !== null &&
    tokens.length >= 3 &&
    first !== 'used' &&
    !/^(?:based|focused|related|needed|supposed|interested|excited|bored)$/u.test(first)
  ) {
    const isRegular = irregular[first] === undefined
    const object = own.slice(own.indexOf(' ') + 1)
    const isBare = !prepositions.has(second) && asObject(object) !== object
    // "Forced VDK test": a past form before a bare noun may be its adjective.
    const isParticiple = isRegular && (/^(?:by|with)$/u.test(second) || isBare)
    return isParticiple ? null : reading('deed', `I ${own.slice(0, 1).toLowerCase()}${own.slice(1)}`)
  }
  return null
}

/** "In my last plant we cut stops", "over two winters I brought …": an adverbial first, then the writer. */
function isMineInside(tokens: readonly string[]): boolean {
  const at = tokens.findIndex((token) => token === 'i' || token === 'we')
  const isAdverbial =
    /^(?:in|at|over|after|during|within|with|for|last|this|when|once|two|three|before|on|by|as)$/u.test(tokens[0] ?? '')
  const verb =
    tokens
      .slice(at + 1)
      .find((token) => !/^(?:also|then|first|always|often|once|even|still|just|only|already)$/u.test(token)) ?? ''
  return at > 0 && at <= 8 && isAdverbial && (unpast(verb) !== null || /^(?:have|had|was)$/u.test(verb))
}

/** A deed without the thought that haste hung on it by a comma. */
function cutDeed(text: string, scope: Scope): Reading | null {
  const read = deedOf(text, scope)
  return read?.form === 'deed' ? reading('deed', oneThought(read.values.x ?? '')) : read
}

/** "drew every route, one of them is still in use": a deed and what came of it, each a whole thought. */
function withResult(text: string, scope: Scope): Reading | null {
  const cut = text.lastIndexOf(', ')
  if (cut < 0) return null
  const tail = text.slice(cut + 2)
  const deed = deedOf(text.slice(0, cut), scope)
  if (deed?.form !== 'deed' || shapeOf(tail) !== 'clause' || /^(?:and|but|which|so|because)\b/iu.test(tail)) return null
  return reading('deed', `${deed.values.x}, and ${lowered(tail, scope)}`)
}

/** The words of a plan, to follow "I would". */
function planOf(text: string, question: string, scope: Scope): Reading | null {
  const own = text
    .replace(/^(?:I['’]d|I would|would|I will|i would) (?:also |first |probably |say )?/iu, '')
    .replace(/^(?:want|like|love|need|try|have) to (?=\p{L})/iu, '')
    .replace(/,? then (?:a|an|the) .*$/iu, '')
  const [first = '', second = ''] = wordsOf(own).map(plain)
  const asked = /\b(?:would|will|do|could|should) (?:you|u) (?<what>.+?)\?*$/iu.exec(question)?.groups?.what
  if (
    /^(?:by|with|from|at|in)$/u.test(first) &&
    asked !== undefined &&
    countWords(asked) <= 8 &&
    !/ or /iu.test(asked)
  ) {
    const what = asked.replace(/\byour\b/giu, 'my').replace(/\bour\b/giu, 'your')
    const verb = plain(wordsOf(what)[0] ?? '')
    const begins = /^(?:begin|start)\b/iu.test(what)
    if (/\b(?:you|we|us|it|that|this)\b/iu.test(what) || !verbs.has(verb)) return null
    const habit = /\bdo (?:you|u)\b/iu.test(question) ? 'yes' : ''
    return reading('plan', `${begins ? verb : lowered(what, scope)} ${own.slice(0, 1).toLowerCase()}${own.slice(1)}`, {
      habit,
    })
  }
  const isOrder =
    verbs.has(first) &&
    (own !== text ||
      shapeOf(own) === 'order' ||
      (asked !== undefined && (!isEitherFirst(own) || isMoved(own))) ||
      /^(?:with|by|the|a|an|two|three|one|all|every|each|what|who|\d+|first)$/u.test(second))
  const bare = own.slice(0, 1).toLowerCase() + own.slice(1)
  // "How do you …" is asked of what is done, and not of what would be.
  const habit = /\bdo (?:you|u)\b/iu.test(question) ? 'yes' : ''
  const isPast =
    /\b(?:did|have you|had you|last time|ever)\b/iu.test(question) ||
    /\b(?:at|in) my (?:last|old|previous|current|first)\b|\blast (?:year|summer|winter|spring|autumn)\b/iu.test(own)
  if (isOrder && countWords(own) >= 3 && !isPast && !/\bI\b/u.test(own))
    return reading('plan', joinedOrders(bare), { habit })
  return null
}

/** Whether the answer may begin with a thing: "stock count every Friday" and "text messages the day before". */
const isEitherFirst = (text: string) => {
  const words = wordsOf(text)
  const [first] = tag(words.map((word) => word.toLowerCase()))
  return !first?.isFinite || isThing(plain(words[1] ?? '')) || /^of$/u.test(plain(words[1] ?? ''))
}

/** "Move deliveries to six": a thing in the plural between a verb and a preposition is its object. */
const isMoved = (text: string) => {
  const [, object = '', next = ''] = wordsOf(text).map(plain)
  return /[^s]s$/u.test(object) && prepositions.has(next) && !isThird(object)
}

/** "start with five, codemod the rest": orders in a row need an "and". */
function joinedOrders(text: string): string {
  const [first = '', ...rest] = text.split(/, (?:and |then )?/u)
  const orders = rest.filter(
    (part) => verbs.has(plain(wordsOf(part)[0] ?? '')) || /^(?:never|always) \p{L}+/iu.test(part),
  )
  // What is no order ends the plan: "say it there, calm, chart in hand".
  const kept =
    orders.length === rest.length
      ? rest
      : rest.slice(
          0,
          rest.findIndex((part) => !orders.includes(part)),
        )
  const last = kept.at(-1)
  return last === undefined ? first : `${[first, ...kept.slice(0, -1)].join(', ')} and ${last}`
}

/** What the writer did or would do, in one or two sentences; the strongest part of an answer first. */
export function readMine(
  pieces: readonly Tidied[],
  question: string,
  scope: Scope,
): { readings: Reading[]; refused: Refused | null } {
  const said = pieces
    .map((piece) => ({ ...piece, text: piece.text.replace(lead, '').trim() }))
    .filter(
      ({ text, asks }) =>
        !asks &&
        (countWords(text) >= 3 || (countWords(text) === 2 && !/^(?:told|said|yes|no|it)\b/iu.test(text))) &&
        !negative.test(text),
    )
  const readings: Reading[] = []
  let refused: Refused | null = null
  for (const [at, piece] of said.entries()) {
    if (piece.unknown.length > 0) {
      refused = { refused: 'shorthand' }
      continue
    }
    const isLeaning = leans.test(piece.text) && at > 0
    const last = readings.at(-1)
    if (isLeaning) {
      const clause = piece.text.replace(/^(?:and|so|result:?) /iu, '')
      if (last?.form === 'deed' && shapeOf(clause) === 'clause' && countWords(`${last.values.x} ${clause}`) <= 30)
        readings[readings.length - 1] = reading('deed', `${last.values.x}, and ${lowered(clause, scope)}`)
      continue
    }
    const read = readOne(piece.text, question, scope)
    if ('form' in read) readings.push(read)
    else refused = read
  }
  return { readings, refused: readings.length > 0 ? null : refused }
}

/** What the writer has not done or does not have is no proof of anything. */
const lacks =
  /\b(?:I|we) (?:have not|haven['’]t|had not|hadn['’]t|do not have|don['’]t have|cannot|can['’]t|could not|couldn['’]t)\b|\bnot yet\b|\bno experience\b|\bnever (?:done|led|had|used|worked|managed|run)\b/iu

const speaksOfThem = (text: string, scope: Scope) =>
  /\b(?:she|he|her|him|you|your)\b/iu.test(text) || scope.names.some((name) => text.includes(name))

function readOne(raw: string, question: string, scope: Scope): Reading | Refused {
  const text = raw.replace(/^(?:that|how) (?=I )/iu, '')
  const figures = figuresIn(text, scope)
  if (figures && !speaksOfThem(text, scope)) return figures
  // What was told in the talk is not what was done.
  if (
    /^(?:I )?(?:told|picked|gave|chose|used|mentioned|described|explained|said|answered|admitted)\b.*\b(?:story|stories|example|answer|one)\b/iu.test(
      text,
    )
  )
    return { refused: 'unclear' }
  // It would lean on what is not in the letter.
  if (/\bafter that\b|\b(?:did|made|used|got) (?:it|that|this)\b|\b(?:there|then)$/iu.test(text))
    return { refused: 'unclear' }
  if (speaksOfThem(text, scope) || lacks.test(text)) return { refused: 'unclear' }
  const topic = /^(?<topic>[^:]{3,40}): (?<rest>.+)$/u.exec(text)?.groups
  const plan = isMineInside(wordsOf(text).map(plain)) ? null : planOf(text, question, scope)
  if (plan && countWords(plan.values.x ?? '') <= 24) return plan
  const read = withResult(text, scope) ?? cutDeed(text, scope) ?? (topic ? deedOf(topic.rest ?? '', scope) : null)
  if (read) {
    if (countWords(read.values.x ?? '') <= 30 && !/→|[([{]/u.test(read.values.x ?? '')) return leaning(read)
    const short = shortDeed(read.values.x ?? '')
    return short === null ? { refused: 'long' } : reading(read.form, short)
  }
  if (countWords(text) > 25) return { refused: 'long' }
  if (/→|[([{:]/u.test(text)) return { refused: 'unclear' }
  const shape = shapeOf(text)
  if (isResult(text))
    return reading('result', lowered(text, scope), { adverbial: /^[^,]{3,40}, /u.test(text) ? 'yes' : '' })
  if (shape === 'clause' && !/^(?:one|both|either)\b|\b(?:they|it|we)\b|,/iu.test(text))
    return reading('clause', lowered(text, scope))
  return { refused: 'unclear' }
}

/** "I ran it for five weeks": what "it" is stands in the question. */
function leaning(read: Reading): Reading {
  const x = (read.values.x ?? '').replace(/\b(it|them) (?=\d+ (?:days|weeks|months|years)\b)/u, '$1 for ')
  return /^(?:I|we) (?:have )?\p{L}+ (?:it|them|that|this|these|those|\d+(?= (?:solo|alone|last|in|on|at|by|since|this|each|a|every)\b|$))\b/iu.test(
    x,
  )
    ? reading(read.form, x, { leans: 'yes' })
    : read
}

/** What something that is counted did. "2 weeks stood in shop" counts nothing. */
const changed =
  /^(?:went|fell|rose|dropped|grew|came|climbed|sank|shrank|took|cut|brought|saved|halved|doubled|tripled|reduced|lowered|raised|improved|increased|reached|lost|won|gained|stayed|ended|finished|passed|qualified|got|gave|made|kept|had|was|were|sold|left|moved|ran|met|hit|paid|returned|arrived|needed|used|stopped|started)$/u

/** "A shared board took our backlog from 1,900 cases to 240": what came of something, in figures. */
function isResult(text: string): boolean {
  const main = text.replace(/^(?:in|under|at|with|over|after|during|within|by|on|for) [^,]{3,40}, /iu, '')
  const { shape, verb } = shapeAt(main)
  const said = plain(wordsOf(main)[verb] ?? '')
  return (
    shape === 'clause' &&
    changed.test(said) &&
    /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|half|third|quarter|double|twice|dozen)\b/iu.test(
      text,
    ) &&
    !/\b(?:they|it|we|you)\b/iu.test(text)
  )
}

/** The first part of a long deed that holds the number, or all up to the first whole thought. */
function shortDeed(text: string): string | null {
  const cuts = [
    ...text.matchAll(/,\s(?=(?:and|which|so|because|but|by)\s)|\s(?=(?:because|so that|although|which)\s)|;\s|\s\(/giu),
  ].map((cut) => text.slice(0, cut.index))
  const fitting = cuts.filter((part) => countWords(part) <= 30 && countWords(part) >= 5)
  const hasNumber = /\d/u.test(text)
  return fitting.reverse().find((part) => !hasNumber || /\d/u.test(part)) ?? fitting[0] ?? null
}

const unsaidLead =
  /^(?:(?:i )?(?:really )?(?:should(?:['’]ve| have|of)|could(?:['’]ve| have)|would(?:['’]ve| have)(?: liked to)?|(?:i )?wish (?:i )?(?:had|could have|['’]d)|wish(?:ed)?(?: i)?(?:['’]d)|forgot to|failed to|did(?:n['’]t| not)(?: (?:get|manage|have time|remember))?(?: to)?|never got (?:to|round to)|had no time (?:to|for)|ran out of time (?:to|for|on|before)|no time (?:to|for)|wanted to|meant to|missed(?: the chance)? to|left out|forgot|missed|could not|didn['’]t get round to)(?:,? (?:say|said|mention(?:ed)?|tell|told|explain(?:ed)?|talk(?:ed)? about|bring up|brought up|add(?:ed)?|describe[d]?|cover(?:ed)?|show(?:ed|n)?|point(?:ed)? out|got(?:ten)? (?:to|round to)|get to|saying|mentioning))?(?: (?:her|him|them))?(?:,? (?:that|about|to|:))?\s*:?\s*)/iu

/** What is true of the writer, noted without "I": "speak Czech", "can do nights", "milling course booked for January". */
function stateOf(text: string): Reading | null {
  if (/[([{:;→]/u.test(text)) return null
  const small = text.slice(0, 1).toLowerCase() + text.slice(1)
  const bare = /^[A-Z]{2}/u.test(text) ? text : small
  if (
    /^(?:can|could|speak|have|hold|know|own|play|drive|teach|live|love|like|volunteer|do|work|train|coach|sing|write|read|am)\b (?!you\b)/u.test(
      bare,
    )
  )
    return reading('deed', `I ${bare}`)
  const done =
    /^(?:my |a |an |the )?(?<what>(?:[\p{L}\d-]+ ){0,3}[\p{L}\d-]+) (?<did>booked|planned|arranged|scheduled|finished|completed|passed|done|due|under way)(?<rest>(?:,? (?:for|in|on|since|by|from|next|last) .*)?)$/u.exec(
      text,
    )?.groups
  if (done?.what && shapeOf(done.what) === 'phrase' && !/^(?:i|we)\b/iu.test(done.what)) {
    const what = /^[A-Z]{2}/u.test(done.what)
      ? done.what
      : `${done.what.slice(0, 1).toLowerCase()}${done.what.slice(1)}`
    return reading('deed', `I have ${/^[aeiou]/iu.test(what) ? 'an' : 'a'} ${what} ${done.did}${done.rest}`)
  }
  // "Prescriber course starts in January" is the writer's own.
  const starts =
    /^(?<what>(?:[\p{L}\d-]+ ){0,3}(?:course|training|certificate|licence|license|exam|degree|contract|permit|module|diploma|qualification|visa)) (?:is|starts|ends|begins|runs|comes|expires|was|finishes)\b/u.exec(
      small,
    )?.groups?.what
  return starts && !/^(?:my|the|a|an|their|your|our) /u.test(starts) ? reading('deed', `my ${bare}`) : null
}

/** What the writer wishes to have said, without the wish. */
export function readUnsaid({ text, unknown, asks }: Tidied, scope: Scope): Reading | Refused {
  if (asks || /\bask(?:ed|ing)?\b/iu.test(text)) return { refused: 'question' }
  if (unknown.length > 0) return { refused: 'shorthand' }
  const colon =
    /^(?<before>[^:]*\b(?:rambl|wish|should|could|forgot|unclear|too long|weak)\p{L}*[^:]*): (?<after>.+)$/iu.exec(text)
      ?.groups?.after
  const bare = (colon ?? text)
    .replace(/^(?:no idea why )?(?:i )?(?:didn['’]t|did not|never) (?:mention|say) /iu, '')
    .replace(
      /[,.;] (?:forgot to say|not mentioned|didn['’]t mention(?: it)?|never said|should(?:['’]ve| have)? (?:said|told|mentioned)[^,.]*|would have fitted[^,.]*)$/iu,
      '',
    )
  const content = bare
    .replace(unsaidLead, '')
    .replace(/^(?:that|about) /iu, '')
    .trim()
  if (content === '' || countWords(content) < 2) return { refused: 'unclear' }
  const listed = /^(?<topic>(?:my )?\p{L}+(?: \p{L}+)?): (?<items>.+)$/u.exec(content)?.groups
  if (listed) {
    const items = listed.items ?? ''
    const thing = listed.topic ?? ''
    if (/^my /iu.test(thing) && countWords(items) <= 8 && shapeOf(thing) === 'phrase')
      return reading('phrase', `my ${thing.slice(3)} for ${items}`)
    return { refused: 'unclear' }
  }
  if (/[→([{:]|\b(?:she|he|her|him|they|them)\b/iu.test(content) || countWords(content) > 24)
    return { refused: 'unclear' }
  const own = stateOf(content)
  if (own) return own
  const deed = deedOf(content, scope)
  if (deed) return deed
  const tokens = wordsOf(content).map(plain)
  if (/^(?:i|we|my)$/u.test(tokens[0] ?? '') && tokens.length >= 3) {
    const shape = shapeOf(content)
    if (shape === 'clause') return reading('deed', lowered(content, scope))
  }
  const shape = shapeOf(content)
  if (shape === 'clause') return reading('clause', lowered(content, scope))
  if (shape === 'phrase') return reading('phrase', asObject(lowered(content, scope)))
  if (shape === 'order') return reading('order', lowered(content, scope))
  if (/^how (?:i|we) /iu.test(content)) return reading('asked', lowered(content, scope))
  return { refused: 'unclear' }
}
