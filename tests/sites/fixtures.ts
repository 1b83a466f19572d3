import { readdirSync, readFileSync } from 'node:fs'
import { Window } from 'happy-dom'
import type { CallPage } from '../../lib/sites/call-page.ts'
import { optionalPages, pages } from '../../lib/sites/pages.ts'
import practice from '../../lib/sites/practice/page.ts'

export const allPages: readonly CallPage[] = [...pages, practice, ...optionalPages]

/** The page file of the site with this id. */
export function pageOf(id: string): CallPage {
  const page = allPages.find((one) => one.id === id)
  if (!page) throw new Error(`No page.ts was found for the call site ${id}`)
  return page
}

/** What a folder of a call site has to hold. */
export const siteFiles = ['site.ts', 'page.ts', 'fixture.html'] as const

const root = new URL('../../', import.meta.url)

/** The folders of call sites, by what is in them. */
export const folders = ['lib/sites/', 'lib/sites/optional/']
  .flatMap((group) =>
    readdirSync(new URL(group, root), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => ({ id: name, path: `${group}${name}`, optional: group.endsWith('optional/') })),
  )
  .map((folder) => ({ ...folder, files: readdirSync(new URL(folder.path, root)) }))
  .filter(({ files }) => siteFiles.some((name) => files.includes(name)))

/** One page in one state, from a site's `fixture.html`. */
export interface Fixture {
  /** The site's id. */
  site: string
  name: string
  url: URL
  phase: string
  /** The key of the call in it; empty where the address names no room. */
  key: string | null
  /** Invitations to that call lead to these addresses, too. */
  links: string[]
  people: string[] | null
  own: string | null
  reason: string | null
  html: string
  /** The page is in the frame that the site has its calls in, whose id this is. */
  frame: string | null
}

const list = (text: string | null) => (text === null ? null : text === '' ? [] : text.split('|'))

export const fixtures: Fixture[] = folders
  .filter(({ files }) => files.includes('fixture.html'))
  .flatMap(({ id, path }) => {
    const { document } = new Window()
    document.body.innerHTML = readFileSync(new URL(`${path}/fixture.html`, root), 'utf8')
    return [...document.querySelectorAll('template')].map((template) => ({
      site: id,
      name: template.getAttribute('data-name') ?? '?',
      url: new URL(template.getAttribute('data-url') ?? ''),
      phase: template.getAttribute('data-phase') ?? '?',
      key: template.getAttribute('data-key'),
      links: template.getAttribute('data-links')?.split(' ') ?? [],
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
