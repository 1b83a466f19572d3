import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { galleryText } from './gallery-text.ts'

const out = fileURLToPath(new URL('../../../../out/', import.meta.url))
mkdirSync(out, { recursive: true })
const { table, letters } = galleryText()
writeFileSync(`${out}gallery.md`, `${table}\n${letters}`)
console.log(`${table}\nAll notes: out/gallery.md`)
