import { fold } from '../domain/text/fold.ts'

/** The languages in which invitations are understood. */
export const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'sv', 'da', 'nb', 'fi', 'cs', 'ja'] as const
export type Language = (typeof languages)[number]

/** A word as the lists have it: folded, without the dot of a short form. */
export const plain = (text: string) => fold(text).replace(/\.$/, '')

const written = languages.filter((language) => language !== 'ja')

/** Names of one language by their number, in all forms that it has in dates. */
function namesIn(
  language: Language,
  count: number,
  option: Intl.DateTimeFormatOptions,
  dateOf: (number: number) => number,
): Map<string, number> {
  const found = new Map<string, number>()
  for (const style of ['long', 'short'] as const) {
    // With a day beside it, a month takes the form that it has in a date.
    for (const extra of [{}, { day: 'numeric' } as const]) {
      const key = Object.keys(option)[0] as 'month' | 'weekday'
      const format = new Intl.DateTimeFormat(language, { ...extra, [key]: style, timeZone: 'UTC' })
      for (let number = 0; number < count; number++) {
        const part = format.formatToParts(dateOf(number)).find(({ type }) => type === key)?.value ?? ''
        const name = plain(part)
        if (/^\p{L}+$/u.test(name) && name.length > 1 && !found.has(name)) found.set(name, number)
      }
    }
  }
  return found
}

/** What Intl does not write: short forms, cases, the article behind a word. */
const moreMonths: Partial<Record<Language, string>> = {
  en: 'sept=8',
  de: 'maerz=2 jaenner=0 janner=0',
  nl: 'mrt=2',
  pl: 'pazdziernika=9',
}
const moreDays: Partial<Record<Language, string>> = {
  en: 'tues=2 wed=3 thur=4 thurs=4 weds=3',
  pt: 'segunda=1 terca=2 quarta=3 quinta=4 sexta=5',
  pl: 'srode=3 sobote=6 niedziele=0 poniedzialku=1 wtorku=2 srody=3 czwartku=4 piatku=5 czw=4 pon=1 wt=2 sr=3 pt=5',
  sv: 'mandagen=1 tisdagen=2 onsdagen=3 torsdagen=4 fredagen=5 lordagen=6 sondagen=0',
  da: 'mandagen=1 tirsdagen=2 onsdagen=3 torsdagen=4 fredagen=5',
  nb: 'mandagen=1 tirsdagen=2 onsdagen=3 torsdagen=4 fredagen=5',
  cs: 'stredu=3 sobotu=6 nedeli=0',
  fi: 'maanantaina=1 tiistaina=2 keskiviikkona=3 torstaina=4 perjantaina=5',
}

type Names = ReadonlyMap<string, number>
const tables = new Map<string, Names>()

/** The names of a language with the English ones; of all languages where it is not known. The first language wins. */
function table(kind: 'month' | 'weekday', language: Language | null): Names {
  const key = `${kind} ${language}`
  const known = tables.get(key)
  if (known) return known
  const own = language && language !== 'ja' ? [language, ...(language === 'en' ? [] : ['en' as const])] : written
  const found = new Map<string, number>()
  for (const one of own) {
    const names =
      kind === 'month'
        ? namesIn(one, 12, { month: 'long' }, (month) => Date.UTC(2026, month, 15))
        : namesIn(one, 7, { weekday: 'long' }, (day) => Date.UTC(2026, 10, 1 + day))
    const more = (kind === 'month' ? moreMonths : moreDays)[one] ?? ''
    for (const pair of more.split(' ').filter(Boolean)) {
      const [name = '', number] = pair.split('=')
      names.set(name, Number(number))
    }
    for (const [name, number] of names)
      if (!found.has(name) && !(language === null && isCommon(name))) found.set(name, number)
  }
  tables.set(key, found)
  return found
}

/** Short forms that are words of another language: "to" is a Finnish Thursday, "out" a Portuguese October. */
const isCommon = (name: string) =>
  /^(?:to|ma|on|so|do|we|su|la|ti|ke|pe|out|set|mag|gen|mi|di|fr|pt|wt|st|ut|ct|pa|po|ne)$/.test(name)

/** Months from 0, by names without accents and dots. */
export const months = (language: Language | null): Names => table('month', language)

/** Weekdays from Sunday, 0. */
export const weekdays = (language: Language | null): Names => table('weekday', language)

/** Words by which a language is known in a mail of a few lines. */
const known: Readonly<Record<Exclude<Language, 'ja'>, string>> = {
  en: 'the|you|your|with|when|where|will|for|and|please|guests|meeting|interview with|thank|is|our|at|on|we|have|hi|to|of',
  de: 'der|die|das|und|sie|ihr|ihre|ihnen|mit|wann|wo|uhr|bitte|wir|um|zum|gespräch|einladung|termin|gäste|von|am|ist|dann|bei|für|auch|herr|frau',
  fr: 'le|la|les|vous|votre|avec|quand|où|et|pour|nous|entretien|heure|invités|bonjour|une|du|des|est|à|ton|merci|dans|au|par',
  es: 'el|los|las|usted|su|con|cuándo|dónde|y|para|entrevista|hora|invitados|hola|una|del|por|que|en|mañana|es|gracias|te',
  it: 'il|lo|gli|di|che|con|per|una|colloquio|ore|alle|del|della|dei|gentile|ciao|grazie|si|è|la|presso|sono|cordiali|saluti|mi|ti',
  nl: 'het|een|van|je|uw|met|voor|op|en|de|gesprek|uur|om|naar|dag|hoi|beste|groet|groeten|kun|is|bij|wij|aan|sollicitatiegesprek|ons',
  pl: 'i|w|na|z|do|się|jest|dla|pan|pani|panie|rozmowę|rozmowa|godz|proszę|dzień|dobry|pozdrawiam|zapraszamy|o|od|przez|lub|wizyta|prosimy',
  pt: 'o|os|as|um|uma|com|para|da|do|dos|na|no|em|você|sua|seu|entrevista|às|olá|oi|que|pelo|pela|obrigado|é|se|tarde|dia|ficou',
  sv: 'och|att|det|på|är|du|din|för|med|till|en|ett|kl|hej|vi|intervju|av|som|hos|jag|kan|du|träffa|välkommen|tjänsten',
  da: 'og|at|det|på|er|du|din|for|med|til|en|et|kl|hej|vi|samtale|af|som|hos|jeg|kan|så|dig|venlig|hilsen|stillingen|kære',
  nb: 'og|at|det|på|er|du|din|for|med|til|en|et|kl|hei|vi|intervju|av|som|hos|jeg|kan|så|deg|vennlig|hilsen|stillingen|kjære|ikke',
  fi: 'ja|on|se|että|kanssa|sinun|teidän|klo|hei|haastattelu|tervetuloa|terveisin|kiitos|me|sinut|voit',
  cs: 'a|v|na|je|se|pro|vás|vaše|dobrý|den|pohovor|hodin|prosím|děkuji|pozdravem|jsme|že|od|do|bude',
}
const patterns = new Map<Exclude<Language, 'ja'>, RegExp>()

/** The language of a text; null when it is not clear. */
export function languageOf(text: string): Language | null {
  // "10 AM" is no German "am".
  const sample = text.slice(0, 5_000).replace(/\d\s*[ap]\.?m(?!\p{L})/giu, ' ')
  if (/[\u3040-\u30ff]|[年月]\s*\d|時/.test(sample)) return 'ja'
  const scores = (Object.keys(known) as Exclude<Language, 'ja'>[])
    .map((language) => {
      const words = patterns.get(language) ?? new RegExp(`(?<!\\p{L})(?:${known[language]})(?!\\p{L})`, 'giu')
      patterns.set(language, words)
      return { language, score: sample.match(words)?.length ?? 0 }
    })
    .sort((a, b) => b.score - a.score)
  const [first, second] = scores
  if (!first || first.score === 0 || first.score === second?.score) return null
  return first.language
}

/** Labels of lines in invitations and mails. */
export const labels = {
  when: /^(?:when|quando|data(?: e ora| e hora)?|orario|ora|wanneer|tijd|datum en tijd|kiedy|termin rozmowy|godzina|data i godzina|när|tid|datum och tid|hvornår|tidspunkt|dato|dato og tid|når|milloin|aika|kdy|čas|date (?:and|&) time|date\/time|event date\/time|event date|date|time|interview (?:date|time)|wann|datum|uhrzeit|zeit|termin|zeitpunkt|quand|date et heure|horaire|heure|cu[aá]ndo|fecha(?: y hora)?|hora|日時|日程|開催日時|面接日時|時間)\s*(?:\([^)]{0,40}\))?(?:\s*[:：]\s*|\s+(?=\d)|\s*$)/i,
  where:
    /^(?:where|dove|luogo|sede|waar|locatie|adres|gdzie|miejsce|adres|onde|local|var|plats|hvor|sted|missä|paikka|kde|místo|location|place|wo|ort|lieu|o[uù]|emplacement|d[oó]nde|ubicaci[oó]n|lugar|場所|会場)\s*[:：]\s*/i,
  whereAlone:
    /^(?:where|dove|luogo|waar|locatie|gdzie|miejsce|onde|local|var|plats|hvor|sted|location|wo|ort|lieu|où|dónde|ubicación|lugar|場所)$/i,
  title:
    /^(?:subject|oggetto|onderwerp|temat|assunto|ämne|emne|aihe|předmět|betreff|objet|asunto|件名|topic|thema|sujet|tema|トピック|title|titel|titre|t[ií]tulo|event name|event type|name der veranstaltung|ereignistyp|type d['’][eé]v[eé]nement|tipo de evento)\s*[:：]\s*/i,
  guests:
    /^(?:guests|invitati|partecipanti|gasten|deelnemers|wie|goście|uczestnicy|convidados|participantes|gäster|deltagare|gæster|deltagere|gjester|vieraat|hosté|who|attendees|participants|g[aä]ste|wer|teilnehmer(?:innen|:innen)?|invit[eé]s|participants|qui|invitados|asistentes|qui[eé]n|ゲスト|参加者)\s*[:：]?\s*$/i,
  organizer:
    /\s*[-–—(:]\s*(?:organi[sz]er|organisator(?:in)?|organisateur|organisatrice|organizador|organizadora|organizzatore|organizzatrice|organisator|organizator(?:ka)?|organisatör|arrangör|arrangør|järjestäjä|organizátor|主催者)\)?\s*$/i,
  organizedBy:
    /^(?:organi[sz]er|organizzatore|organizator|arrangör|arrangør|organisator(?:in)?|organisateur|organizador|主催者|host)\s*[:：]\s*/i,
  from: /^(?:from|von|de|da|van|od|från|fra|lähettäjä|差出人)\s*[:：]\s*/i,
  to: /^(?:to|cc|a|aan|do|dw|til|till|kopie|kopia|kopi|para|komu|vastaanottaja|an|kopie|à|para|required attendees?|optional attendees?|宛先)\s*[:：]\s*/i,
  zone: /^(?:(?:all )?times? (?:are |shown )?(?:in )?(?=[A-Z])|time ?zone|fuso orario|tijdzone|strefa czasowa|fuso horário|tidszon|tidszone|tidssone|invitee time zone|zeitzone|fuseau horaire|zona horaria|タイムゾーン)\s*[:：]?\s*/i,
  duration:
    /^(?:duration|durata|duur|czas trwania|duração|längd|varighed|varighet|dauer|dur[eé]e|duraci[oó]n|所要時間)\s*[:：]\s*/i,
  /** When the mail itself was sent, which is no date of the meeting. */
  sent: /^(?:>\s*)*(?:sent|inviato|verzonden|wysłano|wysłane|skickat|sendt|lähetetty|odesláno|enviad[oa](?: em)?|gesendet|envoy[eé]|enviado(?: el)?|送信日時|received|posted)\s*[:：]|(?:wrote|schrieb[^:]{0,80}|a [eé]crit|escribi[oó]|ha scritto|schreef[^:]{0,80}|napisał\(?a?\)?|escreveu|skrev[^:]{0,80}|kirjoitti)\s*[:：]?\s*$/i,
} as const
