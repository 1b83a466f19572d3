import axeCore from 'axe-core'
import type { Page } from 'puppeteer-core'
import { silently } from './silently.ts'

export interface Violation {
  id: string
  impact: string
  help: string
  /** Selector of each element, with what is wrong there. */
  at: { target: string; summary: string }[]
}

const report = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map((found) => ({
  id: found.id, impact: found.impact, help: found.help,
  at: found.nodes.map((node) => ({ target: node.target.flat().join(' '), summary: node.failureSummary })),
})))`

/** Accessibility rules that the page breaks. The rules come in through the debugger, where no content policy stops them. */
export async function axe(page: Page): Promise<Violation[]> {
  if (!(await silently(page, 'typeof axe === "object"'))) await silently(page, `${axeCore.source};0`)
  return silently<Violation[]>(page, report)
}
