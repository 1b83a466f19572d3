import { readFileSync } from 'node:fs'
import { labPage } from '../lab-page.ts'
import type { Site } from '../site.ts'

const style = readFileSync(new URL('./microsoft-teams/style.css', import.meta.url), 'utf8')
const client = /^\/(?:v2\/?|light-meetings\/launch|meet\/\d{9,15})$/

/** Microsoft Teams: the full client and the light one for guests are the same page, which has the whole workspace in it. */
const teams: Site = {
  hosts: ['teams.microsoft.com', 'teams.cloud.microsoft', 'teams.live.com', 'gov.teams.microsoft.us'],
  answer({ url: { pathname }, nonce }) {
    const launcher = pathname === '/dl/launcher/launcher.html'
    if (!launcher && !client.test(pathname)) return undefined
    const title = 'Microsoft Teams meeting | Microsoft Teams'
    if (!launcher) return labPage({ nonce, title, style, script: '/lab/sites/microsoft-teams/page.ts' })
    const content =
      '<main class="centre"><button data-tid="joinOnWeb" aria-label="Join meeting from this browser">Continue on this browser</button></main>'
    return labPage({ nonce, title, style, content })
  },
}

export default teams
