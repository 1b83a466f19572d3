import type { ReadingWords } from '../language.ts'
import { offLimits } from './off-limits.ts'

export const reading: ReadingWords = {
  hello: 'hi|hello|hey',
  introduction: "(?:please\\s+)?(?:call me|i['’]?m|i am|my name is|it['’]?s|as|just|everyone calls me|people call me)",
  title: 'mr|mrs|ms|mx|miss|sir',
  and: 'and',
  unclear: { question: 'she|he|they|her|him|them' },
  personal: 'you|your|yourself|I|my|we|our',
  everyday:
    'about|after|also|been|before|could|does|doing|from|have|here|into|just|like|make|more|most|much|only|over|than|that|their|them|then|there|they|this|time|told|tell|what|when|where|which|will|with|work|worked|would|your|every|some|those|these|were',
  round: {
    last: 'final|last|executive|exec|board|ceo|cto|coo|cfo|founders?',
    screen: 'recruit\\p{L}*|screen(?:ing)?|phone screen|talent|hr',
    informational: 'informational|info(?:rmational)? (?:chat|call|interview)|coffee|networking',
  },
  jobTitle: {
    leads: 'chief|ceo|cto|coo|cfo|vp|vice president|founder|president|managing director',
    recruits: 'recruit\\p{L}*|talent|people partner|sourcer|hr',
  },
  noVacancy: 'nothing advertised|not advertised|no (?:open )?(?:role|vacancy|position|opening)',
  article: 'the',
  anyGender: 'all genders?',
  offLimits,
  selfDoubt:
    "too (?:long|short|vague|fast|general)|unclear|not enough|no (?:number|example|result)s?|missed|missing|weak|could have|went on|got lost|lost the thread|was not sure|wasn't sure|left out|forgot\\p{L}*|rambled|waffled|blanked|bluffed?|stumbled|fumbled|messed (?:it )?up|meh|(?:was|is|felt|sounded|came out|a bit|bit|rather|pretty|quite) (?:thin|poor|bad|lame|vague|flat|generic|clumsy)",
  coolReaction:
    "noncommittal|frown\\p{L}*|(?:went|was|so|v|very|a bit|rather) (?:quiet|silent|cool|cold)|silence|disagree\\p{L}*|unimpressed|shrug\\p{L}*|(?:did not|didn['’]?t) (?:like|love|look|seem)|hated|s[ck]eptical|bored|looked away|sigh\\p{L}*|bit of a look|raised an eyebrow|unconvinced|pulled a face|face like",
}
