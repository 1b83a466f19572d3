import { readFileSync } from 'node:fs'
import { labPage } from '../lab-page.ts'
import type { Site } from '../site.ts'

const style = readFileSync(new URL('./small-call.css', import.meta.url), 'utf8')

/** Jitsi Meet, on its own host and as 8x8's. */
const jitsi: Site = {
  hosts: ['meet.jit.si', '8x8.vc'],
  answer({ url: { pathname }, nonce }) {
    if (pathname === '/favicon.ico') return undefined
    if (pathname === '/') return labPage({ nonce, style, title: 'Jitsi Meet', content: '<h1>Jitsi Meet</h1>' })
    if (pathname === '/static/close3.html')
      return labPage({ nonce, style, title: 'Jitsi Meet', content: '<h1>Thank you for using Jitsi Meet</h1>' })
    return labPage({ nonce, style, title: 'Jitsi Meet', script: '/lab/sites/jitsi/page.ts' })
  },
}

export default jitsi
