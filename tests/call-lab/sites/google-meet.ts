import { readFileSync } from 'node:fs'
import { escapeHtml, type Site } from '../site.ts'

const style = readFileSync(new URL('./google-meet/style.css', import.meta.url), 'utf8')
const room = /^\/(?:_meet\/)?([a-z]{3}-[a-z]{4}-[a-z]{3})$/

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

/** Google Meet: home and rooms are one document, which walks through all states without a load. */
const googleMeet: Site = {
  hosts: ['meet.google.com'],
  answer({ url, nonce }) {
    const code = room.exec(url.pathname)?.[1]
    if (!code && url.pathname !== '/' && url.pathname !== '/landing') return undefined
    const language = url.searchParams.get('hl') === 'de' ? 'de' : 'en'
    return {
      headers: { 'content-security-policy': policy(nonce) },
      body: `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(code ? `Meet – ${code}` : 'Google Meet')}</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${style}</style>
<script type="module" nonce="${nonce}" src="/lab/sites/google-meet/page.ts"></script>
</head>
<body></body>
</html>`,
    }
  },
}

export default googleMeet
