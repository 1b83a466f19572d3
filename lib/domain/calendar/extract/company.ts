import { sameCompany } from '../../company/same-company.ts'
import { cleanLine } from '../../people/clean.ts'
import { isToolName, localPart, ownLabel } from '../../people/domains.ts'
import { isNobody, personName } from '../../people/person-name.ts'
import { agreement } from '../../people/same-person.ts'
import { fold, squashed } from '../../text/fold.ts'
import { addressOf, isUnder } from '../conference/address.ts'
import { type Guest, isMailbox, isOwnName, type Reading } from '../reading.ts'
import type { Found, MetPerson } from '../understanding.ts'
import {
  asWritten,
  bareCompany,
  FUNCTION,
  fromLabel,
  HAS_LEGAL,
  inLatin,
  isAgency,
  isOfLabel,
  ofTeam,
} from './company-name.ts'
import { firmIn, firmOfPlace, widened } from './firm-in-text.ts'
import { hasFirmWord } from './firm-words.ts'
import { letterOf } from './letter.ts'
import { bareRole, hasRoleNoun, isRole } from './role.ts'
import type { TitlePart } from './title-parts.ts'

const STATED =
  /(?:^|\n)\s*[-•*]?\s*(?:company(?: name)?|employer|school|hospital|institution|arbetsgivare|arbejdsgiver|arbeidsgiver|werkgever|pracodawca|firma|empleador|entidade|empregador|datore(?: di lavoro)?|ente|organi[sz]ation|unternehmen|arbeitgeber|employeur|établissement|entreprise|soci[ée]t[ée]|empresa|azienda|bedrijf|företag|virksomhed|yritys|společnost|şirket|компания|компанія|会社名?|企業名?|貴社|公司(?:名称)?|单位|회사(?:명)?|công ty|perusahaan|บริษัท|الشركة|חברה)\s*[:：]\s*([^\n]{2,80})/iu
const CLIENT =
  /\b(?:[Mm]y|[Oo]ur) client,? ((?:\p{Lu}[\p{L}\p{N}&'’-]*(?:\.(?=\p{L}))? ?){1,5})|\b(?:[Uu]nser(?:em|en)? (?:Kunden?|Mandanten?)|[Nn]otre client|[Nn]uestro cliente|[Ii]l nostro cliente|[Oo] nosso cliente|[Oo]nze (?:klant|opdrachtgever)|[Nn]asz(?:ego)? klient\p{L}*|[Vv]år kund),? (?:die |der |la |el |le )?((?:\p{Lu}[\p{L}\p{N}&'’-]*(?:\.(?=\p{L}))? ?){1,5})/u
const IN_BODY =
  /\b(?:interest in|applying to|application (?:to|at|with)|opportunit(?:y|ies) (?:at|with)|(?:role|position|interview|career|team|joining|interviewing|chat|conversation|call|process)s? (?:at|with)|(?:the )?team at|join(?:ing)?|here at|Interesse an(?: der| einer| dem| unserem Unternehmen)?|Bewerbung bei(?: der)?|Gespräch bei(?: der)?|chez|candidature (?:chez|au sein de)|candidatura (?:en|a|presso|na|no)|puesto en|vaga na|vaga no|posizione presso|bij|hos|firmie|компании|в компанию) ((?:\p{Lu}[\p{L}\p{N}&'’-]*(?:\.(?=\p{L}))?)(?:\s(?:&|of|and|de|du|del|der|des|für|und|\p{Lu}[\p{L}\p{N}&'’-]*(?:\.(?=\p{L}))?)){0,5})/gu
/** The last resort in a text. */
const AT =
  /\s(?:at|bei(?: der| dem)?|chez|presso|bij|hos) ((?:\p{Lu}[\p{L}\p{N}&'’-]+)(?:\s(?:&|of|\p{Lu}[\p{L}\p{N}&'’-]*)){0,3})/gu
const KANJI_FIRM =
  /(?:株式会社|有限会社|合同会社)\s?([\p{L}\p{N}ー・&]{2,25}?)(?=[\s、。,.・()()「」【】の様にへ/／]|$)|([\p{L}\p{N}ー・&]{2,25}?)(?:株式会社|有限公司|股份)|[((]株[))]\s?([\p{L}\p{N}ー・&]{2,25}?)(?=[\s、。,.・()()「」【】の様にへ/／]|$)|(?:주식회사|\(주\)|㈜)\s?([\p{L}\p{N}]{2,20})/u

/** The domain that most of the others have, freemail, tools and the user's own firm left out. */
function domainLabel({ organizer, guests }: Reading): string {
  const count = new Map<string, number>()
  for (const guest of [...(organizer ? [organizer] : []), ...guests]) {
    if (guest.kind !== 'company' || guest.isUser || guest.isColleague) continue
    const label = ownLabel(guest.host)
    count.set(label, (count.get(label) ?? 0) + 1)
  }
  return [...count].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}

/** The firm's own sub-domain of a call or a hiring tool. */
function vanityLabel({ links }: Reading): string {
  for (const link of links) {
    const { hostname: host = '', pathname: path = '' } = addressOf(link) ?? {}
    const sub = host.split('.')[0] ?? ''
    const tool = [
      'zoom.us',
      'webex.com',
      'hirevue.com',
      'myworkdayjobs.com',
      'greenhouse.io',
      'teamtailor.com',
      'personio.de',
      'recruitee.com',
      'bamboohr.com',
      'softgarden.io',
      'gupy.io',
      'workable.com',
    ].some((parent) => isUnder(host, parent) && host !== parent)
    if (
      tool &&
      !/^(?:us\d+web|us\d+|eu\d+|app|www|boards|job-boards|jobs|my|apply|hire|meet\d*|events|web|api|support|help|en|eu|career|careers)$/.test(
        sub,
      )
    )
      return sub.replace(/-careers?$/, '')
    if (
      host === 'jobs.lever.co' ||
      host === 'jobs.ashbyhq.com' ||
      host === 'boards.greenhouse.io' ||
      host === 'job-boards.greenhouse.io'
    ) {
      const named = /^\/([\w-]+)/.exec(path)?.[1]
      if (named) return named
    }
  }
  return ''
}

/** Parts of titles that are people's functions, days and forms of a call. */
const NO_FIRM =
  /^(?:ооо|оао|зао|пао|ао|ип|тов|gmbh|ag|inc|llc|ltd|hr|rh|drh|rrhh|recruiter|recruiting|recruitment|hiring manager|hiring team|manager|team|the team|cto|ceo|coo|cfo|vp|vp eng|founder|internal|remote|virtual|online|video|phone|zoom|teams|google meet|skype|webex|office|onsite|tbd|tbc|candidate|details|part \d|stage \d|round \d|etapa \d|día \d|\d.*|(?:mon|tues|wednes|thurs|fri)day.*|.*\b\d{1,2}[:h]\d{2}\b.*|\d{1,2}\s?[ap]m|(?:java|python|go|c\+\+|sql|react|php|\.net))$/iu

export const isNoFirm = (text: string): boolean => NO_FIRM.test(bareCompany(text)) || isToolName(squashed(text))
const NOT_LATIN = /[^\P{L}\p{Script=Latin}]/u

interface Candidates {
  reading: Reading
  parts: readonly TitlePart[]
  people: readonly MetPerson[]
  label: string
}

const isPerson = (text: string, { reading, people }: Candidates) =>
  isOwnName(text, reading.context) ||
  reading.context.names.some((name) => name.includes(' ') && name.endsWith(` ${text}`)) ||
  reading.context.names.some((name) => agreement(name, text) !== 'none') ||
  people.some(({ name }) => name !== '' && agreement(name, text) !== 'none')

/** Parts of the title that can be a firm: no role, no person, no number. */
function titled(all: Candidates): TitlePart[] {
  return all.parts.filter(({ text }) => {
    const value = bareRole(text)
    if (isNoFirm(value) || isRole(text)) return false
    if (value.length < 2 || value.length > 60 || !/\p{L}/u.test(value) || isPerson(value, all)) return false
    if (all.people.some(({ title }) => title !== '' && title === text)) return false
    return HAS_LEGAL.test(text) || isFirm(text, all.label) || /\s[&+]\s/u.test(text) || !hasRoleNoun(value)
  })
}

/** Its domain or a word of it says that it is one. */
const isFirm = (text: string, label: string) => isOfLabel(text, label) || sameCompany(bareCompany(text), label)

const alike = (value: string, label: string) => {
  const [a, b] = [inLatin(value), squashed(label)]
  return (
    a !== '' && b !== '' && (a === b || (Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a))))
  )
}

/** The firm that the interview is with, by the surest sign that there is. */
export function companyOf(reading: Reading, parts: readonly TitlePart[], people: readonly MetPerson[]): Found | null {
  const label = domainLabel(reading)
  const all: Candidates = { reading, parts, people, label }
  const narrow = stated(all) ?? inTitle(all) ?? bySender(all)
  const text = `${reading.title}\n${reading.location}\n${reading.body}`
  const found = narrow && narrow.from !== 'known' ? { ...narrow, value: widened(narrow.value, text) } : narrow
  return found && sameCompany(found.value, label) && isForOthers(all.reading, all.label) && found.from === 'address'
    ? null
    : found
}

/** An agency sends: its own name is not that of the employer. */
function bySender(all: Candidates): Found | null {
  if (isForOthers(all.reading, all.label)) return inSentence(all) ?? ofLink(all)
  return ofSender(all) ?? ofText(all) ?? ofLink(all)
}

/** Whether an agency arranges it. */
export function isForOthers(reading: Reading, label = domainLabel(reading)): boolean {
  const { firm, title } = letterOf(reading.lines)
  const team = reading.organizer && isOfLabel(reading.organizer.cn, label) ? reading.organizer.cn : ''
  return isAgency(label) || isAgency(ofTeam(team)) || (isAgency(firm) && !isAgency(title))
}

function stated({ reading, label }: Candidates): Found | null {
  const lower = ` ${fold(reading.title)} `
  const known = reading.context.companies.find(
    (company) => company.length > 1 && (lower.includes(fold(company)) || sameCompany(company, label)),
  )
  if (known) return { value: known, from: 'known' }
  const client = CLIENT.exec(`${reading.title}\n${reading.body}`)
  const named = bareCompany(STATED.exec(reading.body)?.[1] ?? client?.[1] ?? client?.[2] ?? '')
  return named ? { value: named, from: 'description' } : null
}

function inTitle(all: Candidates): Found | null {
  const { reading, label } = all
  const candidates = titled(all)
  const of = (text: string): Found => ({ value: properName(text), from: 'title' })
  const firm = KANJI_FIRM.exec(reading.title)
  const uncased = firm?.slice(1).find(Boolean)
  if (uncased) return of(uncased)
  const sender = reading.organizer ? squashed(ofTeam(reading.organizer.cn)) : ''
  const matching = candidates.find(
    ({ text }) =>
      (label && (alike(bareCompany(text), label) || isOfLabel(text, label))) || (sender && alike(text, sender)),
  )
  if (matching) {
    const value = withoutRoleBefore(matching.text, label)
    return squashed(value) === squashed(label) ? { value: cleanLine(value), from: 'title' } : of(value)
  }
  const legal = candidates.find(({ text }) => HAS_LEGAL.test(text))
  if (legal) return of(legal.text)
  const written = label && asWritten(label, reading.title)
  if (written) return of(written)
  const place = placeName(reading)
  // Self-typed: "Receptionist Hotel Mirablau", at "Hotel Mirablau, Paseo 1".
  if (
    place.length > 3 &&
    all.parts.some(({ text }) => ` ${text}`.endsWith(` ${place}`) || ` ${reading.title} `.includes(` ${place} `))
  ) {
    return { value: place, from: 'location' }
  }
  const at = candidates.find(({ joint, text }) => joint === 'at' && /^[\p{Lu}\p{Lo}\d]/u.test(text))
  if (at) return of(at.text)
  const withFirm = candidates.find(
    ({ joint, text }) =>
      joint === 'with' && !(label && ((looksLikePerson(text) && !byMailbox(reading)) || isNobody(text))),
  )
  if (withFirm) return of(withFirm.text)
  const left = candidates.filter(
    ({ text, joint }) =>
      /^[\p{Lu}\p{Lo}\d]/u.test(text) && !(joint === 'with' && looksLikePerson(text)) && !isNobodyOnly(text),
  )
  const open = openPart(all, left, sender)
  return open ? of(open.text) : null
}

/**
 * A part that nothing else explains. Beside a domain that it does not fit it must be written like a firm, or stand beside
 * nothing but the stage and the job: the sender is a holding, an agency, a school board.
 */
function openPart(
  { parts, label, reading }: Candidates,
  left: readonly TitlePart[],
  sender: string,
): TitlePart | undefined {
  if (!label && !sender)
    return !letterOf(reading.lines).isLetter || hasFirmWord(left[0]?.text ?? '') ? left[0] : undefined
  const foreign = left.find(({ text }) => NOT_LATIN.test(text))
  if (foreign) return foreign
  const named = left.find(({ text }) => hasFirmWord(text) && isProperName(text))
  if (named) return named
  const others = parts.filter((part) => part !== left[0] && part.text !== '')
  const explained = left.length === 1 && others.length > 0 && others.every(({ text }) => hasRoleNoun(text))
  const isMark = left[0]?.joint === 'mark' || left[0]?.joint === 'start'
  return explained && isMark && isProperName(left[0]?.text ?? '') && !asWritten(label, reading.body)
    ? left[0]
    : undefined
}

/** A department or a mailbox, and nothing of a firm's own. */
const isNobodyOnly = (text: string) =>
  /^(?:\S+\s)?(?:desk|calendar|team|hub|recruiting|recruitment|staffing|hr|interviews?)$/iu.test(text) &&
  !HAS_LEGAL.test(text)

const isProperName = (text: string) =>
  text
    .split(' ')
    .every(
      (word) => /^[\p{Lu}\p{Lo}\d&]/u.test(word) || /^(?:\p{Ll}{1,4}['’.]?|\p{Ll}{1,6}['’]\p{Lu}.*)$/u.test(word),
    ) && /^[\p{Lu}\d]/u.test(text)

/**
 * "Bexley & Thorne bakers", "téléphonique Orion Conseil", "Ridgeline Foods HR": words before and behind the name are none of
 * it.
 */
function properName(text: string): string {
  if (/^[«„“"]/u.test(text)) return bareCompany(text)
  const words = bareCompany(text).split(' ')
  const isProper = (word: string) =>
    /^[\p{Lu}\p{Lo}\d(&]|^\p{Ll}{1,6}['’]\p{Lu}/u.test(word) && !FUNCTION_WORD.test(word)
  const from = words.findIndex(isProper)
  const to = words.findLastIndex((word) => isProper(word) || FIRM_TAIL.test(word))
  return from < 0 ? bareCompany(text) : words.slice(from, to + 1).join(' ')
}
const FUNCTION_WORD = /^(?:HR|RH|DRH|RRHH|IT|Recruiting|Recruitment|Talent|Hiring|Team|Human|Resources)$/u
const FIRM_TAIL =
  /^(?:kommune?|skole|skola|skolan|school|kirke|bygg|gmbh|a\.?s\.?|s\.?r\.?o\.?|sykehus|sjukhus|bank)$/iu

/** "Educadora Jardim dos Caracóis" without the job before it. */
function withoutRoleBefore(text: string, label: string): string {
  const words = text.split(' ')
  for (let at = 1; at < words.length; at++) {
    const [before, rest] = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
    if (
      at < words.length - 1 &&
      hasRoleNoun(before) &&
      !hasFirmWord(before) &&
      !hasRoleNoun(rest) &&
      isOfLabel(rest, label)
    )
      return rest
  }
  return text
}

/** The house that a place begins with: "Casa Urquijo, Alameda Recalde 8". */
const placeName = ({ location }: Reading) => bareCompany(location.split(/[,;(/]/)[0] ?? '')

/** Only mailboxes and machines are on it: whose domain that is says little. */
const byMailbox = ({ organizer, guests }: Reading) =>
  [organizer, ...guests].every((guest) => guest === null || guest.isUser || isMailbox(guest))

const looksLikePerson = (text: string) =>
  /^\p{Lu}[\p{L}'’-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]*\.?$/u.test(text) &&
  personName(text) !== null &&
  !hasFirmWord(text)

function ofSender(all: Candidates): Found | null {
  const { reading, label } = all
  const senders = [reading.organizer, ...reading.guests].filter(
    (guest): guest is Guest => guest !== null && !guest.isUser,
  )
  const firm = signedFirm(all)
  if (firm && label && isOfLabel(firm, label)) return { value: bareCompany(firm), from: 'signature' }
  const places = reading.location.split(/[,;(/]/).map(bareCompany)
  const place = places.find((text) => label !== '' && isOfLabel(text, label) && isProperName(text))
  if (place) return { value: place, from: 'location' }
  for (const guest of senders) {
    const team = ofTeam(guest.cn)
    if (team && (guest.name === null || isMailbox(guest)) && !guest.isRoom)
      return { value: asCompany(team, label), from: 'organizer' }
    if (team && guest.kind === 'infra') return { value: team, from: 'organizer' }
  }
  const tool = senders.find((guest) => guest.kind === 'ats' || guest.kind === 'scheduling')
  if (tool && !label) return ofTool(tool, reading)
  const mailbox = senders.find(
    (guest) => label !== '' && guest.name === null && isOfLabel(guest.cn, label) && !guest.cn.includes('@'),
  )
  if (mailbox) return { value: bareCompany(mailbox.cn), from: 'organizer' }
  const named = label && asWritten(label, `${reading.body}\n${senders.map(({ cn }) => cn).join('\n')}`)
  if (named) return { value: bareCompany(named), from: 'description' }
  if (!label) return null
  const said = inSentence(all)
  if (said && isOfLabel(said.value, label)) return said
  return (
    signature(reading, label) ??
    (firm && !hasRoleNoun(firm) ? { value: bareCompany(firm), from: 'signature' } : null) ?? {
      value: fromLabel(label),
      from: 'address',
    }
  )
}

/** A hiring tool that writes in the firm's name, or from the firm's own sub-domain of the tool. */
function ofTool({ cn, email, host, name }: Guest, { title, body }: Reading): Found | null {
  const brand = ownLabel(host)
  const said = bareCompany(cn.replace(FUNCTION, ' '))
  // saltire@myworkday.com writes for Saltire Logistics, whatever else its name could be.
  const isFirm = name === null || hasFirmWord(said) || isOfLabel(said, localPart(email))
  if (said && !cn.includes('@') && isFirm && !squashed(brand).startsWith(squashed(said)))
    return { value: said, from: 'organizer' }
  const sub = host.split('.')[0] ?? ''
  if (sub === brand || /^(?:us|eu|mail|app|no-?reply|notifications?|\w{1,3})$/.test(sub)) return null
  const written = asWritten(sub, `${title}\n${body}`)
  return written ? { value: written, from: 'address' } : null
}

/** "Staffing, Summit Mutual" names it in words, the domain only in letters. */
const asCompany = (team: string, label: string) =>
  label && !alike(team, label) && team.length < 3 ? fromLabel(label) : team

/** A firm with its legal form in the text that begins like the domain. */
function signature({ lines }: Reading, label: string): Found | null {
  const line = lines.find((text) => text.length < 80 && HAS_LEGAL.test(text) && alike(bareCompany(text), label))
  return line ? { value: bareCompany(line), from: 'signature' } : null
}

/** What a sentence says that the interview is at. */
function inSentence({ reading, people }: Candidates): Found | null {
  const body = letterOf(reading.lines).said.join('\n')
  const firm = KANJI_FIRM.exec(body)?.slice(1).find(Boolean)
  const said = [IN_BODY, AT].flatMap((pattern) => [...body.matchAll(pattern)].map(([, name = '']) => name))
  for (const name of firm ? [firm] : said.slice(0, 12)) {
    const value = bareCompany(name)
    const isPlace =
      /^(?:zoom|teams|google|meet|microsoft|skype|webex|reception|our|the|home|your|unser\p{L}*|uns)$/iu.test(value)
    const isMet = people.some((person) => person.name !== '' && agreement(person.name, value) !== 'none')
    const isJob = hasRoleNoun(value) && !hasFirmWord(value)
    if (value.length > 1 && !isPlace && !isMet && !isJob && !isAgency(value)) return { value, from: 'description' }
  }
  return null
}

/** The firm below the letter, unless the line is a person's name. */
function signedFirm(all: Candidates): string {
  const { firm } = letterOf(all.reading.lines)
  return isPerson(firm, all) && !hasFirmWord(firm) ? '' : firm
}

function ofText(all: Candidates): Found | null {
  const { reading } = all
  const vanity = vanityLabel(reading)
  const linked = vanity && asWritten(vanity, `${reading.title}\n${reading.body}`)
  if (linked) return { value: bareCompany(linked), from: 'link' }
  const firm = signedFirm(all)
  const said = inSentence(all)
  if (firm && !(said && HAS_LEGAL.test(said.value))) return { value: bareCompany(firm), from: 'signature' }
  const place = firmOfPlace(reading.location)
  if (place) return { value: bareCompany(place), from: 'location' }
  if (said) return said
  const named = firmIn(letterOf(reading.lines).said)
  if (named) return { value: bareCompany(named), from: 'description' }
  const signed = [...reading.lines].reverse().find((line) => line.length < 60 && HAS_LEGAL.test(line))
  return signed ? { value: bareCompany(signed), from: 'signature' } : null
}

function ofLink({ reading }: Candidates): Found | null {
  const label = vanityLabel(reading)
  if (!label) return null
  return { value: asWritten(label, `${reading.title}\n${reading.body}`) ?? fromLabel(label), from: 'link' }
}
