import { countWords } from '../../../text/count-words.ts'
import type { Reading, Refused, Scope } from '../../read/reading.ts'
import type { Tidied } from '../../read/tidied.ts'
import { asObject, definite, lowered, reading, withArticle } from './forms.ts'
import { auxiliaries, determiners, numbers, verbs } from './lexicon.ts'
import { isThing as isEither, isThird, plain, shapeAt, shapeOf, unpast, unthird, wordsOf } from './shape.ts'
import { timed } from './times.ts'
import { toYou, withCapital, withoutName } from './you.ts'

const pronoun = /\b(?:she|he|her|him|his|they|them|it)\b/iu
/** What one promises to do; "call script" and "photos of …" are things. */
const promises =
  /^(?:send|write|forward|email|mail|ring|phone|let|share|bring|give|show|text|post|introduce|check|find|ask|look|make|prepare|update|finish|complete|fill|sign|return|confirm|put|get|read|think|speak|talk|book|arrange|draft|compile|collect|upload|submit|add|tell|keep|visit|come|start|try|do|take|drop|pass|follow|connect)$/u

const sends = /^(?:send|email|mail|forward|give|show|text|write|post)$/u

/** A thing to do as it follows "I will": "Send her the deck" is "send you the deck". */
export function readTask({ text, unknown, asks }: Tidied, scope: Scope): Reading | Refused {
  if (asks) return { refused: 'question' }
  if (unknown.length > 0) return { refused: 'shorthand' }
  const {
    text: timeless,
    when,
    relative,
  } = timed(text.replace(/ \((?<in>(?:with|without|in|for|as) [^()]*)\)/u, ' $<in>'))
  const bare = timeless.replace(
    /^(?:I['’]ll|I will|I['’]d|I would|I promised(?: \p{L}+)? to|I said I would|I have to|I need to|promised to|will|to|need to|have to|must) /iu,
    '',
  )
  const routed = bare.replace(/ (?:→|->|to|for) (?<who>[^→]+)$/u, (all, who: string) =>
    scope.names.some(
      (name) =>
        name.toLowerCase() ===
        who
          .trim()
          .replace(/^(?:Mr|Mrs|Ms|Dr|Prof)\.? /iu, '')
          .toLowerCase(),
    )
      ? ''
      : all,
  )
  const named = withoutName(
    withCapital(/^(?:send|write|forward|email|mail|give|show|bring|post)\b/iu.test(bare) ? bare : routed, scope.names),
    scope.names,
  )
  if (named === null) return { refused: 'unclear' }
  const [first = '', ...rest] = named.split(' ')
  const verb = plain(first)
  // "Come on Saturday" is no deadline.
  const isOn = /^(?:come|visit|meet|attend|join|start)$/u.test(verb) ? 'yes' : ''
  const values = { when, relative, isOn }
  // "link to my notes" is a thing; "link the notes" is to be done.
  const isOrder =
    promises.test(verb) &&
    rest.length > 0 &&
    !(isEither(verb) && /^(?:to|of|for|from|with|about)$/u.test(plain(rest[0] ?? '')))
  if (isOrder) {
    const said = recipient(verb, rest.join(' '))
    if (pronoun.test(said) || /[→([{:]/u.test(said) || countWords(said) > 20)
      return { refused: pronoun.test(said) ? 'unclear' : 'long' }
    return reading('order', said, values)
  }
  const thing = ownThing(
    lowered(
      named
        .replace(/, (?:anonymi[sz]ed|signed|scanned|updated|attached|as promised|if possible|by email|as pdf)$/iu, '')
        .replace(/,$/u, ''),
      scope,
    ),
  )
  const isLink = isEither(verb) && /^(?:to|of|for|from|about)$/u.test(plain(rest[0] ?? ''))
  if (
    isLink &&
    !pronoun.test(thing) &&
    countWords(thing) <= 8 &&
    !wordsOf(thing).some((word) => auxiliaries.has(plain(word)))
  )
    return reading('thing', `the ${thing}`, values)
  const shape = shapeOf(thing)
  if (
    (shape === 'phrase' ||
      (shape === 'unsure' &&
        /^(?:the|a|an|my|two|three) /iu.test(thing) &&
        !/\b(?:is|are|was|will)\b/iu.test(thing))) &&
    !pronoun.test(thing) &&
    isThing(thing) &&
    countWords(thing) <= 12
  )
    return reading(
      'thing',
      /^(?:CV|résumé|resume|references?|portfolio|certificates?)\b/iu.test(thing) ? `my ${thing}` : definite(thing),
      values,
    )
  return { refused: 'unclear' }
}

/** "Photo of EUSR card": the card is the writer's. */
const ownThing = (thing: string) =>
  thing.replace(
    /\b(of|from|for) (?=(?:[\p{L}\d-]+ )?(?:card|certificate|CV|licence|license|diploma|degree|passport|portfolio|contract|transcript|ID)\b)/u,
    '$1 my ',
  )

/** What can be sent, and not only held or done. */
const isThing = (text: string) =>
  !/\b(?:call|meeting|chat|talk|interview|coffee|lunch|visit|conversation|follow-up|reply|answer|decision|\p{L}{2,}ing)\b/iu.test(
    text,
  )

/** "her the deck", "the deck to her", "deck": the reader as "you", and the article that haste left out. */
function recipient(verb: string, rest: string): string {
  const turned = (verb === 'let' ? rest.replace(/^(?:her|him|them)\b/iu, 'you') : rest)
    .replace(/^(?:her|him|them)\b(?! own)/iu, (word, _at, all: string) =>
      !sends.test(verb) &&
      /^her \p{L}/iu.test(all) &&
      !/^her (?:the|a|an|my|our|some|two|three|this|that|one|by|when|about|how|what|with|on|in|to)\b/iu.test(all)
        ? 'your'
        : word === ''
          ? word
          : 'you',
    )
    .replace(/\b(to|with|for) (?:her|him|them)\b/iu, '$1 you')
    .replace(/\b(?:her|his|their) (?=\p{L})/iu, 'your ')
  const isBare = /^(?:you|your)\b/iu.test(turned)
  const object = turned.replace(/^you /iu, '')
  const [first = ''] = wordsOf(object).map(plain)
  const isNoun =
    !determiners.has(first) &&
    !numbers.has(first) &&
    !/^(?:you|me|us|to|in|on|up|out|back|with|for|about|by|when|if|once|what|how|whether|some|further|\d+)$/u.test(
      first,
    )
  const [, named = object, told = ''] = /^(.+?)( (?:that |which )?(?:we|I|you) .+)$/u.exec(object) ?? []
  const whole = isNoun && shapeOf(named) === 'phrase' ? `${asObject(named)}${told}` : object
  const toYou = isBare && /^you /iu.test(turned) ? `you ${whole}` : whole
  return sends.test(verb) &&
    !/\b(?:you|to|with)\b/iu.test(toYou) &&
    whole !== '' &&
    !/^(?:back|in|off|out)\b/u.test(whole)
    ? `${verb} you ${whole}`
    : `${verb} ${toYou}`
}

const eventNoun =
  /^(?:rounds?|interviews?|visits?|days?|calls?|sessions?|meetings?|tours?|trials?|chats?|talks?|panels?|lunch(?:es)?|presentations?|tests?|walk|walk-?through|shifts?|evenings?|mornings?|afternoons?|tastings?|workshops?|assessments?|assessment centre|ride|ride-?along|stage|final|finals|week|lesson|coffee|dinner|breakfast|drinks|demo|exercise|task|conversation|audition|inspection|rehearsal|shadowing|taster|pitch)$/u

/** They decide; what stands behind it says when. */
const decides =
  /^(?:(?:the )?decision\b|(?:they|she|he|we|you|the (?:panel|board|team|committee))(?:['’]ll| will| want to| plan to| are going to| have to|)? (?:then )?(?:decide|decides|choose|make a decision|make the decision|take the decision)\b) ?(?<rest>.*)$/iu

const contacts =
  /^(?:call(?: back)?|phone|ring(?: back)?|email|mail|write|text|message|be in touch|get in touch|get back(?: to)?|come back(?: to)?|let|contact|reply|respond|follow up|report back|reach out|give me a (?:call|ring)|drop me a line)\b/iu

const hears =
  /^(?:I['’]ll|I will|I|will|to|should|I should)? ?(?:hears?|hear back|be told|get (?:an answer|news|feedback)|know)(?: (?:from|back|more)(?: (?:them|her|him|you|HR|back))?)?(?<rest>\b.*)$/iu

export interface Step extends Reading {
  /** Whose it is: the name of somebody of the panel; empty for nobody in particular. */
  owner: string
}

/** The next steps in the order in which they were noted. `isMine`: the writer has to do them. */
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
  // "Demo lesson, she emails the date": the day that was noted is that of her mail.
  const isOpen = pieces.some(({ text }) => dateComes.test(text))
  return { steps: isOpen ? steps.map(withoutDay) : steps, refused }
}

const dateComes =
  /\b(?:emails?|mails?|rings?|calls?|phones?|sends?|proposes?|suggests?|confirms?|lets|gives?|texts?|tells)\b.*\b(?:dates?|times?|slots?|day)\b|\b(?:dates?|times?|day)\b.*\b(?:to come|comes|follows?|to follow|open|after|tbc|from)\b/iu

const withoutDay = (step: Reading): Reading =>
  step.form === 'event' ? { ...step, values: { ...step.values, noDay: 'yes', dateBy: 'yes' } } : step

function oneStep({ text, unknown, asks }: Tidied, scope: Scope, isMine: boolean): Reading | Refused {
  if (asks || text.includes('?')) return { refused: 'question' }
  if (unknown.length > 0) return { refused: 'shorthand' }
  if (/\p{L}\/\p{L}/u.test(text)) return { refused: 'unclear' }
  const whole = text
    .replace(
      /,? if (?:(?:it['’]s|it is|that['’]s|they say|all goes|I get|I)(?: a)? )?(?:yes|OK|well|through|passed|pass|successful|selected|chosen)$/iu,
      '',
    )
    .replace(/\s*\([^)]*\)/gu, '')
    .replace(/^(?:then|next(?: step)?(?: is)?:?|so) /iu, '')
    .replace(/,? \(?(?:date|time|when|day)?(?: is)? ?(?:to be confirmed|to be decided)\)?/iu, '')
  if (isMine) {
    const own = stepOf(whole.replace(/,.*$/u, ''), scope)
    if (own?.form === 'event' && !promises.test(plain(wordsOf(whole)[0] ?? ''))) return own
    const task = readTask({ text: whole, unknown: [], asks: false }, scope)
    return 'form' in task && task.form === 'order'
      ? reading('order', task.values.x ?? '', { ...task.values, mine: 'yes' })
      : task
  }
  // "She sends it to Rick, he calls": only one of them is the reader.
  if (/\bshe\b/iu.test(whole) && /\bhe\b/iu.test(whole)) return { refused: 'unclear' }
  const read = stepOf(whole, scope)
  if (read) return read
  const parts = whole.split(/,? (?:and )?then |, |; | and (?=(?:she|he|they|you)\b)/u)
  if (parts.length < 2) return { refused: 'unclear' }
  const [first = '', ...rest] = parts
  const lead = stepOf(first, scope)
  const later = rest.map((part) => arranged(part, scope) ?? stepOf(part, scope))
  const booked = later.find((one) => one?.form === 'anything')
  if (lead?.form === 'event' && booked)
    return reading('event', lead.values.x ?? '', {
      when: lead.values.when ?? '',
      relative: lead.values.relative ?? '',
      tail: `, ${booked.values.x}`,
    })
  const coming = rest.map((part) => ({ ...timed(part), thing: ahead.exec(timed(part).text)?.groups?.thing }))
  const link = coming.find(({ thing, when }) => thing !== undefined && when !== '')
  if (lead?.form === 'event' && link && lead.values.when === '')
    return reading('event', lead.values.x ?? '', {
      noDay: 'yes',
      tail: `, and to the ${link.thing?.toLowerCase()} ${link.when}`,
    })
  // "Yes or no" behind their call is no step of its own.
  const second = later.find((one) => one !== null && one.form !== 'anything' && one.form !== 'phrase') ?? null
  if (lead?.form === 'event' && second && second.form !== 'contact' && second.values.kind !== 'decision') return lead
  if (lead && second && rest.length === 1) return { ...second, values: { ...second.values, before: '' } }
  if (lead && rest.every((part) => part === '' || /^(?:details? (?:to )?follow|date (?:open|follows))$/iu.test(part)))
    return lead
  const isOpen = rest.some(
    (part) => /\b(?:if|unless|maybe|perhaps|depending|not|or)\b/iu.test(part) && !/^(?:yes|no) or /iu.test(part),
  )
  return isOpen ? { refused: 'unclear' } : (second ?? lead ?? { refused: 'unclear' })
}

/** "Tamsin books it": who arranges what was named before. */
function arranged(part: string, scope: Scope): Reading | null {
  const turned = toYou(part, { names: scope.names, ours: true })
  const found =
    /^(?<who>you|\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)?|HR|the \p{L}+(?: \p{L}+)?) (?:will )?(?<verb>books?|arranges?|organi[sz]es?|sets?|plans?|confirms?|schedules?)(?: it| that| this| the date| everything)?(?<up> up)?$/iu.exec(
      turned ?? '',
    )?.groups
  if (!found) return null
  const verb = unthird(found.verb ?? '') ?? found.verb ?? ''
  const who = found.who ?? ''
  return reading('anything', `which ${/^you$/iu.test(who) ? 'you' : who} will ${verb}${found.up ?? ''}`)
}

/** "Rings on Monday": whose step it is goes without saying. */
const verbFirst =
  /^(?:lets|rings|calls|emails|mails|writes|texts|phones|gets back|comes back|replies|answers|sends|books|confirms|decides|arranges|organises|tells|invites)\b/iu

/** What comes from them and is waited for. */
const theirNews =
  /^(?:the |an? |their |his |her |your |written |final )*(?<news>answer|feedback|reply|response|letter|news)(?: (?:to|for) (?:all|every|the|me)\b.*| from (?:them|her|him|HR))?$/iu

/** What will come before it takes place. */
const ahead =
  /^(?:the )?(?<thing>link|invite|invitation|details|dates|date|address|brief|instructions)(?: (?:comes|follows|to come|to follow|arrives|is coming|will come))?$/iu

function stepOf(raw: string, scope: Scope): Reading | null {
  const {
    text: timeless,
    when,
    relative,
  } = /\bon an? \p{L}+day\b/iu.test(raw) ? { text: raw, when: '', relative: '' as const } : timed(raw)
  const values = { when, relative, isOn: /^on /u.test(when) ? 'yes' : '', span: /^in the /u.test(when) ? 'yes' : '' }
  const text = timeless
    .replace(/ (?:next|again)$/iu, '')
    .replace(/\bwith (?=(?:answer|decision|result|outcome|date)\b)/iu, 'with the ')
    .replace(verbFirst, (verb) => `she ${verb.toLowerCase()}`)
  if (/\b(?:or|and|by|on|at|in|to|the|a|of|with)$/iu.test(text)) return null
  const news = theirNews.exec(text)?.groups?.news?.toLowerCase()
  if (news !== undefined) return reading('contact', `your ${news}`, { ...values, rest: '' })
  const named = withCapital(text, [...scope.names, ...scope.others])
  const both = togetherStep(named, values, scope)
  if (both) return both
  const turned = toYou(named, { names: scope.names, ours: true })
  if (turned === null || turned === '') return null
  const you = turned.replace(/^they\b/iu, 'you')
  const decided = decides.exec(you)
  if (decided) {
    const rest = (decided.groups?.rest ?? '').trim().replace(/^(after|before) (?!the |their |a )(?=\p{Ll})/u, '$1 the ')
    return rest === '' || /^(?:after|once|when|before|on|by|in)\b/iu.test(rest)
      ? {
          form: 'clause',
          values: { x: `you will decide${rest === '' ? '' : ` ${rest}`}`, kind: 'decision', ...values },
        }
      : null
  }
  const hearing = hears.exec(you)
  if (hearing && !/^(?:know|hear) (?:the|a|an|how)\b/iu.test(you)) {
    const rest = (hearing.groups?.rest ?? '').trim()
    return rest === '' || isTail(rest) ? reading('contact', 'hearing from you', { ...values, rest }) : null
  }
  return contactOf(you, values) ?? clauseStep(you, values, scope) ?? eventOf(lowered(you, scope), values)
}

/** A prepositional end that says when or with what. */
const isTail = (rest: string) =>
  !/\bafter (?:that|this|it)\b/iu.test(rest) &&
  /^(?:with (?:a|the|two|some) |after |about the |on |once the )/iu.test(rest) &&
  countWords(rest) <= 8 &&
  !/[()]|\b(?:he|she|they|it|i|my|me)\b/iu.test(rest)

/** They will be in touch. */
function contactOf(you: string, values: Record<string, string>): Reading | null {
  const found = /^(?:you )(?:will |are going to |should |want to |['’]ll )?(?<verb>\p{L}.*)$/iu.exec(you)?.groups?.verb
  if (found === undefined || !contacts.test(found)) return null
  const rest = found
    .replace(contacts, '')
    .replace(/^ (?:all|every)(?:one|body)?(?: (?:the )?candidates?| of us| applicants?)?\b/iu, '')
    .replace(/^(?: to)? (?:me|you)\b/iu, '')
    .replace(/^ know\b/iu, '')
    .trim()
    .replace(/^after talking (?:to|with) /iu, 'after you have talked to ')
    .replace(/^after speaking (?:to|with) /iu, 'after you have spoken to ')
  if (rest !== '' && !isTail(rest)) return null
  return reading('contact', /^(?:call|phone|ring|give me a)/iu.test(found) ? 'your call' : 'hearing from you', {
    ...values,
    rest,
  })
}

/** "Karen and the CEO": with whom the next talk is. */
function togetherStep(named: string, values: Record<string, string>, { names }: Scope): Reading | null {
  const found =
    /^(?<a>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?) and (?<b>(?:the )?\p{L}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?)(?: next)?(?<place>,? (?:in|at) \p{Lu}\p{L}+)?$/u.exec(
      named,
    )?.groups
  if (!found || !names.some((name) => name === found.a)) return null
  return reading('event', `talking with you and ${found.b}${found.place ?? ''}`, { ...values, doing: 'yes' })
}

/** "HR calls", "you send the dates": what somebody will do. */
function clauseStep(you: string, values: Record<string, string>, scope: Scope): Reading | null {
  const text = withArticle(you)
  const words = wordsOf(text)
  // A name of the reader that was typed in small letters is no "you" yet.
  if (words.some((word) => scope.names.some((name) => name.toLowerCase() === word && name !== word))) return null
  const isWill = /^(?<who>you|\p{L}[\p{L}.’'-]*(?: \p{L}[\p{L}.’'-]*){0,2}) will (?<rest>\p{L}.*)$/u.exec(text)?.groups
  if (isWill && !pronoun.test(text) && !/[([→]/u.test(text)) {
    const who = subjectOf(isWill.who ?? '', scope)
    return { form: 'clause', values: { x: `${who} will ${isWill.rest}`, ...values } }
  }
  const { shape, verb } = shapeAt(text)
  const isNamed =
    /^\p{Lu}\p{Ll}/u.test(words[0] ?? '') &&
    scope.capitals.has(words[0] ?? '') &&
    isThird(plain(words[1] ?? '')) &&
    words.length > 2
  const isOffice =
    /^(?:head|matron|recruiter|manager|boss|owner|director|coordinator|agency|office|hr)$/iu.test(words[0] ?? '') &&
    isThird(plain(words[1] ?? '')) &&
    words.length > 2
  const at = isNamed || isOffice ? 1 : shape === 'clause' ? verb : oneVerb(words)
  if (at < 1 || at > 3 || countWords(text) > 18 || /[([→]/u.test(text)) return null
  const token = plain(words[at] ?? '')
  const subject = words.slice(0, at).join(' ')
  const after = words.slice(at + 1).join(' ')
  if (pronoun.test(`${subject} ${after}`) || /\bI\b/u.test(text) || /^i$/iu.test(subject)) return null
  if (auxiliaries.has(token))
    return /^(?:is|are)$/u.test(token) ? { form: 'clause', values: { x: lowered(text, scope), ...values } } : null
  if (unpast(token) !== null && !verbs.has(token)) return null
  const base = isThird(token) ? (unthird(token) ?? token) : token
  const who = subjectOf(subject, scope)
  return { form: 'clause', values: { x: `${who} will ${base}${after === '' ? '' : ` ${theNext(after)}`}`, ...values } }
}

/** "dates for final round": an article that haste left out. */
const theNext = (text: string) =>
  text.replace(
    /(?<![\p{L}] the |^the )(?<=^|\b(?:for|to|in|at|of|before|after|with|join|attend) )(?=(?:final|first|second|third|next|last) (?:round|call|interview|meeting|stage|session|panel)\b)/giu,
    'the ',
  )

/** "HR calls", "Owen writes": a subject of one or two words and a verb at the end. */
function oneVerb(words: readonly string[]): number {
  const last = words.length - 1
  const isName = /^\p{Lu}/u.test(words[0] ?? '') || /^(?:the|recruiter|hr)$/iu.test(words[0] ?? '')
  return last >= 1 &&
    last <= 3 &&
    isName &&
    isThird(plain(words[last] ?? '')) &&
    /^(?:calls?|writes?|emails?|mails?|decides?|rings?|texts?|follows?)$/u.test(plain(words[last] ?? ''))
    ? last
    : -1
}

const subjectOf = (subject: string, scope: Scope) =>
  /^you$/iu.test(subject) ? 'you' : asObject(lowered(subject, scope))

/** What takes place: "second round with the team", "visit the lab". */
function eventOf(raw: string, values: Record<string, string>): Reading | null {
  const text = raw
    .replace(/ (?:bring|wear|ask for|report to|park|take) .*$/iu, '')
    .replace(/,? (?:some ?time|at some point|soon|one day|eventually)$/iu, '')
    .replace(
      /^(?<lead>the |an? )?(?<count>one|two|three|half|\d+) (?<unit>page|day|hour|minute|week) (?=\p{L}+)/u,
      '$<lead>$<count>-$<unit> ',
    )
    .replace(/^(?:a |an )?(?:invite|invitation|invited) (?:to|for) /iu, '')
    .replace(
      /\b(with|to|by) (?=(?:CEO|CTO|COO|CFO|MD|team|board|hiring manager|director|owner|partners|founders?|head|manager|principal|chef|matron|ward)\b)/gu,
      '$1 the ',
    )
    .replace(
      /(?<=\b(?:for|to|in|at|of|before|after|with|join|attend) )(?=(?:final|first|second|third|next|last|whole) (?:round|call|interview|meeting|stage|session|team|panel)\b)/giu,
      'the ',
    )
  if (pronoun.test(text) || /[([→:?]|\b(?:i|my|me)\b/iu.test(text) || countWords(text) > 10 || text === '') return null
  const tokens = wordsOf(text).map(plain)
  const end = tokens.findIndex(
    (token, at) =>
      at > 0 &&
      (/^round$/u.test(token)
        ? /^(?:walk|tour|look)$/u.test(tokens[at - 1] ?? '')
        : /^(?:with|in|at|on|for|to|of|about|through|along|and|from|by)$/u.test(token)),
  )
  const head = tokens[(end < 0 ? tokens.length : end) - 1] ?? ''
  const hasVerb = tokens.some((token) => auxiliaries.has(token))
  const [verb = '', second = ''] = tokens
  const isDoing = verbs.has(verb) && /^(?:the|a|an|your|two|three)$/u.test(second)
  if (!isDoing && eventNoun.test(head) && !hasVerb && !/,/u.test(text)) return reading('event', definite(text), values)
  const shape = shapeOf(text)
  if (shape === 'order' || isDoing || (verbs.has(verb) && second === 'with'))
    return reading('event', `${ing(tokens[0] ?? '')}${text.slice((tokens[0] ?? '').length)}`, {
      ...values,
      doing: 'yes',
    })
  if (isThird(verb) || (verbs.has(verb) && !isEither(verb))) return null
  return shape === 'phrase' && !/,/u.test(text) ? reading('phrase', asObject(text), values) : null
}

/** The form in -ing of a plain verb. */
export function ing(verb: string): string {
  if (/ie$/u.test(verb)) return `${verb.slice(0, -2)}ying`
  if (/[^e]e$/u.test(verb) && verb !== 'be') return `${verb.slice(0, -1)}ing`
  return /^(?:[^aeiou]*[aeiou][bdgmnprt]|begin|commit|submit|refer|prefer)$/u.test(verb)
    ? `${verb}${verb.slice(-1)}ing`
    : `${verb}ing`
}
