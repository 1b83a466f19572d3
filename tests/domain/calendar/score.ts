import { understand } from '../../../lib/domain/calendar/understand.ts'
import type { Invite } from './invites.ts'
import { Tally } from './tally.ts'

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.,&]+/g, ' ')
    .trim()
const same = (value: string | undefined, accept: readonly string[]) =>
  value !== undefined && accept.some((one) => plain(one) === plain(value))
const share = (all: readonly boolean[]) => (all.length === 0 ? 1 : all.filter(Boolean).length / all.length)

export interface Score {
  precision: number
  recall: number
  company: number
  role: number
  names: number
  addresses: number
  links: number
  /** What went wrong, one line each. */
  wrong: string[]
}

/** What `understand` finds in labelled invitations. Fields count for the interviews, whether recognised or not. */
export function scoreOf(invites: readonly Invite[]): Score {
  const [verdicts, names, addresses, links] = [new Tally(), new Tally(), new Tally(), new Tally()]
  const [company, role]: [boolean[], boolean[]] = [[], []]
  const wrong: string[] = []
  for (const invite of invites) {
    const { id, event, context, isInterview } = invite
    const found = understand(event, context)
    const said = found.verdict === 'interview'
    verdicts.add(said ? [id] : [], isInterview ? [id] : [])
    const complain = (what: string) => wrong.push(`${id} ${event.title}: ${what}`)
    if (said !== isInterview) {
      complain(`${found.verdict} ${found.score} ${found.reasons.map(({ rule, seen }) => `${rule}=${seen}`).join('; ')}`)
    }
    if (!isInterview) continue
    const check = (results: boolean[], what: string, value: string | undefined, accept: readonly string[]) => {
      if (accept.length === 0) return
      results.push(same(value, accept))
      if (!results.at(-1)) complain(`${what} "${value}", not "${accept.join('/')}"`)
    }
    check(company, 'company', found.company?.value, invite.company)
    check(role, 'role', found.role?.value, invite.role)
    const met = found.people.filter(({ part, name }) => part === 'interviewer' && name !== '')
    const [got, wanted] = [met.map(({ name }) => plain(name)), invite.people.map(({ name }) => plain(name))]
    names.add(got, wanted)
    if (got.join() !== wanted.join() && [...got].sort().join() !== [...wanted].sort().join())
      complain(`people ${got.join(', ')}, not ${wanted.join(', ')}`)
    addresses.add(
      found.people.filter(({ part, email }) => part === 'interviewer' && email !== '').map(({ email }) => email),
      invite.people.map(({ email }) => email).filter(Boolean),
    )
    links.add(found.link ? [found.link] : [], invite.link ? [invite.link] : [])
    if (found.link !== invite.link) complain(`link ${found.link}, not ${invite.link}`)
  }
  return {
    precision: verdicts.precision,
    recall: verdicts.recall,
    company: share(company),
    role: share(role),
    names: names.f1,
    addresses: addresses.f1,
    links: links.f1,
    wrong,
  }
}
