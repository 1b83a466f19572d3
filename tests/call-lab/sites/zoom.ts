import { readFileSync } from 'node:fs'
import { type Answer, escapeHtml, type Site } from '../site.ts'

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

function policy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'nonce-${nonce}'`,
    "img-src 'self' data:",
    'media-src blob:',
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
  ].join('; ')
}

function page(nonce: string, title: string, content: string, head = ''): Answer {
  return {
    headers: { 'content-security-policy': policy(nonce) },
    body: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${style}</style>
${head}
</head>
<body>${content}</body>
</html>`,
  }
}

/** Zoom's web client: a page with a frame in it, whose document is another one in the preview than in the call. */
const zoom: Site = {
  hosts: ['app.zoom.us', 'us05web.zoom.us'],
  answer({ url: { pathname }, nonce }) {
    if (client.test(pathname)) {
      const script = `<script type="module" nonce="${nonce}" src="/lab/sites/zoom/page.ts"></script>`
      return page(nonce, 'Zoom meeting on web', '', script)
    }
    // The frame's documents are empty; the page around them fills them.
    if (pathname === '/wc/client') return page(nonce, '', '')
    const id = launcher.exec(pathname)?.[1]
    if (id)
      return page(
        nonce,
        'Join from Zoom Workplace app - Zoom',
        `<main class="plain"><div role="dialog" aria-label="Did not open Zoom Workplace app?" class="zoom-popover">
<a class="primary" href="https://app.zoom.us/wc/${id}/join?from=pwa">Join from browser</a></div></main>`,
      )
    const said = plain[pathname]
    return said ? page(nonce, 'Zoom', `<main class="plain"><h1>${escapeHtml(said)}</h1></main>`) : undefined
  },
}

export default zoom
