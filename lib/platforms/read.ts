import type { Signs } from '../domain/call/classify.ts'
import type { CallEvidence } from '../domain/call/evidence.ts'
import type { Cue, Platform } from './platform.ts'

/** Parts of a page in which other people write. A text from there never counts. */
const WRITTEN_BY_OTHERS =
  '[aria-live], [role="log"], [role="alert"], [role="status"], [data-message-id], [data-panel-id], aside'
const MOST_LEAVES = 1_500

/** Straight apostrophes, single spaces, lower case: pages write both kinds of apostrophe. */
function plain(text: string): string {
  return text.replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase()
}

function hasLigature(document: Document, platform: Platform, word: string): boolean {
  if (!platform.icons) return false
  for (const icon of document.querySelectorAll(platform.icons)) if (icon.textContent?.trim() === word) return true
  return false
}

/** Whether one of the phrases stands in a small, visible element of the places named. */
function hasWords(document: Document, within: string, words: readonly string[]): boolean {
  let seen = 0
  for (const element of document.querySelectorAll(within)) {
    if (++seen > MOST_LEAVES) return false
    const text = element.textContent ?? ''
    if (text.length < 8 || text.length > 160 || element.childElementCount > 2) continue
    const said = plain(text)
    if (!words.some((phrase) => said.includes(phrase))) continue
    if (element.closest(WRITTEN_BY_OTHERS) === null && isVisible(element)) return true
  }
  return false
}

/** Leftovers of an earlier screen stay in the document, so words count only where they can be read. */
function isVisible(element: Element): boolean {
  return element.checkVisibility?.() ?? true
}

function found(cue: Cue, platform: Platform, document: Document, url: URL): boolean {
  if (cue.select) return document.querySelector(cue.select) !== null
  if (cue.ligature) return hasLigature(document, platform, cue.ligature)
  if (cue.address) return cue.address.test(url.search)
  return cue.words && cue.within ? hasWords(document, cue.within, cue.words) : false
}

/**
 * All families of evidence in one look. Reads only.
 *
 * @param established the page was in a call at the last look: then words are not read at all, so that nobody can end or
 * stop a call by writing them
 */
export function readSigns(platform: Platform, document: Document, url: URL, established: boolean): Signs {
  const shows = (family: Cue['family']) =>
    platform.cues.some(
      (cue) => cue.family === family && !(established && cue.words) && found(cue, platform, document, url),
    )
  const endedForCertain = shows('ended-for-certain')
  return {
    endedForCertain,
    prejoin: shows('prejoin'),
    denied: shows('denied'),
    waiting: shows('waiting'),
    control: shows('control'),
    admitted: shows('admitted'),
    people: shows('people'),
    transition: shows('transition'),
    ended: endedForCertain || shows('ended'),
  }
}

/** Who ended the call, by the heading of the end screen; null when it does not say. */
export function readEnding(platform: Platform, document: Document): CallEvidence['reason'] {
  const { within, words } = platform.endings
  for (const heading of document.querySelectorAll(within)) {
    const said = plain(heading.textContent ?? '')
    for (const reason of ['removed', 'host', 'left'] as const) {
      if (words[reason].some((phrase) => said.includes(phrase))) return reason
    }
  }
  return 'unknown'
}
