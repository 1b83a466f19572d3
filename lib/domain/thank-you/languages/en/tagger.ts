import nlp from 'compromise/two'

/** One word with what the tagger takes it for. */
export interface Tagged {
  word: string
  isVerb: boolean
  /** A verb that has a subject: no participle, no form in -ing, no plain form behind "to". */
  isFinite: boolean
  isPast: boolean
  isPlural: boolean
  isSingular: boolean
  isAdjective: boolean
  /** A name of a person, a place, a firm, a month or a day. */
  isName: boolean
}

interface Term {
  text: string
  pre: string
  tags: string[]
}

const remembered = new Map<string, readonly Tagged[]>()
/** The same few notes are read at every key; a long session must not keep all that was ever typed. */
const most = 2000

/** The words of one line as the tagger reads them, split as `wordsOf` splits them. */
export function tag(words: readonly string[]): readonly Tagged[] {
  const text = words.join(' ')
  const known = remembered.get(text)
  if (known) return known
  const terms = (nlp(text).json() as { terms: Term[] }[]).flatMap((sentence) => sentence.terms)
  const tagged = aligned(words, terms)
  if (remembered.size >= most) remembered.clear()
  remembered.set(text, tagged)
  return tagged
}

/** The tagger takes "don't" and "48h" apart; what belongs to one word of ours is joined again. */
function aligned(words: readonly string[], terms: readonly Term[]): Tagged[] {
  let at = 0
  return words.map((word) => {
    const tags = new Set<string>()
    let rest = word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
    do {
      const term = terms[at]
      if (!term) break
      for (const one of term.tags) tags.add(one)
      const said = term.text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
      rest = rest.startsWith(said) ? rest.slice(said.length) : ''
      at += 1
    } while (rest !== '' || (terms[at]?.text === '' && terms[at] !== undefined))
    return taggedOf(word, tags)
  })
}

function taggedOf(word: string, tags: ReadonlySet<string>): Tagged {
  const isVerb = tags.has('Verb') || tags.has('Copula') || tags.has('Modal')
  return {
    word,
    isVerb,
    isFinite: isVerb && !tags.has('Gerund') && !tags.has('Participle') && !tags.has('Particle'),
    isPast: tags.has('PastTense'),
    isPlural: tags.has('Plural'),
    isSingular: tags.has('Singular') || tags.has('Uncountable'),
    isAdjective: tags.has('Adjective'),
    isName:
      tags.has('ProperNoun') ||
      tags.has('Person') ||
      tags.has('Place') ||
      tags.has('Organization') ||
      tags.has('WeekDay') ||
      tags.has('Month') ||
      tags.has('Demonym'),
  }
}
