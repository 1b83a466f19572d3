import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Lab, startLab } from '../call-lab/server.ts'
import { badRows } from '../faults/bad-rows.ts'
import { allDamages, damages } from '../faults/damage.ts'
import { type Base, drop, makeBase } from '../faults/profile.ts'
import { isGood } from '../faults/row.ts'
import { kills, leaving } from '../faults/typing.ts'

// A short run of `npm run faults`.

let lab: Lab
let base: Base
beforeAll(async () => {
  lab = await startLab()
  base = await makeBase(lab, 30)
}, 90_000)
afterAll(async () => {
  drop(base.profile)
  await lab.stop()
})

const one = (name: string) => allDamages.filter((trial) => trial.name === name)

it.each([
  'database CURRENT: cut to nothing',
  'database: the whole folder deleted',
  'values .log: all zeroed',
  'values: the whole folder deleted',
])('a profile comes back whole, and says so: %s', { timeout: 90_000 }, async (name) => {
  const [row] = await damages(lab, base, one(name))
  expect(row).toMatchObject({ trials: 1, lost: 0, torn: 0, notes: [] })
  expect(row && isGood(row)).toBe(true)
})

it('what was saved survives a kill, and what was typed the end of its page', { timeout: 120_000 }, async () => {
  for (const row of [await kills(lab, 1), await leaving(lab, 2)]) expect(row).toMatchObject({ lost: 0, torn: 0 })
})

it('a record that cannot be read hides no other, and is told', { timeout: 120_000 }, async () => {
  for (const row of await badRows(lab, 40)) expect(row.notes).toEqual([])
})
