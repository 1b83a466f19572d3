import { understand } from '../../../lib/domain/calendar/understand.ts'
import type { HeldOut, LabelledPerson } from './held-out.ts'
import { Tally } from './tally.ts'

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.,&]+/g, ' ')
    .trim()

export interface HeldOutScore {
  precision: number
  recall: number
  /** The recall when "ask" is half an interview. */
  recallWithAsk: number
  company: number
  role: number
  names: number
  addresses: number
  links: number
  formats: number
  slots: number
  /** What went wrong, one line each. */
  wrong: string[]
}

const isOne = (labels: readonly LabelledPerson[], name: string) =>
  labels.find(({ names }) => names.some((one) => plain(one) === plain(name)))
const share = (all: readonly boolean[]) => (all.length === 0 ? 1 : all.filter(Boolean).length / all.length)

/** What `understand` finds. Fields count for every interview, whether it was recognised or not; "ask" is no interview. */
export function heldOutScore(set: readonly HeldOut[]): HeldOutScore {
  const [verdicts, names, addresses] = [new Tally(), new Tally(), new Tally()]
  const results: Record<'company' | 'role' | 'links' | 'formats' | 'slots', boolean[]> = {
    company: [],
    role: [],
    links: [],
    formats: [],
    slots: [],
  }
  const wrong: string[] = []
  let asked = 0
  for (const one of set) {
    const found = understand(one.event, one.context)
    const complain = (what: string) => wrong.push(`${one.id}: ${what}`)
    const says = found.verdict === 'interview'
    verdicts.found += Number(says)
    verdicts.wanted += Number(one.isInterview)
    verdicts.hits += Number(says && one.isInterview)
    asked += Number(one.isInterview && found.verdict === 'ask')
    if (says !== one.isInterview) {
      complain(
        `${found.verdict} ${found.score} ${found.reasons.map(({ rule, weight, seen }) => `${rule} ${weight} "${seen}"`).join('; ')}`,
      )
    }
    if (!one.isInterview) continue
    const check = (field: keyof typeof results, right: boolean, value: unknown, accept: unknown) => {
      results[field].push(right)
      if (!right) complain(`${field} "${value}", not "${accept}"`)
    }
    for (const field of ['company', 'role'] as const) {
      const accept = one[field]
      const value = found[field]?.value ?? ''
      if (accept)
        check(
          field,
          accept.some((each) => plain(each) === plain(value)),
          value,
          accept.join('|'),
        )
    }
    check('links', found.link === one.link, found.link, one.link)
    if (one.format) check('formats', found.format === one.format, found.format, one.format)
    check('slots', found.slots.length === one.slots, found.slots.length, one.slots)
    const met = found.people.filter(({ part, name }) => part === 'interviewer' && name && !isOne(one.optional, name))
    const hits = one.people.filter(({ names: accept }) =>
      met.some(({ name }) => accept.some((each) => plain(each) === plain(name))),
    )
    names.hits += hits.length
    names.found += met.length
    names.wanted += one.people.length
    if (hits.length < Math.max(met.length, one.people.length))
      complain(
        `people ${met.map(({ name }) => name).join(', ')}, not ${one.people.map((each) => each.names[0]).join(', ')}`,
      )
    const free = new Set(one.optional.map(({ email }) => email))
    const got = [...new Set(found.people.map(({ email }) => email))].filter((email) => email && !free.has(email))
    const wanted = [...one.people, ...one.coordinators].map(({ email }) => email).filter(Boolean)
    const same = got.filter((email) => wanted.includes(email))
    addresses.hits += same.length
    addresses.found += got.length
    addresses.wanted += wanted.length
    if (same.length < Math.max(got.length, wanted.length))
      complain(`addresses ${got.join(', ')}, not ${wanted.join(', ')}`)
  }
  return {
    precision: verdicts.precision,
    recall: verdicts.recall,
    recallWithAsk: verdicts.wanted === 0 ? 1 : (verdicts.hits + asked / 2) / verdicts.wanted,
    company: share(results.company),
    role: share(results.role),
    names: names.f1,
    addresses: addresses.f1,
    links: share(results.links),
    formats: share(results.formats),
    slots: share(results.slots),
    wrong,
  }
}
