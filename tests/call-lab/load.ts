import { readFile } from 'node:fs/promises'
import type { Trace } from '../../lib/domain/call/health.ts'
import { structureIn } from '../../lib/domain/call/structure-report.ts'
import { setUpRoad } from '../e2e/harness/road.ts'
import { until } from '../e2e/harness/until.ts'
import { openStand } from './runner/stand.ts'
import { meetAt } from './scenes/google-meet.ts'
import { fullAt } from './scenes/microsoft-teams.ts'
import { zoomAt, zoomTop } from './scenes/zoom.ts'

// Plays the structure of a page out of a report, and says what the extension reads in it.

const NUMBER = '91234567890'
const addresses: Record<string, (frame: boolean) => string> = {
  'google-meet': () => meetAt('abc-defg-hij', 'page'),
  zoom: (frame) => (frame ? zoomAt(NUMBER, 'page') : zoomTop(NUMBER, 'page')),
  'microsoft-teams': () => fullAt('page'),
  jitsi: () => 'https://meet.jit.si/Page?stage=page',
}
const file = process.argv[3]
const structure = file ? structureIn(await readFile(file, 'utf8')) : null
const address = structure && addresses[structure.site]
if (!structure || !address) {
  console.error(
    `usage: npm run call-lab -- load FILE, a report with the structure of a page of ${Object.keys(addresses).join(', ')}`,
  )
  process.exit(2)
}
const road = await setUpRoad()
const stand = await openStand(road.browser, { page: structure.html })
const tab = await stand.tab(address(structure.frame))
const traceOf = async () => (await road.browser.storageGet<Record<string, Trace>>('traces', 'session'))?.[tab.id]
await until(traceOf, { what: 'the first look at the page' })
// Long enough for a call to be begun.
await new Promise((done) => setTimeout(done, 6_000))
const trace = await traceOf()
const [session] = await road.sessions()
console.log(`${structure.site}: ${trace?.steps.map(({ phase }) => phase).join(', then ')}`)
console.log(`readable of a call: ${trace?.families.join(', ') || 'nothing'}`)
console.log(
  session ? `a call began; names: ${session.people.join(', ') || 'none, as a report has none'}` : 'no call began',
)
await road.stop()
