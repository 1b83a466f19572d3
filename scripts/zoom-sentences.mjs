// Writes lib/sites/zoom/sentences.ts from all that Zoom's client says of ends and waits: node scripts/zoom-sentences.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { signOf } from '../lib/sites/watch/sentences.ts'

const root = new URL('../', import.meta.url)
const { texts, ...kinds } = JSON.parse(readFileSync(new URL('tests/sites/zoom-texts.json', root), 'utf8'))
const names = { host: 'HOST_ENDED', removed: 'REMOVED', waiting: 'WAITING' }

const lines = Object.entries(names).map(([kind, name]) => {
  const signs = [...new Set(kinds[kind].flatMap((key) => Object.values(texts[key] ?? {})).map(signOf))].sort()
  const rows = []
  for (const sign of signs) {
    const row = rows.at(-1)
    if (row !== undefined && row.length + sign.length < 100) rows[rows.length - 1] = `${row} ${sign}`
    else rows.push(sign)
  }
  return `export const ${name}: string =\n${rows.map((row, at) => `  '${at === 0 ? '' : ' '}${row}'`).join(' +\n')}\n`
})
writeFileSync(
  new URL('lib/sites/zoom/sentences.ts', root),
  `// Made by scripts/zoom-sentences.mjs of tests/sites/zoom-texts.json: the signs of Zoom's sentences in its 17 languages (ZSDK).\n\n${lines.join('\n')}`,
)
