const words = (text: string) => new Set(text.trim().split(/\s+/u))

/** Words that are written small inside a sentence; all others keep the case that the user gave them. */
export const small =
  words(`der die das den dem des ein eine einen einem einer eines mein meine meinen kein keine keinen jeder
jede jedes zwei drei vier fünf sechs sieben acht neun zehn zwölf mehr weniger viel viele wenige und oder aber wie warum was wann wo wer wenn dass weil
ob in im am an auf aus bei beim mit nach ohne über um unter vom von vor zu zum zur für gegen zwischen nicht nur auch erst seit
schnelle schnelles schneller klare klares klarer gute gutes guter gutem neue neues neuer saubere sauberes stabile stabiles ruhige ruhiges
erste erstes erster zweite zweites zweiter dritte drittes nächstes nächste nächster weiteres weitere kurzes kurze kurzer langer lange
zuerst dann alle mit wir man es niemand jemand alles hier dort heute morgen ich euer unser unsere jeden beide manche einige
zuverlässige genaue pünktliche offene ehrliche echte feste eigene freie kleine große hohe häufige falsche alte lange späte frühe`)

/** Forms by which a sentence is known. */
export const finite =
  words(`ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte muss müssen
musste soll sollen sollte darf dürfen will wollen wollte gibt fehlt fehlen braucht brauchen arbeitet arbeiten läuft laufen
liegt liegen geht gehen kommt kommen steht stehen macht machen dauert dauern verliert verlieren glaubt vertraut passt passen wächst
wachsen sieht sehen nutzt nutzen führt führen fährt fahren trifft treffen spricht sprechen fragt fragen zählt zählen
kostet hängt hängen bleibt bleiben bekommt bekommen meldet melden schickt schicken möchte möchten sucht suchen weiß wissen
bringt bringen hält halten reicht reichen bricht brechen fällt fallen steigt steigen sinkt sinken stimmt stimmen schreibt schreiben
lernt lernen verlässt verlassen wartet warten beginnt beginnen endet enden funktioniert funktionieren nimmt nehmen ruft rufen zeigt zeigen
lebt leben kündigt kündigen wechselt wechseln klappt klappen fragt landet landen findet finden versteht verstehen hilft helfen verdirbt
frisst fressen kennt kennen teilt teilen trägt tragen zieht ziehen verspätet kriegt kriegen verschwindet verschwinden`)

/** The gender of nouns that stand without an article in a hasty note, by their ending. */
const genders: readonly (readonly ['der' | 'die' | 'das', RegExp])[] = [
  [
    'das',
    /(?:gespräch|interview|treffen|telefonat|assessment|probearbeiten|kennenlernen|meeting|konzept|zeugnis|foto|beispiel|portfolio|zertifikat|dokument|skript|buch|angebot|protokoll|formular|muster|video|blatt|bild|rezept|projekt|board|dashboard|lager|praktikum|vorstellungsgespräch|zweitgespräch|essen|frühstück)$/iu,
  ],
  [
    'die',
    /(?:ung|heit|keit|schaft|ion|tät|ei|runde|studie|woche|liste|mappe|referenz|probe|tabelle|vorlage|hospitation|schicht|präsentation|aufgabe|übergabe|kopie|datei|karte|adresse|nummer|übersicht|skizze|stunde|mail|nachricht|rückmeldung|antwort)$/iu,
  ],
  [
    'der',
    /(?:tag|termin|call|besuch|rundgang|lebenslauf|link|plan|artikel|entwurf|nachweis|kontakt|bericht|schein|ausweis|test|workshop|anruf|abend|morgen|vormittag|nachmittag|brief|zettel|vertrag|schritt|austausch|kaffee|ordner|text|ablauf|dienst|einblick)$/iu,
  ],
]

/** The article of a noun in the nominative; null when nobody can tell. Plural forms have "die" as well. */
export function articleOf(noun: string): 'der' | 'die' | 'das' | null {
  const known = genders.find(([, pattern]) => pattern.test(noun))
  if (known) return known[0]
  // Nouns in -e are feminine or plural, those in -en plural or verbs: "die" is right for both.
  return /(?:e|en|ien|eln)$/u.test(noun) ? 'die' : null
}
