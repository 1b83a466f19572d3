import { admit, type RecordKind } from '../domain/record.ts'
import type { Health } from './health.ts'
import { keyField, type Row, type StoreName } from './schema.ts'

/** A row that is on the disk but cannot be read here. It is left as it is. */
export class UnreadableRecord extends Error {
  constructor(
    readonly reason: 'newer' | 'broken',
    detail: string,
  ) {
    super(detail)
    this.name = 'UnreadableRecord'
  }
}

/** Lets the rows of one store in as records. */
export interface Door<T extends { schemaVersion: number }> {
  store: StoreName
  kind: RecordKind<T>
  /** The record in a row. @throws UnreadableRecord */
  admitted: (row: Row) => T
  /** The records that can be read; one bad row never hides the others. */
  readable: (rows: readonly Row[]) => T[]
  isNewer: (row: Row) => boolean
}

/** @param health hears of each row that cannot be read */
export function doorOf<T extends { schemaVersion: number }>(
  store: StoreName,
  kind: RecordKind<T>,
  health: Health | undefined,
): Door<T> {
  const look = (row: Row) => {
    const admission = admit(kind, row)
    const record = `${store} ${row[keyField(store)]}`
    if (admission.ok) health?.readable(record)
    else health?.unreadable(record, admission.reason)
    return admission
  }
  return {
    store,
    kind,
    admitted(row) {
      const admission = look(row)
      if (!admission.ok) throw new UnreadableRecord(admission.reason, admission.detail)
      return admission.value
    },
    readable: (rows) =>
      rows.flatMap((row) => {
        const admission = look(row)
        return admission.ok ? [admission.value] : []
      }),
    isNewer(row) {
      const admission = admit(kind, row)
      return !admission.ok && admission.reason === 'newer'
    },
  }
}
