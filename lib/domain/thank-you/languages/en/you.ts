import type { Addressee } from '../language.ts'
import { isThird, unthird, verblike } from './grammar.ts'

const adverb =
  /^(?:always|also|often|still|never|just|only|really|usually|sometimes|even|once|now|personally|first|\p{L}{3,}ly)$/iu
const unchanged =
  /^(?:\p{L}+ed|would|will|can|could|should|must|may|might|had|did|didn['’]t|can['’]t|cannot|won['’]t|wouldn['’]t|couldn['’]t|said|told|began|built|brought|came|cut|did|drew|drove|found|gave|got|grew|held|kept|knew|led|left|let|lost|made|meant|met|put|ran|read|rode|saw|sent|set|showed|spent|spoke|stood|taught|thought|took|went|won|wrote|used)$/iu

/** A verb of "she" said to "you"; null when the form is not known. */
function agree(verb: string): string | null {
  if (unchanged.test(verb)) return verb
  return unthird(verb.replace(/’/gu, "'"))
}

const reporting =
  /^(?<who>\S+(?: \S+)?) (?:said|says|mentioned|explained|stressed|noted|told me|told us|pointed out|added|thinks|believes|admitted)(?: to me)?(?:,|:)?(?: that)?[,:]? (?<what>\S.*)$/iu

/** What two people do together, noted without a subject. */
const shared = /^(?:laughed|talked|spoke|discussed|joked|chatted|compared) /iu

interface Heard {
  text: string
  /** Whether the note itself says that the person said it. */
  said: boolean
}

/** Takes "She said that" off, as the letter says it in its own way. */
export function heard(text: string, names: readonly string[]): Heard {
  const { who = '', what = '' } = reporting.exec(text)?.groups ?? {}
  const theirs = /^(?:she|he|they)$/iu.test(who) || names.includes(who)
  if (theirs && /^about \S+ \S/iu.test(what)) return { text: what.slice(6), said: false }
  return theirs && what.split(' ').length >= 2 ? { text: what, said: true } : { text, said: false }
}

/**
 * Turns a note about somebody into words said to them: "She rides along with an engineer" becomes "you ride along
 * with an engineer". Null when it stays unclear who is meant, for then the note must not go into the letter.
 */
export function toYou(text: string, { names, ours }: Addressee): string | null {
  const whole = text.replace(shared, (verb) => `We ${verb.toLowerCase()}`)
  const named = withoutName(
    subjectless(whole) ? `She ${whole.slice(0, 1).toLowerCase()}${whole.slice(1)}` : whole,
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
  return guarded(named, '')
}

/** What follows the subject, with its verbs in the form for "you"; null when one of them is not known. */
function predicate(who: string, short: string, rest: string): string | null {
  if (who === 'they' || who === 'we') return `${short} ${rest}`
  const tokens = rest.split(' ')
  if (short !== '') {
    const kept = /(?:re|ve|d|ll)$/u.test(short) ? short : null
    if (kept !== null) return `${kept} ${rest}`
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
  const [first = '', second] = text.toLowerCase().split(' ')
  const told = /^(?:told|mentioned|explained|described|showed|shared|admitted|started|joined|built|led)$/u.test(first)
  return second !== undefined && (told || verblike(first))
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
      .replace(/\bour\b/giu, 'your')
      .replace(/\bours\b/giu, 'yours')
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
function withoutName(text: string, names: readonly string[]): string | null {
  let out = text
  for (const name of names) {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
    out = out
      .replace(new RegExp(`^${escaped}['’]s?(?= )`, 'u'), 'Your')
      .replace(new RegExp(`(?<![\\p{L}])${escaped}['’]s?(?= )`, 'gu'), 'your')
      .replace(new RegExp(`^${escaped}(?= \\p{L})`, 'u'), /\b(?:he|his|him|himself)\b/iu.test(out) ? 'He' : 'She')
      .replace(
        new RegExp(
          `(?<=\\b(?:with|to|by|from|for|about|at|like|of|send|give|show|tell|ask|call|email|meet|mail|write|bring|help) )${escaped}(?![\\p{L}])`,
          'giu',
        ),
        'you',
      )
    if (new RegExp(`(?<![\\p{L}])${escaped}(?![\\p{L}])`, 'u').test(out)) return null
  }
  return out
}

/**
 * A thing to do as it follows "I will": "Send her the deck" becomes "send you the deck". Null when the note is no
 * order to oneself, and also when it stays unclear who is meant.
 */
export function toDo(text: string, names: readonly string[], isBareVerb: (word: string) => boolean): string | null {
  const named = withoutName(
    text.replace(/^(?:I['’]ll|I will|I['’]d|I would|I promised to|I said I would|will|to) /iu, ''),
    names,
  )
  if (named === null) return null
  const [verb = '', ...rest] = named.split(' ')
  if (rest.length === 0 || !isBareVerb(verb)) return null
  const said = [verb.toLowerCase(), ...rest]
    .join(' ')
    .replace(
      /^(\p{L}+) (?:her|him|them)\b(?= (?:the|a|an|my|our|some|two|three|this|that|one|by|when|about|how|what|with|on|in|to)\b|$)/iu,
      '$1 you',
    )
    .replace(/\b(?:to|with|for) (?:her|him|them)$/iu, (words) => `${words.split(' ')[0]} you`)
    .replace(/\bher (?=\p{L})/giu, 'your ')
    .replace(/\bhis (?=\p{L})/giu, 'your ')
  return /\b(?:she|he|her|him|his)\b/iu.test(said) ? null : said
}
