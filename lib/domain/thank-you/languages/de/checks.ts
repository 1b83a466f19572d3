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
  gratitude: '(?:vielen|herzlichen)? ?dank für (?:ihre|deine) zeit[^.]*\\.',
  past: 'sprachen|trafen|war|waren|hatten|danke für|vielen dank für',
  future: 'bis|werde|werden|vor|freue|möchten|planen|plant',
  I: 'Ich',
  emptySubject: 'nachfrage|nachfassen',
  replyMark: 'aw|wg',
}
