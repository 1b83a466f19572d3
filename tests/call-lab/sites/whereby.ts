import { readFileSync } from 'node:fs'
import { labPage } from '../lab-page.ts'
import type { Site } from '../site.ts'

const style = readFileSync(new URL('./small-call.css', import.meta.url), 'utf8')

/** Whereby. What its pages look like nobody has written down, so here they are pictures and sound alone. */
const whereby: Site = {
  hosts: ['whereby.com'],
  answer({ url: { pathname }, nonce }) {
    if (pathname === '/favicon.ico') return undefined
    return labPage({ nonce, style, title: 'Whereby', script: '/lab/sites/whereby/page.ts' })
  },
}

export default whereby
