import { noCompanyDecisions } from '../company/company-decisions.ts'
import { admit } from '../record.ts'
import { type BackupStore, backupStores, kindOf, noRows, type Rows, rowCount } from './backup-stores.ts'
import { FORMAT, FORMAT_VERSION } from './backup-text.ts'
import { type Beside, besideKeys, secretKey } from './beside.ts'
import { salvage } from './salvage.ts'

/** What stands in a backup, before anything of it is let in. */
export interface BackupContents {
  /** When it was made. ms since 1970; null where that can't be read */
  at: number | null
  rows: Rows
  beside: Beside
  /** Pieces that can't be read as anything. */
  torn: number
  /** Records of stores that only a newer version has. */
  foreign: number
  /** Whether all of the text could be read. */
  isWhole: boolean
}

/**
 * `newer`: a version of the format that this build doesn't know; nothing of it is read. `other`: a file of something else.
 * `empty`: nothing in it. `unreadable`: it was a backup once, and nothing in it can be read.
 */
export type BackupReading =
  | { ok: true; contents: BackupContents }
  | { ok: false; reason: 'newer' | 'other' | 'empty' | 'unreadable' }

type Fields = Record<string, unknown>

/** Reads the text of a backup of any version so far, or of a part of one. What can't be read hides nothing of the rest. */
export function readBackup(text: string): BackupReading {
  if (text.trim() === '') return { ok: false, reason: 'empty' }
  const whole = parsed(text)
  if (whole === undefined) return readParts(salvage(text), false, text.slice(0, 2_000).includes(FORMAT))
  if (!isFields(whole)) return { ok: false, reason: 'other' }
  const stores = isFields(whole.stores) ? whole.stores : {}
  return readParts({ head: whole, stores, unplaced: [], torn: 0 }, true, whole.format === FORMAT)
}

interface Parts {
  head: Fields
  stores: Fields
  /** Records whose store isn't known. */
  unplaced: readonly unknown[]
  torn: number
}

function readParts({ head, stores, unplaced, torn }: Parts, isWhole: boolean, isMarked: boolean): BackupReading {
  const { format = FORMAT, formatVersion = FORMAT_VERSION } = head
  const isOurs = isMarked || Object.keys(stores).some(isStore) || unplaced.some((row) => storeOf(row) !== undefined)
  if (!isOurs || format !== FORMAT || typeof formatVersion !== 'number') return { ok: false, reason: 'other' }
  if (formatVersion > FORMAT_VERSION) return { ok: false, reason: 'newer' }
  const rows = noRows()
  let foreign = 0
  for (const [store, held] of Object.entries(stores)) {
    const list = Array.isArray(held) ? held : []
    if (isStore(store)) rows[store].push(...list)
    else foreign += list.length
  }
  for (const row of unplaced) {
    const store = storeOf(row)
    if (store) rows[store].push(row)
    else torn++
  }
  const beside = besideOf(head)
  if (rowCount(rows) + foreign + Object.keys(beside).length === 0) return { ok: false, reason: 'unreadable' }
  const at = typeof head.at === 'string' ? Date.parse(head.at) : Number.NaN
  return { ok: true, contents: { at: Number.isNaN(at) ? null : at, rows, beside, torn, foreign, isWhole } }
}

function besideOf(head: Fields): Beside {
  const known = [...besideKeys, secretKey].filter((key) => head[key] !== undefined)
  const beside: Fields = Object.fromEntries(known.map((key) => [key, head[key]]))
  // Version 1 had the bare list.
  if (Array.isArray(beside.companyDecisions))
    beside.companyDecisions = { ...noCompanyDecisions(), decisions: beside.companyDecisions }
  return beside
}

const isStore = (name: string): name is BackupStore => (backupStores as readonly string[]).includes(name)

/** The store whose door lets this in, where the file no longer says which it was. */
const storeOf = (row: unknown): BackupStore | undefined => backupStores.find((store) => admit(kindOf(store), row).ok)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
