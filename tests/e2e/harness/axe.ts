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

const report = (rules: readonly string[]) => `axe.run(document, {
  resultTypes: ['violations'],
  ...(${rules.length > 0} && { runOnly: ${JSON.stringify(rules)} }),
}).then(({ violations }) => violations.map((found) => ({
  id: found.id, impact: found.impact, help: found.help,
  at: found.nodes.map((node) => ({ target: node.target.flat().join(' '), summary: node.failureSummary })),
})))`

/** Accessibility rules that the page breaks, of all or of these. The rules come in through the debugger, where no content policy stops them. */
export async function axe(page: Page, rules: readonly string[] = []): Promise<Violation[]> {
  if (!(await silently(page, 'typeof axe === "object"'))) await silently(page, `${axeCore.source};0`)
  return silently<Violation[]>(page, report(rules))
}
