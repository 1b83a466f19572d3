import { isSame, merge } from '../merge.ts'
import { admit } from '../record.ts'
import { mergeDrafts } from '../thank-you/merge-drafts.ts'
import type { ThankYouDraft } from '../thank-you/thank-you-draft.ts'
import { type AnyRecord, type BackupStore, backupStores, keyOf, kindOf, type Rows } from './backup-stores.ts'
import type { BackupContents } from './read-backup.ts'

/** A record of a backup that has passed the door. */
export interface FromBackup {
  store: BackupStore
  key: string
  record: AnyRecord
}

/**
 * What happens to a record of a backup. `new`: it isn't here. `changed`: the backup has the later state, or what is here
 * can't be read. `older`: what is here is later, and stays. `same`: nothing.
 */
export type Fate = 'new' | 'changed' | 'older' | 'same'

/** What bringing a backup back will do. */
export interface RestorePlan {
  /** Those that change something. */
  records: FromBackup[]
  /** Over all records. `newer`: written by a newer version. Both kinds are left out, as the damaged ones are. */
  counts: Record<Fate | 'damaged' | 'newer', number>
  /** Of the new and changed ones, how many of each store. */
  byStore: Record<BackupStore, number>
}

/** @param here what is on the disk now, which stays as it is */
export function planRestore({ rows, torn, foreign }: BackupContents, here: Rows): RestorePlan {
  const counts = { new: 0, changed: 0, older: 0, same: 0, damaged: torn, newer: foreign }
  const byStore = Object.fromEntries(backupStores.map((store) => [store, 0])) as Record<BackupStore, number>
  const records: FromBackup[] = []
  for (const store of backupStores) {
    const stored = new Map(here[store].map((row) => [keyOf(store, row as AnyRecord), row]))
    for (const [key, admission] of newestByKey(store, rows[store])) {
      if (typeof admission === 'string') {
        counts[admission]++
        continue
      }
      const fate = fateOf(store, admission, stored.get(key))
      counts[fate]++
      if (fate !== 'new' && fate !== 'changed') continue
      byStore[store]++
      records.push({ store, key, record: admission })
    }
  }
  return { records, counts, byStore }
}

/** A file that was put together by hand may have one record twice: the later state counts. */
function newestByKey(store: BackupStore, rows: readonly unknown[]): [string, AnyRecord | 'damaged' | 'newer'][] {
  const newest = new Map<string, AnyRecord>()
  const refused: [string, 'damaged' | 'newer'][] = []
  for (const row of rows) {
    const admission = admit(kindOf(store), row)
    if (!admission.ok) {
      refused.push(['', admission.reason === 'newer' ? 'newer' : 'damaged'])
      continue
    }
    const key = keyOf(store, admission.value)
    const before = newest.get(key)
    if (!before || (admission.value.updatedAt ?? 0) >= (before.updatedAt ?? 0)) newest.set(key, admission.value)
  }
  return [...newest, ...refused]
}

/** @param row what is on the disk under its key; undefined for nothing */
export function fateOf(store: BackupStore, record: AnyRecord, row: unknown): Fate {
  if (row === undefined) return 'new'
  const admission = admit(kindOf(store), row)
  if (!admission.ok) return admission.reason === 'newer' ? 'older' : 'changed'
  const stored = admission.value
  if (saysSame(record, stored)) return 'same'
  if ((record.updatedAt ?? 0) <= (stored.updatedAt ?? 0)) return 'older'
  return saysSame(joined(store, record, stored), stored) ? 'same' : 'changed'
}

const saysSame = (a: AnyRecord, b: AnyRecord) => isSame({ ...a, updatedAt: 0 }, { ...b, updatedAt: 0 })

/** What is to be on the disk. @param stored the record that is there; undefined for none that can be read */
export function restored(store: BackupStore, record: AnyRecord, stored: AnyRecord | undefined): AnyRecord {
  return ended(store, stored ? joined(store, record, stored) : record)
}

/** What the user wrote may stand in both states. */
const written: readonly BackupStore[] = ['debriefs', 'preparations', 'thankYouDrafts']

/** The later state, with what only the earlier one says: nobody can tell which words were deleted and which are new. */
function joined(store: BackupStore, later: AnyRecord, earlier: AnyRecord): AnyRecord {
  if (!written.includes(store)) return later
  const base = commonBase(later, earlier) as AnyRecord
  const two =
    store === 'thankYouDrafts'
      ? (mergeDrafts as unknown as (...drafts: AnyRecord[]) => ThankYouDraft & AnyRecord)(base, later, earlier)
      : merge(base, later, earlier)
  return { ...two, updatedAt: later.updatedAt }
}

/**
 * What two states may have begun with, so that `merge` takes the later one where both say something: an empty text says
 * nothing, and so does an empty list. Lists of things are united by their ids; other lists are one answer.
 */
function commonBase(later: unknown, earlier: unknown): unknown {
  if (typeof later === 'string' && typeof earlier === 'string') return ''
  if (Array.isArray(later) && Array.isArray(earlier)) {
    if (!hasIds(later) || !hasIds(earlier)) return later.length === 0 ? [] : earlier
    return later.flatMap((one) => {
      const other = earlier.find(({ id }) => id === one.id)
      return other ? [{ ...(commonBase(one, other) as object), id: one.id }] : []
    })
  }
  if (!isFields(later) || !isFields(earlier)) return earlier
  return Object.fromEntries(Object.keys(earlier).map((field) => [field, commonBase(later[field], earlier[field])]))
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const hasIds = (list: readonly unknown[]): list is { id: string }[] =>
  list.length > 0 && list.every((entry) => isFields(entry) && typeof entry.id === 'string')

/** A call that was on when the backup was made isn't on any more. Its last sign of life is its end. */
function ended(store: BackupStore, record: AnyRecord): AnyRecord {
  if (store !== 'interviews' || record.status !== 'live' || record.source !== 'call') return record
  const endedAt = record.endedAt ?? Math.max(Number(record.startedAt), record.updatedAt ?? 0)
  return { ...record, status: 'waiting', endedAt, endReason: record.endReason ?? 'unknown', endIsApproximate: true }
}
