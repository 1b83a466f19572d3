import type { CheckWords } from '../language.ts'

export const checks: CheckWords = {
  toNobody: 'sehr geehrte damen und herren',
  stockPhrase: [
    'zögern sie (?:bitte )?nicht|perfekte[rn]? kandidat(?:in)?|ideal(?:e|er)? kandidat(?:in)?|leidenschaft(?:lich)?|synergie(?:n|effekte)?',
    'ich freue mich,? von ihnen zu hören|dynamisch(?:e|en|es)?|hiermit möchte ich|hochmotiviert|optimal(?:e|er)? ergänzung|ich bin überzeugt, dass ich',
  ].join('|'),
  plainer: [],
  cv: '(?:in|aus) meinem lebenslauf',
  negativeParallel: '\\bnicht nur\\b[^.]*\\bsondern\\b',
  superlative: 'best(?:es|e)? (?:gespräch|team|unternehmen)|traumjob|einmalige chance',
  flattery:
    'beeindruckt|beeindruckend(?:e|en)?|inspirierend(?:e|en)?|inspiriert|großartig(?:e|en|es)?|wunderbar(?:e|en|es)?|fantastisch(?:e|en|es)?|bewundere',
  adjective: { endings: 'isch|lich|ig|iert|bar', inflections: 'e|en|es|er' },
  apology: 'entschuldig(?:e|en|ung)|tut mir leid',
  attachment: 'anbei|beigefügt|im anhang|angehängt|beiliegend',
  gratitude: '(?:vielen|herzlichen)? ?dank für (?:ihre|deine) zeit(?: heute)?\\.',
  past: 'sprachen|trafen|war|waren|hatten|danke für|vielen dank für',
  future: 'bis|werde|werden|vor|freue|möchten|planen|plant',
  I: 'Ich',
  emptySubject: 'nachfrage|nachfassen',
  slips: [
    /(?<!\p{L})(ich|Sie|du|wir|und|zu|mit|von|für|ein|eine|Ihnen|dir|nicht) \1(?!\p{L})/u,
    /freue mich auf [^.,]*(?:gespräch|runde|termin|hospitation|probetag|probearbeiten|besuch|führung) bis (?:zum )?(?:\d|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|morgen)/iu,
    /(?<!\p{L})(?:am|bis|bis zum|vom|ab|zum|den) \d{1,2}\.(?=\s*(?:$|\n|und |Ich |Sie |Die |Das |Wir |Mit ))/u,
    /(?:möchte ich|habe ich)[^.:]*, (?:\p{Lu}\p{L}+|ich|wir|Sie|samstags) (?:ist|sind|hat|habe|haben|wird|war|kann)(?!\p{L})/u,
    /(?<=(?:die|das|der|den|dem|eine|einen|Ihre|deine|meine) )(?:\p{Ll}+(?:ung|heit|keit|schaft|tion))(?!\p{L})/u,
  ],
  replyMark: 'aw|wg',
}
