import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { calendarFeed } from '../calendar-feed.ts'
import { median } from '../numbers.ts'
import { type Bench, type Row, row } from '../row.ts'

const day = 86_400_000
const now = Date.parse('2026-06-11T09:00:00Z')
/** What is kept of a calendar. */
const window = { from: now - 14 * day, to: now + 45 * day, zone: 'Europe/Berlin' }

interface Run {
  ms: number
  peakMB: number
  events: number
}

/** A calendar of ten years, read by the built reader in a fresh process, beside ical.js that only parses it. */
export async function calendar({ built, quick }: Bench): Promise<Row[]> {
  const runs = quick ? 1 : 5
  const folder = await mkdtemp(join(tmpdir(), 'bench-calendar-'))
  try {
    const feed = join(folder, 'feed.ics')
    await writeFile(feed, calendarFeed(10_000, now))
    const ours: Run[] = []
    const floor: Run[] = []
    for (let run = 0; run < runs; run++) {
      ours.push(await readIn('ours', feed, built))
      floor.push(await readIn('floor', feed, built))
    }
    const both = (of: (run: Run) => number) => ({ value: median(ours.map(of)), floor: median(floor.map(of)), runs })
    return [
      row({
        name: 'calendar of 10,000 events read, on the processor',
        ...both(({ ms }) => ms),
        unit: 'ms',
        bar: 1_500,
      }),
      row({ name: '  peak memory of the process', ...both(({ peakMB }) => peakMB), unit: 'MB', bar: 160 }),
      row({ name: '  occurrences in the window', value: ours[0]?.events ?? 0, unit: '', bar: null, runs: 1 }),
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function readIn(who: 'ours' | 'floor', feed: string, built: string): Promise<Run> {
  const script = join(import.meta.dirname, '../calendar-process.mjs')
  const reader = join(built, 'calendar-reader.js')
  const { stdout } = await promisify(execFile)(process.execPath, [script, who, feed, reader, JSON.stringify(window)])
  return JSON.parse(stdout) as Run
}
