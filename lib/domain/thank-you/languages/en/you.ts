import { irregular } from './lexicon.ts'
import { isThird, plain, unthird, wordsOf } from './shape.ts'

/** The words by which a note means the person whom the letter goes to. */
export interface Addressee {
  names: readonly string[]
  /** Whether "we" and "they" in this field mean the person's company, as in the problem to be solved. */
  ours: boolean
}

const adverb =
  /^(?:always|also|often|still|never|just|only|really|usually|sometimes|even|once|now|personally|first|\p{L}{3,}ly)$/iu
const unchanged =
  /^(?:\p{L}+ed|would|will|can|could|should|must|may|might|had|did|didn['’]t|can['’]t|cannot|won['’]t|wouldn['’]t|couldn['’]t)$/iu

/** A verb of "she" said to "you"; null when the form is not known. */
export function agree(verb: string): string | null {
  if (unchanged.test(verb) || (verb in irregular && verb !== 'was')) return verb
  return unthird(verb.replace(/’/gu, "'"))
}

const reporting =
  /^(?<who>\S+(?: \S+)?) (?:said|says|mentioned|explained|stressed|noted|told me|told us|pointed out|added|thinks|believes|admitted|kept saying)(?: to me)?(?:,|:)?(?: that)?[,:]? (?<what>\S.*)$/iu

/** What two people do together, noted without a subject. */
const shared = /^(?:laughed|talked|spoke|discussed|joked|chatted|compared) /iu

/** Takes "She said that" off, as the letter says it in its own way. */
export function heard(text: string, names: readonly string[]): { text: string; said: boolean } {
  const { who = '', what = '' } = reporting.exec(text)?.groups ?? {}
  const theirs = /^(?:she|he|they)$/iu.test(who) || names.some((name) => name.toLowerCase() === who.toLowerCase())
  if (theirs && /^about \S+ \S/iu.test(what)) return { text: what.slice(6), said: false }
  return theirs && what.split(' ').length >= 2 ? { text: what, said: true } : { text, said: false }
}

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** A name typed in haste is small: at the beginning, and where the name is no common word. */
export function withCapital(text: string, names: readonly string[]): string {
  const untitled = names.reduce(
    (out, name) =>
      out.replace(new RegExp(`(?<!\\p{L})(?:Dr|Mr|Mrs|Ms|Prof)\\.? (?=${escaped(name)}(?!\\p{L}))`, 'giu'), ''),
    text,
  )
  return names.reduce(
    (out, name) =>
      /\s/u.test(name) || name.length < 2 ? out : out.replace(new RegExp(`^${escaped(name)}(?=[\\s'’]|$)`, 'iu'), name),
    untitled,
  )
}

/**
 * Turns a note about somebody into words said to them: "She rides along with an engineer" becomes "you ride along
 * with an engineer". Null when it stays unclear who is meant, for then the note must not go into the letter.
 */
export function toYou(raw: string, { names, ours }: Addressee): string | null {
  const text = withCapital(raw, names)
  const whole = text.replace(shared, (verb) => `We ${verb.toLowerCase()}`)
  const named = withoutName(
    subjectless(whole)
      ? `${/\b(?:his|him|himself)\b/iu.test(whole) ? 'He' : 'She'} ${whole.slice(0, 1).toLowerCase()}${whole.slice(1)}`
      : whole,
    names,
  )
  if (named === null) return null
  const lead =
    /^(?<bind>(?:how|that|why|when|where|what|because|after|before) )?(?<who>she|he|they|we)(?<short>['’](?:s|re|ve|d|ll))? (?<rest>.+)$/iu.exec(
      named,
    )?.groups
  if (lead?.who !== undefined && lead.rest !== undefined) {
    const who = lead.who.toLowerCase()
    if (who === 'we' && !ours) return guarded(named, '')
    const said = predicate(who, lead.short ?? '', lead.rest)
    return said === null ? null : guarded(`${lead.bind ?? ''}${lead.bind ? 'you' : 'You'}${said}`, who)
  }
  const owner = /^(?<bind>(?:how|what|why|where|when) )?(?<who>her|his|their|our) (?=\p{L})/iu
    .exec(named)
    ?.groups?.who?.toLowerCase()
  if (owner !== undefined && (owner !== 'our' || ours)) {
    const who = { her: 'she', his: 'he', their: 'they', our: 'we' }[owner] ?? ''
    return guarded(
      named.replace(/\b(her|his|their|our) /iu, (word) => (/^\p{Lu}/u.test(word) ? 'Your ' : 'your ')),
      who,
    )
  }
  return guarded(
    named,
    ours && /\b(?:we|our|us)\b/iu.test(named) ? 'we' : ours && /\b(?:they|their)\b/iu.test(named) ? 'them' : '',
  )
}

/** What follows the subject, with its verbs in the form for "you"; null when one of them is not known. */
function predicate(who: string, short: string, rest: string): string | null {
  if (who === 'they' || who === 'we') {
    if (short === '') return ` ${rest}`
    const long = { "'re": ' are', "'ve": ' have', "'ll": ' will', "'d": ' would' }[short.replace('’', "'")]
    return long === undefined ? null : `${long} ${rest}`
  }
  const tokens = rest.split(' ')
  if (short !== '') {
    if (/ll$/u.test(short)) return ` will ${rest}`
    if (/(?:d)$/u.test(short)) return ` would ${rest}`
    return /^(?:been|built|got|had|done|made|\p{L}+ed)$/u.test(tokens[0] ?? '') ? ` have ${rest}` : ` are ${rest}`
  }
  const at = tokens.findIndex((token) => !adverb.test(token))
  const verb = agree(tokens[at] ?? '')
  if (verb === null) return null
  const after = tokens.slice(at + 1).map((token, index, all) => {
    const joined = /^(?:and|or|but|then)$/u.test((index === 0 ? '' : all[index - 1]) ?? '')
    return joined && isThird(token) ? (unthird(token) ?? token) : token
  })
  return ` ${[...tokens.slice(0, at), verb, ...after].join(' ')}`
}

/** "told me about the merger", "rides along on Fridays": who did it is the one whom the note is about. */
function subjectless(text: string): boolean {
  const [first = '', second = ''] = wordsOf(text).map(plain)
  const told =
    /^(?:told|mentioned|explained|described|showed|shared|admitted|started|joined|built|led|used)$/u.test(first) &&
    /^(?:the|a|an|that|how|me|us|about|his|her|their|to|some|from|by|as|with|at|in|for)$/u.test(second)
  const verbFirst =
    isThird(first) &&
    /^(?:the|a|an|all|every|each|to|someone|somebody|his|her|their|with|along|for|no|in|it|that|five|four|three|two|\d+)$/u.test(
      second,
    )
  return second !== '' && (told || verbFirst)
}

/** Replaces the pronouns of the one who is meant, and refuses what still speaks of a "she" or "he". */
function guarded(text: string, who: string): string | null {
  let out = text
  if (who === 'she') {
    out = out
      .replace(/\bherself\b/giu, 'yourself')
      .replace(/\bhers\b/giu, 'yours')
      .replace(
        /\bher(?= (?!to |and |or |that |the |a |an |at |in |on |for |with |from |about |how |what |when |if |as |by |but )[\p{L}\d])/giu,
        'your',
      )
      .replace(/\bher\b/giu, 'you')
  }
  if (who === 'he') {
    out = out
      .replace(/\bhimself\b/giu, 'yourself')
      .replace(/\bhis\b/giu, 'your')
      .replace(/\bhim\b/giu, 'you')
  }
  if (who === 'they') out = out.replace(/\btheir\b/giu, 'your').replace(/\bthey\b/giu, 'you')
  if (who === 'we')
    out = out
      .replace(/\bours\b/giu, 'yours')
      .replace(/\bour\b/giu, 'your')
      .replace(/\bwe(['’])(re|ve|ll)\b/giu, 'you$1$2')
      .replace(/\bwe\b/giu, 'you')
      .replace(/\bus\b/gu, 'you')
  if (who === 'she' || who === 'he') {
    const pronoun = who === 'she' ? /\bshe ((?:\p{L}|['’])+)/giu : /\bhe ((?:\p{L}|['’])+)/giu
    let unclear = false
    out = out.replace(pronoun, (_, verb: string) => {
      const said = agree(verb)
      if (said === null) unclear = true
      return `you ${said ?? verb}`
    })
    if (unclear) return null
  }
  return /\b(?:she|he|her|him|his|hers|herself|himself|s\/he|he\/she)\b/iu.test(out) ? null : out
}

/** "Maya's team" is "your team"; a name in any other place but the beginning is left to the reader, so null. */
export function withoutName(text: string, names: readonly string[]): string | null {
  let out = text
  for (const one of names) {
    const name = escaped(one)
    out = out
      .replace(new RegExp(`^${name}['’]s?(?= )`, 'u'), 'Your')
      .replace(new RegExp(`(?<![\\p{L}])${name}['’]s?(?= )`, 'gu'), 'your')
      .replace(new RegExp(`^${name}(?= \\p{L})`, 'u'), /\b(?:he|his|him|himself)\b/iu.test(out) ? 'He' : 'She')
      .replace(
        new RegExp(
          `(?<=\\b(?:with|to|by|from|for|about|at|like|of|send|give|show|tell|ask|call|email|meet|mail|write|bring|help) )${name}(?![\\p{L}])`,
          'giu',
        ),
        'you',
      )
    if (new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'u').test(out)) return null
  }
  return out
}
