import type { LetterLanguage } from '../style.ts'

const saying =
  '(?:say|said|mention(?:ed)?|tell|told|explain(?:ed)?|talk(?:ed)? about|bring up|brought up|add(?:ed)?|describe[d]?|cover(?:ed)?|show(?:ed|n)?|point(?:ed)? out|got(?:ten)? (?:to|round to)|get to)'

const leads: Readonly<Record<LetterLanguage, RegExp>> = {
  en: new RegExp(
    `^(?:(?:i )?(?:really )?(?:should(?:['’]ve| have)|could(?:['’]ve| have)|would(?:['’]ve| have)(?: liked to)?|(?:i )?wish (?:i )?(?:had|could have)|wish(?:ed)?(?: i)?(?:['’]d)|forgot to|failed to|did(?:n['’]t| not)(?: (?:get|manage|have time|remember))?(?: to)?|never got (?:to|round to)|had no time (?:to|for)|ran out of time (?:to|for|on|before)|no time (?:to|for)|wanted to|meant to|missed(?: the chance)? to|left out|forgot|missed)(?:,? (?:${saying}))?(?: (?:her|him|them))?(?:,? (?:that|about|to|:))?\\s*:?\\s*)`,
    'iu',
  ),
  de: /^(?:ich )?(?:hätte(?: ich)?(?: gern)?(?: noch)?(?: (?:sagen|erwähnen|erzählen|erklären|zeigen) (?:sollen|können))?|vergessen(?: zu (?:sagen|erwähnen))?|nicht (?:mehr )?(?:gesagt|erwähnt|erzählt)|wollte(?: noch)?(?: (?:sagen|erwähnen|erzählen))?|keine zeit(?: mehr)? für|habe? (?:vergessen|nicht mehr geschafft)(?: zu (?:sagen|erwähnen))?)[,:]?\s*(?=\S)/iu,
}

/**
 * What the user wishes to have said, without the wish: "I should have mentioned that I led the move" is "I led the
 * move". What follows a colon behind words of doubt is the content: "rambled on SAP: six sites in a year".
 */
export function contentOf(raw: string, language: LetterLanguage, doubts: (text: string) => boolean): string {
  const [before = '', ...after] = raw.split(/:\s+/u)
  const text = after.length > 0 && doubts(before) ? after.join(': ') : raw
  const content = text.replace(leads[language], '').trim()
  return content === '' ? '' : content.slice(0, 1).toUpperCase() + content.slice(1)
}
