// Puts a text into every locale file, keys in order: node scripts/text.mjs KEY "English" "Deutsch" …
// With a JSON file instead, [[key, en, de, …], …], it puts many. English comes first, then the other folders by name.
// null stands for a form of the plural that a language doesn't have.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const folder = new URL('../public/_locales/', import.meta.url)
const first = 'en'
const languages = [first, ...readdirSync(folder).filter((name) => name !== first)]
/** As in biome.json: what doesn't fit into a line is broken. */
const lineWidth = 120

const [what, ...texts] = process.argv.slice(2)
const rows = what?.endsWith('.json') ? JSON.parse(readFileSync(what, 'utf8')) : [[what, ...texts]]
const wrong = rows.find((row) => row.length !== languages.length + 1)
if (wrong) {
  console.error(`usage: node scripts/text.mjs KEY ${languages.join(' ')}   or   node scripts/text.mjs FILE.json`)
  console.error(`Not one text for each language: ${wrong.join(' | ')}`)
  process.exit(2)
}

for (const [index, language] of languages.entries()) {
  const file = new URL(`${language}/messages.json`, folder)
  const messages = JSON.parse(readFileSync(file, 'utf8'))
  for (const row of rows) if (row[index + 1] !== null) messages[row[0]] = { message: row[index + 1] }
  writeFileSync(file, written(messages))
}

/** As biome formats it, so that a new text is the only line that changes. */
function written(messages) {
  const keys = Object.keys(messages).sort()
  const lines = keys.map((key, at) => {
    const [name, message] = [key, messages[key].message].map((text) => JSON.stringify(text))
    const comma = at < keys.length - 1 ? ',' : ''
    const line = `  ${name}: { "message": ${message} }${comma}`
    return line.length > lineWidth ? `  ${name}: {\n    "message": ${message}\n  }${comma}` : line
  })
  return `{\n${lines.join('\n')}\n}\n`
}
