import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  irregular,
  notPeople,
  numbers,
  peopleNouns,
  prepositions,
  pronouns,
  verbs,
} from './lexicon.ts'
import { type Tagged, tag } from './tagger.ts'

/**
 * What a few words of the user are: a clause with subject and verb, a phrase that can be an object, an order ("warn the
 * driver"), a doing ("warning the driver"), an indirect question, a deed without its subject ("drew every route"), or not
 * certain. Two readers decide, our rules and a tagger; where they differ nothing is certain.
 */
export type Shape = 'clause' | 'phrase' | 'order' | 'doing' | 'asked' | 'deed' | 'unsure'

export const plain = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[’`]/gu, "'")
    .replace(/[^\p{L}\p{N}'%-]/gu, '')

/** The words of a line. */
export const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))

/** The plain form of "rides", "fixes", "tries"; null when the word does not end like such a form. */
export function unthird(word: string): string | null {
  const known: Readonly<Record<string, string>> = {
    is: 'are',
    was: 'were',
    has: 'have',
    does: 'do',
    goes: 'go',
    says: 'say',
  }
  const one =
    known[word] ??
    (
      { "isn't": "aren't", "wasn't": "weren't", "hasn't": "haven't", "doesn't": "don't" } as Readonly<
        Record<string, string>
      >
    )[word]
  if (one !== undefined) return one
  if (/(?:ss|us|is|'s)$/u.test(word) || !/^[a-z-]{2,}s$/u.test(word)) return null
  if (/[^aeiou]ies$/u.test(word)) return word.length > 4 ? word.replace(/ies$/u, 'y') : word.slice(0, -1)
  if (/(?:ss|sh|ch|x|zz|o)es$/u.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** The plain form of a form in the past; null for any other word. */
export function unpast(word: string): string | null {
  const known = irregular[word]
  if (known !== undefined) return known
  if (!/^[a-z-]{2,}ed$/u.test(word)) return null
  const tries = [word.slice(0, -2), word.slice(0, -1), word.replace(/ied$/u, 'y'), word.replace(/([a-z])\1ed$/u, '$1')]
  return tries.find((base) => verbs.has(base)) ?? (word.length > 5 ? word.slice(0, -2) : null)
}

export const isThird = (word: string): boolean => {
  const base = unthird(word)
  return base !== null && (verbs.has(base) || base === 'are' || base === 'have' || base === 'do' || base === 'were')
}

/** Behind a verb and never behind the noun that looks like it. */
const opens = (word: string | undefined): boolean =>
  word !== undefined &&
  (determiners.has(word) ||
    pronouns.has(word) ||
    numbers.has(word) ||
    /^(?:me|us|him|them|it|last|next|\d.*)$/u.test(word) ||
    (adverbs.has(word) && word !== 'more') ||
    /ly$/u.test(word))

interface Finding {
  shape: Shape
  /** Where the verb of the sentence is; -1 for none. */
  verb: number
  /** The rules need nobody's agreement: a form of to be, to have, to do, or a modal verb. */
  certain?: boolean
}

const none: Finding = { shape: 'unsure', verb: -1 }

/** What the fragment is, when both readers agree. */
export function shapeOf(text: string): Shape {
  return shapeAt(text).shape
}

/** The shape, with the place of the verb of a clause. */
export function shapeAt(text: string): Finding {
  if (/\?\s*$/u.test(text)) return none
  const words = wordsOf(text)
  if (words.length === 0 || words.length > 40) return none
  const tokens = words.map(plain)
  const rules = byRules(tokens, words)
  if (rules.certain) return rules
  const tagged = tag(words.map((word, at) => (at === 0 ? small(word) : word)))
  const tagger = byTagger(tokens, tagged)
  if (rules.shape === tagger.shape) return rules
  if ((rules.shape === 'clause' || rules.shape === 'asked') && tagged[rules.verb]?.isFinite) return rules
  // The tagger errs on compounds ("sales forecasts"); seen behind a preposition they are told apart.
  if (rules.shape === 'phrase' && !isEither(tokens) && isPhraseInside(words)) return rules
  if (rules.shape === 'deed' && tagger.shape === 'order') return rules
  if (rules.shape === 'phrase' && isCompoundAt(tokens, tagger.verb)) return rules
  return none
}

/** "Start in September", "travel twice a month": a thing or an order, and nobody can tell. */
const isEither = ([first = '', second = '']: readonly string[]) =>
  verbs.has(first) && (prepositions.has(second) || adverbs.has(second))

/** Plural things that are hardly ever what somebody does: "pallet labels in two colours". */
const plurals =
  /^(?:labels|forecasts|files|shifts|notes|lists|reports|tickets|orders|calls|checks|tests|visits|claims|prices|costs|plans|records|samples|supplies|schedules|drafts|trials|sheets|cases|documents|rates|sales|scores|stores|studies|tables|tasks|tools|views|votes|wages|audits|bids|budgets|designs|errors|forms|guides|interviews|loads|maps|offers|parts|programmes|queues|reviews|routes|slots|stocks|surveys|targets|estimates|deals|lines|beds|covers|drops|handovers|invoices|leads|measures|models|permits|places|points|posts|prints|questions|repairs|replies|requests|results|returns|risks|rounds|signs|sites|stages|steps|talks|teams|titles|tours|trades|updates|walks|waits)$/u

/** Whether what the tagger takes for the verb is the second half of a compound. */
function isCompoundAt(tokens: readonly string[], verb: number): boolean {
  const [first = '', after] = [tokens[0], tokens[verb + 1]]
  const isEnd = after === undefined || prepositions.has(after)
  const token = tokens[verb] ?? ''
  const isNoun = plurals.test(token) || (/s$/u.test(token) && !verbs.has(unthird(token) ?? ''))
  return verb > 0 && isEnd && isNoun && !determiners.has(first) && !pronouns.has(first)
}

/** Whether the tagger finds no verb when the words stand where only a phrase can. */
function isPhraseInside(words: readonly string[]): boolean {
  const frame = ['We', 'spoke', 'about', 'the']
  const tagged = tag([...frame, ...words.map((word, at) => (at === 0 ? small(word) : word))])
  const own = tagged.slice(frame.length)
  return mainVerb(words.map(plain), (at) => own[at]?.isFinite ?? false) < 0
}

/** The capital of a line means nothing, and misleads the tagger. */
const small = (word: string) => (/^[\p{Lu}\d]{2,}/u.test(word) || word === 'I' ? word : word.toLowerCase())

const relative = /^(?:that|which|who|whom|whose|where|when|why|how|because|if|while|until|before|after|since|as|what)$/u

/** The first finite verb that is not the verb of a relative or other bound clause. */
function mainVerb(tokens: readonly string[], hasVerb: (at: number) => boolean): number {
  let bound = 0
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? ''
    const isBinder = at > 0 && relative.test(token) && !(token === 'that' && prepositions.has(tokens[at - 1] ?? ''))
    if (isBinder && (!/^(?:before|after|since|until|as)$/u.test(token) || clauseFollows(tokens, at, hasVerb)))
      bound += 1
    else if (hasVerb(at) && tokens[at - 1] !== 'to') {
      if (bound > 0) {
        bound -= 1
        while (at + 1 < tokens.length && hasVerb(at + 1)) at += 1
      } else return at
    }
  }
  return -1
}

/** Behind "before" and "after" there may be a clause or a noun. */
function clauseFollows(tokens: readonly string[], at: number, hasVerb: (at: number) => boolean): boolean {
  return tokens.slice(at + 1).some((_, index) => hasVerb(at + 1 + index))
}

function byRules(tokens: readonly string[], words: readonly string[]): Finding {
  const [first = '', second = '', third = ''] = tokens
  if (/^(?:how|why|what|where|who|whether)$/u.test(first)) {
    if (tokens.length < 4 || auxiliaries.has(second)) return none
    const verb = ruleVerb(tokens.slice(1))
    if (verb.at >= 0) return { shape: 'asked', verb: verb.at + 1, certain: true }
    // "How two teams stopped trusting": behind the question word there must be a verb.
    const past = tokens.findIndex((token, at) => at > 1 && at < tokens.length - 1 && unpast(token) !== null)
    return past > 0 ? { shape: 'asked', verb: past } : none
  }
  if (conjunctions.has(first) && first !== 'once') return none
  if (/^(?:me|him|them|us)$/u.test(first)) return none
  const { at, certain } = ruleVerb(tokens)
  // "Two teams, one database, nobody wants to move": a list before the verb is no subject.
  const isListed = words.slice(0, Math.max(0, at)).some((word) => /[,;:]$/u.test(word))
  // "Escape of water claims, customers ring": the comma belongs to a thing.
  const isThingHere = /[,;:]$/u.test(words[at] ?? '') && isThing(unthird(tokens[at] ?? '') ?? '')
  if (at > 0)
    return subjectBefore(tokens, at) && !isListed && !isThingHere ? { shape: 'clause', verb: at, certain } : none
  if (at === 0) return none
  if (/^\p{Ll}?\p{L}+ing$/u.test(first) && verbs.has(unIng(first)) && opens(second) && tokens.length > 1)
    return { shape: 'doing', verb: 0 }
  if (unpast(first) !== null && !determiners.has(first)) {
    if (opens(second) || irregular[first] !== undefined) return { shape: 'deed', verb: 0 }
    // "Reduced prices" is a thing, "reduced prices by a third" is a deed, or a thing.
    return tokens.length <= 3 ? { shape: 'phrase', verb: -1 } : none
  }
  if (verbs.has(first) && first !== 'like') {
    if (opens(second) && second !== 'of')
      return { shape: 'order', verb: 0, certain: determiners.has(second) || pronouns.has(second) }
    if (prepositions.has(second) && !isThing(first) && tokens.length > 2) return { shape: 'order', verb: 0 }
    if (second === 'and' && verbs.has(third)) return { shape: 'order', verb: 0 }
    if (isThing(first)) return words.some((word) => /[,;:(]$/u.test(word)) ? none : { shape: 'phrase', verb: -1 }
    return tokens.length === 1 ? none : { shape: 'order', verb: 0 }
  }
  if ((pronouns.has(first) && !/^(?:someone|somebody)$/u.test(first)) || auxiliaries.has(first)) return none
  if (
    prepositions.has(first) ||
    (adverbs.has(first) &&
      !/^(?:better|more|less|early|late|best|most|fast|hard|long)$/u.test(first) &&
      !numbers.has(first))
  )
    return none
  if (words.some((word) => /[,;:(]$|^[(]/u.test(word))) return none
  const isPast = (token: string, at: number) =>
    at > 0 &&
    irregular[token] !== undefined &&
    !determiners.has(tokens[at - 1] ?? '') &&
    !prepositions.has(tokens[at - 1] ?? '')
  if (tokens.some(isPast) && !tokens.some((token) => /^(?:that|who|which)$/u.test(token))) return none
  const last = tokens.at(-1) ?? ''
  const isCompound = tokens.length <= 3 && !determiners.has(first) && /s$/u.test(last) && isThing(unthird(last) ?? '')
  if (isCompound) return { shape: 'phrase', verb: -1, certain: true }
  return { shape: 'phrase', verb: -1 }
}

const unIng = (word: string): string => {
  const stem = word.slice(0, -3)
  return [stem, `${stem}e`, stem.replace(/([a-z])\1$/u, '$1')].find((base) => verbs.has(base)) ?? ''
}

/** Plain forms that are at least as often a thing. */
const things =
  /^(?:answer|audit|balance|book|brief|call|care|cast|cause|change|charge|check|claim|code|control|copy|cost|count|cover|crash|cross|cut|deal|delay|demand|design|document|double|doubt|draft|draw|dream|dress|drill|drink|drive|drop|end|escape|estimate|face|fear|feed|file|fight|flag|float|flow|focus|force|forecast|form|guide|hand|handle|head|heat|help|hire|hold|hope|host|hunt|interview|judge|jump|label|lack|land|launch|lead|leak|lift|limit|link|list|load|lock|log|look|love|mail|map|mark|market|match|matter|mess|milk|mind|miss|mix|monitor|move|name|need|notice|nurse|object|offer|order|own|pack|paint|park|pass|patch|pause|pay|pick|pilot|place|plan|plant|plate|play|point|post|practice|present|press|price|print|process|produce|promise|question|queue|range|rally|record|release|rent|repair|reply|report|request|rescue|research|rest|return|reward|ride|ring|rise|risk|roast|roll|run|rush|sample|sand|scale|scan|schedule|score|search|season|set|shape|share|shift|ship|shop|show|sign|sink|sleep|slide|slip|smell|sort|sound|speed|spin|split|spread|stack|staff|stand|start|state|step|stock|stop|store|stretch|strike|study|supply|support|surprise|swap|switch|talk|target|taste|test|text|thank|tie|touch|track|trade|train|transfer|transport|travel|treat|trial|trust|try|turn|type|update|upgrade|use|visit|volunteer|vote|wait|wake|walk|wash|waste|watch|welcome|win|wire|wish|work|worry|wrap|yield|back|clean|clear|close|cool|dry|empty|free|last|live|lower|open|slow|warm|welcome|clean|quiet|hold|mail|email|triage|invoice|tutor|grade|harvest|chair)$/u
export const isThing = (word: string): boolean => things.test(word)

/** The verb of the main clause by closed lists and its neighbours; `certain` for forms that are nothing else. */
function ruleVerb(tokens: readonly string[]): { at: number; certain: boolean } {
  const kinds = tokens.map((_, at) => verbKind(tokens, at))
  const at = mainVerb(tokens, (index) => kinds[index] !== '')
  return { at, certain: at >= 0 && kinds[at] === 'sure' }
}

function verbKind(tokens: readonly string[], at: number): '' | 'sure' | 'likely' {
  const [before = '', token = '', after] = [tokens[at - 1], tokens[at] ?? '', tokens[at + 1]]
  // "Until May" is a month.
  if (token === 'may' && (prepositions.has(before) || after === undefined)) return ''
  if (auxiliaries.has(token))
    return determiners.has(before) &&
      token !== 'have' &&
      before !== 'all' &&
      before !== 'both' &&
      before !== 'each' &&
      before !== 'this' &&
      before !== 'that'
      ? ''
      : 'sure'
  if (at === 0 || before === 'to' || conjunctions.has(before)) return ''
  const articled = determiners.has(before) && !/^(?:all|both|each|this|that|these|those|which|what)$/u.test(before)
  if (articled || prepositions.has(before)) return ''
  const skip = adverbs.has(before) || /ly$/u.test(before) ? 2 : 1
  const subject = tokens[at - skip] ?? ''
  if (subject === '') return ''
  const isPlural =
    /^(?:we|they|you|i|people|staff|these|those|both|all|most|many|several|\p{L}*[^s]s|children|men|women|police)$/u.test(
      subject,
    ) ||
    (tokens.slice(0, at).includes('and') && !pronouns.has(subject))
  const isPronoun = pronouns.has(subject)
  if (isThird(token)) {
    // "Agency nurses change", "rejected forms went": the verb is the next word.
    const isNext =
      after !== undefined && !isThird(after) && (verbs.has(after) || irregular[after] !== undefined) && !isThing(after)
    const isBoth =
      after !== undefined &&
      verbs.has(after) &&
      isThing(after) &&
      /s$/u.test(token) &&
      !isPronoun &&
      (opens(tokens[at + 2]) || prepositions.has(tokens[at + 2] ?? ''))
    if ((isNext || isBoth) && !isPronoun) return ''
    // "The tariff starts in October" has its article, "pallet labels in two colours" has none.
    const isMarked = determiners.has(tokens[0] ?? '') && !plurals.test(token)
    const isThingHere =
      isThing(unthird(token) ?? '') &&
      (after === undefined || prepositions.has(after) || after === 'and') &&
      !isMarked &&
      !/^(?:now|still|never|always|often|also|already)$/u.test(before)
    if (isThingHere && !isPronoun) return ''
    if (isPronoun && !/^(?:we|they|you|i)$/u.test(subject)) return 'sure'
    if (/^\p{L}*[^s]s$/u.test(subject) && !/(?:ss|ics|ness)$/u.test(subject) && skip === 1) return ''
    return 'likely'
  }
  if (verbs.has(token)) {
    if (!isPlural) return ''
    const isDoer = peopleNouns.test(subject) && !notPeople.test(subject)
    const isOnlyVerb = !isThing(token) && after !== undefined && (opens(after) || prepositions.has(after))
    return (isPronoun || isDoer || isOnlyVerb) && token !== 'like' ? 'sure' : 'likely'
  }
  if (unpast(token) !== null && irregular[token] !== 'be') {
    if (after === 'by' || (after === undefined && !isPronoun)) return ''
    if (isPronoun) return 'sure'
    // "Hours kept even when two are off" has lost its "are".
    if (isParticiple.test(token) && (adverbs.has(after ?? '') || /ly$/u.test(after ?? ''))) return ''
    return opens(after) || (irregular[token] !== undefined && !isParticiple.test(token)) ? 'likely' : ''
  }
  return ''
}

/** Forms in the past that are the participle, too. */
const isParticiple =
  /^(?:cut|set|put|let|hit|hurt|read|split|spread|shut|lost|made|left|built|sold|sent|kept|taught|found|bought|paid|led|held|told|met|spent|won)$/u

function subjectBefore(tokens: readonly string[], verb: number): boolean {
  const subject = tokens.slice(0, verb).filter((token) => !adverbs.has(token))
  const [first = ''] = subject
  // "The tour I did": the verb belongs to what describes the subject.
  if (subject.slice(1).some((token) => /^(?:i|you|we|they|he|she)$/u.test(token))) return false
  if (subject.length === 0 || prepositions.has(first) || conjunctions.has(first)) return false
  return !/^(?:me|him|them|us)$/u.test(subject.at(-1) ?? '')
}

function byTagger(tokens: readonly string[], tagged: readonly Tagged[]): Finding {
  const [first = '', second = ''] = tokens
  // No finite verb stands right behind a preposition: "claims for falls".
  const isVerb = (at: number) => (tagged[at]?.isFinite ?? false) && !prepositions.has(tokens[at - 1] ?? '')
  const verb = mainVerb(tokens, isVerb)
  if (verb < 0) {
    if (/ing$/u.test(first) && tagged[0]?.isVerb && opens(second)) return { shape: 'doing', verb: 0 }
    return { shape: 'phrase', verb: -1 }
  }
  if (verb === 0) return { shape: tagged[0]?.isPast || unpast(first) !== null ? 'deed' : 'order', verb }
  return { shape: 'clause', verb }
}
