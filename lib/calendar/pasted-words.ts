import { fold } from '../domain/text/fold.ts'

/** The languages in which invitations are understood. */
export const languages = ['en', 'de', 'fr', 'es', 'ja'] as const
export type Language = (typeof languages)[number]

/** A word as the lists have it: folded, without the dot of a short form. */
export const plain = (text: string) => fold(text).replace(/\.$/, '')

/** Names in the four languages that write them, by their number. */
function names(
  count: number,
  option: Intl.DateTimeFormatOptions,
  dateOf: (number: number) => number,
): Map<string, number> {
  const found = new Map<string, number>()
  for (const language of languages) {
    if (language === 'ja') continue
    for (const style of ['long', 'short'] as const) {
      // With a day beside it, a month takes the form that it has in a date.
      for (const extra of [{}, { day: 'numeric' } as const]) {
        const key = Object.keys(option)[0] as 'month' | 'weekday'
        const format = new Intl.DateTimeFormat(language, { ...extra, [key]: style, timeZone: 'UTC' })
        for (let number = 0; number < count; number++) {
          const part = format.formatToParts(dateOf(number)).find(({ type }) => type === key)?.value ?? ''
          const name = plain(part)
          if (/^\p{L}+$/u.test(name) && !found.has(name)) found.set(name, number)
        }
      }
    }
  }
  return found
}

let monthMap: Map<string, number> | undefined
let dayMap: Map<string, number> | undefined

/** Months from 0, by names without accents and dots. */
export function months(): Map<string, number> {
  monthMap ??= names(12, { month: 'long' }, (month) => Date.UTC(2026, month, 15))
    .set('sept', 8)
    .set('maerz', 2)
  return monthMap
}

/** Weekdays from Sunday, 0. */
export function weekdays(): Map<string, number> {
  dayMap ??= names(7, { weekday: 'long' }, (day) => Date.UTC(2026, 10, 1 + day))
    .set('tues', 2)
    .set('wed', 3)
    .set('thur', 4)
    .set('thurs', 4)
  return dayMap
}

/** Words by which a language is known in a mail of a few lines. */
const known: Readonly<Record<Exclude<Language, 'ja'>, RegExp>> = {
  en: /\b(?:the|you|your|with|when|where|will|for|and|please|guests|meeting|interview with|thank|is|our)\b/gi,
  de: /(?:\b(?:der|die|das|und|sie|ihr|ihre|ihnen|mit|wann|wo|uhr|bitte|wir|um|zum|gespräch|einladung|termin)\b|gäste)/gi,
  fr: /\b(?:le|la|les|vous|votre|avec|quand|où|et|pour|nous|entretien|heure|invités|bonjour|une|du|des)\b/gi,
  es: /\b(?:el|los|las|usted|su|con|cuándo|dónde|y|para|entrevista|hora|invitados|hola|una|del|por)\b/gi,
}

/** The language of a text; null when it is not clear. */
export function languageOf(text: string): Language | null {
  const sample = text.slice(0, 5_000)
  if (/[\u3040-\u30ff]|[年月]\s*\d|時/.test(sample)) return 'ja'
  const scores = Object.entries(known)
    .map(([language, words]) => ({ language: language as Language, score: sample.match(words)?.length ?? 0 }))
    .sort((a, b) => b.score - a.score)
  const [first, second] = scores
  if (!first || first.score === 0 || first.score === second?.score) return null
  return first.language
}

/** Labels of lines in invitations and mails. */
export const labels = {
  when: /^(?:when|date (?:and|&) time|date\/time|event date\/time|event date|date|time|interview (?:date|time)|wann|datum|uhrzeit|zeit|termin|zeitpunkt|quand|date et heure|horaire|heure|cu[aá]ndo|fecha(?: y hora)?|hora|日時|日程|開催日時|面接日時|時間)\s*(?:\([^)]{0,40}\))?(?:\s*[:：]\s*|\s+(?=\d)|\s*$)/i,
  where: /^(?:where|location|place|wo|ort|lieu|o[uù]|emplacement|d[oó]nde|ubicaci[oó]n|lugar|場所|会場)\s*[:：]\s*/i,
  whereAlone: /^(?:where|location|wo|ort|lieu|où|dónde|ubicación|lugar|場所)$/i,
  title:
    /^(?:subject|betreff|objet|asunto|件名|topic|thema|sujet|tema|トピック|title|titel|titre|t[ií]tulo|event name|event type|name der veranstaltung|ereignistyp|type d['’][eé]v[eé]nement|tipo de evento)\s*[:：]\s*/i,
  guests:
    /^(?:guests|who|attendees|participants|g[aä]ste|wer|teilnehmer(?:innen|:innen)?|invit[eé]s|participants|qui|invitados|asistentes|qui[eé]n|ゲスト|参加者)\s*[:：]?\s*$/i,
  organizer:
    /\s*[-–—(:]\s*(?:organi[sz]er|organisator(?:in)?|organisateur|organisatrice|organizador|organizadora|主催者)\)?\s*$/i,
  organizedBy: /^(?:organi[sz]er|organisator(?:in)?|organisateur|organizador|主催者|host)\s*[:：]\s*/i,
  from: /^(?:from|von|de|差出人)\s*[:：]\s*/i,
  to: /^(?:to|cc|an|kopie|à|para|required attendees?|optional attendees?|宛先)\s*[:：]\s*/i,
  zone: /^(?:time ?zone|invitee time zone|zeitzone|fuseau horaire|zona horaria|タイムゾーン)\s*[:：]\s*/i,
  duration: /^(?:duration|dauer|dur[eé]e|duraci[oó]n|所要時間)\s*[:：]\s*/i,
  /** When the mail itself was sent, which is no date of the meeting. */
  sent: /^(?:>\s*)*(?:sent|gesendet|envoy[eé]|enviado(?: el)?|送信日時|received|posted)\s*[:：]|(?:wrote|schrieb[^:]{0,80}|a [eé]crit|escribi[oó])\s*[:：]?\s*$/i,
} as const

/** What mail programs and calendars put in front of a title. */
export const titlePrefix =
  /^(?:(?:re|fwd?|aw|wg|tr|rv|sv|accepted|declined|tentative|updated invitation|invitation|updated|reminder|einladung|aktualisierte einladung|invitation mise à jour|invitación|invitación actualizada|招待状?|更新された招待状?|辞退|承諾|canceled event|cancelled event|canceled|cancelled|abgesagt|abgesagter termin|annulé|événement annulé|cancelado|evento cancelado)\s*[:：]\s*)+/i
export const cancelledPrefix =
  /^(?:(?:re|fwd?|aw|wg)\s*:\s*)*(?:cancell?ed(?: event)?|abgesagt(?:er termin)?|annul[eé]|[eé]v[eé]nement annul[eé]|cancelado|evento cancelado)\s*[:：]/i
