import { readFileSync } from 'node:fs'
import { labPage } from '../lab-page.ts'
import type { Site } from '../site.ts'

const style = readFileSync(new URL('./google-meet/style.css', import.meta.url), 'utf8')
const room = /^\/(?:_meet\/)?([a-z]{3}-[a-z]{4}-[a-z]{3})$/

/** Google Meet: home and rooms are one document, which walks through all states without a load. */
const googleMeet: Site = {
  hosts: ['meet.google.com'],
  answer({ url, nonce }) {
    const code = room.exec(url.pathname)?.[1]
    if (!code && url.pathname !== '/' && url.pathname !== '/landing') return undefined
    const language = url.searchParams.get('hl') === 'de' ? 'de' : 'en'
    const title = code ? `Meet – ${code}` : 'Google Meet'
    return labPage({ nonce, title, style, language, script: '/lab/sites/google-meet/page.ts' })
  },
}

export default googleMeet
