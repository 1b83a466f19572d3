// npm run corpus -- DIR: reads every .ics file below DIR under four zones of the process, and prints what came of it.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { readCalendar } from '../../lib/calendar/read-calendar.ts'
import type { CalendarReading, UnreadReason } from '../../lib/domain/calendar/calendar-reading.ts'

const machineZones = ['America/Los_Angeles', 'Asia/Kolkata', 'Europe/London', 'UTC']
/** ms on the processor that one file may take, the four reads alike. Other programs that run meanwhile do not count. */
const bar = 1_000
/** Wide enough for what lies in test files, some of which are thirty years old. */
const window = { from: Date.parse('1990-01-01'), to: Date.parse('2040-01-01'), zone: 'Europe/Berlin' }

interface Result {
  file: string
  /** The slowest of the four reads. */
  ms: number
  reading: CalendarReading | null
  faults: string[]
}

function readFile(root: string, file: string): Result {
  const text = readFileSync(join(root, file), 'utf8')
  const result: Result = { file, ms: 0, reading: null, faults: [] }
  let first: string | undefined
  for (const zone of machineZones) {
    process.env.TZ = zone
    const begun = process.cpuUsage()
    try {
      result.reading = readCalendar(text, window)
    } catch (error) {
      result.faults.push(`threw: ${error instanceof Error ? error.message : error}`)
      break
    }
    const { user, system } = process.cpuUsage(begun)
    result.ms = Math.max(result.ms, (user + system) / 1_000)
    const whole = JSON.stringify(result.reading)
    first ??= whole
    if (whole !== first) result.faults.push(`reads differently on a machine in ${zone}`)
  }
  if (result.ms > bar) result.faults.push(`took ${Math.round(result.ms)} ms`)
  return result
}

const [root] = process.argv.slice(2)
if (!root) throw new Error('Which folder? npm run corpus -- ../shared/calendar/corpora')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.ics$/i.test(file))
if (files.length === 0) throw new Error(`No .ics file below ${root}.`)
const results = files.sort().map((file) => readFile(root, file))

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const groups = Map.groupBy(results, ({ file }) => file.split('/')[0] ?? '')
const rows = [...groups, ['all', results] as const].map(([name, group]) => {
  const readings = group.flatMap(({ reading }) => reading ?? [])
  const unread = (why: UnreadReason) =>
    sum(readings.flatMap((reading) => reading.unread.filter((one) => one.why === why).map(({ count }) => count)))
  return {
    folder: name,
    files: group.length,
    'with events': readings.filter(({ events }) => events.length > 0).length,
    occurrences: sum(readings.map(({ events }) => events.length)),
    refused: readings.filter(({ refused }) => refused !== null).length,
    'no start': unread('no-start'),
    'bad start': unread('bad-start'),
    'cut off': unread('cut-off'),
    broken: unread('broken'),
    'too many': unread('too-many'),
    endless: unread('endless'),
    'slowest, ms': Math.round(Math.max(...group.map(({ ms }) => ms))),
    faults: sum(group.map(({ faults }) => faults.length)),
  }
})
console.table(rows)
for (const { file, faults } of results)
  for (const fault of faults) console.error(`${relative('.', join(root, file))}: ${fault}`)
process.exitCode = results.some(({ faults }) => faults.length > 0) ? 1 : 0
