import { admit, type RecordKind } from '../domain/record.ts'

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

/** The record in a row. @throws UnreadableRecord */
export function admitted<T extends { schemaVersion: number }>(kind: RecordKind<T>, row: unknown): T {
  const admission = admit(kind, row)
  if (!admission.ok) throw new UnreadableRecord(admission.reason, admission.detail)
  return admission.value
}

/** The records that can be read; one bad row never hides the others. */
export function readable<T extends { schemaVersion: number }>(kind: RecordKind<T>, rows: readonly unknown[]): T[] {
  return rows.flatMap((row) => {
    const admission = admit(kind, row)
    return admission.ok ? [admission.value] : []
  })
}

export function isNewer<T extends { schemaVersion: number }>(kind: RecordKind<T>, row: unknown): boolean {
  const admission = admit(kind, row)
  return !admission.ok && admission.reason === 'newer'
}
