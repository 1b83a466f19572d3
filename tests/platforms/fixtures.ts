import { readdirSync, readFileSync } from 'node:fs'
import { Window } from 'happy-dom'

/** One page in one state, from `fixtures/<platform>.html`. */
export interface Fixture {
  platform: string
  name: string
  url: URL
  phase: string
  people: string[] | null
  own: string | null
  reason: string | null
  html: string
  /** The page is in the frame that the platform has its calls in, whose id this is. */
  frame: string | null
}

const folder = new URL('./fixtures/', import.meta.url)
const list = (text: string | null) => (text === null ? null : text === '' ? [] : text.split('|'))

export const fixtures: Fixture[] = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .flatMap((file) => {
    const { document } = new Window()
    document.body.innerHTML = readFileSync(new URL(file, folder), 'utf8')
    return [...document.querySelectorAll('template')].map((template) => ({
      platform: file.replace('.html', ''),
      name: template.getAttribute('data-name') ?? '?',
      url: new URL(template.getAttribute('data-url') ?? ''),
      phase: template.getAttribute('data-phase') ?? '?',
      people: list(template.getAttribute('data-people')),
      own: template.getAttribute('data-own'),
      reason: template.getAttribute('data-reason'),
      html: template.innerHTML,
      frame: template.getAttribute('data-frame'),
    }))
  })

/** A document that stands at the fixture's address and shows its page. */
export function open(fixture: Pick<Fixture, 'url' | 'html'> & { frame?: string | null }): {
  window: Window
  document: Document
} {
  const window = new Window({ url: fixture.url.href })
  if (fixture.frame) openFrame(window, fixture.frame, fixture)
  else window.document.body.innerHTML = fixture.html
  play(window.document as unknown as Document)
  return { window, document: window.document as unknown as Document }
}

/** Lets the players marked `data-plays="audio video"` play a live stream with such tracks. */
export function play(document: Document): void {
  for (const player of document.querySelectorAll<HTMLMediaElement>('[data-plays]')) {
    const tracks = (player.dataset.plays ?? '').split(' ').map((kind) => ({ kind, readyState: 'live' }))
    Object.defineProperty(player, 'srcObject', { configurable: true, value: { getTracks: () => tracks } })
    Object.defineProperty(player, 'muted', { configurable: true, value: player.hasAttribute('muted') })
  }
}

/** Puts a new document into the page's frame with this id, as a load would, and makes the frame when there is none. */
export function openFrame(window: Window, id: string, { url, html }: Pick<Fixture, 'url' | 'html'>): Window {
  const frame = window.document.getElementById(id) ?? window.document.createElement('iframe')
  frame.id = id
  frame.setAttribute('name', id)
  const inner = new Window({ url: url.href })
  inner.document.body.innerHTML = html
  Object.defineProperty(frame, 'contentDocument', { configurable: true, value: inner.document })
  Object.defineProperty(inner, 'frameElement', { configurable: true, value: frame })
  if (!frame.isConnected) window.document.body.append(frame)
  return inner
}
