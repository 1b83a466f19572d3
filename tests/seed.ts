import { readFileSync } from 'node:fs'
import { expect } from 'vitest'

// Properties take the same cases in every run of `npm test`, so that a red run is about the change that it tests.
// `PROPERTY_SEED=random` looks for new ones, and `PROPERTY_SEED=<number>` repeats a find.
const { testPath } = expect.getState()
if (testPath && readFileSync(testPath, 'utf8').includes(" from 'fast-check'")) {
  const { default: fc } = await import('fast-check')
  const wanted = process.env.PROPERTY_SEED ?? '20261128'
  if (wanted !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(wanted) })
}
