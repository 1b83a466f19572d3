// Faults that we cause ourselves, in real Chromium: npm run faults -- [--kills 200] [--leavings 40] [--damages 74] …
import { parseArgs } from 'node:util'
import { startLab } from '../call-lab/server.ts'
import { badRows } from './bad-rows.ts'
import { allDamages, damages } from './damage.ts'
import { fullDisk } from './full-disk.ts'
import { drop, makeBase } from './profile.ts'
import { isGood, type Row, table } from './row.ts'
import { kills, leaving } from './typing.ts'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '40' },
    leavings: { type: 'string', default: '20' },
    damages: { type: 'string', default: String(allDamages.length) },
    'full-disks': { type: 'string', default: '3' },
    rows: { type: 'string', default: '1000' },
    records: { type: 'string', default: '300' },
  },
})
const count = (name: keyof typeof values): number => Number(values[name])

const lab = await startLab()
const rows: Row[] = []
async function take(what: string, trials: number, work: () => Promise<readonly (Row | null)[]>): Promise<void> {
  if (trials === 0) return
  const begun = Date.now()
  const found = await work()
  if (found.includes(null)) console.error(`${what}: left out, no disk can be mounted here`)
  for (const row of found) {
    if (!row) continue
    rows.push(row)
    for (const note of row.notes) console.error(`${row.fault}: ${note}`)
  }
  console.error(`${what}: ${Math.round((Date.now() - begun) / 1000)} s`)
}

await take('kills', count('kills'), async () => [await kills(lab, count('kills'))])
await take('leavings', count('leavings'), async () => [await leaving(lab, count('leavings'))])
await take('damages', count('damages'), async () => {
  const base = await makeBase(lab, count('records'))
  try {
    // Spread over all of them, where not all are wanted.
    const step = Math.max(1, allDamages.length / count('damages'))
    const chosen = Array.from(
      { length: count('damages') },
      (_, at) => allDamages[Math.floor(at * step) % allDamages.length],
    )
    return await damages(
      lab,
      base,
      chosen.filter((one) => one !== undefined),
    )
  } finally {
    drop(base.profile)
  }
})
await take('full disks', count('full-disks'), async () => [
  await fullDisk(lab, count('full-disks'), 1),
  await fullDisk(lab, count('full-disks'), 2),
])
await take('rows', count('rows'), () => badRows(lab, count('rows')))
await lab.stop()
console.log(table(rows))
process.exitCode = rows.every(isGood) ? 0 : 1
