import { readFileSync } from 'node:fs'
import { labPage } from '../lab-page.ts'
import type { Site } from '../site.ts'

const style = readFileSync(new URL('./small-call.css', import.meta.url), 'utf8')

/** Webex, the call in a frame of the page. */
const webex: Site = {
  hosts: ['acme.webex.com'],
  answer({ url: { pathname }, nonce }) {
    if (/^\/meet\/[a-z]+$/.test(pathname))
      return labPage({ nonce, style, title: 'Webex', script: '/lab/sites/webex/page.ts' })
    // The frame's document is empty; the page around it fills it.
    return pathname === '/webappng/client' ? labPage({ nonce, style, title: '' }) : undefined
  },
}

export default webex
