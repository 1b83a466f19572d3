/** What could be read of a damaged text. */
export interface Salvaged {
  /** The fields of the file beside its stores. */
  head: Record<string, unknown>
  stores: Record<string, unknown[]>
  /** Records that stand where the name of their store can't be read. */
  unplaced: unknown[]
  /** Pieces that can't be read. */
  torn: number
}

/** Where a line stands by its indent, in every version of the format. */
const headLine = /^ {2}"([^"]+)": (.*)$/
const storeLine = /^ {4}"([^"]+)": \[(?:\],?)?$/
const recordLine = /^ {6}\{/
const ends = new Set(['}', '{', ']', '},', '],', ''])

/**
 * Reads a damaged backup line by line: a text of JSON has no line break within its strings, so each record's beginning is
 * found again by its indent, whatever is broken before it.
 */
export function salvage(text: string): Salvaged {
  // Without a prototype: names come from the file.
  const found: Salvaged = { head: Object.create(null), stores: Object.create(null), unplaced: [], torn: 0 }
  let store: string | null = null
  let isInStores = false
  /** What was begun and goes on over more lines, as version 1 wrote it. */
  let open: Open | null = null

  const keep = (key: string | null, value: unknown) => {
    if (key !== null) found.head[key] = value
    else if (store === null) found.unplaced.push(value)
    else pushTo(found.stores, store, value)
  }
  const begin = (key: string | null, line: string) => {
    if (open) found.torn++
    const value = parsedLine(line)
    open = value === undefined ? { key, lines: [line] } : null
    if (value !== undefined) keep(key, value)
  }

  for (const line of text.split(/\r?\n/)) {
    const [, name] = storeLine.exec(line) ?? []
    const [, key, rest = ''] = headLine.exec(line) ?? []
    // A list within a field that goes on over more lines looks like a store, and is none.
    if (name !== undefined && (isInStores || !open)) {
      if (open) found.torn++
      open = null
      store = name
    } else if (key !== undefined) {
      isInStores = key === 'stores'
      if (!isInStores) begin(key, rest)
      else if (open) found.torn++
      if (isInStores) open = null
    } else if (recordLine.test(line)) begin(null, line.trim())
    else if (open) open = going(open, line, keep)
    else if (/^ {4}\],?$/.test(line)) store = null
    else if (!ends.has(line.trim())) found.torn++
  }
  if (open) found.torn++
  return found
}

function pushTo(stores: Record<string, unknown[]>, store: string, row: unknown): void {
  const rows = stores[store] ?? []
  rows.push(row)
  stores[store] = rows
}

interface Open {
  key: string | null
  lines: string[]
}

/** With one more line: null once it is whole. */
function going(open: Open, line: string, keep: (key: string | null, value: unknown) => void): Open | null {
  const lines = [...open.lines, line.trim()]
  const indent = open.key === null ? 6 : 2
  if (!new RegExp(`^ {${indent}}[}\\]],?$`).test(line)) return { ...open, lines }
  const value = parsedLine(lines.join('\n'))
  if (value === undefined) return { ...open, lines }
  keep(open.key, value)
  return null
}

function parsedLine(text: string): unknown {
  try {
    return JSON.parse(text.replace(/,\s*$/, ''))
  } catch {
    return undefined
  }
}
