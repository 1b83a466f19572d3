import { cleanLine } from '../../people/clean.ts'
import { foldedWords } from '../../text/fold.ts'
import { type Guest, isOwnName, type Reading } from '../reading.ts'
import type { Hits } from './hits.ts'

/** "Candidate: Jane Doe", as hiring tools head an interviewer's invitation. */
const LABEL =
  /(?:^|[\n(|–-])\s{0,3}(?:candidate(?: name)?|applicant|interviewee|bewerber(?:in)?|kandidat(?:in|en|ka)?|candidate?|candidat[oa]|kandidaat|kandydat(?:ka)?|aday|кандидат|候補者|応募者|候选人|应聘者|지원자|후보자|المرشح|מועמד)\s{0,3}[:：]\s{0,3}([^\n,;()|–]{2,60})/giu
const OF_HIRING_SIDE =
  /greenhouse\.io\/(?:guides|people|scorecards|interviews?\/|applications|sdash)|lever\.co\/(?:feedback|interviews)|ashbyhq\.com\/(?:interview-briefings|candidate|feedback|candidates)|smartrecruiters\.com\/app\/people|teamtailor\.com\/[\w/-]{0,60}candidates|workable\.com\/backend|personio\.(?:de|com)\/recruiting\/|recruitee\.com\/#|bamboohr\.com\/hiring/i

/** Who the text says is the candidate: the user, somebody else, or nobody is named. */
export function namedCandidate(reading: Reading): 'user' | 'other' | null {
  let other = false
  for (const [, name = ''] of `${reading.title}\n${reading.body}`.matchAll(LABEL)) {
    const said = cleanLine(name)
    if (isOwn(said, reading)) return 'user'
    other ||= said !== ''
  }
  return other ? 'other' : null
}

function isOwn(name: string, { context, self }: Reading): boolean {
  return isOwnName(name, context) || (self?.name != null && isOwnName(self.name, { ...context, names: [name] }))
}

/** A page that only somebody of the hiring firm opens. */
export const hiringSideLink = ({ links }: Reading) => links.find((link) => OF_HIRING_SIDE.test(link)) ?? ''

/** The user's own name or a part of it in the title; empty when it is not there. */
export function ownNameIn(title: string, { context, self }: Reading): string {
  const lower = ` ${foldedWords(title)} `
  const names = [...context.names, ...(self?.name ? [self.name] : [])]
  for (const name of names) if (lower.includes(` ${foldedWords(name)} `)) return name
  for (const name of names) {
    const first = foldedWords(name).split(' ')[0] ?? ''
    if (first.length > 2 && lower.includes(` ${first} `)) return first
    // Sam for Samantha, where a title begins or ends with it.
    const words = lower.trim().split(' ')
    const short = [words[0], words[1], words.at(-1)].find((word) => word && word.length > 2 && first.startsWith(word))
    if (short) return short
  }
  return names.find((name) => /[^\p{ASCII}]/u.test(name) && title.includes(name.replace(/\s/g, ''))) ?? ''
}

/** A private person whom the user or the user's firm has invited to an interview. */
export function invitedCandidate(reading: Reading, title: Hits): Guest | undefined {
  const { userOrganizes, organizer, self, guests } = reading
  if (!title.has('strong', 'interviewWith', 'word')) return undefined
  const hosts =
    userOrganizes || organizer?.isColleague || self?.isColleague || guests.some(({ isColleague }) => isColleague)
  return hosts
    ? guests.find(({ kind, name, email }) => kind === 'freemail' && (name !== null || email !== ''))
    : undefined
}
