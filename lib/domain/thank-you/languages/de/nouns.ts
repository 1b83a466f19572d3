import { finite, small } from './lexicon.ts'

const words = (text: string) => text.trim().split(/\s+/u).join('|')

/** Nouns, and with something in front of them their compounds, that are no verb and no adjective when written small. */
const noun = new RegExp(
  `^(?:\\p{Ll}{3,}(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten)|\\p{Ll}*(?:${words(`
jahr jahre jahren monat monate monaten woche wochen tag tage tagen stunde stunden minute minuten montag dienstag mittwoch donnerstag freitag samstag sonntag
januar februar märz april juni juli august september oktober november dezember quartal vormittag nachmittag
kunde kunden gast gäste gästen kind kinder kindern eltern mitarbeiter mitarbeiterin mitarbeitern kollege kollegen kollegin chef chefin azubi azubis
lehrling patient patienten bewohner bewohnern fahrer fahrern lieferant lieferanten nachbar nachbarn bezugsperson bezugspersonen leute team teams
küche service lager laden werkstatt klinik kanzlei praxis schule kita krippe station büro betrieb apotheke filiale abteilung leitung schicht schichten nachtdienst
frühdienst spätdienst notdienst dienst dienste urlaub pause pausen termin termine gespräch gespräche probetag probearbeiten hospitation rundgang besprechung
liste listen zettel plan pläne ordner mappe vorlage vorlagen tagebuch brief briefe wochenbrief bericht berichte protokoll akte akten formular formulare antrag anträge rezept rezepte rezeptur rezepturen
rechnung rechnungen bestellung bestellungen lieferung lieferungen retoure retouren ware waren bestand maschine maschinen gerät geräte werkzeug auto autos rad räder
fehler problem probleme frage fragen antwort antworten lösung ziel ziele thema themen beispiel beispiele zahl zahlen quote umsatz kosten geld zeit zeiten wartezeit arbeit aufgabe aufgaben
projekt projekte system systeme software computer telefon mail mails nachricht nachrichten foto fotos bild bilder text texte muster zeugnis zeugnisse nachweis führungszeugnis ausweis
frist fristen vertrag verträge schulung schulungen kurs kurse fortbildung prüfung erfahrung ausbildung studium verantwortung ordnung sicherheit qualität hygiene diskretion sauberkeit
tür fenster boden wand dach garten straße haus hof halle platz raum räume tisch tische ofen kasse salbe salben kapsel kapseln teig brot brötchen kuchen essen wasser milch
ruhe tempo vertrauen geduld übergabe übergaben dokumentation doku übersicht kommunikation wechsel anfang ende mal stück prozent hälfte drittel viertel grund gründe wald waldkita regen
`)}))$`,
  'u',
)

/** Written small whatever it means: articles, particles, adverbs, and adjectives of every day. */
const plainWord =
  /^(?:auch|alle[mnrs]?|als|anders|außer|bald|beide[nr]?|bis|bisher|da|dabei|dafür|damit|danach|dann|dass|davon|dazu|denn|doch|dort|durch|eher|einmal|etwa|etwas|fast|ganz|gar|gegen|genau|genug|gern|gerade|gleich|gleichzeitig|gut|heute|hier|hinten|immer|jede[mnrs]?|jetzt|kaum|keine[mnr]?|lang|lange|leider|letzte[mnrs]?|mehr|meist|meistens|mich|mir|morgens|abends|morgen|nachts|neue[mnrs]?|nie|niemand|noch|nur|oben|oft|ohne|samstags|sonntags|freitags|montags|schnell|schon|sehr|seit|selbst|selten|sich|sofort|so|sogar|spät|später|sonst|täglich|unten|viel|viele[nr]?|vielleicht|voll|vorne|vorher|wann|warum|weg|weil|welche[mnrs]?|wenig|wenige[nr]?|wer|wie|wieder|wo|zu|zusammen|zwischen|über|unter|dir|du|dich|ihr|ihm|ihn|sie|er|wir|uns|euch|euer|eure[mnrs]?|unsere?[mnrs]?|deine?[mnrs]?|meine?[mnrs]?|seine?[mnrs]?|ihre?[mnrs]?|eine?[mnrs]?|an|ab|vor|nach|von|vom|zur|zum|im|in|am|auf|aus|bei|beim|mit|für|um|wegen|statt|pro|je|und|oder|aber|nicht|nichts)$/u
/** A form of a verb that is no noun: an infinitive of a separable or common verb, or a participle. */
const verbForm =
  /^(?:(?:an|auf|aus|ein|ab|vor|mit|nach|zu|um|weg|weiter|zurück|los|nieder|durch|fest)?(?:schicken|senden|geben|zeigen|bringen|machen|melden|schreiben|rufen|lesen|suchen|finden|prüfen|führen|halten|legen|stellen|räumen|reden|sprechen|beraten|verkaufen|informieren|dokumentieren|planen|bestellen|zählen|sortieren|kochen|backen|putzen|pflegen|liegen|bleiben|kommen|gehen|warten|dauert|dauern)|ge\p{Ll}+(?:t|en)|\p{Ll}+iert|(?:be|ver|er|ent|zer|ab|an|auf|aus|ein|um|vor)ge?\p{Ll}+(?:t|en))$/u

const bare = (word: string) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')

/**
 * A note with large letters where German has them. A note in small letters is set right when each of its words is known;
 * null when one of them may be a noun.
 */
export function withNouns(text: string): string | null {
  const all = text.split(' ')
  const isNoun = (word: string) => noun.test(bare(word))
  const hasSmall = all.some((word, at) => isNoun(word) && (at > 0 || all.length > 1))
  if (!hasSmall) return text
  const rest = all.filter((word) => /^\p{Ll}/u.test(bare(word)) && !isNoun(word)).map(bare)
  const isKnown = (word: string) => small.has(word) || finite.has(word) || plainWord.test(word) || verbForm.test(word)
  if (!rest.every(isKnown)) return null
  return all.map((word) => (isNoun(word) ? word.replace(/\p{L}/u, (letter) => letter.toUpperCase()) : word)).join(' ')
}
