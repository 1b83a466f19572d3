import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { allPages } from './fixtures.ts'

const key = readFileSync(new URL('../../docs/call-pages.md', import.meta.url), 'utf8')
const known = new Set([...key.matchAll(/^\| ([A-Z]{2,6}) \|/gm)].map(([, code]) => code))

it('every code of a source in the site files is in the key of docs/call-pages.md', () => {
  const codes = allPages.flatMap(({ cues }) => cues.flatMap(({ source }) => source.match(/\b[A-Z]{2,6}\b/g) ?? []))
  // "PR" is a pull request of the source before it.
  const unknown = [...new Set(codes)].filter((code) => code !== 'PR' && !known.has(code))
  expect(unknown).toEqual([])
  expect(known.size).toBeGreaterThan(20)
})
