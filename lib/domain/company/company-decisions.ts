import * as z from 'zod/mini'
import { given, list } from '../fields.ts'
import { describeRecord, type RecordOf } from '../record.ts'
import { foldedWords } from '../text/fold.ts'
import { nameKey } from './company-name-key.ts'

const fields = {
  /** The names are kept as they were written, since the rules that make keys of them grow. */
  decisions: list({
    one: given(z.string()),
    other: given(z.string()),
    says: given(z.enum(['same', 'different'])),
    /** ms since 1970 */
    at: given(z.number()),
  }),
}

export const companyDecisionsKind = describeRecord({ name: 'companyDecisions', fields, version: 1, migrations: {} })
export type CompanyDecisions = RecordOf<typeof companyDecisionsKind>
/** That two names stand for one company, or that they don't: said by the user. */
export type CompanyDecision = CompanyDecisions['decisions'][number]

export const noCompanyDecisions = (): CompanyDecisions => companyDecisionsKind.make({})

/** What tells the names of a pair apart: their keys, or where the rules give both one key, how they're written. */
function pairOf({ one, other }: Pick<CompanyDecision, 'one' | 'other'>): string[] {
  const keys = [nameKey(one), nameKey(other)]
  return (keys[0] === keys[1] ? [foldedWords(one), foldedWords(other)] : keys).sort()
}

/** Without what was said of the two names, in whatever order and spelling. This is the undo. */
export function withoutDecision(
  decisions: readonly CompanyDecision[],
  pair: Pick<CompanyDecision, 'one' | 'other'>,
): CompanyDecision[] {
  const gone = pairOf(pair).join('\n')
  return decisions.filter((decision) => pairOf(decision).join('\n') !== gone)
}

/** With what was said last of the two names. What names no company, and one name twice, changes nothing. */
export function withDecision(decisions: readonly CompanyDecision[], decision: CompanyDecision): CompanyDecision[] {
  const [one, other] = pairOf(decision)
  const isSaid = nameKey(decision.one) !== '' && nameKey(decision.other) !== '' && one !== other
  return isSaid ? [...withoutDecision(decisions, decision), decision] : [...decisions]
}

/**
 * Keys by what the user said. "Same" joins, over others too. "Not the same" wins over the rules, and over a chain of
 * "same": of that chain, the oldest link gives way.
 */
function keysBy(decisions: readonly CompanyDecision[]): (name: string) => string {
  const isDifferent = ({ says }: CompanyDecision) => says === 'different'
  // Names that the rules make one. The bare name keeps their key; what is written otherwise gets one of its own.
  const apart = new Set(
    decisions
      .filter((decision) => isDifferent(decision) && nameKey(decision.one) === nameKey(decision.other))
      .flatMap(({ one, other }) => [foldedWords(one), foldedWords(other)]),
  )
  const ownKey = (name: string) => {
    const key = nameKey(name)
    return key !== '' && apart.has(foldedWords(name)) ? foldedWords(name) : key
  }
  const links = decisions.map((decision) => ({ ...decision, one: ownKey(decision.one), other: ownKey(decision.other) }))
  const different = links.filter(isDifferent)
  let groups: ReadonlySet<string>[] = []
  const groupOf = (key: string) => groups.find((group) => group.has(key)) ?? new Set([key])
  for (const { one, other } of links.filter((link) => !isDifferent(link)).sort((a, b) => b.at - a.at)) {
    const parts = [groupOf(one), groupOf(other)]
    const joined = new Set(parts.flatMap((part) => [...part]))
    if (different.some((pair) => joined.has(pair.one) && joined.has(pair.other))) continue
    groups = [...groups.filter((group) => !parts.includes(group)), joined]
  }
  const first = new Map(groups.flatMap((group) => [...group].map((key) => [key, [...group].sort()[0] ?? key])))
  return (name) => {
    const key = ownKey(name)
    return first.get(key) ?? key
  }
}

const known = new WeakMap<readonly CompanyDecision[], (name: string) => string>()

/** The key of a name by what the user said; by the rules where nothing was said. */
export function decidedKey(name: string, decisions: readonly CompanyDecision[]): string {
  const keys = known.get(decisions) ?? keysBy(decisions)
  known.set(decisions, keys)
  return keys(name)
}
