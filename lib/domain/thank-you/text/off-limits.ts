/**
 * What a thank-you note never touches: pay, other offers, nerves, complaints, private life, and what was looked up
 * outside the call. Too wide is right here: a dropped fragment costs a plainer note, a slipped one costs trust.
 */
const topics: Readonly<Record<string, RegExp>> = {
  pay: word(
    'pay|pays|(?:get|gets|be|being|well|badly) paid|paid leave|salar(?:y|ies)|compensation|wages?|bonus(?:es)?|benefits?|perks?|equity|stock options?|rsus?|ote|pension|per hour|hourly rate|day rate|pay ?(?:rise|range|band|package)|package|vacation days?|holiday allowance|pto|severance|relocation (?:budget|costs?)|sign-on',
    'gehalt\\p{L}*|lohn\\p{L}*|vergütung\\p{L}*|verdien(?:st|en|t)\\p{L}*|bezahl\\p{L}*|bonus\\p{L}*|boni|prämie\\p{L}*|zulage\\p{L}*|urlaubs\\p{L}*|benefits|aktienoption\\p{L}*|altersvorsorge|brutto|netto|tarifvertrag\\p{L}*|stundensatz|jahresgehalt|fixum|abfindung',
  ),
  offers: word(
    '(?:other|another|competing|second|job|counter|rival|an|their|written)[ -]?offers?|offers? from|other (?:process(?:es)?|interviews?|compan(?:y|ies)|candidates?|applicants?)|notice period|deadline elsewhere',
    '(?:andere[nrsm]?|weitere[nrsm]?|zweite[nrsm]?|job|gegen|konkurrenz)[ -]?angebote?s?|angebot von|andere (?:verfahren|firmen|bewerber\\p{L}*|kandidat\\p{L}*)|kündigungsfrist',
  ),
  nerves: word(
    "nerv(?:es|ous\\p{L}*)|anxi(?:ous|ety)|panic\\p{L}*|sweat\\p{L}*|stressful|froze|blank(?:ed)?|stutter\\p{L}*|stammer\\p{L}*|rambl\\p{L}*|mess(?:ed)? up|screwed|blew it|botched|stumbled|embarrass\\p{L}*|sorry|apolog\\p{L}*|unprepared|i failed|i forgot|forgot|left out|should have|should've|wish i|didn't know|didn’t know|no idea",
    'nervös\\p{L}*|nervosität|angst|ängstlich|panik|geschwitzt|lampenfieber|verhaspelt|gestottert|verplappert|blackout|peinlich\\p{L}*|vermasselt|versemmelt|verbockt|verpatzt|entschuldig\\p{L}*|tut mir leid|unvorbereitet|vergessen|hätte ich|hätte ich sollen|keine ahnung|weggelassen',
  ),
  complaints: word(
    "rude|arroganc?e?t?|bored|awkward|weird|creepy|hostile|aggressive|condescending|dismissive|red flags?|toxic|chaotic|disorgani[sz]ed|unprofessional|hate[ds]?|terrible|awful|horrible|worst|liar|lied|lying|idiot\\p{L}*|stupid|dumb|ugly|fired|laid off|layoffs?|turnover|burn(?:ed|t)?[ -]?out|overtime|(?:was|seemed|sounded) (?:boring|dull)|(?:seemed|looked|was|is|sounded) (?:distracted|tired|annoyed|bored|late|stressed|cold|harsh)|didn't listen|gossip|micromanag\\p{L}*|shit\\p{L}*|fuck\\p{L}*|crap|bullshit",
    'unhöflich\\p{L}*|arrogant\\p{L}*|langweiler|gelangweilt|komisch\\p{L}*|seltsam\\p{L}*|unsympathisch\\p{L}*|feindselig\\p{L}*|aggressiv\\p{L}*|herablassend\\p{L}*|warnsignal\\p{L}*|toxisch\\p{L}*|chaotisch\\p{L}*|chaos|unprofessionell\\p{L}*|furchtbar\\p{L}*|schrecklich\\p{L}*|schlimmste\\p{L}*|lügt|gelogen|lügner\\p{L}*|idiot\\p{L}*|dumm\\p{L}*|entlassen\\p{L}*|entlassung\\p{L}*|gefeuert|kündigungen|überstunden|burn-?out|(?:wirkte|war) langweilig|(?:wirkte|war|ist) (?:abgelenkt|müde|genervt|gelangweilt|gestresst|verspätet|zu spät)|hörte nicht zu|scheiß\\p{L}*',
  ),
  private: word(
    'linkedin|facebook|instagram|googled|glassdoor|kununu|pregnan\\p{L}*|divorc\\p{L}*|cancer|diagnosed with|illness|disease|depressed|religio\\p{L}*|politics|sexual\\p{L}*|sexy|attractive|handsome|accent|disabilit\\p{L}*|her age|his age|widow\\p{L}*|miscarriage|therapy|visa',
    'gegoogelt|schwanger\\p{L}*|scheidung\\p{L}*|geschieden\\p{L}*|krebs|krankheit\\p{L}*|krankgeschrieben|depress\\p{L}*|religiös\\p{L}*|politisch\\p{L}*|attraktiv\\p{L}*|akzent|behinder\\p{L}*|verwitwet|visum',
  ),
  sore: word(
    'weakness(?:es)?|gaps? in (?:my|your)|why (?:did|do|are) you (?:leave|leaving|want to leave)|reason for leaving|greatest failure|biggest mistake|too old|too young|overqualified|criminal|conflict with (?:my|your) boss',
    'schwäche\\p{L}*|lücke(?:n)? im lebenslauf|größter fehler|überqualifiziert|warum (?:wollen|möchten|haben) sie (?:wechseln|gehen|gekündigt|weg)|vorstrafe\\p{L}*',
  ),
}

function word(english: string, german: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${english}|${german})(?![\\p{L}\\p{N}])`, 'iu')
}

/** The words in a text that a thank-you note must not say, with their topic; null when there are none. */
export function offLimits(text: string): { topic: string; excerpt: string } | null {
  for (const [topic, pattern] of Object.entries(topics)) {
    const found = pattern.exec(text)
    if (found) return { topic, excerpt: found[0] }
  }
  return null
}

/** A person's self-criticism of an answer: true of the moment, but no part of a note. */
export function selfDoubt(text: string): boolean {
  return (
    offLimits(text)?.topic === 'nerves' ||
    /\b(?:too (?:long|short|vague|fast|general)|unclear|not enough|no (?:number|example|result)s?|missed|missing|weak|could have|went on|got lost|lost the thread|was not sure|wasn't sure)\b/iu.test(
      text,
    ) ||
    /(?:^|\s)(?:zu (?:lang|kurz|vage|allgemein|schnell)|unklar|fehlte|gefehlt|schwach|nicht genug|keine zahl\p{L}*|kein beispiel|hätte|verloren|ausgeschweift|unsicher)(?:$|[\s,.])/iu.test(
      text,
    )
  )
}

/** What would look like an unfilled slot of a form letter, whoever wrote it. */
export const placeholder =
  /\{[^{}]*\}|\[[^[\]]*\]|<\/?[\p{L}][^<>]*>|\$\{|\bundefined\b|\bNaN\b|\[object|\bTODO\b|\bXXX+\b|_{3,}|\blorem ipsum\b/u
