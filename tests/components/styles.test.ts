import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const files = ['components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => join(folder, file)),
)

const physical =
  /(?:^|[\s;{])(?:left|right|(?:margin|padding|border|inset)-(?:left|right)[a-z-]*|(?:text-align|float|clear):\s*(?:left|right))(?=\s*[:;])/g
const physicalIn = (css: string) => (css.match(physical) ?? []).map((words) => words.replace(/^[\s;{]+/, ''))

describe('styles', () => {
  it('speak of start and end, never of left and right, so that `dir="rtl"` is all that it takes', () => {
    const found = files.flatMap((file) => {
      const css = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
      return physicalIn(css).map((words) => `${file}: ${words}`)
    })
    expect(files.length).toBeGreaterThan(20)
    expect(found).toEqual([])
    expect(physicalIn('a { right: 0; margin-left: 1px; text-align: left; inset-inline-start: 0 }')).toEqual([
      'right',
      'margin-left',
      'text-align: left',
    ])
  })
})
