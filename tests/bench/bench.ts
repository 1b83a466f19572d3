import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startLab } from '../call-lab/server.ts'
import { copyExtension } from './extensions.ts'
import { calendar } from './measures/calendar.ts'
import { callPage } from './measures/call-page.ts'
import { leaveClick } from './measures/leave-click.ts'
import { letters } from './measures/letters.ts'
import { manyInterviews } from './measures/many-interviews.ts'
import { otherEnds } from './measures/other-ends.ts'
import { saving } from './measures/saving.ts'
import { sizes } from './measures/sizes.ts'
import { typing } from './measures/typing.ts'
import { understand } from './measures/understand.ts'
import type { Measure, Row } from './row.ts'
import { table } from './table.ts'

const measures: Record<string, Measure> = {
  sizes,
  'call-page': callPage,
  'leave-click': leaveClick,
  'other-ends': otherEnds,
  typing,
  saving,
  letters,
  'many-interviews': manyInterviews,
  calendar,
  understand,
}

const { values: options } = parseArgs({
  options: { only: { type: 'string', multiple: true }, quick: { type: 'boolean', default: false } },
})
const unknown = options.only?.find((name) => !(name in measures))
if (unknown) throw new Error(`No measure "${unknown}". There are: ${Object.keys(measures).join(', ')}`)

/** A measure that fails leaves the others their figures. */
async function take(name: string, measure: () => Promise<Row[]>): Promise<Row[]> {
  const begun = Date.now()
  try {
    return await measure()
  } catch (error) {
    console.error(`${name} could not be measured:`, error)
    return []
  } finally {
    console.error(`${name}: ${Math.round((Date.now() - begun) / 1000)} s`)
  }
}

const begun = Date.now()
const lab = await startLab()
const { built, probed, remove } = await copyExtension()
const rows: Row[] = []
try {
  for (const [name, measure] of Object.entries(measures)) {
    if (options.only && !options.only.includes(name)) continue
    rows.push(...(await take(name, () => measure({ lab, built, probed, quick: options.quick }))))
  }
} finally {
  await lab.stop()
  await remove()
}

const out = join(import.meta.dirname, '../../out')
await mkdir(out, { recursive: true })
await writeFile(
  join(out, 'bench.json'),
  `${JSON.stringify({ at: new Date(begun).toISOString(), quick: options.quick, rows }, null, 2)}\n`,
)
const short = rows.filter(({ ok }) => !ok).length
console.log(`\n${table(rows)}\n`)
console.log(
  `${short === 0 ? 'Every bar is met' : `${short} of ${rows.filter(({ bar }) => bar !== null).length} bars fall short`}, in ${Math.round((Date.now() - begun) / 1000)} s.`,
)
