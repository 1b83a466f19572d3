import type { ReadingWords } from '../language.ts'

export const reading: ReadingWords = {
  hello: 'hi|hello|hey',
  introduction: "(?:please\\s+)?(?:call me|i['’]?m|i am|my name is|it['’]?s|as|just|everyone calls me|people call me)",
  title: 'mr|mrs|ms|mx|miss|sir',
  and: 'and',
  newThought: 'and|so|which',
  we: 'we',
  that: 'that',
  asking: 'ask(?:ed|ing)?',
  unclear: {
    promise: 'her|him|she|he',
    step: 'she|he|her|him',
    unsaid: 'she|he|they',
    question: 'she|he|they|her|him|them',
    answer: 'she|he|her|him|you|your',
  },
  personal: 'you|your|yourself|I|my|we|our',
  inSentences: 'you|your|I|my|is|are|was|were|have|has',
  vague: {
    before: 'a|an|it was|was|very|really|the|overall',
    praise: 'nice|good|great|friendly|pleasant|interesting|fine|ok|okay|lovely',
    thing: 'chat|talk|call|conversation|person|people|interview|guy|lady|meeting',
  },
  everyday:
    'about|after|also|been|from|have|into|more|most|that|their|them|they|this|time|tell|what|when|where|which|with|would|your',
  due: 'by|before|until|on',
  beforeDate: 'the',
  weekdays: '[Mm]onday|[Tt]uesday|[Ww]ednesday|[Tt]hursday|[Ff]riday',
  relativeDays: 'today|tonight|this (?:morning|afternoon|evening|week)|tomorrow(?: morning)?|next week',
  decides: '(?:they|she|he|we|you)? ?(?:will |want to |plan to |are going to )?(?:decides?|decision)',
  round: {
    last: 'final|last|executive|exec|board|ceo|cto|coo|cfo|founders?',
    screen: 'recruit\\p{L}*|screen(?:ing)?|phone screen|talent|hr',
    informational: 'informational|info(?:rmational)? (?:chat|call|interview)|coffee|networking',
  },
  jobTitle: {
    leads: 'chief|ceo|cto|coo|cfo|vp|vice president|founder|president|managing director',
    recruits: 'recruit\\p{L}*|talent|people partner|sourcer|hr',
  },
  article: 'the',
  anyGender: 'all genders?',
  offLimits: {
    pay: 'pay|pays|(?:get|gets|be|being|well|badly) paid|paid leave|salar(?:y|ies)|compensation|wages?|bonus(?:es)?|benefits?|perks?|equity|stock options?|rsus?|ote|pension|per hour|hourly rate|day rate|pay ?(?:rise|range|band|package)|package|vacation days?|holiday allowance|pto|severance|relocation (?:budget|costs?)|sign-on',
    offers:
      '(?:other|another|competing|second|job|counter|rival|an|their|written)[ -]?offers?|offers? from|other (?:process(?:es)?|interviews?|compan(?:y|ies)|candidates?|applicants?)|notice period|deadline elsewhere',
    nerves:
      "nerv(?:es|ous\\p{L}*)|anxi(?:ous|ety)|panic\\p{L}*|sweat\\p{L}*|stressful|froze|blank(?:ed)?|stutter\\p{L}*|stammer\\p{L}*|rambl\\p{L}*|mess(?:ed)? up|screwed|blew it|botched|stumbled|embarrass\\p{L}*|sorry|apolog\\p{L}*|unprepared|i failed|i forgot|forgot|left out|should have|should've|wish i|didn't know|didn’t know|no idea",
    complaints:
      "rude|arroganc?e?t?|bored|awkward|weird|creepy|hostile|aggressive|condescending|dismissive|red flags?|toxic|chaotic|disorgani[sz]ed|unprofessional|hate[ds]?|terrible|awful|horrible|worst|liar|lied|lying|idiot\\p{L}*|stupid|dumb|ugly|fired|laid off|layoffs?|turnover|burn(?:ed|t)?[ -]?out|overtime|(?:was|seemed|sounded) (?:boring|dull)|(?:seemed|looked|was|is|sounded) (?:distracted|tired|annoyed|bored|late|stressed|cold|harsh)|didn't listen|gossip|micromanag\\p{L}*|shit\\p{L}*|fuck\\p{L}*|crap|bullshit",
    private:
      'linkedin|facebook|instagram|googled|glassdoor|kununu|pregnan\\p{L}*|divorc\\p{L}*|cancer|diagnosed with|illness|disease|depressed|religio\\p{L}*|politics|sexual\\p{L}*|sexy|attractive|handsome|accent|disabilit\\p{L}*|her age|his age|widow\\p{L}*|miscarriage|therapy|visa',
    sore: 'weakness(?:es)?|gaps? in (?:my|your)|why (?:did|do|are) you (?:leave|leaving|want to leave)|reason for leaving|greatest failure|biggest mistake|too old|too young|overqualified|criminal|conflict with (?:my|your) boss',
  },
  selfDoubt:
    "too (?:long|short|vague|fast|general)|unclear|not enough|no (?:number|example|result)s?|missed|missing|weak|could have|went on|got lost|lost the thread|was not sure|wasn't sure",
}
