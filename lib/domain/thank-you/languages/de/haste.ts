import type { Haste } from '../../read/tidied.ts'

const table = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .trim()
      .split(/\s*\n\s*|\s*;\s*/u)
      .map((pair) => pair.split('=').map((part) => part.trim()) as [string, string]),
  )

const shorthand = table(`
jmd=jemand; jmd.=jemand; jmdn=jemanden; iwie=irgendwie; iwas=etwas; u=und; u.=und; od=oder; o.=oder; m.=mit; f.=für; wg=wegen; wg.=wegen; ggf.=gegebenenfalls; evtl=vielleicht; evtl.=vielleicht
vllt=vielleicht; viell.=vielleicht; bzw.=beziehungsweise; bzw=beziehungsweise; inkl.=einschließlich; inkl=einschließlich; ca=etwa; ca.=etwa; min=Minuten; min.=Minuten; std=Stunden; std.=Stunden; stdn=Stunden; wo.=Wochen
mon.=Monate; nä=nächste; nä.=nächste; nächs=nächste; wo=wo; ma=Mitarbeiter; mgr=Manager; gl=Geschäftsleitung; gf=Geschäftsführung; al=Abteilungsleitung; pl=Projektleitung; kd=Kunden; kdn=Kunden; kd.=Kunden; lief.=Lieferanten
tel=Telefon; tel.=Telefon; mo=Montag; di=Dienstag; mi=Mittwoch; do=Donnerstag; fr=Freitag; mo.=Montag; di.=Dienstag; mi.=Mittwoch; do.=Donnerstag; fr.=Freitag; sa.=Samstag
montag=Montag; dienstag=Dienstag; mittwoch=Mittwoch; donnerstag=Donnerstag; freitag=Freitag; hab=habe; nich=nicht; nix=nichts; ne=eine; nen=einen; n=ein; mal=mal; grad=gerade; bissl=bisschen
lol=; haha=; omg=; naja=; ähm=; äh=; mega=; echt=; halt=; eben=; irgendwie=; quasi=; sozusagen=; glg=; lg=; vg=; mfg=; ok=; okay=
abt=Abteilung; abt.=Abteilung; betr=Betreff; zb=zum Beispiel; dh=das heißt; gespr=Gespräch; gespr.=Gespräch; bew=Bewerbung; vorstellungsgespr=Vorstellungsgespräch; termin=Termin; woche=Woche; qualität=Qualität; komunikation=Kommunikation; termiene=Termine
`)

export const haste: Haste = {
  shorthand,
  patterns: [
    [/^(?:und dann|und auch|außerdem|also|ach ja|ja|na ja|und)[,]? (?=\p{L})/iu, ''],
    [/\s*\((?:lol|haha|sic|hm+|\?|!)[!?.]*\)/giu, ''],
    [/,? (?:oder so|oder so ähnlich|und so|usw\.?|etc\.?|sinngemäß)(?=[,.]|$)/giu, ''],
    [/(?<=\s)(?:->|=>|→|-->)(?=\s)|(?<=[\d%\p{L}])(?:->|=>|→|-->)(?=[\d\p{L}])/gu, ' → '],
    [/(?<![\p{L}])m\/(?=\s|\p{L})/giu, 'mit '],
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
