import { readFileSync } from 'node:fs'
import type { Site } from '../site.ts'

const style = readFileSync(new URL('./microsoft-teams/style.css', import.meta.url), 'utf8')
const client = /^\/(?:v2\/?|light-meetings\/launch|meet\/\d{9,15})$/

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

/** Microsoft Teams: the full client and the light one for guests are the same page, which has the whole workspace in it. */
const teams: Site = {
  hosts: ['teams.microsoft.com', 'teams.cloud.microsoft', 'teams.live.com'],
  answer({ url: { pathname }, nonce }) {
    const launcher = pathname === '/dl/launcher/launcher.html'
    if (!launcher && !client.test(pathname)) return undefined
    const script = `<script type="module" nonce="${nonce}" src="/lab/sites/microsoft-teams/page.ts"></script>`
    return {
      headers: { 'content-security-policy': policy(nonce) },
      body: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Microsoft Teams meeting | Microsoft Teams</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${style}</style>
${launcher ? '' : script}
</head>
<body>${launcher ? '<main class="centre"><button data-tid="joinOnWeb" aria-label="Join meeting from this browser">Continue on this browser</button></main>' : ''}</body>
</html>`,
    }
  },
}

export default teams
