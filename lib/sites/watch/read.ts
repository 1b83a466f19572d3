import type { Signs } from '../../domain/call/classify.ts'
import type { CallEvidence } from '../../domain/call/evidence.ts'
import type { CallPage, Cue } from '../call-page.ts'
import { isSentence, plain } from './sentences.ts'

/** Parts of a page in which other people write. A text from there never counts. */
const WRITTEN_BY_OTHERS =
  '[aria-live], [role="log"], [role="alert"], [role="status"], [data-message-id], [data-panel-id], aside'
const MOST_LEAVES = 1_500

/** Whether one of the phrases stands in a small, visible element of the places named. */
function hasWords(document: Document, { within = '', words = [], sentences }: Cue): boolean {
  let seen = 0
  for (const element of document.querySelectorAll(within)) {
    if (++seen > MOST_LEAVES) return false
    // Large elements first: their text is long to put together.
    if (element.childElementCount > 2 || isDeep(element)) continue
    const text = element.textContent ?? ''
    if (text.length < 4 || text.length > 160) continue
    const said = plain(text)
    if (!words.some((phrase) => said.includes(phrase)) && !(sentences && isSentence(text, sentences))) continue
    if (element.closest(WRITTEN_BY_OTHERS) === null && isVisible(element)) return true
  }
  return false
}

/** Asked by a selector: an icon that is touched gives the page all that there is of SVG, 30 kB of memory. */
const isDeep = (element: Element) => element.matches(':has(> * > * > *)')

/** Leftovers of an earlier screen stay in the document, so words count only where they can be read. */
function isVisible(element: Element): boolean {
  return element.checkVisibility?.() ?? true
}

/** The first element that plays a live stream: a page lets go of those when its call is over. */
function findPlaying(document: Document, select: string, aloud = false): Element | null {
  for (const element of document.querySelectorAll<HTMLMediaElement>(select)) {
    const stream = element.srcObject
    if (!stream || !('getTracks' in stream) || (aloud && element.muted)) continue
    const tracks = stream.getTracks().filter(({ kind }) => !aloud || kind === 'audio')
    if (tracks.some(({ readyState }) => readyState === 'live')) return element
  }
  return null
}

/** The icon with this word in it, below `within`. */
export function findLigature(within: ParentNode, page: CallPage, word: string): Element | null {
  if (!page.icons) return null
  for (const icon of within.querySelectorAll(page.icons)) if (icon.textContent?.trim() === word) return icon
  return null
}

/** The element that a cue speaks of; null for cues that speak of no single one. */
function findElement(cue: Cue, page: CallPage, document: Document): Element | null {
  if (cue.select) return document.querySelector(cue.select)
  if (cue.plays) return findPlaying(document, cue.plays, cue.aloud)
  return cue.ligature ? findLigature(document, page, cue.ligature) : null
}

function found(cue: Cue, page: CallPage, document: Document, url: URL): boolean {
  const { address } = cue
  if (address) return [url, document.location].some((place) => address.test(place.pathname + place.search))
  if (cue.words) return hasWords(document, cue)
  const element = findElement(cue, page, document)
  return element !== null && (!cue.counts || isAmong(cue.counts, element))
}

/** Whether the number that an element shows is one of those. Arabic and Persian pages have digits of their own. */
function isAmong({ from, to = Infinity, counter }: NonNullable<Cue['counts']>, element: Element): boolean {
  const said = (counter && element.getAttribute(counter)) || (element.textContent ?? '')
  const digits = /[0-9٠-٩۰-۹]+/.exec(said)?.[0].replace(/\D/g, (digit) => String(digit.charCodeAt(0) & 15))
  const count = digits === undefined ? -1 : Number(digits)
  return count >= from && count <= to
}

/** Whether nothing of a call stands there, asked in one pass over the document. Words are not read. */
export function isBlank(page: CallPage, document: Document, url: URL): boolean {
  const selects = page.cues.flatMap(({ select }) => select ?? []).join(', ')
  if (page.icons || document.querySelector(selects) !== null) return false
  return !page.cues.some((cue) => cue.address && found(cue, page, document, url))
}

/** The Leave control. A player is none: it stays in the document when what it played is over. */
export function findControl(page: CallPage, document: Document): Element | null {
  for (const cue of page.cues) {
    const element = cue.family === 'control' && !cue.plays ? findElement(cue, page, document) : null
    if (element) return cue.ligature ? (element.closest('button, [role="button"]') ?? element) : element
  }
  return null
}

/**
 * All families of evidence in one look, each read when it is asked for. Reads only.
 *
 * @param established the page was in a call at the last look: then words are not read, so that nobody can end or stop a
 * call by writing them, except where only the page writes
 */
export function readSigns(page: CallPage, document: Document, url: URL, established: boolean): Signs {
  const shows = (family: Cue['family']) =>
    page.cues.some(
      (cue) =>
        cue.family === family &&
        !(established && (cue.before || (cue.words && !cue.ownWords))) &&
        found(cue, page, document, url),
    )
  return {
    get endedForCertain() {
      return shows('ended-for-certain')
    },
    get prejoin() {
      return shows('prejoin')
    },
    get denied() {
      return shows('denied')
    },
    get waiting() {
      return shows('waiting')
    },
    get control() {
      return shows('control')
    },
    get admitted() {
      return shows('admitted')
    },
    get people() {
      return shows('people')
    },
    get transition() {
      return shows('transition')
    },
    get ended() {
      return shows('ended')
    },
  }
}

/** The first part of a language's tag alone, so that nothing else gets out by it. */
export function firstSubtag(language: string): string {
  return /^[a-z]{2,3}(?![a-z])/.exec(language.toLowerCase())?.[0] ?? ''
}

/** Who ended the call, by the heading of the end screen; null when it does not say. */
export function readEnding(page: CallPage, document: Document): CallEvidence['reason'] {
  const { within, words, sentences = {}, marks = [] } = page.endings
  for (const heading of document.querySelectorAll(within)) {
    const text = heading.textContent ?? ''
    const said = plain(text)
    for (const reason of ['removed', 'host', 'left'] as const) {
      if (words[reason].some((phrase) => said.includes(phrase))) return reason
      if (isSentence(text, sentences[reason] ?? '')) return reason
    }
  }
  return marks.find((mark) => document.querySelector(mark.within))?.reason ?? 'unknown'
}
