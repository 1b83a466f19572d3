import { cleanLine } from '../../people/clean.ts'

/** Longer than any invitation; what follows is quoted mail. */
const LONGEST = 60_000
/** What tools put below or around the words of a person, up to the end. */
const TAIL =
  /^(?:_{15,}|[-=*~.]{20,}|-{2,}\s*(?:original message|forwarded message|ursprüngliche nachricht|message d'origine|mensaje original)|(?:powered by|sent from|gesendet von|envoyé de) |need to make changes to this event|need to (?:reschedule|cancel)|please do not edit this section|this (?:e-?mail|message) (?:and any|is confidential|is intended)|diese (?:e-?mail|nachricht) (?:ist|enthält)|confidentiality notice|disclaimer\b|you are receiving this|unsubscribe)/iu
/** A line that only helps to get into the call. */
const JOINING =
  /^(?:join (?:with google meet|zoom meeting|by (?:phone|sip)|on your computer|the meeting|microsoft teams)|or dial:|more phone numbers|learn more about meet|one tap mobile|dial by your location|dial in|meeting id|passcode|find your local number|microsoft teams\b|(?:besprechungs|meeting)-?id|kenncode|an (?:der )?besprechung teilnehmen|mit google meet teilnehmen|participer (?:à|avec)|rejoindre|unirse|telefonisch teilnehmen|join the meeting now|download teams|for organizers|für organisatoren|phone conference id|\+?\d[\d ,#()*+-]{8,}$|https?:\/\/\S+$)/iu
/** CJK texts put several labels on a line. */
const LINE_END =
  /\r\n|[\n\r\u2028\u2029]|(?<=。)|[\s\u3000](?=[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]{2,8}[:：])/u
const FENCE = /^-::~[:~]*-$/u
const ENTITY: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'", nbsp: ' ' }

/** Some calendars hand HTML on as text. */
function unfolded(text: string): string {
  if (!/<(?:br|p|li|div|a|b|html|span)\b[^<>]{0,500}>/i.test(text)) return text
  return text
    .replace(/<a\b[^<>]{0,2000}?href="([^"<>]{1,2000})"[^<>]{0,500}>/gi, ' $1 ')
    .replace(/<(?:br|\/p|\/li|\/div|\/tr|\/h\d|p|li|div|tr|h\d)\b[^<>]{0,2000}>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,2000}>/gi, '')
    .replace(/&(amp|lt|gt|quot|#39|apos|nbsp);/g, (_, name: string) => ENTITY[name] ?? ' ')
}

/** "Position ....... Clerk", "With      Ada Brandt": dots and columns set a label or a name off. */
const columns = (line: string) =>
  line
    .replace(/^(\s{0,8}[^\s:.|][^:.|]{1,40}?)\s?\.{4,}\s?(?=\S)/u, '$1: ')
    .replace(/(?<=\S)(?:\t+|[ \u00a0]{4,})(?=\S)/gu, ' | ')

/** From whom and to whom a mail went. */
const HEADER =
  /^(?:from|to|cc|bcc|sent|date|von|an|gesendet|de|à|envoyé|para|cc|enviad[oa]|da|a|inviato|van|aan|verzonden|od|do|dw|wysłano|från|till|skickat|fra|til|sendt|kopie?|kopia|fecha|datum|data|dato)\s?[:：]/iu

const SUBJECT = /^(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|ämne|emne)\s?[:：]/iu

/** The lines that a person wrote below the headers of their mail. */
function withoutHeaders(lines: readonly string[]): string[] {
  const isHeader = lines.map((line) => HEADER.test(line))
  const isBeside = (at: number) => isHeader[at] || SUBJECT.test(lines[at] ?? '')
  return lines.filter((_, at) => !(isHeader[at] && [-3, -2, -1, 1, 2, 3].some((step) => isBeside(at + step))))
}

/** What the text answers to: the lines of quoted mails. */
export function quotedLines(description: string): string[] {
  const lines = description
    .slice(0, LONGEST)
    .split(LINE_END)
    .map((line) => cleanLine(line.slice(0, 2_000)))
  const cut = lines.findIndex((line, at) => at > 0 && QUOTES.test(line))
  return lines
    .filter((line, at) => /^>/.test(line) || (cut >= 0 && at > cut))
    .map((line) => line.replace(/^[>\s]+/, ''))
    .filter((line) => line !== '' && !HEADER.test(line))
    .slice(0, 100)
}
const QUOTES =
  /^-{2,}\s*(?:original message|forwarded message|ursprüngliche nachricht|message d'origine|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original)/iu

/** The lines that a person wrote: no join block, no footer, no quoted mail. */
export function bodyLines(description: string): string[] {
  const lines: string[] = []
  let fenced = false
  for (const raw of unfolded(description.slice(0, LONGEST)).split(LINE_END)) {
    const line = cleanLine(columns(raw.slice(0, 2_000)))
    if (FENCE.test(line)) {
      fenced = !fenced
      continue
    }
    if (fenced || line === '') continue
    // A rule of dashes at the very top is decoration.
    if (TAIL.test(line) && lines.length > 0) {
      if (/^[_\-=*~.]{15,}$/.test(line)) {
        fenced = /^_/.test(line) && !fenced
        continue
      }
      break
    }
    if (/^>/.test(line)) continue
    if (!JOINING.test(line)) lines.push(line)
    if (lines.length === 400) break
  }
  return withoutHeaders(lines)
}
