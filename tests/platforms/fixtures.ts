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
    }))
  })

/** A document that stands at the fixture's address and shows its page. */
export function open(fixture: Pick<Fixture, 'url' | 'html'>): { window: Window; document: Document } {
  const window = new Window({ url: fixture.url.href })
  window.document.body.innerHTML = fixture.html
  return { window, document: window.document as unknown as Document }
}
