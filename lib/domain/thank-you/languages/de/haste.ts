import type { Haste } from '../../read/tidied.ts'

const table = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .trim()
      .split(/\s*\n\s*|\s*;\s*/u)
      .map((pair) => pair.split('=').map((part) => part.trim()) as [string, string]),
  )

const shorthand = table(`
jmd=jemand; jmd.=jemand; jmdn=jemanden; iwie=; iwas=etwas; u=und; u.=und; wg=wegen; wg.=wegen; ggf=gegebenenfalls; ggf.=gegebenenfalls; evtl=vielleicht; evtl.=vielleicht; tgl=täglich; wöch=wöchentlich
vllt=vielleicht; viell.=vielleicht; bzw.=beziehungsweise; bzw=beziehungsweise; inkl.=einschließlich; inkl=einschließlich; ca=etwa; ca.=etwa; std=Stunden; std.=Stunden; stdn=Stunden
nä=nächste; nä.=nächste; nächs=nächste; kd=Kunden; kdn=Kunden; kd.=Kunden; lief.=Lieferanten; tel=Telefon; tel.=Telefon; nich=nicht; nix=nichts; ne=eine; nen=einen; hab=habe; grad=gerade; bissl=bisschen
montag=Montag; dienstag=Dienstag; mittwoch=Mittwoch; donnerstag=Donnerstag; freitag=Freitag; samstag=Samstag; sonntag=Sonntag; januar=Januar; februar=Februar; märz=März; april=April; mai=Mai; juni=Juni; juli=Juli
august=August; september=September; oktober=Oktober; november=November; dezember=Dezember
lol=; haha=; omg=; naja=; ähm=; äh=; quasi=; sozusagen=; glg=; lg=; vg=; mfg=; ok=; okay=
abt=Abteilung; abt.=Abteilung; zb=zum Beispiel; dh=das heißt; gespr=Gespräch; gespr.=Gespräch; bew=Bewerbung; vorstellungsgespr=Vorstellungsgespräch; komunikation=Kommunikation; termiene=Termine
`)

/** "ma" is a colleague or "man", "al" and "pl" are titles, "min" is a minute or the least. */
const doubtful: ReadonlySet<string> = new Set('ma al pl gl gf mgr min mon mo di mi do sa fr betr f m n o'.split(' '))

const days: Readonly<Record<string, string>> = {
  mo: 'Montag',
  di: 'Dienstag',
  mi: 'Mittwoch',
  do: 'Donnerstag',
  fr: 'Freitag',
  sa: 'Samstag',
  so: 'Sonntag',
}

const monthNames = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')

export const haste: Haste = {
  shorthand,
  doubtful,
  patterns: [
    // A day is told by what stands beside it: "bis fr", "do 17.9.", "mi früh".
    [
      /(?<=(?<!\p{L})(?:am|bis|ab|vor|nach|nächsten|kommenden|jeden|diesen|seit) )(?:mo|di|mi|do|fr|sa|so)\.?(?=$|[\s,;)])|(?<!\p{L})(?:mo|di|mi|do|fr|sa)\.?(?=,? (?:\d|den \d|um \d|früh|vormittag|nachmittag|abend))/giu,
      (word) => days[word.toLowerCase().replace('.', '')] ?? word,
    ],
    [/^(?:und dann|und auch|außerdem|also|ach ja|ja|na ja|und)[,]? (?=\p{L})/iu, ''],
    [/\s*\((?:lol|haha|sic|hm+|\?|!)[!?.]*\)/giu, ''],
    [/,? (?:oder so|oder so ähnlich|und so|usw\.?|etc\.?|sinngemäß)(?=[,.]|$)/giu, ''],
    [/(?<=\s)(?:->|=>|→|-->)(?=\s)|(?<=[\d%\p{L}])(?:->|=>|→|-->)(?=[\d\p{L}])/gu, ' → '],
    [/(?<![\p{L}])m\/(?=\s|\p{L})/giu, 'mit '],
    [
      /(?<!\d)(\d{1,2})\. ?(?<month>1[0-2]|0?[1-9])\.(?:\d{2,4})?(?=[\s,;)]|$)/gu,
      (found) => {
        const [day, month] = found.split('.').map(Number)
        return `${day}. ${monthNames[(month ?? 1) - 1]}`
      },
    ],
    [/(?<![\p{L}])z\. ?B\./gu, 'zum Beispiel'],
    [/(?<![\p{L}])d\. ?h\./gu, 'das heißt'],
    [/(?<=\p{L}{2}) ?& ?(?=\p{L}{2})/gu, ' und '],
    [/ \+ (?=[\p{L}\d])/gu, ' und '],
    [/(?<![\p{L}\d])1 ?(?:h|std\.?)(?!\p{L})/giu, '1 Stunde'],
    [/(?<![\p{L}\d:])(\d+(?:[.,]\d+)?) ?(?:h|std\.?)(?!\p{L})/giu, '$1 Stunden'],
    [/(?<![\p{L}\d])(\d+) ?(?:min\.?)(?!\p{L})/giu, '$1 Minuten'],
    [/(?<![\p{L}\d])(\d+) ?(?:wo\.?|wch\.?)(?!\p{L})/giu, '$1 Wochen'],
    [/(?<![\p{L}\d])(\d+) ?(?:mon\.|mt\.)(?!\p{L})/giu, '$1 Monate'],
    [/(?<=\p{L}) - (?=\p{L}|\d)/gu, ', '],
    [/(?<![\p{L}\d])(\d+) ?x(?= )/giu, '$1 Mal'],
  ],
  known:
    /^(?:hm|pst|ag|kg|gmbh|kfz|lkw|pkw|edv|km|cm|mm|ml|mg|tv|pc|sms|pdf|crm|erp|sap|sql|html|css|st|nr|std|kw|und\/oder|\d+\/\d+|a\/b|i\.d\.r)$/iu,
  vowels: /[aeiouyäöüàéèê]/iu,
}
