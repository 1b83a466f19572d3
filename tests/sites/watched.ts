import { afterEach, beforeEach, vi } from 'vitest'
import type { CallEvidence, MediaState } from '../../lib/domain/call/evidence.ts'
import type { CallSite } from '../../lib/sites/call-site.ts'
import { withCleanNames } from '../../lib/sites/clean-names.ts'
import { siteOf } from '../../lib/sites/sites.ts'
import { watch } from '../../lib/sites/watch/watch.ts'
import { type Fixture, fixtures, open, openFrame, pageOf } from './fixtures.ts'

export const page = (name: string, id = 'google-meet') =>
  fixtures.find((fixture) => fixture.name === name && fixture.site === id) as Fixture

export let gone: AbortController
beforeEach(() => {
  vi.useFakeTimers()
  gone = new AbortController()
})
afterEach(() => {
  gone.abort()
  vi.useRealTimers()
})

/** A page that is watched, what was told of it, and what can happen to it. Its time is told to pass. */
export function setUp(first: Fixture) {
  const { window, document } = open(first)
  // The observers and elements that the watcher knows are those of the page.
  vi.stubGlobal('MutationObserver', window.MutationObserver)
  vi.stubGlobal('Element', window.Element)
  const sent: CallEvidence[] = []
  const site = siteOf(first.site) as CallSite
  let clicks = 0
  let media: MediaState | undefined
  const handle = watch({
    page: pageOf(first.site),
    document,
    href: () => window.location.href,
    now: () => Date.now(),
    send: (evidence) => sent.push(withCleanNames(evidence, site)),
    media: () => media,
    onLeaveClick: () => clicks++,
    signal: gone.signal,
  })
  const show = (fixture: Fixture) => {
    window.document.body.innerHTML = fixture.html
  }
  /** As when the page loads another document into its frame. */
  const load = (fixture: Fixture) => {
    const inner = openFrame(window, fixture.frame ?? '', fixture)
    window.document.getElementById(fixture.frame ?? '')?.dispatchEvent(new window.Event('load'))
    return inner.document as unknown as Document
  }
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
  return {
    window,
    document,
    sent,
    show,
    load,
    pass,
    handle,
    clicks: () => clicks,
    connections: (state: MediaState | undefined) => {
      media = state
    },
    phases: () => sent.map(({ phase }) => phase),
  }
}

/** A click as a person makes it: what scripts make is not trusted. */
export function press(element: Element | null): void {
  const view = element?.ownerDocument.defaultView as unknown as { MouseEvent: typeof MouseEvent }
  const click = new view.MouseEvent('click', { bubbles: true, composed: true })
  Object.defineProperty(click, 'isTrusted', { value: true })
  element?.dispatchEvent(click)
}
