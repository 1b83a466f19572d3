import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformWithOxc } from 'vite'
import { expect, it } from 'vitest'
import type { KnownPlatform } from '../../lib/platforms/known.ts'
import { allPlatforms } from '../../lib/platforms/registry.ts'
import { onlyKnown } from '../../scripts/known-of-platforms.ts'

const folder = join(import.meta.dirname, '../../lib/platforms')
const files = ['.', 'optional'].flatMap((under) =>
  readdirSync(join(folder, under))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, under, name)),
)

/** A platform as it is in the background's build. */
async function inBackground(file: string): Promise<KnownPlatform | undefined> {
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file)
  const left = onlyKnown(code)
  return left === code ? undefined : (await import(`data:text/javascript,${encodeURIComponent(left)}`)).default
}

it('is all that the background has of each platform', async () => {
  const left = (await Promise.all(files.map(inBackground))).filter((platform) => platform !== undefined)
  const known = allPlatforms.map(({ id, name, matches, media, rules, people: { noise, trim } }) => ({
    ...{ id, name, matches, rules, people: { noise, trim } },
    ...(media && { media }),
  }))
  const byId = (platforms: readonly { id: string }[]) => [...platforms].sort((a, b) => a.id.localeCompare(b.id))
  expect(byId(left)).toStrictEqual(byId(known))
})

it('leaves modules that are no platform as they are', () => {
  const code = 'const room = { cues: [] }\nexport { room }\nexport default function watch() {}\n'
  expect(onlyKnown(code)).toBe(code)
})
