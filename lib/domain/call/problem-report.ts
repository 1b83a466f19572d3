import { SECOND } from '../time/units.ts'
import { type CallHealth, readableOf, type SiteHealth } from './health.ts'
import type { Refusal } from './refusals.ts'

export interface ReportOn {
  /** The product's version. */
  version: string
  /** As `Chrome 156 on Linux`. */
  browser: string
  /** Of the extension's texts, BCP 47. */
  language: string
  site: { id: string; name: string }
  health: SiteHealth
  refusals: readonly Refusal[]
}

/**
 * A text that tells a maintainer how a site was read, for the user to look through and to hand on. In English, since
 * that is who reads it. Made of our own words, numbers and versions alone: nothing that a page or a person wrote can
 * get into it, and times are relative to each other.
 */
export function problemReport({ version, browser, language, site, health, refusals }: ReportOn): string {
  const calls = health.calls.flatMap((call, index) => ['', ...linesOf(call, index)])
  return [
    `Afterword ${version}, ${browser}, texts in ${language}`,
    `Site: ${site.name} (${site.id})`,
    `A call that may have been missed: ${health.missedAt === null ? 'no' : 'yes'}`,
    `Refused by the browser: ${refusals.map(({ what, times }) => `${what} (${times})`).join(', ') || 'nothing'}`,
    ...(calls.length > 0 ? calls : ['', 'No call was seen yet.']),
    '',
    'What went wrong, in my own words:',
    '',
  ].join('\n')
}

function linesOf(call: CallHealth, index: number): string[] {
  const { startedAt, endedAt, endReason, steps, language } = call
  const read = readableOf(call)
  return [
    index === 0 ? 'The last call' : `The call before (${index + 1})`,
    `  lasted ${seconds(endedAt - startedAt)}, ended: ${endReason ?? 'unknown'}`,
    `  readable: ${read.length > 0 ? read.join(', ') : 'nothing'}`,
    `  language of the page: ${language || 'not said'}`,
    `  phases: ${steps.map(({ phase, at }) => `${phase} ${sign(at - startedAt)}`).join(', ') || 'none'}`,
  ]
}

const seconds = (ms: number) => `${Math.round(ms / SECOND)} s`
const sign = (ms: number) => `${ms < 0 ? '−' : '+'}${seconds(Math.abs(ms))}`
