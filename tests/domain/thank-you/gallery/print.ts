import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { lettersFrom } from './from.ts'

const option = (name: string) => {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}

/** `npm run gallery`: forty debriefs with their letters. `--from FILE.json [--out FILE.json]`: those of a file, as JSON. */
const from = option('--from')
if (from === undefined) {
  const out = fileURLToPath(new URL('../../../../out/', import.meta.url))
  mkdirSync(out, { recursive: true })
  const { galleryText } = await import('./gallery-text.ts')
  const { table, letters } = galleryText()
  writeFileSync(`${out}gallery.md`, `${table}\n${letters}`)
  console.log(`${table}\nAll notes: out/gallery.md`)
} else {
  const letters = JSON.stringify(lettersFrom(JSON.parse(readFileSync(from, 'utf8'))), null, 1)
  const to = option('--out')
  if (to === undefined) console.log(letters)
  else writeFileSync(to, letters)
}
