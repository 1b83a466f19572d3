import { sameCompany } from '../../company/same-company.ts'
import { cleanLine } from '../../people/clean.ts'
import { hitsIn } from '../classify/hits.ts'
import type { Reading } from '../reading.ts'
import type { Found } from '../understanding.ts'
import { bareCompany } from './company-name.ts'
import { letterOf } from './letter.ts'
import { type TitlePart, titleParts } from './title-parts.ts'

const REQUISITION =
  /\b(?:(?:req(?:uisition)?|job|ref|position|stellen?|kennziffer|id)[\s.:#-]{0,3}(?:id|nr|no|number)?[\s.:#-]{0,3})?(?:[A-Z]{1,4}[-_]?\d{3,}|#?\d{4,})\b|\breq\b\.?\s?#?\d+/giu
const GENDER =
  /\s*[([]?\s*(?<![\p{L}])(?:[mwfdxih]|gn|all genders?|alle)(?:\s?[/|*]\s?(?:[mwfdxih]|gn|divers)){1,3}(?![\p{L}])\s*[)\]]?|\s*[([]\s*(?:all genders?|m\/f|h\/f|f\/h|gn|w\/m\/d)\s*[)\]]/giu
/** "Pfleger/in", "Entwickler*in", "Développeur/euse". */
const ENDING = /(?<=\p{Ll})[/:*_·]-?(?:in|innen|frau|euse|rice|ière|ne|trice)(?![\p{L}])/giu
const TAIL =
  /\s+(?:at|bei|with|chez|mit|in der|presso|bij|in our|on our|in the|for the|and\s(?:your|the)|which|role|position|opening|job|vacancy|opportunity|team at|interview|hos|is|has|är|er|ist|est|es|è|w firmie|between|entre|zwischen|einzuladen|eingeladen|kennenzulernen|zu besprechen|ein|au sein|dans)\s.*$|\s+(?:na|no|em|en|in|w|ve|do|på|hos|à)\s(?=\p{Lu}).*$|\s+(?:role|position|opening|vacancy|opportunity|job|interview|post|stelle|rolle|position|search|hire|hiring|call|candidate|applicant|bewerber(?:in)?|candidat[eoa]?|kandidat(?:in)?|poste|vaga|pozisyonu|포지션|직무)$/iu

const body: readonly RegExp[] = [
  /(?:^|\n|[.!?]\s)\s*[-•*]?\s*(?:role|position|job(?: title| opening)?|opening|vacancy|requisition|stelle|position|rolle|poste|puesto|vacante|posici[oó]n|vaga|cargo|posizione|ruolo|functie|vacature|stanowisko|tjänst|roll|stilling|tehtävä|pozice|pozisyon|вакансия|позиция|должность|посада|вакансія|応募職種|募集職種|職種|ポジション|応募ポジション|应聘岗位|应聘职位|面试岗位|面试职位|岗位|职位|職位|포지션|지원 ?직무|직무|지원 ?분야|채용 ?분야|vị trí|posisi|ตำแหน่ง(?:งาน)?|الوظيفة|المسمى الوظيفي|התפקיד|תפקיד|משרה|पद)\s*[::]\s*([^\n]{2,100})/iu,
  /\b(?:the|our|an?|this|open|your application (?:for|to)(?: the)?) ((?:(?!(?:about|for|the|our|an?|your|to|with|in|on|this|that|is|are|have|meet|chat|interview|open|same|first|new|next|following|current|advertised|available)\b)[^\s.;:()!?]+ ){0,6}?(?!(?:open|same|new|available|current|advertised)\b)[^\s.,;:()!?]+),? (?:role|position|opening|vacancy|opportunity|job|post|appointment|apprenticeship|traineeship|internship|program(?:me)?|interviews)\b/iu,
  /\b(?:steps?|agenda|schedule|itinerary|interviews?|process|loop|day|round|plan|talk|chat) (?:for|as)(?: the| our| an?)? (\p{Lu}[^\n.;:()!?]{2,60}?)(?= (?:is|are|with|on|at|position|role|will)\b|[\n.;:()!?]|$)/u,
  /\b(?:[Rr]ole|[Pp]osition|[Oo]pening|[Jj]ob|[Pp]ost|[Oo]pportunity) (?:of|as|for)(?: an?| the)? ([\p{Lu}][^\n.,;:()]{2,60})/u,
  /\b(?:[Ii]nterview|[Aa]pplication|[Aa]pplying|[Cc]andidacy|[Cc]all|[Cc]onversation|[Cc]hat) (?:for|as)(?: the| our| an?)? ([\p{Lu}][^\n.,;:()]{2,60}?)(?= (?:is|has|at|with|role|position|on|will|and)\b|[\n.,;:()]|$)/u,
  /\b(?:[Tt]he|[Oo]ur|[Aa]n?|[Tt]his|open) ((?:\p{Lu}[^\s.,;:()]*(?: (?:of|and|&|for|to))? ?){1,6}) (?:role|position|opening|vacancy|opportunity|program(?:me)?)\b/u,
  /\b(?:Stelle|Position|Rolle|Bewerbung|Tätigkeit|Vakanz) (?:als|der|des|zur|zum|„|")\s?([\p{Lu}„"][^\s.,;:?!]*(?:\s(?:(?:für|im|in|der|des|und|&|von|of|–|-|mit)\s)*[\p{Lu}(][^\s.,;:?!]*){0,6})/u,
  /\b(?:poste|fonction|offre|candidature) (?:de |d['’]|d’|au poste de |pour le poste de |: ?)([^\n.,;:()!?]{3,60})/iu,
  /\b(?:puesto|posición|vacante|plaza|cargo) (?:de |como |: ?)([^\n.,;:()!?]{3,60})/iu,
  /\b(?:vaga|posição|cargo|função)(?: é)?(?: [ao])? (?:de |para |como |: ?)([^\n.,;:()!?]{3,60})/iu,
  /\b(?:posizione|ruolo|candidatura|post[oi])(?: aperta)? (?:di |come |da |per |: ?)([^\n.,;:()!?]{3,60})/iu,
  /\b(?:functie|rol|vacature|positie) (?:van |als |voor |: ?)([^\n.,;:()!?]{3,60})/iu,
  /\b(?:stanowisko|stanowisku|stanowiska|pozycję) ([^\n.,;:()!?]{3,60})/iu,
  /\b(?:tjänsten|rollen|stillingen|stilling|tjänst)(?: som| :|:)? (?!är|er|hos|med|och|og|i )([^\n.,;:()!?]{3,60})/iu,
  /(?:вакансию|вакансии|позицию|должность|посаду)\s+[«"]?([^\n.,;:()»"]{3,60})/iu,
  /(?:pozici|pozice|místo)\s+([^\n.,;:()!?]{3,60})/iu,
  /\b(?:proces(?:o|so|sus|s)?|selecci[oó]n|sele[cç][aã]o|selezione)(?: de selecci[oó]n| seletivo| selettivo)? (?:para|per|pour)(?: el| la| o| a| le| il)? ([^\n.,;:()!?]{3,60})/iu,
  /\b(?:[Vv]acature|[Vv]acante|[Vv]acaturetekst|Stelle|Vakanz|[Cc]andidature|[Cc]andidatura|[Ff]unctie) (?!(?:van|als|voor|de|en|als)\b)(\p{L}[^\n.,;:()!?]{2,60})/u,
  /\b(?:Ausbildung|Umschulung) (?:zum|zur|als) ([\p{Lu}][^\n.,;:()!?]{2,60})/u,
  /\b(?:agenda|programme|programma|programa|plan|harmonogram|schema|etapa final|ablauf|horario)\b[^\n]{0,90}?\b(?:para|pour|per|für|för|for|voor|dla|na)(?: el| la| o| a| le| il| die| den)? (\p{Lu}[^\n.,;:()!?]{2,60})/iu,
  /\b(?:role|position|job|vacancy|stelle|poste|puesto|vaga|posizione|functie|vacature)\b[^\n:?]{0,60}\?\s{0,3}:?\s{0,3}([^\n]{2,80})/iu,
  /([^\n.,;:()]{3,50}) pozisyonu/iu,
  /([^\s、。::()「」『』【】の]{2,20})(?:職|ポジション)?(?:の|への)(?:面接|選考|ポジション|応募)/u,
]

/** A day or what one does with the job ends its name: "køkkenassistent onsdag den 2", "agent d'accueil et souhaiterions". */
const WHEN =
  /\s+(?:(?:on|am|le|el|il|em|na|den|op|w|om|um|på)\s)?(?:(?:mon|tues|wednes|thurs|fri)day|(?:mon|diens|donners|frei)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes|lunedì|martedì|mercoledì|giovedì|venerdì|maandag|dinsdag|woensdag|donderdag|vrijdag|poniedziałek|wtorek|środę|czwartek|piątek|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|måndag|tisdag|onsdag|torsdag|fredag|mandag|tirsdag|\d{1,2}[.:]\d{2}|\d{1,2}\s\p{L}{3,10})(?!\p{L}).*$|\s(?:et|und|and|y|e|och|og|i|oraz|en)\s(?:souhait|aimer|voudr|désir|möcht|freu|laden|würd|would|have|look|want|invite|queremos|quisiér|nos\s|le\s|te\s|gostar|vorremmo|siamo|willen|nodigen|vill|vil\s|chcie|zaprasz).*$/iu

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
    .replace(
      /\s+(?:Station|Abteilung|Abt\.|Standort|Filiale|Ward|Dept\.?|Department|Team|oddz\.|oddział|avdelning|afdeling|afd\.|service|unité|planta|reparto|filiale|sede)\s\S.*$/u,
      '',
    )
    .replace(WHEN, '')
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

/** Words that follow "the post of" and name no job. */
const NO_JOB =
  /^(?:travail|trabajo|trabalho|emprego|lavoro|work|interest|confianza|confiance|direction|conduire|identit\p{L}*|salud|santé|garage|combate|pracy|arbete|arbejde)\b/iu
const SENTENCE_END = /(?<=\p{L}{4}|[)%])[.!?]\s/u
/** A role in capitals needs no noun that is known: "the Head of Brand role". */
const SURE: readonly (RegExp | undefined)[] = [body[0], body[5]]
/** Patterns of "the post of", behind which a job stands whatever it is. */
const OF_VACANCY = /^\\b\(\?:(?:poste|puesto|vaga|posizione|functie)\|/u
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

type Titled = (wanted: (part: TitlePart) => boolean, parts?: readonly TitlePart[]) => Found | null

/** The job that the interview is for: what is named as one. What is only left of a title is none. */
export function roleOf(reading: Reading, titleOf: readonly TitlePart[], { company, others }: Beside): Found | null {
  const isFirm = (text: string) => sameCompany(bareCompany(text), company)
  const titled: Titled = (wanted, parts = titleOf) => {
    const at = parts.findIndex(
      (part) =>
        wanted(part) && isRoleText(part.text) && !isFirm(part.text) && (RANK.test(part.text) || !others(part.text)),
    )
    const value = bareRole(without(parts[at]?.text ?? '', company))
    if (!value) return null
    // "Manager, Decision Science" and "Lead Buyer, Nordics" are one title each.
    const next = parts[at + 1]
    const goesOn = next?.joint === 'comma' && next.stage === '' && (RANK.test(value) || REGION.test(next.text))
    return { value: goesOn && !others(next.text) ? `${value}, ${bareRole(next.text)}` : value, from: 'title' }
  }
  const withSomebody = ({ joint }: TitlePart) => joint === 'with' || joint === 'between'
  return (
    titled((part) => !withSomebody(part)) ??
    inBody(reading) ??
    titled(withSomebody) ??
    forPart(titleOf) ??
    inNote(reading, titled) ??
    agentIn(titleOf, others)
  )
}

const REGION =
  /^(?:EMEA|APAC|DACH|LATAM|MENA|Nordics?|Benelux|Iberia|Americas|UK(?: & Ireland)?|US|USA|EU|(?:(?:North|South|East|West)(?:ern)? |Central )?(?:Europe|America|Africa|Asia)|Global|International)$/u

/** "Receptionist Hotel Mirablau" without the company that stands behind it. */
const without = (text: string, company: string): string =>
  company !== '' && text.endsWith(` ${company}`) ? text.slice(0, -company.length) : text

function inBody(reading: Reading): Found | null {
  for (const pattern of body) {
    const found = pattern.exec(reading.body)?.[1] ?? ''
    const value = bareRole(found.split(SENTENCE_END)[0] ?? '')
    const isShort = value.split(' ').length <= 3 && !NO_JOB.test(value) && OF_VACANCY.test(pattern.source)
    if (value.length > 1 && value.length <= 70 && (SURE.includes(pattern) || isShort || hasRoleNoun(value))) {
      return { value, from: 'description' }
    }
  }
  const said = bareRole(VACANCY_OF.map((pattern) => pattern.exec(reading.body)?.[1]).find(Boolean) ?? '')
  return said ? { value: said, from: 'description' } : null
}

/** A short line of the text that names the stage as a title does: "Vorstellungsgespräch Sachbearbeiterin Bauamt". */
function inNote({ lines, context }: Reading, titled: Titled): Found | null {
  for (const line of letterOf(lines).said.slice(0, 6)) {
    if (line.length > 120 || /[.!?]$/u.test(line)) continue
    const parts = titleParts(line, context.names)
    const found = parts.some(({ stage }) => stage !== '') ? titled((part) => part.joint !== 'with', parts) : null
    if (found) return { ...found, from: 'description' }
  }
  return null
}

/** "Interview for the Night Shift" names a role, whatever it is. */
function forPart(parts: readonly TitlePart[]): Found | null {
  const part = parts.find(({ joint, text }) => joint === 'for' && /^the\s/i.test(text))
  return part ? { value: bareRole(part.text), from: 'title' } : null
}

/** How words for people who do something end. */
const AGENT =
  /\p{L}{2}(?:er|erin|[aeiou]tor|torin|trice|teur|teuse|euse|ière|ier|iste?|istin|ista|ador|adora|eiro|eira|ero|era|arz|arka|nik|niczka|mann|frau|ologe|ologin|olog|oloog|ologue|ologist|man|woman|smith|wright|keeper|hand|are|ska|czyk|or)$/iu
const NO_AGENT =
  /^(?:cent(?:er|re)|tower|number|offer|other|paper|power|winter|summer|sommer|later|order|folder|server|computer|web|letter|corner|quarter|super|unter|über|weiter|chapter|dinner|cover|hardware|software|care|welcome|here|floor|door|tutor|colou?r|error|mirror|motor|vector|major|minor|senior|junior|your|for|or|first|last|test|guest|request|best|august|list|host|cost|post)$/iu

/** A word for a doer that no list knows, where the title names a stage and the firm beside it: "Interview - Falknerin - Burg Eck". */
function agentIn(parts: readonly TitlePart[], others: (text: string) => boolean): Found | null {
  const hasStage = parts.some(({ stage }) => stage !== '')
  const hasFirm = parts.some(({ text }) => text !== '' && others(text))
  if (!hasStage || !hasFirm) return null
  const open = parts.filter(
    ({ text, joint, stage }) => text !== '' && stage === '' && joint === 'mark' && !others(text),
  )
  const value = bareRole(open[0]?.text ?? '')
  const words = value.split(' ')
  const head = [words[0], words.at(-1)].find((word) => word && AGENT.test(word) && !NO_AGENT.test(word))
  return open.length === 1 && head && words.length <= 4 && !/\d/.test(value) ? { value, from: 'title' } : null
}
