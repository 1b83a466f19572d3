import { readFileSync } from 'node:fs'
import { labPage } from '../lab-page.ts'
import { escapeHtml, type Site } from '../site.ts'

const style = readFileSync(new URL('./zoom/style.css', import.meta.url), 'utf8')
const client = /^\/wc\/(?:join\/\d{9,11}|\d{9,11}\/(?:join|start))$/
const launcher = /^\/j\/(\d{9,11})$/
/** Pages that only say something. The first two stand where a call was. */
const plain: Record<string, string> = {
  '/wc/leave': 'Thanks for joining',
  '/postattendee': 'How was the meeting?',
  '/wc': 'Zoom Workplace',
  '/wc/home': 'Zoom Workplace',
}

/** Zoom's web client: a page with a frame in it, whose document is another one in the preview than in the call. */
const zoom: Site = {
  hosts: ['app.zoom.us', 'us05web.zoom.us', 'app.zoom.com', 'uni-kassel.zoom-x.de', 'acme.zoom.com.cn'],
  answer({ url: { pathname }, nonce }) {
    if (client.test(pathname)) {
      return labPage({ nonce, style, title: 'Zoom meeting on web', script: '/lab/sites/zoom/page.ts' })
    }
    // The frame's documents are empty; the page around them fills them.
    if (pathname === '/wc/client') return labPage({ nonce, style, title: '' })
    const id = launcher.exec(pathname)?.[1]
    if (id)
      return labPage({
        nonce,
        style,
        title: 'Join from Zoom Workplace app - Zoom',
        content: `<main class="plain"><div role="dialog" aria-label="Did not open Zoom Workplace app?" class="zoom-popover">
<a class="primary" href="https://app.zoom.us/wc/${id}/join?from=pwa">Join from browser</a></div></main>`,
      })
    const said = plain[pathname]
    const content = `<main class="plain"><h1>${escapeHtml(said ?? '')}</h1></main>`
    return said ? labPage({ nonce, style, title: 'Zoom', content }) : undefined
  },
}

export default zoom
