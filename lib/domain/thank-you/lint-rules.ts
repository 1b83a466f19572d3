import { dropSentence, type Mender, reword } from './mend.ts'
import type { Finding } from './note.ts'

/** A rule that is a pattern: what it finds is the excerpt. `more` findings are allowed before it speaks. */
export interface PatternRule {
  rule: string
  level: Finding['level']
  pattern: RegExp
  allowed?: number
  mend?: Mender
}

/** Plainer words for those that every form letter has; the sentence goes where there are none. */
const plainer: readonly (readonly [RegExp, string])[] = [
  [/^leverage$/iu, 'use'],
  [/^leveraging$/iu, 'using'],
  [/^delve$/iu, 'go'],
  [/^pick your brain$/iu, 'ask you'],
  [/^touch(?:ing)? base$/iu, 'speaking'],
  [/^circling back$/iu, 'coming back'],
  [/^circle back$/iu, 'come back'],
  [/^at your earliest convenience$/iu, ''],
  [/^hit the ground running$/iu, 'start at once'],
  [/^aligns? perfectly$/iu, 'fits'],
]

const plainOrGone: Mender = (body, at, found) => {
  const known = plainer.find(([words]) => words.test(found))
  return known
    ? reword(() => known[1], known[1] === '' ? 'drop-words' : 'plainer')(body, at, found)
    : dropSentence(body, at, found)
}

const whole = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu')

const once = (words: string) => new RegExp(whole(words).source, 'iu')

/** Rules on the body that need nothing but its words, in both languages. */
export const patternRules: readonly PatternRule[] = [
  {
    rule: 'placeholder',
    level: 'block',
    pattern:
      /\{[^{}]*\}|\[[^[\]\n]*\]|<\/?\p{L}[^<>\n]*>|\$\{|\bundefined\b|\bNaN\b|\bTODO\b|\bXXX+\b|_{3,}|\blorem ipsum\b/gu,
  },
  {
    rule: 'stock-phrase',
    level: 'warn',
    pattern: whole(
      [
        "i (?:believe|think|feel) (?:that )?(?:i(?:['’]d| would| will) be|i['’]?m|i am) a (?:great|perfect|good|strong) fit",
        "pick your brain|touch(?:ing)? base|circl(?:e|ing) back|just checking in|do(?: not|n['’]t) hesitate",
        'at your earliest convenience|perfect candidate|ideal candidate|passionate|passion for|dynamic|leverag(?:e|ing)|synerg(?:y|ies)',
        'delve|aligns? perfectly|hit the ground running|think outside the box|team player|go-getter|value add|move the needle',
        'zögern sie (?:bitte )?nicht|perfekte[rn]? kandidat(?:in)?|ideal(?:e|er)? kandidat(?:in)?|leidenschaft(?:lich)?|synergie(?:n|effekte)?',
        'ich freue mich,? von ihnen zu hören|dynamisch(?:e|en|es)?|hiermit möchte ich|hochmotiviert|optimal(?:e|er)? ergänzung|ich bin überzeugt, dass ich',
      ].join('|'),
    ),
    mend: plainOrGone,
  },
  {
    rule: 'cv',
    level: 'warn',
    pattern: whole(
      '(?:as (?:you can see|shown|stated|listed|described|mentioned) )?(?:in|on|from) my (?:cv|résumé|resume)|my (?:cv|résumé|resume) (?:shows|says|lists)|(?:in|aus) meinem lebenslauf',
    ),
    mend: dropSentence,
  },
  {
    rule: 'negative-parallel',
    level: 'warn',
    pattern:
      /\bnot only\b[^.]*\bbut\b|\bit(?:['’]s| is) not (?:just |only |about )?[^.,]+[,;] (?:it|but)\b|\bnicht nur\b[^.]*\bsondern\b/giu,
    mend: dropSentence,
  },
  { rule: 'dash', level: 'warn', pattern: /\s*(?:—|--)\s*|\s–\s/gu, mend: reword(() => ', ') },
  { rule: 'emoji', level: 'warn', pattern: /\p{Extended_Pictographic}\ufe0f?/gu, mend: reword(() => '', 'drop-words') },
  { rule: 'exclamation', level: 'warn', pattern: /!+/gu, allowed: 1, mend: reword(() => '.') },
  { rule: 'list', level: 'warn', pattern: /^[ \t]*(?:[-*•]|\d+[.)])[ \t]/gmu, mend: reword(() => '') },
  {
    rule: 'bold',
    level: 'warn',
    pattern: /\*\*[^*\n]+\*\*|<b>/gu,
    mend: reword((found) => found.replace(/\*\*|<b>/gu, '')),
  },
  {
    rule: 'superlative',
    level: 'warn',
    pattern: whole(
      'the (?:best|greatest|most \\p{L}+ing) (?:company|team|interview|conversation|call)|best(?:es|e)? (?:gespräch|team|unternehmen)|unique opportunity|dream job|traumjob|einmalige chance',
    ),
    mend: dropSentence,
  },
  {
    rule: 'flattery',
    level: 'warn',
    pattern: whole(
      'impress(?:ed|ive)|inspir(?:ed|ing)|amazing|incredible|fantastic|wonderful|outstanding|admire|beeindruckt|beeindruckend(?:e|en)?|inspirierend(?:e|en)?|inspiriert|großartig(?:e|en|es)?|wunderbar(?:e|en|es)?|fantastisch(?:e|en|es)?|bewundere',
    ),
    allowed: 1,
    mend: dropSentence,
  },
  {
    rule: 'three-adjectives',
    level: 'warn',
    pattern: whole(
      '(?:\\p{L}+(?:ive|ful|ous|ic|al|able|ent|ant|ing|ed|ic|isch|lich|ig|iert|bar))(?:e|en|es|er)?, \\p{L}+(?:ive|ful|ous|ic|al|able|ent|ant|ing|ed|isch|lich|ig|iert|bar)(?:e|en|es|er)?,? (?:and|und) \\p{L}+(?:ive|ful|ous|ic|al|able|ent|ant|ing|ed|isch|lich|ig|iert|bar)(?:e|en|es|er)?',
    ),
  },
  {
    rule: 'apology',
    level: 'warn',
    pattern: whole('apologi[sz]e|apologies|sorry|entschuldig(?:e|en|ung)|tut mir leid'),
    mend: dropSentence,
  },
]

export const attachment = once(
  'attached|attachment|attach|enclosed|in the attachment|anbei|beigefügt|im anhang|angehängt|beiliegend',
)

export const gratitudeOnly =
  /^(?:(?:thank you|thanks)(?: so much| very much)? for (?:taking the time|your time)[^.]*\.|(?:vielen|herzlichen)? ?dank für (?:ihre|deine) zeit[^.]*\.)$/iu

export const pastMarker = once(
  'met|spoke|talked|discussed|was|were|had|thank you for|sprachen|trafen|war|waren|hatten|danke für|vielen dank für',
)
export const futureMarker = once(
  'will|by|until|look forward|before|plan|next|due|bis|werde|werden|vor|freue|möchten|planen|plant',
)
