import browser from 'webextension-polyfill'
import type { PageStructure } from '../domain/call/structure-report.ts'

/** What the newest open page of a site is built of, without anything that somebody wrote; null where none is open. */
export async function readStructure(matches: readonly string[]): Promise<PageStructure | null> {
  const tabs = await browser.tabs.query({ url: [...matches] }).catch(() => [])
  const newest = [...tabs].sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
  for (const { id } of newest) {
    if (id === undefined) continue
    const [answer] = await browser.scripting
      .executeScript({ target: { tabId: id }, files: ['page-structure.js'] })
      .catch(() => [])
    const structure = answer?.result as PageStructure | null | undefined
    if (structure) return structure
  }
  return null
}
