// Puts one text into both locale files, keys in order: node scripts/text.mjs KEY "English" "Deutsch"
// With a JSON file instead, [[key, en, de], …], it puts many.
import { readFileSync, writeFileSync } from 'node:fs'

const [first, en, de] = process.argv.slice(2)
if (!first) {
  console.error('usage: node scripts/text.mjs KEY "English" "Deutsch"   or   node scripts/text.mjs FILE.json')
  process.exit(2)
}
const rows = first.endsWith('.json') ? JSON.parse(readFileSync(first, 'utf8')) : [[first, en, de]]
for (const [index, language] of ['en', 'de'].entries()) {
  const file = new URL(`../public/_locales/${language}/messages.json`, import.meta.url)
  const messages = JSON.parse(readFileSync(file, 'utf8'))
  for (const row of rows) messages[row[0]] = { message: row[index + 1] }
  const lines = Object.keys(messages)
    .sort()
    .map((key) => `  ${JSON.stringify(key)}: { "message": ${JSON.stringify(messages[key].message)} }`)
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`)
}
