import { backupStores, type Rows } from './backup-stores.ts'
import type { Beside } from './beside.ts'

export const FORMAT = 'afterword-backup'
/**
 * Version 1 was one JSON text over many lines, without a hash. Since version 2 each record has a line of its own, so that
 * a damaged one takes no other with it.
 */
export const FORMAT_VERSION = 2

/**
 * A backup as text, up to its hash: valid JSON once it is `sealed`. Rows are taken as they are, so that those of a newer
 * version go along untouched.
 *
 * @param at ms since 1970
 */
export function backupBody(rows: Rows, beside: Beside, at: number): string {
  const head = { format: FORMAT, formatVersion: FORMAT_VERSION, at: new Date(at).toISOString(), ...beside }
  const fields = Object.entries(head).filter(([, value]) => value !== undefined)
  return [
    '{',
    ...fields.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`),
    '  "stores": {',
    backupStores.map((store) => storeText(store, rows[store])).join(',\n'),
    '  },',
    '',
  ].join('\n')
}

function storeText(store: string, rows: readonly unknown[]): string {
  const lines = rows.map((row) => `      ${JSON.stringify(row)}`)
  return [`    ${JSON.stringify(store)}: [`, ...(lines.length > 0 ? [lines.join(',\n')] : []), '    ]'].join('\n')
}

/** The whole text. `hash`: SHA-256 of the body's UTF-8 in hexadecimal digits */
export const sealed = (body: string, hash: string): string => `${body}  "sha256": "${hash}"\n}\n`

/** A text taken apart again; null where its end is missing, or another version wrote it. */
export function unsealed(text: string): { body: string; hash: string } | null {
  const [end, hash = ''] = /\n {2}"sha256": "([0-9a-f]{64})"\n\}\n$/.exec(text.slice(-200)) ?? ['']
  return end ? { body: text.slice(0, text.length - end.length + 1), hash } : null
}
