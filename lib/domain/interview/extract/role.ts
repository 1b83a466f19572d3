import { Hits } from '../classify/hits.ts'
import { cleanLine } from '../names/clean.ts'
import type { Reading } from '../reading.ts'
import type { Found } from '../understanding.ts'
import type { TitlePart } from './title-parts.ts'

const REQUISITION =
  /\b(?:(?:req(?:uisition)?|job|ref|position|stellen?|kennziffer|id)[\s.:#-]{0,3}(?:id|nr|no|number)?[\s.:#-]{0,3})?(?:[A-Z]{1,4}[-_]?\d{3,}|#?\d{4,})\b|\breq\b\.?\s?#?\d+/giu
const GENDER =
  /\s*[([]?\s*(?<![\p{L}])(?:[mwfdxih]|gn|all genders?|alle)(?:\s?[/|*]\s?(?:[mwfdxih]|gn|divers)){1,3}(?![\p{L}])\s*[)\]]?|\s*[([]\s*(?:all genders?|m\/f|h\/f|f\/h|gn|w\/m\/d)\s*[)\]]/giu
const TAIL =
  /\s+(?:at|bei|with|chez|mit|in der|presso|bij|in our|on our|in the|for the|and\s(?:your|the)|which|role|position|opening|job|vacancy|opportunity|team at|interview|hos|is|has|w firmie)\s.*$|\s+(?:role|position|opening|vacancy|opportunity|job|interview|post|stelle|rolle|position)$/iu

const body: readonly RegExp[] = [
  /(?:^|\n)\s*[-•*]?\s*(?:role|position|job(?: title| opening)?|opening|vacancy|requisition|stelle|position|rolle|poste|puesto|vacante|posici[oó]n|vaga|cargo|posizione|ruolo|functie|vacature|stanowisko|tjänst|roll|stilling|tehtävä|pozice|pozisyon|вакансия|позиция|должность|посада|вакансія|応募職種|募集職種|職種|ポジション|応募ポジション|应聘岗位|应聘职位|面试岗位|面试职位|岗位|职位|職位|포지션|지원 ?직무|직무|지원 ?분야|채용 ?분야|vị trí|posisi|ตำแหน่ง(?:งาน)?|الوظيفة|المسمى الوظيفي|התפקיד|תפקיד|משרה|पद)\s*[::]\s*([^\n]{2,100})/iu,
  /\b(?:for|about|regarding|to|of|as|in) (?:the|our|an?|your application (?:for|to)(?: the)?) ((?:[^\s.,;:()]+ ){0,7}?[^\s.,;:()]+),? (?:role|position|opening|vacancy|opportunity|job)\b/iu,
  /\b(?:role|position|opening|job|post|opportunity) (?:of|as|for)(?: an?| the)? ([\p{Lu}][^\n.,;:()]{2,60})/u,
  /\b(?:interview|application|applying|candidacy|call|conversation|chat) (?:for|as)(?: the| our| an?)? ([\p{Lu}][^\n.,;:()]{2,60}?)(?= (?:is|has|at|with|role|position|on|will|and)\b|[\n.,;:()]|$)/u,
  /\b(?:Stelle|Position|Rolle|Bewerbung|Tätigkeit) (?:als|der|des|zur|zum|„|")\s?([\p{Lu}„"][^\n.,;:]{2,70})/u,
  /\b(?:poste|fonction|offre|candidature) (?:de |d['’]|d’|au poste de |pour le poste de |: ?)([^\n.,;:()]{3,60})/iu,
  /\b(?:puesto|posición|vacante|plaza|cargo) (?:de |como |: ?)([^\n.,;:()]{3,60})/iu,
  /\b(?:vaga|posição|cargo|função) (?:de |para |como |: ?)([^\n.,;:()]{3,60})/iu,
  /\b(?:posizione|ruolo|candidatura)(?: aperta)? (?:di |come |da |per |: ?)([^\n.,;:()]{3,60})/iu,
  /\b(?:functie|rol|vacature|positie) (?:van |als |voor |: ?)([^\n.,;:()]{3,60})/iu,
  /\b(?:stanowisko|stanowisku|pozycję) ([^\n.,;:()]{3,60})/iu,
  /\b(?:tjänsten|rollen|stillingen|stilling|tjänst) (?:som |: ?)([^\n.,;:()]{3,60})/iu,
  /(?:вакансию|вакансии|позицию|должность|посаду)\s+[«"]?([^\n.,;:()»"]{3,60})/iu,
  /(?:pozici|pozice|místo)\s+([^\n.,;:()]{3,60})/iu,
  /([^\n.,;:()]{3,50}) pozisyonu/iu,
  /([^\s、。::()「」『』【】の]{2,20})(?:職|ポジション)?(?:の|への)(?:面接|選考|ポジション|応募)/u,
]

/** A job title without number, gender marks and what follows it. */
export function bareRole(text: string): string {
  return cleanLine(text)
    .replace(REQUISITION, ' ')
    .replace(GENDER, ' ')
    .replace(/\s*[([][^)\]]{0,60}[)\]]\s*$/u, '')
    .replace(TAIL, '')
    .replace(/^(?:the|our|an?|der|die|das|le|la|un|une|el|als|as|for)\s+/iu, '')
    .replace(/^[\s"'„“”«»:,#·|–-]+|[\s"'„“”«»:,#·|–-]+$/gu, '')
    .replace(/\s+/g, ' ')
}

export const hasRoleNoun = (text: string) => new Hits(text).has('role')

/** The job that the interview is for. */
export function roleOf(reading: Reading, parts: readonly TitlePart[]): Found | null {
  const inTitle = parts.map(({ text }) => bareRole(text)).filter((text) => text.length > 1 && text.length < 80)
  const titled = inTitle.find((text) => hasRoleNoun(text))
  if (titled) return { value: titled, from: 'title' }
  for (const pattern of body) {
    const value = bareRole(pattern.exec(reading.body)?.[1] ?? '')
    if (value.length > 1 && value.length <= 70 && (pattern === body[0] || hasRoleNoun(value))) {
      return { value, from: 'description' }
    }
  }
  const forPart = parts.find(({ joint, text }) => joint === 'for' && /^the\s/i.test(text))
  return forPart ? { value: bareRole(forPart.text), from: 'title' } : null
}
