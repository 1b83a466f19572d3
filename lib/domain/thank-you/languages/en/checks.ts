import type { CheckWords } from '../language.ts'

export const checks: CheckWords = {
  toNobody: 'dear sir|sir or madam|to whom it may concern',
  stockPhrase: [
    "i (?:believe|think|feel) (?:that )?(?:i(?:['’]d| would| will) be|i['’]?m|i am) a (?:great|perfect|good|strong) fit",
    "pick your brain|touch(?:ing)? base|circl(?:e|ing) back|just checking in|do(?: not|n['’]t) hesitate",
    'at your earliest convenience|perfect candidate|ideal candidate|passionate|passion for|dynamic|leverag(?:e|ing)|synerg(?:y|ies)',
    'delve|aligns? perfectly|hit the ground running|think outside the box|team player|go-getter|value add|move the needle',
  ].join('|'),
  plainer: [
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
  ],
  cv: '(?:as (?:you can see|shown|stated|listed|described|mentioned) )?(?:in|on|from) my (?:cv|résumé|resume)|my (?:cv|résumé|resume) (?:shows|says|lists)',
  negativeParallel:
    "\\bnot only\\b[^.]*\\bbut\\b|\\bit(?:['’]s| is) not (?:just |only |about )?[^.,]+[,;] (?:it|but)\\b",
  superlative:
    'the (?:best|greatest|most \\p{L}+ing) (?:company|team|interview|conversation|call)|unique opportunity|dream job',
  flattery: 'impress(?:ed|ive)|inspir(?:ed|ing)|amazing|incredible|fantastic|wonderful|outstanding|admire',
  adjective: { endings: 'ive|ful|ous|ic|al|able|ent|ant|ing|ed', inflections: '' },
  apology: 'apologi[sz]e|apologies|sorry',
  attachment: 'attached|attachment|attach|enclosed|in the attachment',
  gratitude: '(?:thank you|thanks)(?: so much| very much)? for (?:taking the time|your time)[^.,]*\\.',
  past: 'met|spoke|talked|discussed|was|were|had|thank you for',
  future: 'will|by|until|look forward|before|plan|next|due',
  I: "I|I['’]\\p{L}+",
  emptySubject: 'follow(?:ing)?[ -]up|checking in',
  slips: [
    /\b(the|a|an|you|I|to|is|are|we|and|of|my|your|for|with) \1\b/iu,
    /\blook(?:ing)? forward to (?:the|a|an|our|my|your) (?:\p{L}+ ){0,3}(?:round|interview|visit|tour|trial|meeting|session|tasting|test|day|morning|shift) by (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|tomorrow|\d)/iu,
    /\b(?:on by|by on|of on|to to|at at|by by)\b/iu,
    /\b(?:rings|calls|emails|writes|sends|decides|books|meets) comes next\b/iu,
    /\b(?:understand|know|noted) that (?:you|they|we) (?:rings|calls|emails|writes|sends|decides)\b/iu,
    /\b(?:she|he|they|you) (?:she|he|they|you|it)\b(?! (?:is|are|was|were|and|both|all)\b)(?= (?:\p{L}+s|will|are)\b)/iu,
    /\b(?:on|by|until) (?:the )?\d{1,2}(?=[.,;]|$)/iu,
  ],
  replyMark: 're|fwd?',
}
