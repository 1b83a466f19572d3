import type { EndKind, Opens, SiteId } from '../scenarios/scenario.ts'
import { seconds, type Verdict } from './judge.ts'

const SITES: Record<SiteId, string> = {
  'google-meet': 'Google Meet',
  zoom: 'Zoom',
  'microsoft-teams': 'Microsoft Teams',
}

/** One line of the table. */
export function lineOf({ scenario, seen, delay, faults }: Verdict): string {
  const { id, language, expect, why } = scenario
  const expected =
    'opens' in expect
      ? `${expect.opens} → ${expect.reason.join('/')}`
      : `quiet: ${{ none: 'no call', on: 'goes on', short: 'too short' }[expect.quiet]}`
  const took = delay === null ? '' : seconds(delay)
  const columns = [
    faults.length === 0 ? 'ok  ' : 'MISS',
    id.padEnd(30),
    language,
    expected.padEnd(32),
    seen.padEnd(26),
    took.padStart(8),
    ` ${why}`,
  ]
  return [columns.join('  '), ...faults.map((fault) => `      ${fault}`)].join('\n')
}

/** The share of `part` in `whole`, as people read it. */
function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`
}

/** The value below which `percent` of the values lie; they must be sorted. */
function percentile(sorted: readonly number[], percent: number): number {
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN
}

function delaysOf(verdicts: readonly Verdict[], kind: EndKind): number[] {
  return verdicts
    .filter(({ scenario }) => 'opens' in scenario.expect && scenario.expect.opens === kind)
    .flatMap(({ delay }) => delay ?? [])
    .sort((a, b) => a - b)
}

function totalsOf(name: string, verdicts: readonly Verdict[]): string[] {
  const due = verdicts.filter(({ scenario }) => 'opens' in scenario.expect)
  const opened = verdicts.filter((verdict) => verdict.opened)
  const right = due.filter(({ opened, openedRightly }) => opened && openedRightly)
  const named = verdicts.filter(({ namesRight }) => namesRight !== null)
  const kinds = [...new Set(due.map(({ scenario }) => (scenario.expect as Opens).opens))].sort()
  return [
    `${name}: ${verdicts.length} scenarios, ${due.length} of which open a debrief`,
    `  precision    ${share(right.length, opened.length)}`,
    `  recall       ${share(right.length, due.length)}`,
    `  names right  ${share(named.filter(({ namesRight }) => namesRight).length, named.length)}`,
    ...kinds.map((kind) => {
      const delays = delaysOf(verdicts, kind)
      const [half, most] = [percentile(delays, 50), percentile(delays, 95)]
      return `  ${kind.padEnd(11)}  p50 ${seconds(half)}, p95 ${seconds(most)} (${delays.length})`
    }),
  ]
}

/** Precision, recall, names and delays: for each site, and for all. */
export function totals(verdicts: readonly Verdict[]): string {
  const parts = Object.entries(SITES).map(([id, name]) =>
    totalsOf(
      name,
      verdicts.filter(({ scenario }) => scenario.site === id),
    ),
  )
  return [...parts, totalsOf('All', verdicts)].map((lines) => lines.join('\n')).join('\n\n')
}
