import { sameCompany } from '../../company/same-company.ts'
import { cleanLine } from '../../people/clean.ts'
import { hitsIn } from '../classify/hits.ts'
import type { Reading } from '../reading.ts'
import type { Found } from '../understanding.ts'
import { bareCompany } from './company-name.ts'
import { hasFirmWord } from './firm-words.ts'
import { letterOf } from './letter.ts'
import { rolePhrases } from './role-phrases.ts'
import { type TitlePart, titleParts } from './title-parts.ts'

const REQUISITION =
  /\b(?:(?:req(?:uisition)?|job|ref|position|stellen?|kennziffer|id)[\s.:#-]{0,3}(?:id|nr|no|number)?[\s.:#-]{0,3})?(?:[A-Z]{1,4}[-_]?\d{3,}|#?\d{4,})\b|\breq\b\.?\s?#?\d+/giu
const GENDER =
  /\s*[([]?\s*(?<![\p{L}])(?:[mwfdxih]|gn|all genders?|alle)(?:\s?[/|*]\s?(?:[mwfdxih]|gn|divers)){1,3}(?![\p{L}])\s*[)\]]?|\s*[([]\s*(?:all genders?|m\/f|h\/f|f\/h|gn|w\/m\/d)\s*[)\]]/giu
/** "Pfleger/in", "Entwickler*in", "Développeur/euse". */
const ENDING = /(?<=\p{Ll})[/:*_·]-?(?:in|innen|frau|euse|rice|ière|ne|trice)(?![\p{L}])/giu
const TAIL =
  /\s+(?:at|bei|with|chez|mit|in der|presso|bij|in our|on our|in the|for the|and\s(?:your|the)|which|role|position|opening|job|vacancy|opportunity|team at|interview|hos|is|has|är|er|ist|est|es|è|w firmie|between|entre|zwischen|einzuladen|eingeladen|kennenzulernen|zu besprechen|ein|au sein|dans)\s.*$|\s+(?:na|no|em|en|in|i|w|ve|do|på|hos|à)\s(?=\p{Lu}).*$|\s+(?:role|position|opening|vacancy|opportunity|job|interview|post|stelle|rolle|position|search|hire|hiring|call|candidate|applicant|bewerber(?:in)?|candidat[eoa]?|kandidat(?:in)?|poste|vaga|pozisyonu|포지션|직무)$/iu

/** A day or what one does with the job ends its name: "køkkenassistent onsdag den 2", "agent d'accueil et souhaiterions". */
const WHEN =
  /\s+(?:(?:on|am|le|el|il|em|na|den|op|w|om|um|på)\s)?(?:(?:mon|tues|wednes|thurs|fri)day|(?:mon|diens|donners|frei)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes|lunedì|martedì|mercoledì|giovedì|venerdì|maandag|dinsdag|woensdag|donderdag|vrijdag|poniedziałek|wtorek|środę|czwartek|piątek|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|måndag|tisdag|onsdag|torsdag|fredag|mandag|tirsdag|\d{1,2}[.:]\d{2}|\d{1,2}\s\p{L}{3,10})(?!\p{L}).*$|\s(?:et|und|and|y|e|och|og|i|oraz|en)\s(?:souhait|aimer|voudr|désir|möcht|freu|laden|würd|would|have|look|want|invite|queremos|quisiér|nos\s|le\s|te\s|gostar|vorremmo|siamo|willen|nodigen|vill|vil\s|chcie|zaprasz).*$/iu

/** A verb behind the job begins what is said of it. */
const VERB =
  /\s+(?:queda|ha|han|está|será|se|fue|es|zaprasza\p{L}*|poprowadz\p{L}*|jest|zostaj\p{L}+|odbędzie|wird|ist|wurde|findet|laden|möchten|haben|est|sera|aura|a été|nous|vous|è|sarà|si|la|le|lo|ti|wordt|is|vindt|willen|nodigen|é|foi|fica|convoca\p{L}*|är|blir|hålls|er|bliver|holdes|vil|vill|onsite|on-site|was|were|will|has|have|we|you|that|which|next|please|starting|based|reporting|met|com|con|avec|med|per|nel|nella|nello|presso|gelezen|(?:e|y|et|and|und|en|og|och|i|oraz)\s(?:[oa]s?|el|los|las|les|votre|vos|su|seu|sua|tu|ihr|je|uw|din|dit|twoj\p{L}*)|ein|einen|eine)(?!\p{L}).*$/u

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
    .replace(VERB, '')
    .replace(/\s\d{2,3}(?:\s?[-–]\s?\d{2,3})?\s?%.*$/u, '')
    .replace(
      /^(?:(?:the|our|an?|der|die|das|le|la|un|une|el|um|uma|uno|una|als|as|for|som|como|come|jako|internal|vacant|current|advertised|interne|interno|interna)\s+|l['’]|d['’])+/iu,
      '',
    )
    .replace(
      /^(?:recrutamento|reclutamiento|selección|seleção|selezione|recrutement|recruitment|rekrutacj\p{L})\s(?:de |para |per |di |pour |d['’]|na |for )+(?:el |la |o |a )?/iu,
      '',
    )
    .replace(
      /^(?:poste|puesto|vaga|cargo|ruolo|posizione|functie|stanowisko|stelle|tjänsten|stillingen)\s(?:de|di|van|som|als)?\s?(?=\p{L})/iu,
      '',
    )
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
  /^(?:travail|trabajo|trabalho|emprego|lavoro|work|interest|confianza|confiance|direction|conduire|identit\p{L}*|salud|santé|garage|combate|pracy|arbete|arbejde|selecci\p{L}*|selezion\p{L}*|reclutamiento|interview\p{L}*|entretien|entrevista|colloquio|rozmow\p{L}*|intervju\p{L}*|samtale\p{L}*|gesprek|weiter\p{L}*|nächst\p{L}*|next|first|second|third|final|your|you|our|my|this|that|new|same|right|previous|dream|last|other|whole|full[- ]time|part[- ]time|temporary|permanent|more|details|information|monday|tuesday|wednesday|thursday|friday|today|tomorrow|morgen|heute|demain|mañana|domani|her|him|them|us|me|eine?[mnr]?|uns\p{L}*|ihre?[mnr]?|deine?[mnr]?|votre|notre|nous|su|tu|nuestr\p{L}*|il|lo|het|ons|jou\p{L}*|uw|nasz\p{L}*|twoj\p{L}*|seu|sua|nosso|nossa|vår\p{L}*|din|ditt|vores)(?!\p{L})/iu
const SENTENCE_END = /(?<=\p{L}{4}|[)%])[.!?]\s/u
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
  const isElse = (text: string) => isFirm(text) || (others(text) && !hasRoleNoun(text))
  const withSomebody = ({ joint }: TitlePart) => joint === 'with' || joint === 'between'
  return (
    titled((part) => !withSomebody(part)) ??
    inText(reading.body, isElse) ??
    titled(withSomebody) ??
    forPart(titleOf) ??
    inNote(reading, titled) ??
    agentIn(titleOf, others) ??
    inText(reading.quoted, isElse)
  )
}

const REGION =
  /^(?:EMEA|APAC|DACH|LATAM|MENA|Nordics?|Benelux|Iberia|Americas|UK(?: & Ireland)?|US|USA|EU|(?:(?:North|South|East|West)(?:ern)? |Central )?(?:Europe|America|Africa|Asia)|Global|International)$/u

/** "Receptionist Hotel Mirablau" without the company that stands behind it. */
const without = (text: string, company: string): string =>
  company !== '' && text.endsWith(` ${company}`) ? text.slice(0, -company.length) : text

function inText(text: string, isElse: (text: string) => boolean): Found | null {
  for (const noun of [true, false]) {
    for (const { pattern, sure } of rolePhrases) {
      for (const [, found = ''] of text.matchAll(global(pattern))) {
        const value = bareRole(found.split(SENTENCE_END)[0] ?? '')
        if (value.length < 2 || value.length > 70) continue
        const isNamed = hasRoleNoun(value)
        if (isElse(value) || NO_JOB.test(value) || /^\p{Ll}{1,3}\s/u.test(value)) continue
        const isShort = value.split(' ').length <= 3 && value.length > 3 && !hasFirmWord(value)
        if (noun ? isNamed || sure === 'always' : sure === 'short' && isShort) return { value, from: 'description' }
      }
    }
  }
  return null
}
const globals = new Map<RegExp, RegExp>()
/** The same pattern for all its places. */
function global(pattern: RegExp): RegExp {
  const known = globals.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags}g`)
  globals.set(pattern, known)
  return known
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
