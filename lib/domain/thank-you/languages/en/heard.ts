import { countWords } from '../../../text/count-words.ts'
import { doubled } from '../../read/as-note.ts'
import { type AboutField, isRefused, type Reading, type Refused, type Scope } from '../../read/reading.ts'
import type { Tidied } from '../../read/tidied.ts'
import { aboutOf, asObject, isPlural, lowered, mainClause, oneThought, reading, wholeClause } from './forms.ts'
import { plain, shapeOf, unpast, wordsOf } from './shape.ts'
import { tag } from './tagger.ts'
import { ing } from './tasks.ts'
import { heard, toYou, withCapital } from './you.ts'

/** The writer's own opinion about them: never told to them. */
const guess =
  /^(?:i (?:think|guess|feel|felt|assume|suspect|suppose|reckon|believe|had the (?:feeling|impression))|(?:it |they |she |he )?(?:seems?|seemed|sounds? like|sounded like|looks? like)|maybe|perhaps|probably|not sure|unsure|no idea|my guess|my impression|my feeling|guess|presumably|a bit of a|bit of a)\b|\b(?:seems? a bit|seemed|i think|i guess|not sure)\b/iu

const aboutMe = /(?<!\p{L})(?:i|my|me|myself|i['’](?:m|ve|d|ll))(?!\p{L})/iu

const smallTalk =
  /\b(?:dogs?|cats?|puppy|weather|rain(?:ed|ing|y)?|snow(?:ed|ing)?|sunny|kids?|babies|baby|toddler|barked|barking|wi-?fi|camera|headset|car park|hiking|football|holidays?|weekend|birthday|moustache|beard|sweater|jumper|mug|background|surf(?:ing)?|spaniels?|terriers?|labradors?|collies?|parrots?|hamsters?|had a cold|commute|coffee machine|plant(?:s)? (?:behind|in the)|bookshel(?:f|ves)|accent|cough(?:ed|ing)?|laptop died|late (?:to|for) the call|hates?|loves?)\b/iu

/** Praise of the talk says nothing that only this person said. */
const vague =
  /^(?:(?:a|an|it was|was|very|really|the|overall|super|mega|so|pretty|quite|she was|he was|you were|seemed) )*(?:nice|good|great|friendly|pleasant|interesting|fine|ok|okay|lovely|kind|funny|relaxed|chill|cool|warm|helpful|smart|strict|tough|intense)?(?:,? (?:and )?(?:nice|good|great|friendly|chat|talk|call|conversation|person|people|interview|guy|lady|meeting|vibe|atmosphere|woman|man|bloke))*$/iu

const fillers =
  /^(?:(?:main|big|biggest|key|core|real|the main|the big|the biggest|the real) )?(?:problem|issue|challenge|pain(?: point)?|point|goal|success|worry)(?: is| was|:| =| being)(?: that)? (?=\S)/iu

const wants =
  /^(?:(?:what )?(?:we|they|she|he|you|it)(?: really| just)? (?:need|needs|want|wants|wanted|are looking for|is looking for|look for|looks for)(?: is)?|need|needs|needed|want|wants|wanted|looking for|wanting|after|must have|must be) /iu
const someone = /^(?:(?:smb|someone|somebody|a person|people|sb) )(?<what>.+)$/iu

/** What a note about somebody is, said to them. */
export function readHeard({ text, unknown, asks }: Tidied, field: AboutField, scope: Scope): Reading | Refused {
  if (asks) return { refused: 'question' }
  if (unknown.length > 0) return { refused: 'shorthand' }
  const named = withCapital(text, scope.names)
  const topic =
    /^(?:(?:she|he|they) )?(?:told|showed) (?:me|us) (?:about )?(?<what>(?:the|a|an|his|her|their|how|that) .+)$/iu.exec(
      named,
    )?.groups?.what
  const told = topic === undefined ? heard(named, scope.names) : { text: topic, said: false }
  const [, colon] = /^[^:]{3,30}: (.+)$/u.exec(told.text) ?? []
  const body = colon !== undefined && shapeOf(colon) === 'clause' ? colon : told.text
  // "Needs FLT licence": whose need it is goes without saying.
  const said = body
    .replace(/^(?:needs?|wants?) (?=\p{Lu}{2}|(?:an?|the|two|three|more|less|better|good|strong) )/iu, '')
    .replace(fillers, '')
    .replace(/^(?:about|that) (?=\p{L})/iu, '')
  if (guess.test(said)) return { refused: 'guess' }
  if (doubled.test(said)) return { refused: 'unclear' }
  const aim = field === 'success' ? aimOf(said) : null
  if (aim) return aim
  const sought = field === 'moment' && !told.said ? null : seeking(said)
  if (sought) return sought
  const moment = field === 'moment'
  const together = moment ? withMe(said, scope) : null
  if (together) return together
  if (aboutMe.test(said) && !told.said) return { refused: 'about-me' }
  if (aboutMe.test(said)) return { refused: 'unclear' }
  if (vague.test(said)) return { refused: 'small-talk' }
  if (moment && smallTalk.test(said)) return { refused: 'small-talk' }
  const ranked =
    /^(?:put(?:ting)? )?(?<first>[\p{L}-]+(?: [\p{L}-]+){0,2}) (?:first|before (?<second>[\p{L}-]+(?: [\p{L}-]+){0,2}))$/iu.exec(
      said,
    )?.groups
  if (ranked?.first && field === 'stressed' && shapeOf(ranked.first) === 'phrase')
    return reading(
      'doing',
      `putting ${lowered(ranked.first, scope)} ${ranked.second === undefined ? 'first' : `before ${ranked.second}`}`,
      { count: 'is' },
    )
  const talked =
    /^(?:we )?(?:talked|spoke|chatted|laughed|joked|discussed)(?: a lot| mostly| mainly)?(?: about)? (?<what>.+)$/iu.exec(
      said,
    )?.groups?.what
  // Reported speech of theirs has "we" for them.
  const turned = toYou(talked ?? said, { names: scope.names, ours: !moment || told.said || talked !== undefined })
  if (turned === null) return { refused: 'unclear' }
  // What somebody told of is a thing, whatever clause belongs to it.
  if (topic !== undefined && /^(?:the|a|an|your) /iu.test(turned) && countWords(turned) <= 14)
    return reading('phrase', lowered(turned, scope), { count: 'is', bare: '' })
  const isSaid = /^(?:she|he|they|we) /iu.test(said) || scope.names.some((name) => said.startsWith(`${name} `))
  return shaped(turned, field, scope, isSaid && /^you /iu.test(turned))
}

/** "Under 45 minutes by August", "near misses halved by February", "from 12 groups to 20": what success looks like, without a verb. */
function aimOf(text: string): Reading | null {
  if (/[,;:([{]/u.test(text) || countWords(text) > 14) return null
  const small = /^\p{Lu}\p{Ll}/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text
  if (/^from .*\d.* to /u.test(small)) return reading('order', `go ${small.replace(/\bby end of\b/u, 'by the end of')}`)
  if (
    /^(?:under|below|above|over|less than|more than|fewer than|at most|at least|within) (?:\d|an?\b|half\b)/u.test(
      small,
    )
  )
    return reading('phrase', small, { count: 'is', bare: '' })
  const done =
    /^(?<what>(?:\p{L}+ ){0,3}(?:\p{L}*[^s\s]s|zero|none|everything)) (?<did>\p{L}+)(?= (?:by|in|before|within|from)\b|$)/u.exec(
      small,
    )?.groups
  if (done?.did && unpast(done.did) !== null && !/^(?:fell|rose|went|came|grew|was|were)$/u.test(done.did))
    return reading('order', `have ${small}`)
  return null
}

/** "Climbed up the gallery with me", "poured me a glass": thanks are for what they did. */
function withMe(text: string, scope: Scope): Reading | null {
  const [did = ''] = text.split(/,? (?:so|because|while|when|and then|and I)\b|, /u)
  const bare = did.replace(/^(?:she|he|they) /iu, '').replace(/\b(?:him|her)self\b/iu, 'yourself')
  const who = /^(?:she|he|they)(?= )/iu.exec(did)?.[0] ?? (/\b(?:his|him)\b/iu.test(bare) ? 'he' : 'she')
  const turned = toYou(`${who} ${bare.slice(0, 1).toLowerCase()}${bare.slice(1)}`, { names: scope.names, ours: false })
  const [verb = '', ...rest] = (turned ?? '').replace(/^you /iu, '').split(' ')
  const base = unpast(plain(verb))
  const isMine = /^me\b|\b(?:with|for|to) me$/u.test(rest.join(' '))
  if (base === null || base === 'be' || !isMine || /\b(?:I|my|she|he)\b/u.test(rest.join(' ')) || rest.length > 14)
    return null
  return reading('with-me', `${ing(base)} ${rest.join(' ')}`)
}

/** @param isTurned its verb was turned from "she" to "you", so that it is a clause for certain */
function shaped(turned: string, field: AboutField, scope: Scope, isTurned: boolean): Reading | Refused {
  const read = shapedWhole(turned, field, scope, isTurned)
  if (!isRefused(read) || read.refused !== 'unclear' || !/[,(]/u.test(turned)) return read
  // "Remakes at 7 per cent, mostly shade": one part may be proven where the whole is not.
  const [first = '', ...rest] = turned.split(/,\s+|\s+\(/u)
  const [lead] = readingsOf([first], field, scope)
  if (lead?.form === 'clause') return lead
  const [clause] = readingsOf(rest.filter(standsAlone), field, scope).filter(({ form }) => form === 'clause')
  return clause ?? lead ?? read
}

const readingsOf = (parts: readonly string[], field: AboutField, scope: Scope): Reading[] =>
  parts
    .filter((part) => countWords(part) >= 2)
    .flatMap((part) => {
      const read = shapedWhole(part, field, scope, false)
      return isRefused(read) ? [] : [read]
    })

/** Whether a later part has its own subject, which leans on nothing before it. */
const standsAlone = (part: string) =>
  !/^(?:and|but|so|or|which|who|because|it|they|then|not|that|this|he|she|all|both|most|some|none|one|every one)\b|^\d|\)$/iu.test(
    part,
  )

function shapedWhole(turned: string, field: AboutField, scope: Scope, isTurned: boolean): Reading | Refused {
  const whole = lowered(withCopula(turned), scope)
  const text = oneThought(mainClause(whole, 18) ?? shorterQuestion(whole))
  if (countWords(text) > 20) return { refused: 'long' }
  const isList = /^[^,]+(?:, [^,]+)+$/u.test(text) && field !== 'moment' && field !== 'problem'
  const items = isList ? listed(text) : null
  if (items) return items
  if (/[→]|[([{]|\d+ ?[<>]/u.test(text) || /"|“/u.test(text)) return { refused: 'unclear' }
  // "Nurses speaking up on the round" is a thing.
  const shape = /^[\p{L}-]*[^s\s]s (?![^,]*,)(?!(?:ring|bring|sing|spring|swing|string)\b)\p{L}{2,}ing\b/u.test(text)
    ? 'phrase'
    : isTurned && !/[,;:]/u.test(text)
      ? 'clause'
      : shapeOf(text)
  if (/\b(?:about|of|to|with|for|and|the|a)$|\p{L}\/\p{L}/iu.test(text)) return { refused: 'unclear' }
  // "6 weeks wait" has lost a hyphen, and no week waits.
  if (/^\d+ \p{L}+s \p{L}+$/u.test(text)) return { refused: 'unclear' }
  const least = field === 'moment' ? (shape === 'phrase' ? 2 : 3) : 1
  if (shape === 'clause')
    return countWords(text) < 3
      ? { refused: 'unclear' }
      : reading('clause', wholeClause(text), { about: field === 'problem' ? aboutOf(text) : '' })
  if (countWords(text) < least) return { refused: 'unclear' }
  if (shape === 'phrase' && /^no |\p{L} \d+$/iu.test(text)) return { refused: 'unclear' }
  // "Get in, 6 hours max" is the time for a get-in.
  if (shape === 'order' && /, \d|\bmax$/iu.test(text)) return { refused: 'unclear' }
  // "Reliable", "calm and precise": what somebody has to be.
  if (shape === 'phrase' && isQuality(text)) return reading('doing', `being ${text}`, { count: 'is' })
  const [thing = ''] = text.split(', ')
  if (shape === 'phrase' && field === 'moment' && thing !== text)
    return countWords(thing) < least
      ? { refused: 'unclear' }
      : reading('phrase', asObject(thing), { count: 'is', bare: thing })
  if (shape === 'phrase') return reading('phrase', asObject(text), { count: isPlural(text) ? 'are' : 'is', bare: text })
  if (shape === 'asked') return reading('asked', text)
  if (shape === 'order' && (field === 'stressed' || field === 'success' || field === 'skills' || field === 'problem'))
    return reading('order', text)
  if (shape === 'doing') return reading('doing', text, { count: 'is' })
  if (shape === 'deed') return { refused: 'unclear' }
  return { refused: 'unclear' }
}

const isQuality = (text: string) => {
  const words = wordsOf(text)
  return (
    words.length <= 3 &&
    words.every((word) => /^(?:and|or|but|not)$/iu.test(word) || tag([word.toLowerCase()])[0]?.isAdjective)
  )
}

/** "Near misses up" has lost its verb. */
const withCopula = (text: string) =>
  text.replace(
    /^(?<what>(?:\p{L}+ ){0,3}\p{L}+[^s\s]s) (?<way>up|down)(?=$|,| by| from| on| since)/u,
    '$<what> are $<way>',
  )

/** "PostGIS, patience, good notes": things of one kind, with the "and" that haste left out. */
function listed(text: string): Reading | null {
  const items = text.split(/, (?:and )?/u).map((item) => item.trim())
  const isItem = (item: string) =>
    countWords(item) <= 3 && (shapeOf(item) === 'phrase' || /^\p{Lu}[\p{L}\d+#.]*$/u.test(item))
  if (items.length > 4 || !items.every(isItem)) return null
  return reading('phrases', `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`, { bare: items[0] ?? '' })
}

/** "how you are moving from one to the other and that it takes long": the first question is enough. */
const shorterQuestion = (text: string) =>
  /^(?:how|why|what) /iu.test(text) ? (text.split(/,? and that |,? because |,? but |, and /iu)[0] ?? text) : text

/** "need someone who can own the roadmap": whom they look for. */
function seeking(text: string): Reading | null {
  const lead = wants.exec(text)?.[0]
  if (lead === undefined) {
    const bare = /^(?:someone|somebody) (?:who|to|with|at|that|able)/iu.test(text)
      ? someone.exec(text)?.groups?.what
      : undefined
    const ease = /^(?:OK|fine|happy|comfortable|at ease|good) with .+$/iu.exec(text)?.[0]
    return bare !== undefined ? whom(bare) : ease === undefined ? null : whom(`who is ${ease}`)
  }
  const what = text.slice(lead.length)
  const person = someone.exec(what)?.groups?.what
  if (person !== undefined) return whom(person)
  if (/^must be /iu.test(lead)) return whom(`who is ${what}`)
  return null
}

function whom(what: string): Reading | null {
  const cut = what.split(/, (?:not |and |so |but |seems |because |which )|\s\(| because | so that |; /iu)[0] ?? what
  const words = (cut === what ? cut : cut.replace(/, (?=[^,]*$)/u, ' and ')).trim().replace(/^that /iu, 'who ')
  if (countWords(words) > 16 || countWords(words) < 2 || /\b(?:he|she|his|her|they|i|my|me|we|our|us)\b/iu.test(words))
    return null
  if (!/^(?:who|to|with|at|able|for|willing|good|used|like) /iu.test(words)) return null
  return reading('seeking', `somebody ${words}`, { who: /^who /iu.test(words) ? words : '' })
}

/** The points of one person: two of a kind as a list, each other one by itself. */
export function readPoints(
  points: readonly { tidied: Tidied; raw: string }[],
  scope: Scope,
): { reading: Reading | Refused; raw: string[] }[] {
  const read = points.map((point) => ({ reading: readHeard(point.tidied, 'stressed', scope), raw: [point.raw] }))
  const isPhrase = ({ reading: one }: (typeof read)[number]) =>
    'form' in one &&
    one.form === 'phrase' &&
    countWords(one.values.x ?? '') <= 6 &&
    !/\b(?:them|those|these|it)\b/iu.test(one.values.x ?? '')
  const firstWord = ({ reading: one }: (typeof read)[number]) =>
    'form' in one ? (one.values.x?.split(' ')[0] ?? '') : ''
  const phrases = read.filter(isPhrase)
  const two = phrases
    .filter((one, at) => phrases.findIndex((other) => firstWord(other) === firstWord(one)) === at)
    .slice(0, 2)
  const [a, b] = two
  if (!a || !b) return read.filter((one, at) => !isPhrase(one) || phrases.indexOf(one) === 0 || at === 0)
  const values = (one: (typeof read)[number]) => ('form' in one.reading ? one.reading.values : {})
  const joined = reading('phrases', `${values(a).x} and ${values(b).x}`, { count: 'are', bare: values(a).bare ?? '' })
  return [{ reading: joined, raw: [...a.raw, ...b.raw] }, ...read.filter((one) => !isPhrase(one))]
}
