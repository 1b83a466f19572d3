import type { ReadingWords } from '../language.ts'

export const reading: ReadingWords = {
  hello: 'hallo',
  introduction: 'nenn(?:en sie)? mich(?: bitte)?|ich bin(?: die| der)?|mein name ist|ich hei(?:ß|ss)e|als',
  title: 'herr|frau|hr|fr|dipl|ing|mag',
  and: 'und',
  unclear: { question: 'ihnen|er' },
  personal: 'Sie|Ihnen|Ihre?[nmrs]?|du|dir|dich|dein\\p{L}*|ihr|euch|eure?[nmrs]?',
  everyday:
    'aber|auch|beim|eine?[nrms]?|haben|ihre?[nrms]?|nach|oder|über|wenn|werden|wird|sind|würden|welche[nrs]?|nicht|noch|dass|sich|habe|hätte|etwas',
  round: {
    last: 'letzte[rns]?|abschluss\\p{L}*|vorstand|geschäftsführ\\p{L}*',
    screen: 'erstgespräch|telefoninterview|vorauswahl',
    informational: 'kaffee\\p{L}*|infogespräch|informationsgespräch|austausch|kennenlern(?:en|kaffee)',
  },
  jobTitle: {
    leads: 'vorstand|geschäftsführer\\p{L}*',
    recruits: 'personal(?:referent|berater|abteilung)\\p{L}*',
  },
  noVacancy: 'keine (?:offene )?stelle|nichts ausgeschrieben|nicht ausgeschrieben',
  article: 'die|der|das',
  anyGender: 'alle geschlechter|mensch',
  offLimits: {
    pay: 'gehalt\\p{L}*|lohn\\p{L}*|vergütung\\p{L}*|verdien(?:st|en|t)\\p{L}*|bezahl\\p{L}*|bonus\\p{L}*|boni|prämie\\p{L}*|zulage\\p{L}*|urlaubs\\p{L}*|benefits|aktienoption\\p{L}*|altersvorsorge|brutto|netto|tarifvertrag\\p{L}*|stundensatz|jahresgehalt|fixum|abfindung',
    offers:
      '(?:andere[nrsm]?|weitere[nrsm]?|zweite[nrsm]?|job|gegen|konkurrenz)[ -]?angebote?s?|angebot von|andere (?:verfahren|firmen|bewerber\\p{L}*|kandidat\\p{L}*)|kündigungsfrist',
    nerves:
      'nervös\\p{L}*|nervosität|angst|ängstlich|panik|geschwitzt|lampenfieber|verhaspelt|gestottert|verplappert|blackout|peinlich\\p{L}*|vermasselt|versemmelt|verbockt|verpatzt|entschuldig\\p{L}*|tut mir leid|unvorbereitet|vergessen|hätte ich|hätte ich sollen|keine ahnung|weggelassen',
    complaints:
      'unhöflich\\p{L}*|arrogant\\p{L}*|langweiler|gelangweilt|komisch\\p{L}*|seltsam\\p{L}*|unsympathisch\\p{L}*|feindselig\\p{L}*|aggressiv\\p{L}*|herablassend\\p{L}*|warnsignal\\p{L}*|toxisch\\p{L}*|chaotisch\\p{L}*|chaos|unprofessionell\\p{L}*|furchtbar\\p{L}*|schrecklich\\p{L}*|schlimmste\\p{L}*|lügt|gelogen|lügner\\p{L}*|idiot\\p{L}*|dumm\\p{L}*|entlassen\\p{L}*|entlassung\\p{L}*|gefeuert|kündigungen|überstunden|burn-?out|(?:wirkte|war) langweilig|(?:wirkte|war|ist) (?:abgelenkt|müde|genervt|gelangweilt|gestresst|verspätet|zu spät)|hörte nicht zu|scheiß\\p{L}*',
    private:
      'gegoogelt|schwanger\\p{L}*|scheidung\\p{L}*|geschieden\\p{L}*|krebs|krankheit\\p{L}*|krankgeschrieben|depress\\p{L}*|religiös\\p{L}*|politisch\\p{L}*|attraktiv\\p{L}*|akzent|behinder\\p{L}*|verwitwet|visum',
    sore: 'schwäche\\p{L}*|lücke(?:n)? im lebenslauf|größter fehler|überqualifiziert|warum (?:wollen|möchten|haben) sie (?:wechseln|gehen|gekündigt|weg)|vorstrafe\\p{L}*',
  },
  selfDoubt:
    'zu (?:lang|kurz|vage|allgemein|schnell)|unklar|fehlte|gefehlt|schwach|nicht genug|keine zahl\\p{L}*|kein beispiel|hätte|verloren|ausgeschweift|unsicher',
  coolReaction:
    'kühl\\p{L}*|skeptisch\\p{L}*|stille|schwieg\\p{L}*|still geworden|runzel\\p{L}*|gerunzelt|nicht (?:gemocht|überzeugt|gefallen)|widersprach\\p{L}*|widersprochen|gelangweilt|genervt|seufz\\p{L}*|geseufzt|nichts gesagt|ohne zahlen',
}
