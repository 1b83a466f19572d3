import { sameCompany } from '../../company/same-company.ts'
import { cleanLine } from '../../people/clean.ts'
import { hitsIn } from '../classify/hits.ts'
import type { Reading } from '../reading.ts'
import type { Found } from '../understanding.ts'
import { bareCompany } from './company-name.ts'
import type { TitlePart } from './title-parts.ts'

const REQUISITION =
  /\b(?:(?:req(?:uisition)?|job|ref|position|stellen?|kennziffer|id)[\s.:#-]{0,3}(?:id|nr|no|number)?[\s.:#-]{0,3})?(?:[A-Z]{1,4}[-_]?\d{3,}|#?\d{4,})\b|\breq\b\.?\s?#?\d+/giu
const GENDER =
  /\s*[([]?\s*(?<![\p{L}])(?:[mwfdxih]|gn|all genders?|alle)(?:\s?[/|*]\s?(?:[mwfdxih]|gn|divers)){1,3}(?![\p{L}])\s*[)\]]?|\s*[([]\s*(?:all genders?|m\/f|h\/f|f\/h|gn|w\/m\/d)\s*[)\]]/giu
/** "Pfleger/in", "Entwickler*in", "Développeur/euse". */
const ENDING = /(?<=\p{Ll})[/:*_·]-?(?:in|innen|frau|euse|rice|ière|ne|trice)(?![\p{L}])/giu
const TAIL =
  /\s+(?:at|bei|with|chez|mit|in der|presso|bij|in our|on our|in the|for the|and\s(?:your|the)|which|role|position|opening|job|vacancy|opportunity|team at|interview|hos|is|has|w firmie|between|entre|zwischen|einzuladen|eingeladen|kennenzulernen|zu besprechen|ein|au sein|dans)\s.*$|\s+(?:na|no|em|en|in|w|ve|do|på|hos|à)\s(?=\p{Lu}).*$|\s+(?:role|position|opening|vacancy|opportunity|job|interview|post|stelle|rolle|position|search|hire|hiring|call|candidate|applicant|bewerber(?:in)?|candidat[eoa]?|kandidat(?:in)?|poste|vaga|pozisyonu|포지션|직무)$/iu

const body: readonly RegExp[] = [
  /(?:^|\n|[.!?]\s)\s*[-•*]?\s*(?:role|position|job(?: title| opening)?|opening|vacancy|requisition|stelle|position|rolle|poste|puesto|vacante|posici[oó]n|vaga|cargo|posizione|ruolo|functie|vacature|stanowisko|tjänst|roll|stilling|tehtävä|pozice|pozisyon|вакансия|позиция|должность|посада|вакансія|応募職種|募集職種|職種|ポジション|応募ポジション|应聘岗位|应聘职位|面试岗位|面试职位|岗位|职位|職位|포지션|지원 ?직무|직무|지원 ?분야|채용 ?분야|vị trí|posisi|ตำแหน่ง(?:งาน)?|الوظيفة|المسمى الوظيفي|התפקיד|תפקיד|משרה|पद)\s*[::]\s*([^\n]{2,100})/iu,
  /\b(?:role|position|job|vacancy|stelle|poste|puesto|vaga|posizione|functie|vacature)\b[^\n:?]{0,60}\?\s{0,3}:?\s{0,3}([^\n]{2,80})/iu,
  /\b(?:for|about|regarding|to|of|as|in) (?:the|our|an?|your application (?:for|to)(?: the)?) ((?:[^\s.,;:()]+ ){0,7}?[^\s.,;:()]+),? (?:role|position|opening|vacancy|opportunity|job|program(?:me)?|interviews)\b/iu,
  /\b(?:[Rr]ole|[Pp]osition|[Oo]pening|[Jj]ob|[Pp]ost|[Oo]pportunity) (?:of|as|for)(?: an?| the)? ([\p{Lu}][^\n.,;:()]{2,60})/u,
  /\b(?:[Ii]nterview|[Aa]pplication|[Aa]pplying|[Cc]andidacy|[Cc]all|[Cc]onversation|[Cc]hat) (?:for|as)(?: the| our| an?)? ([\p{Lu}][^\n.,;:()]{2,60}?)(?= (?:is|has|at|with|role|position|on|will|and)\b|[\n.,;:()]|$)/u,
  /\b(?:[Tt]he|[Oo]ur|[Aa]n?|[Tt]his|open) ((?:\p{Lu}[^\s.,;:()]*(?: (?:of|and|&|for|to))? ?){1,6}) (?:role|position|opening|vacancy|opportunity|program(?:me)?)\b/u,
  /\b(?:Stelle|Position|Rolle|Bewerbung|Tätigkeit|Vakanz) (?:als|der|des|zur|zum|„|")\s?([\p{Lu}„"][^\s.,;:]*(?:\s(?:(?:für|im|in|der|des|und|&|von|of|–|-|mit)\s)*[\p{Lu}(][^\s.,;:]*){0,6})/u,
  /\b(?:poste|fonction|offre|candidature) (?:de |d['’]|d’|au poste de |pour le poste de |: ?)([^\n.,;:()]{3,60})/iu,
  /\b(?:puesto|posición|vacante|plaza|cargo) (?:de |como |: ?)([^\n.,;:()]{3,60})/iu,
  /\b(?:vaga|posição|cargo|função) (?:de |para |como |: ?)([^\n.,;:()]{3,60})/iu,
  /\b(?:posizione|ruolo|candidatura)(?: aperta)? (?:di |come |da |per |: ?)([^\n.,;:()]{3,60})/iu,
  /\b(?:functie|rol|vacature|positie) (?:van |als |voor |: ?)([^\n.,;:()]{3,60})/iu,
  /\b(?:stanowisko|stanowisku|pozycję) ([^\n.,;:()]{3,60})/iu,
  /\b(?:tjänsten|rollen|stillingen|stilling|tjänst) (?:som |: ?)([^\n.,;:()]{3,60})/iu,
  /(?:вакансию|вакансии|позицию|должность|посаду)\s+[«"]?([^\n.,;:()»"]{3,60})/iu,
  /(?:pozici|pozice|místo)\s+([^\n.,;:()]{3,60})/iu,
  /\b(?:proces(?:o|so|sus|s)?|selecci[oó]n|sele[cç][aã]o|selezione)(?: de selecci[oó]n| seletivo| selettivo)? (?:para|per|pour)(?: el| la| o| a| le| il)? ([^\n.,;:()]{3,60})/iu,
  /\b(?:vacature|vacante|vacaturetekst|Stelle|Vakanz) (\p{Lu}[^\n.,;:()!?]{2,60})/u,
  /([^\n.,;:()]{3,50}) pozisyonu/iu,
  /([^\s、。::()「」『』【】の]{2,20})(?:職|ポジション)?(?:の|への)(?:面接|選考|ポジション|応募)/u,
]

/** A job title without number, gender marks and what follows it. */
export function bareRole(text: string): string {
  return cleanLine(text)
    .replace(REQUISITION, ' ')
    .replace(GENDER, ' ')
    .replace(ENDING, '')
    .replace(/\s*[([][^)\]]{0,60}[)\]]\s*$/u, '')
    .replace(TAIL, '')
    .replace(
      /^(?:(?:на (?:должность|позицию|вакансию|посаду)|na stanowisko|job|vacancy|vacature|vacante|vakanz|role|rolle|stelle|position|poste|puesto|rol|vaga|cargo|ruolo|posizione|functie|stanowisko|bewerbung|application|candidature|candidatura|sollicitatie|tjänst|vị trí|ตำแหน่ง(?:งาน)?|posisi|पद|вакансия|позиция|должность)(?:\s(?:de|di|als|van|of|für|for|:))?|re|ref|wg)[\s:]+(?=\S)/iu,
      '',
    )
    .replace(/^(?:the|our|an?|der|die|das|le|la|un|une|el|als|as|for)\s+/iu, '')
    .replace(/[\s,;]*[([][^)\]]{0,60}[)\]]?[\s,;]*$/u, '')
    .replace(/^[\s"'„“”«»:,#·|–-]+|[\s"'„“”«»:,#·|–-]+$/gu, '')
    .replace(/\s+/g, ' ')
}

/** A rank alone asks for a field behind it. */
const RANK =
  /^(?:senior |sr\.? |associate |assistant |group |staff |principal )?(?:manager|director|vp|vice president|head|lead|engineer|analyst|designer|specialist|consultant|scientist|coordinator|officer|associate)$/iu

/** "Night Shift position": the text says itself that it is a job. */
export const isRole = (text: string): boolean =>
  /\s(?:position|role|opening|vacancy|job|post|pozisyonu|포지션|직무)$/iu.test(text.trim())

/** "с руководителем" is whom one talks with. */
const WITH = /^(?:with|w\/|mit|avec|con|com|met|med|с|со|z|ze)\s/iu
const isRoleText = (text: string): boolean => {
  const value = bareRole(text)
  if (WITH.test(text)) return false
  return value.length > 1 && value.length < 80 && (isRole(text) || hasRoleNoun(value))
}

export const hasRoleNoun = (text: string) => hitsIn(text).has('role')

const SENTENCE_END = /(?<=\p{L}{4}|[)%])[.!?]\s/u
/** A role in capitals needs no noun that is known: "the Head of Brand role". */
const SURE: readonly (RegExp | undefined)[] = [body[0], body[5]]
/** So does "the vacancy of": the words behind it are the job, whatever they are. German and Dutch write jobs in capitals. */
const VACANCY_OF: readonly RegExp[] = [
  /\b(?:[Vv]aga|[Vv]acante|[Pp]uesto|[Pp]oste|[Pp]osto|[Cc]andidatura) (?:de |d['’]|di |para |: ?)(\p{Lu}[\p{L}'’/-]{2,30}(?:\s(?:(?:de|da|do|di|del|en|para)\s)?\p{L}[\p{L}'’/-]{1,30}){0,3})(?=\s*(?:[.,;:()!?\n]|$))/u,
  /\b(?:Stelle|Position|Probearbeiten|Probetag|Bewerbung|[Vv]acature|[Ss]ollicitatie|[Ff]unctie) (?:als|van) (\p{Lu}[\p{L}/-]{2,30}(?:\s(?:(?:für|im|in|voor)\s)?\p{Lu}[\p{L}/-]{1,30}){0,3})/u,
]

/** What else the title names. */
interface Beside {
  company: string
  /** Whether a part of the title is the company, a person, or a word such as "HR". */
  others: (text: string) => boolean
}

/** The job that the interview is for. What is left of the title beside company and people is one, known noun or not. */
export function roleOf(reading: Reading, parts: readonly TitlePart[], { company, others }: Beside): Found | null {
  const titled = (wanted: (part: TitlePart) => boolean): Found | null => {
    const at = parts.findIndex(
      (part) => wanted(part) && isRoleText(part.text) && !sameCompany(bareCompany(part.text), company),
    )
    const value = bareRole(without(parts[at]?.text ?? '', company))
    if (!value) return null
    // "Manager, Decision Science" is one title.
    const next = parts[at + 1]
    const goesOn = next?.joint === 'comma' && RANK.test(value) && !others(next.text) && next.stage === ''
    return { value: goesOn ? `${value}, ${bareRole(next.text)}` : value, from: 'title' }
  }
  const withSomebody = ({ joint }: TitlePart) => joint === 'with' || joint === 'between'
  return (
    titled((part) => !withSomebody(part)) ??
    inBody(reading) ??
    titled(withSomebody) ??
    forPart(parts) ??
    leftOver(parts, others)
  )
}

/** "Receptionist Hotel Mirablau" without the company that stands behind it. */
const without = (text: string, company: string): string =>
  company !== '' && text.endsWith(` ${company}`) ? text.slice(0, -company.length) : text

function inBody(reading: Reading): Found | null {
  for (const pattern of body) {
    const found = pattern.exec(reading.body)?.[1] ?? ''
    const value = bareRole(found.split(SENTENCE_END)[0] ?? '')
    if (value.length > 1 && value.length <= 70 && (SURE.includes(pattern) || hasRoleNoun(value))) {
      return { value, from: 'description' }
    }
  }
  const said = bareRole(VACANCY_OF.map((pattern) => pattern.exec(reading.body)?.[1]).find(Boolean) ?? '')
  return said ? { value: said, from: 'description' } : null
}

/** "Interview for the Night Shift" names a role, whatever it is. */
function forPart(parts: readonly TitlePart[]): Found | null {
  const part = parts.find(({ joint, text }) => joint === 'for' && /^the\s/i.test(text))
  return part ? { value: bareRole(part.text), from: 'title' } : null
}

/** Only where the title has parts, one of which is the company. */
function leftOver(parts: readonly TitlePart[], others: (text: string) => boolean): Found | null {
  const left = parts.filter(({ text, joint }) => text !== '' && joint !== 'with' && joint !== 'at' && !others(text))
  const value = bareRole(left[0]?.text ?? '')
  const fits =
    left.length === 1 && parts.some(({ text }) => text !== '' && others(text)) && value.split(' ').length <= 6
  return fits && value.length > 2 && /\p{L}{3}/u.test(value) ? { value, from: 'title' } : null
}
