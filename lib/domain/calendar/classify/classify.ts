import { domainOf, hostKind, ownLabel } from '../../people/domains.ts'
import { foldedWords } from '../../text/fold.ts'
import { addressOf } from '../conference/address.ts'
import { asWritten, isOfLabel } from '../extract/company-name.ts'
import { hasFirmWord } from '../extract/firm-words.ts'
import { letterOf } from '../extract/letter.ts'
import { titleParts } from '../extract/title-parts.ts'
import { isPasted } from '../invitation-reading.ts'
import { isOwnEntry } from '../own-entry.ts'
import { type Guest, isMailbox, type Reading } from '../reading.ts'
import type { EventKind, Reason, Understanding } from '../understanding.ts'
import { type Hits, hitsIn } from './hits.ts'
import { kindOf } from './kind.ts'
import { ASK, type RuleId, rules, YES } from './rules.ts'
import { hiringSideLink, invitedCandidate, namedCandidate, ownNameIn } from './sides.ts'

export type Classified = Pick<Understanding, 'verdict' | 'kind' | 'score' | 'reasons'>

/** The title with the lines that stand for one, and the body: what they say, once for all rules. */
interface Evidence {
  reading: Reading
  /** The title, and the lines that stand for one. */
  headline: string
  /** Somebody else wrote it to the user. */
  isLetter: boolean
  /** The headline without what belongs to the firm or to the job: only the rest can speak against an interview. */
  against: Hits
  title: Hits
  body: Hits
  /** Of the organizer and the other guests. */
  senders: Hits
  tool: string
  say: (rule: RuleId, seen: string, weight?: number) => void
}

const PHONE = /\+?\d[\d ()/.-]{6,}\d/u
const PROPER_NEXT =
  /(?:[Ii]nterview\p{L}*|INTERVIEW|[Ee]ntretiens?|[Ee]ntrevista|[Cc]olloquio|[Gg]esprek|[Gg]espräch|[Ii]ntervju|[Ss]amtale|[Pp]ohovor|[Hh]aastattelu)\s(?:(?:with|at|w\/|mit|bei|avec|chez|con|en|com|na|no|presso|in|met|bij|med|hos|på|ve|v|do)(?:\s(?:the|der|dem|la|le|el|il|de))?\s[\p{Lu}\p{Lo}\d"„«]|(?:for|für|als|pour|poste|para|puesto|vaga|per)\s(?:the\s)?[\p{Lu}\p{Lo}])/u
/** Only hiring counts its interviews: "2° colloquio", "Entrevista 2/3". */
const NUMBERED =
  /(?<![\p{L}\d])\d\s?(?:°|º|ª|\.|er|ère|ème|e|nd|rd|st|th|-?[йяое]{1,2})?\s(?:interview|entretien|colloquio|entrevista|intervju|samtale|haastattelu|pohovor|собеседование|интервью|mülakat)(?![\p{L}])|(?<![\p{L}])(?:interview|entretien|colloquio|entrevista|intervju)\s(?:[12345]|[12345]\/[2345])(?![\d:.])/iu
const AT_FIRM = /\s(?:@|(?:at|with|w\/)\s)\s?[\p{Lu}\p{Lo}\d]/u
const WITH_SOMEBODY = /\s(?:with|w\/|mit|avec|con|com|met|med)\s\p{Ll}/u
/** Quizzes and viewings have rounds too. */
const ROUND = /\bround$/
const INTERNAL = /\b(?:internal|intern(?:e[rn]?)?|interno|interna)\b/iu

/** Whether the event is an interview in which the user is assessed, and why. Corrections of the user win. */
export function classify(reading: Reading): Classified {
  const reasons: Reason[] = []
  const say = (rule: RuleId, seen: string, weight: number = rules[rule].weight) => {
    if (weight !== 0) reasons.push({ rule, weight, seen: seen.slice(0, 80) })
  }
  const people = [reading.organizer, ...reading.guests].filter((guest) => guest !== null)
  const letter = letterOf(reading.lines)
  const headline = reading.title || reading.subject ? `${reading.title}\n${reading.subject}` : coreOf(letter.said)
  const whole = hitsIn(headline)
  const rest = whole.has('negative', 'life', 'business', 'team', 'task')
    ? withoutFirmAndJob(headline, reading)
    : headline
  const evidence: Evidence = {
    reading,
    headline,
    isLetter: letter.isLetter,
    // "Fennel Medical interview" is no medical interview.
    title: rest === headline ? whole : whole.with(hitsIn(rest)),
    against: hitsIn(rest),
    body: hitsIn(reading.body),
    senders: hitsIn(people.map(({ cn, email }) => `${cn} ${email.replace(/[@._-]/g, ' ')}`).join('\n')),
    tool: hiringTool(reading, people),
    say,
  }
  weighWords(evidence)
  weighSenders(evidence)
  weighSides(evidence)
  weighOtherTopics(evidence)
  weighShape(evidence)
  if (isOwnEntry(reading.event)) say('own-task', '')
  keepFromSilence(evidence, reasons)
  const score = reasons.reduce((sum, { weight }) => sum + weight, 0)
  return corrected(reading, decided(evidence, score, reasons))
}

/** The rules that make it certain that it is none. */
const CERTAIN: ReadonlySet<string> = new Set<RuleId>([
  'own-task',
  'other-purpose',
  'audience',
  'practice',
  'errand',
  'hiring-side',
  'other-candidate',
  'colleagues',
  'nobody-else',
])

/** An interview word with somebody from outside is asked about at least, unless something certain speaks against it. */
function keepFromSilence({ reading, title, say }: Evidence, reasons: readonly Reason[]): void {
  if (!title.has('strong', 'interviewWith', 'word')) return
  const outside = [reading.organizer, ...reading.guests].find(
    (guest) => guest && !guest.isUser && !guest.isColleague && !guest.isRoom && guest.kind !== 'notetaker',
  )
  if (!outside || reasons.some(({ rule, weight }) => CERTAIN.has(rule) && weight < -2)) return
  const score = reasons.reduce((sum, { weight }) => sum + weight, 0)
  if (score < ASK) say('asked-outside', outside.email || outside.cn, ASK - score)
}

/** The sentences of a text without a title that say what it is about. */
function coreOf(lines: readonly string[]): string {
  const sentences = lines.flatMap((line) => line.split(/(?<=[.!?])\s/u))
  const core = sentences.filter((text) =>
    hitsIn(text).has('strong', 'interviewWith', 'word', 'negative', 'mock', 'hiring', 'life'),
  )
  return core.slice(0, 6).join('\n')
}

/** Blanks out the parts of a headline that name a firm or a job: "Alder Bank interview", "Interview - Estate Agent - Copley Homes". */
function withoutFirmAndJob(headline: string, reading: Reading): string {
  const guests = [reading.organizer, ...reading.guests]
  const labels = guests.flatMap((guest) => (guest?.kind === 'company' && !guest.isUser ? ownLabel(guest.host) : []))
  let text = headline
  const own = [...reading.context.names, ...(reading.self?.name ? [reading.self.name] : [])]
  for (const line of headline.split('\n')) {
    const parts = titleParts(line, own)
    const isStaged = parts.some(({ stage }) => stage !== '')
    for (const { text: part, stage, joint } of parts) {
      if (part === '' || !text.includes(part)) continue
      // "Nanny interview" is held by the parents.
      if (stage !== '' && /\s/u.test(hitsIn(`${part} ${stage}`).first('negative')) && hitsIn(part).has('role')) continue
      const belongs = labels.some((label) => isOfLabel(part, label)) || isNamed(part, stage, joint, isStaged)
      if (belongs) text = text.replace(part, ' | ')
    }
  }
  for (const label of labels) {
    const written = label.length > 2 ? asWritten(label, text) : null
    if (written) text = text.replace(written, ' | ')
  }
  return text
}

/** A part of a title that is the name of a firm or a job by the way it is written. */
function isNamed(part: string, stage: string, joint: string, isStaged: boolean): boolean {
  const words = part.split(' ')
  const isProper =
    words.every(
      (word) => /^[\p{Lu}\p{Lo}\d&'’(]/u.test(word) || /^(?:\p{Ll}{1,4}['’.]?|\p{Ll}{1,6}['’]\p{Lu}.*)$/u.test(word),
    ) && /^[\p{Lu}\p{Lo}]/u.test(part)
  if (
    hitsIn(part).has('role') &&
    (!isVisitedWord(part) || (stage === '' && joint !== 'with' && (joint !== 'start' || isStaged)))
  )
    return true
  // "Alder Bank interview": the word itself is written small, so the rest is a name.
  const apart = stage === '' || joint === 'at' || /^\p{Ll}/u.test(stage)
  const against = hitsIn(part)
  const isPhrase = ['negative', 'task', 'mock'].some((kind) => /\s|\p{L}{12}/u.test(against.first(kind as 'negative')))
  const capitals = words.filter((word) => /^[\p{Lu}\p{Lo}\d]/u.test(word)).length
  return apart && isProper && capitals > 1 && !isPhrase
}

/** Dentists, doctors and teachers are called on. */
const isVisitedWord = (part: string) => hitsIn(part).sameWord('role', 'life')

function decided({ reading, title, body }: Evidence, score: number, reasons: Reason[]): Classified {
  const kind = kindOf(reading, title, body, reasons)
  const verdict = score >= YES ? 'interview' : score >= ASK ? 'ask' : 'other'
  if (kind === 'mock') return { verdict: 'other', kind, score, reasons }
  if (kind === 'offer' && verdict === 'interview') return { verdict: 'ask', kind, score, reasons }
  return { verdict, kind: verdict === 'other' ? null : kind, score, reasons }
}

function corrected(reading: Reading, found: Classified): Classified {
  const { event, context, organizer } = reading
  const of = (what: 'series' | 'organizer', key: string) =>
    context.corrections
      .filter((correction) => correction.of === what && key !== '' && correction.key === key)
      .sort((a, b) => b.at - a.at)[0]
  const series = of('series', event.uid)
  const said = series ?? of('organizer', organizer?.email ?? '')
  if (!said) return found
  const weight = said.verdict === 'interview' ? rules.corrected.weight : -rules.corrected.weight
  const reason = { rule: series ? 'corrected' : 'corrected-organizer', weight, seen: series ? '' : said.key }
  const kind: EventKind | null = said.verdict === 'interview' ? (found.kind ?? 'job-interview') : null
  return { verdict: said.verdict, kind, score: found.score + weight, reasons: [reason, ...found.reasons] }
}

/** Somebody writes to the user and calls it an interview: unless it is for something else, that is one. */
const ASKED_BY_LETTER = 3

/** "Interview with Acme", "interview for nurse": not "interview with insurance adjuster". */
const hasProperNext = ({ title, subject }: Reading): boolean => PROPER_NEXT.test(`${title}\n${subject}`)

function weighWords({ reading, isLetter, title, against, body, say }: Evidence): void {
  const strong = title.first('strong') || (NUMBERED.exec(reading.title)?.[0] ?? '')
  const proper = hasProperNext(reading) || (title.has('role', 'vacancy') && !WITH_SOMEBODY.test(reading.title))
  if (strong) say('strong-title', strong)
  else if (title.has('interviewWith') && proper) say('interview-with', title.first('interviewWith'))
  else if (title.has('interviewWith', 'word')) say('word-title', title.first('interviewWith', 'word'))
  else if (title.has('informational')) say('informational-title', title.first('informational'))
  else if (title.has('call', 'recruiterCall')) {
    // "Samtale - butiksassistent": a talk beside a job.
    const isForJob =
      FORMAL.test(title.first('call')) &&
      title.has('role') &&
      !isTheirs(reading, title) &&
      !WITH_SOMEBODY.test(reading.title)
    say('call-title', title.first('call', 'recruiterCall'), isForJob ? 2 : rules['call-title'].weight)
  } else if (isLetter && body.has('call', 'visit')) say('call-title', body.first('call', 'visit'))
  // Of an entry whoever is on it from outside says as much.
  if (isLetter && (isPasted(reading.event) || (!reading.organizer && reading.guests.length === 0)))
    say(
      'letter',
      '',
      (title.has('interviewWith', 'word') && !title.has('task')) || body.has('strong')
        ? ASKED_BY_LETTER
        : rules.letter.weight,
    )
  const answered = isLetter ? hitsIn(reading.quoted).first('strong', 'interviewWith', 'word', 'candidate') : ''
  if (answered) say('strong-body', answered)
  // A text without a title is its own headline: that counts once.
  const isBare = reading.title === '' && reading.subject === ''
  if (isBare) {
    if (body.has('strong')) say('word-body', body.first('strong'))
  } else if (!strong && body.has('strong', 'interviewWith')) say('strong-body', body.first('strong', 'interviewWith'))
  else if (body.has('word')) say('word-body', body.first('word'))
  if (body.has('candidate')) say('to-candidate', body.first('candidate'))
  const talks = isLetter ? talkOf(body) : []
  if (talks.length > 1) say('work-talk', talks.join(', '))
  const counterpart =
    !strong && ((title.has('interviewWith') && !proper) || (title.has('word') && WITH_SOMEBODY.test(reading.title)))
  if (
    title.has('role') &&
    !counterpart &&
    !(title.sameWord('role', 'life') && against.has('life')) &&
    !isTheirs(reading, title)
  )
    say('role-title', title.first('role'))
  const vacant = [title, body].find((text) => text.has('vacancy') && text.has('role'))
  if (vacant)
    say(
      'vacancy-body',
      `${vacant.first('role')}, ${vacant.first('vacancy')}`,
      isLetter ? 3 : rules['vacancy-body'].weight,
    )
  else if (!title.has('role') && (title.has('vacancy') || body.has('role', 'vacancy'))) {
    say('role-body', title.first('vacancy') || body.first('vacancy', 'role'), isLetter && body.has('vacancy') ? 2 : 1)
  }
}

/** "Intro: Jane & Tom (accountant)" says what Tom does. */
const isTheirs = ({ title: text, subject }: Reading, title: Hits) =>
  !title.has('strong', 'interviewWith', 'word') &&
  !hitsIn(`${text.replace(/\([^()]*\)/g, ' ')}\n${subject}`).has('role') &&
  text !== ''

/** What of a talk about work a letter has: somebody is looked for, its conditions, a visit, what the user wrote. */
const talkOf = (body: Hits): string[] =>
  (['wanted', 'conditions', 'visit', 'wrote'] as const).flatMap((kind) => body.first(kind) || [])

function hiringTool(reading: Reading, people: readonly Guest[]): string {
  const sender = people.find(({ kind }) => kind === 'ats')
  if (sender) return sender.host
  if (hiringSideLink(reading)) return ''
  for (const link of reading.links) {
    const host = addressOf(link)?.hostname ?? ''
    if (hostKind(host) === 'ats') return host
  }
  const { cn = '', kind } = reading.organizer ?? {}
  return /\bcandidate calendar\b/i.test(cn) ||
    (kind === 'infra' && /\b(?:interviews?|intervju\p{L}*|entretiens|entrevistas|colloqui)\b/iu.test(cn))
    ? cn
    : ''
}

function weighSenders({ reading, title, body, senders, tool, say }: Evidence): void {
  const { organizer, guests, context } = reading
  if (tool) say('hiring-tool', tool)
  const known = context.companies.find((company) => company.length > 2 && mentions(reading, company))
  if (known) say('known-company', known)
  const recruiting = senders.first('recruiting') || title.first('recruiting') || body.first('recruiting')
  const isAlone = senders.has('recruiting') && guests.length === 0 && organizer?.name != null
  // Of a recruiter who calls nobody but the user one knows what it is about.
  if (recruiting) say('recruiting', recruiting, isAlone ? 3 : rules.recruiting.weight)
  const outside = [organizer, ...guests].find(
    (guest) => guest && guest.kind === 'company' && !guest.isColleague && !guest.isUser,
  )
  if (outside) say('outside', outside.email)
  const named = outside && title.has('word', 'interviewWith') && !title.has('strong')
  if (named && ownLabel(outside.host).length > 3 && asWritten(ownLabel(outside.host), reading.title)) {
    say('firm-title', ownLabel(outside.host))
  }
  const working = context.addresses.some((email) => hostKind(domainOf(email)) === 'company')
  if (outside && working && reading.self?.kind === 'freemail') say('private-address', reading.self.email)
}

/** A company by its name in the title or by the domain of a guest. */
function mentions({ title, organizer, guests }: Reading, company: string): boolean {
  const wanted = foldedWords(company)
  if (` ${foldedWords(title)} `.includes(` ${wanted} `)) return true
  const label = wanted.replaceAll(' ', '')
  return [organizer, ...guests].some(
    (guest) => guest?.kind === 'company' && ownLabel(domainOf(guest.email)).replace(/-/g, '') === label,
  )
}

/** Nobody is invited to their own interview with all others. */
const GROUP_GREETING =
  /^(?:dear all|dear (?:team|colleagues|panel)|hi (?:all|team|both|folks|everyone)|hello (?:all|everyone)|all,|(?:hallo|liebes?) (?:team|alle|zusammen)|liebe (?:kolleg\p{L}+|alle)|bonjour à (?:tous|toutes)|chers collègues|hola[, ]{1,2}(?:equipo|a todos)|estimados compañeros|ciao a tutti|cari colleghi|gentili colleghi|beste (?:collega['’]?s|allen)|hallo allemaal|cześć wszystkim|drodzy|szanowni państwo|olá a todos|caros colegas|hej alla|hej kolleger|kære alle|hei alle|kære kolleger)(?!\p{L})/iu

/** Who is assessed: the axis that matters most. */
function weighSides({ reading, title, body, say }: Evidence): void {
  const candidate = namedCandidate(reading)
  const asked = title.has('strong', 'interviewWith', 'word')
  const own = ownNameIn(reading.title, reading)
  if (candidate === 'user' || (own.includes(' ') && asked))
    say('own-name-candidate', own || (reading.context.names[0] ?? ''))
  else if (own) say('own-name', own)
  const theirs = body.has('candidate') && !reading.userOrganizes && !reading.self?.isColleague
  const marker =
    title.first('hiring') || hiringSideLink(reading) || body.first('hiring') || (theirs ? '' : body.first('feedback'))
  const group = GROUP_GREETING.exec(reading.lines[0] ?? '')?.[0] ?? ''
  if (group && asked) say('hiring-side', group)
  else if (candidate === 'other') say('hiring-side', title.first('hiring') || 'candidate')
  else if (marker && candidate !== 'user') say('hiring-side', marker)
  const invited = invitedCandidate(reading, title)
  if (invited && candidate !== 'user') say('other-candidate', invited.name ?? invited.email)
  const colleague = [reading.organizer, ...reading.guests].find((guest) => guest?.isColleague && !guest.isUser)
  const within = asked && (own !== '' || INTERNAL.test(reading.title))
  if (colleague && !within) say('colleagues', colleague.email)
  else if (reading.self?.isColleague && !asked && !body.has('candidate')) say('work-address', reading.self.email)
}

function weighOtherTopics({ reading, isLetter, title, against, body, senders, tool, say }: Evidence): void {
  const ownEntry = (reading.userOrganizes || reading.organizer === null) && !isLetter
  if (title.has('mock')) say('practice', title.first('mock'))
  else if (against.has('negative')) {
    const isAsked = title.has('strong', 'interviewWith', 'word')
    // Agencies say "client interview" to the one who is sent there.
    const sent = body.has('candidate') && body.has('vacancy') && /client|klant|kund/u.test(against.first('negative'))
    say('other-purpose', against.first('negative'), sent ? -2 : isAsked ? rules['other-purpose'].weight : -14)
  } else if (!(body.has('vacancy') || title.has('role')) && [title, body, senders].some((text) => text.has('study')))
    say('other-purpose', title.first('study') || body.first('study') || senders.first('study'), -14)
  const foreign = [against, body, senders].find((text) => text.has('elsewhere'))
  const isHired =
    title.has('role') && reading.title !== '' && (body.has('candidate') || senders.has('recruiting') || tool !== '')
  if (foreign) say('other-purpose', foreign.first('elsewhere'), isHired ? -3 : -10)
  if (against.has('task')) say('errand', against.first('task'), ownEntry ? rules.errand.weight : -2)
  const isVacant = body.has('vacancy') && body.has('role')
  if (!tool && !body.has('candidate') && !isVacant && body.has('audience')) say('audience', body.first('audience'))
  const strong = title.first('strong')
  const vacant =
    (isLetter && talkOf(body).length > 1) ||
    tool !== '' ||
    body.has('candidate') ||
    senders.has('recruiting') ||
    (strong !== '' && !ROUND.test(strong))
  const asked = title.has('strong', 'interviewWith', 'word')
  if (
    !vacant &&
    against.has('life') &&
    !(asked && title.has('role') && !WITH_SOMEBODY.test(reading.title) && !isVisited(title))
  )
    say('topic-words', against.first('life'))
  else if (!vacant && (!asked || (isLetter && !isVacant && reading.title === '')) && against.has('business'))
    say('business-words', against.first('business'))
  // Banks, insurers and schools hold talks of that name too; what one notes oneself does not say which it is.
  else if (ownEntry && strong !== '' && !ONLY_JOBS.test(strong) && against.has('life', 'business'))
    say('topic-words', against.first('life', 'business'), -2)
  const isUnclear = MEDIA.test(reading.title) && !title.has('role', 'vacancy') && !body.has('vacancy', 'candidate')
  // A radio station has both: those who work there and those whom it asks on air.
  if (asked && isUnclear && !against.has('life', 'negative'))
    say('topic-words', MEDIA.exec(reading.title)?.[0] ?? '', -2)
  if (against.has('team') && !title.has('strong', 'interviewWith')) say('team-words', against.first('team'))
}

const MEDIA =
  /(?<!\p{L})(?:radio|rádio|podcasts?|tv|televisión|fernsehen|zeitung|prensa|presse|press|journal|newspaper|magazine|magazin|rozgłośnia|telewizja|\p{L}*tidning\p{L}*|avis)(?!\p{L})/iu
/** Words for a talk that people also use for an interview, unlike a call or a chat. */
const FORMAL = /samtal|gespräch|gesprek|rozmow|görüşme|spotkan|kennenlern|kennismak/iu
/** Words that no doctor and no bank uses. */
const ONLY_JOBS =
  /job|interview|vorstellung|bewerb|embauche|recrutement|trabajo|laboral|emprego|lavoro|sollicit|rekrut|kwalifik|anställ|ansætt|ansett|työ|iş gör|mülakat|собесед|面接|面试|면접/iu

/** Dentists, doctors and teachers are called on, unless the word is that for an interview and nothing else. */
const isVisited = (title: Hits) => !NARROW.test(title.first('word', 'interviewWith')) && title.sameWord('role', 'life')

function weighShape({ reading, isLetter, title, body, tool, say }: Evidence): void {
  const { event, organizer, guests, userOrganizes } = reading
  if (event.recurring) say('recurring', '')
  const others = [organizer, ...guests].filter((guest) => guest && !guest.isUser && !guest.isRoom)
  if (others.length > 12) say('crowd', String(others.length))
  const alone = others.length === 0 && !tool && !isLetter
  if (alone) weighOwnEntry(reading, title, body, say)
  else if (userOrganizes) say('own-invitation', '')
  const known = others.filter((guest) => guest?.email)
  const isPrivate = known.length > 0 && known.every((guest) => guest?.kind === 'freemail')
  const isInvited =
    !userOrganizes &&
    title.has('strong', 'interviewWith', 'word') &&
    (title.has('role', 'vacancy') || body.has('candidate'))
  if (isPrivate && !isInvited && !others.some((guest) => guest && isMailbox(guest)))
    say('private-only', known[0]?.email ?? '')
}

/** Something beside the word is written like a name: "Entretien Boulangerie Tissot", not "Entretien chauffe-eau". */
const hasProper = (text: string, title: Hits): boolean =>
  (title.has('role') && !WITH_SOMEBODY.test(text)) ||
  text
    .split(/\s+/)
    .slice(1)
    .some((word) => /^["„«(]?[\p{Lu}\p{Lo}]/u.test(word))

/** Elsewhere the word for an interview is that for a talk of any sort. */
const NARROW = /interview|intervju|haastattelu|pohovor/i

/** Who writes so in their own calendar is not the one. */
const ANOTHER =
  /\b(?:candidates?|applicants?|bewerber(?:in)?|kandidat(?:in)?|candidate?s?|candidat[oa]s?|kandidaat)\b/iu

/** "Vorstellungsgespräch Herr Kemper", "Interview Leo (design intern)": whoever stands there without a "with" is asked. */
const NAMED =
  /^\S*(?:[Ii]nterview|[Gg]espräch|[Ee]ntretien|[Ee]ntrevista|[Cc]olloquio|[Gg]esprek|[Ii]ntervju|[Ss]amtale)\S*\s((?:(?:Herr|Frau|Mr|Mrs|Ms|Mme|M|Sr|Sra|Sig|Dhr|Mevr)\.?\s\p{Lu}\p{L}+)|\p{Lu}\p{Ll}+(?=\s\([^()]*\)$))/u

/** What people type in themselves has no guests: the title must begin with it, and a place or a link helps. */
function weighOwnEntry(reading: Reading, title: Hits, body: Hits, say: Evidence['say']): void {
  const { event, location, links } = reading
  const text = reading.title || (reading.lines[0] ?? '')
  const leads =
    title.leads('strong', 'interviewWith', 'word') ||
    (title.has('word') && (title.has('role') || (isPasted(event) && hasFirmWord(text))))
  const more = text.split(/\s+/).length > 1 || text.length > 4
  const where =
    isPasted(event) ||
    location !== '' ||
    links.length > 0 ||
    event.conferences.length > 0 ||
    PHONE.test(event.description)
  const theirs = ANOTHER.exec(text)?.[0]
  const named = NAMED.exec(text)?.[1] ?? ''
  if (named && !ownNameIn(text, reading)) say('other-candidate', named, -4)
  if (theirs && !ownNameIn(text, reading)) say('hiring-side', theirs)
  else if (body.has('strong') && where) say('own-entry', body.first('strong'))
  else if (!leads && !title.has('strong')) say('nobody-else', '')
  else if (ROUND.test(title.first('strong')) && !title.has('role', 'vacancy') && !AT_FIRM.test(text)) {
    say('nobody-else', '', -2)
  } else if (!title.has('strong')) {
    const named =
      (title.has('role') && !WITH_SOMEBODY.test(text)) ||
      PROPER_NEXT.test(text) ||
      hasFirmWord(text) ||
      NARROW.test(title.first('word', 'interviewWith'))
    const rule = named ? 'own-entry' : 'own-entry-wide'
    const isSaid = where || (NARROW.test(title.first('word', 'interviewWith')) && event.description !== '')
    if (isSaid && more && hasProper(text, title)) say(rule, location.slice(0, 60) || (links[0] ?? ''))
    else if (more) say('own-entry-bare', '')
  }
}
