import { domainOf, hostKind, ownLabel } from '../../people/domains.ts'
import { foldedWords } from '../../text/fold.ts'
import { addressOf } from '../conference/address.ts'
import { asWritten } from '../extract/company-name.ts'
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
  const evidence: Evidence = {
    reading,
    title: hitsIn(`${reading.title}\n${reading.subject}`),
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
  const score = reasons.reduce((sum, { weight }) => sum + weight, 0)
  return corrected(reading, decided(evidence, score, reasons))
}

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

/** "Interview with Acme", "interview for nurse": not "interview with insurance adjuster". */
const hasProperNext = ({ title, subject }: Reading): boolean => PROPER_NEXT.test(`${title}\n${subject}`)

function weighWords({ reading, title, body, say }: Evidence): void {
  const strong = title.first('strong') || (NUMBERED.exec(reading.title)?.[0] ?? '')
  const proper = hasProperNext(reading) || (title.has('role', 'vacancy') && !WITH_SOMEBODY.test(reading.title))
  if (strong) say('strong-title', strong)
  else if (title.has('interviewWith') && proper) say('interview-with', title.first('interviewWith'))
  else if (title.has('interviewWith', 'word')) say('word-title', title.first('interviewWith', 'word'))
  else if (title.has('call', 'informational', 'recruiterCall')) {
    say('call-title', title.first('call', 'informational', 'recruiterCall'))
  }
  if (!strong && body.has('strong', 'interviewWith')) say('strong-body', body.first('strong', 'interviewWith'))
  else if (body.has('word')) say('word-body', body.first('word'))
  if (body.has('candidate')) say('to-candidate', body.first('candidate'))
  const counterpart = !strong && title.has('interviewWith') && !proper
  if (title.has('role') && !counterpart && !isTheirs(reading, title)) say('role-title', title.first('role'))
  const vacant = [title, body].find((text) => text.has('vacancy') && text.has('role'))
  if (vacant) say('vacancy-body', `${vacant.first('role')}, ${vacant.first('vacancy')}`)
  else if (!title.has('role') && (title.has('vacancy') || body.has('role', 'vacancy'))) {
    say('role-body', title.first('vacancy') || body.first('role', 'vacancy'))
  }
}

/** "Intro: Jane & Tom (accountant)" says what Tom does. */
const isTheirs = ({ title: text }: Reading, title: Hits) =>
  !title.has('strong', 'interviewWith', 'word') && !hitsIn(text.replace(/\([^()]*\)/g, ' ')).has('role')

function hiringTool(reading: Reading, people: readonly Guest[]): string {
  const sender = people.find(({ kind }) => kind === 'ats')
  if (sender) return sender.host
  if (hiringSideLink(reading)) return ''
  for (const link of reading.links) {
    const host = addressOf(link)?.hostname ?? ''
    if (hostKind(host) === 'ats') return host
  }
  return /\bcandidate calendar\b/i.test(reading.organizer?.cn ?? '') ? (reading.organizer?.cn ?? '') : ''
}

function weighSenders({ reading, title, body, senders, tool, say }: Evidence): void {
  const { organizer, guests, context } = reading
  if (tool) say('hiring-tool', tool)
  const known = context.companies.find((company) => company.length > 2 && mentions(reading, company))
  if (known) say('known-company', known)
  const recruiting = senders.first('recruiting') || title.first('recruiting') || body.first('recruiting')
  if (recruiting) say('recruiting', recruiting)
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
  if (candidate === 'other') say('hiring-side', title.first('hiring') || 'candidate')
  else if (marker && candidate !== 'user') say('hiring-side', marker)
  const invited = invitedCandidate(reading, title)
  if (invited && candidate !== 'user') say('other-candidate', invited.name ?? invited.email)
  const colleague = [reading.organizer, ...reading.guests].find((guest) => guest?.isColleague && !guest.isUser)
  const within = asked && (own !== '' || INTERNAL.test(reading.title))
  if (colleague && !within) say('colleagues', colleague.email)
  else if (reading.self?.isColleague && !asked) say('work-address', reading.self.email)
}

function weighOtherTopics({ reading, title, body, senders, tool, say }: Evidence): void {
  if (title.has('mock')) say('practice', title.first('mock'))
  else if (title.has('negative')) {
    // Agencies say "client interview" to the one who is sent there.
    const sent = body.has('candidate') && body.has('vacancy')
    say('other-purpose', title.first('negative'), sent ? -2 : rules['other-purpose'].weight)
  }
  const ownEntry = reading.userOrganizes || reading.organizer === null
  if (title.has('task')) say('errand', title.first('task'), ownEntry ? rules.errand.weight : -2)
  if (!tool && !body.has('candidate') && body.has('audience')) say('audience', body.first('audience'))
  const strong = title.first('strong')
  const vacant =
    tool !== '' || body.has('candidate') || senders.has('recruiting') || (strong !== '' && !ROUND.test(strong))
  const asked = title.has('strong', 'interviewWith', 'word')
  if (
    !vacant &&
    title.has('life') &&
    !(asked && title.has('role') && !WITH_SOMEBODY.test(reading.title) && !isVisited(title))
  )
    say('topic-words', title.first('life'))
  else if (!vacant && !asked && title.has('business')) say('business-words', title.first('business'))
  if (title.has('team') && !title.has('strong', 'interviewWith')) say('team-words', title.first('team'))
}

/** Dentists, doctors and teachers are called on, unless the word is that for an interview and nothing else. */
const isVisited = (title: Hits) =>
  !NARROW.test(title.first('word', 'interviewWith')) && hitsIn(title.first('role')).has('life')

function weighShape({ reading, title, body, tool, say }: Evidence): void {
  const { event, organizer, guests, userOrganizes } = reading
  if (event.recurring) say('recurring', '')
  const others = [organizer, ...guests].filter((guest) => guest && !guest.isUser && !guest.isRoom)
  if (others.length > 12) say('crowd', String(others.length))
  const alone = others.length === 0 && !tool
  if (alone) weighOwnEntry(reading, title, body, say)
  else if (userOrganizes) say('own-invitation', '')
  const known = others.filter((guest) => guest?.email)
  const isPrivate = known.length > 0 && known.every((guest) => guest?.kind === 'freemail')
  if (isPrivate && !others.some((guest) => guest && isMailbox(guest))) say('private-only', known[0]?.email ?? '')
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

/** What people type in themselves has no guests: the title must begin with it, and a place or a link helps. */
function weighOwnEntry(reading: Reading, title: Hits, body: Hits, say: Evidence['say']): void {
  const { event, title: text, location, links } = reading
  const leads = title.leads('strong', 'interviewWith', 'word') || (title.has('word') && title.has('role'))
  const more = text.split(/\s+/).length > 1 || text.length > 4
  const where = location !== '' || links.length > 0 || event.conferences.length > 0 || PHONE.test(event.description)
  const theirs = ANOTHER.exec(text)?.[0]
  if (theirs && !ownNameIn(text, reading)) say('hiring-side', theirs)
  else if (body.has('strong') && where) say('own-entry', body.first('strong'))
  else if (!leads && !title.has('strong')) say('nobody-else', '')
  else if (ROUND.test(title.first('strong')) && !title.has('role', 'vacancy') && !AT_FIRM.test(text)) {
    say('nobody-else', '', -2)
  } else if (!title.has('strong')) {
    const named =
      (title.has('role') && !WITH_SOMEBODY.test(text)) ||
      PROPER_NEXT.test(text) ||
      NARROW.test(title.first('word', 'interviewWith'))
    const rule = named ? 'own-entry' : 'own-entry-wide'
    if (where && more && hasProper(text, title)) say(rule, location.slice(0, 60) || (links[0] ?? ''))
    else if (more) say('own-entry-bare', '')
  }
}
