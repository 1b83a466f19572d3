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
  /\r\n|[\n\r\u2028\u2029]|(?<=。)|[\s\u3000](?=[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]{2,8}[::])/u
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

/** The lines that a person wrote: no join block, no footer, no quoted mail. */
export function bodyLines(description: string): string[] {
  const lines: string[] = []
  let fenced = false
  for (const raw of unfolded(description.slice(0, LONGEST)).split(LINE_END)) {
    const line = cleanLine(raw.slice(0, 2_000))
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
  return lines
}
