import * as z from 'zod/mini'
import { type Fields, type Making, make, type Of, shapeOf } from './fields.ts'

/** A kind of stored record: its schema, its version, and the steps that lift older rows to it. */
export interface RecordKind<T extends { schemaVersion: number }> {
  name: string
  version: number
  schema: z.ZodMiniType<T>
  /** `migrations[n]` turns a row of version n into one of version n + 1. Literals only: it must not change with the code. */
  migrations: Readonly<Record<number, (row: Record<string, unknown>) => Record<string, unknown>>>
}

/** What a record is when it is read: its fields, and the version that wrote them. */
type Row<V extends number, F extends Fields> = Of<F> & { schemaVersion: V }
/** The type of the records of a kind. */
export type RecordOf<K> = K extends RecordKind<infer T> ? T : never

/**
 * A kind of record by its one description. Everything about it stands in its file in this order: fields, version,
 * migrations.
 *
 * @returns the kind, and the maker of whole records: nobody else spells one out, or writes the version
 */
export function describeRecord<const V extends number, const F extends Fields>({
  fields,
  version,
  ...kind
}: {
  name: string
  fields: F
  version: V
  migrations: RecordKind<Row<V, F>>['migrations']
}): RecordKind<Row<V, F>> & { make: (values: Making<F>) => Row<V, F> } {
  const schema = z.object({ schemaVersion: z.literal(version), ...shapeOf(fields) })
  return {
    ...kind,
    version,
    schema: schema as unknown as z.ZodMiniType<Row<V, F>>,
    make: (values) => ({ schemaVersion: version, ...make(fields, values) }),
  }
}

/** What the door says of a row. `newer`: a later version of the product wrote it, so it stays as it is. */
export type Admission<T> = { ok: true; value: T } | { ok: false; reason: 'newer' | 'broken'; detail: string }

/** The years 1 to 9999, whose days are written with four digits. ms since 1970 */
const EARLIEST = -62_135_596_800_000
const LATEST = 253_402_300_799_999

/** Whether each number in a record can be shown as a time. Most are times, and the others are small. */
function isShowable(value: unknown): boolean {
  if (typeof value === 'number') return value >= EARLIEST && value <= LATEST
  return typeof value !== 'object' || value === null || Object.values(value).every(isShowable)
}

/**
 * The one door by which a record comes in, whoever hands it over: storage, a backup, a test example.
 * It migrates, checks, and refuses without touching what it was given.
 */
export function admit<T extends { schemaVersion: number }>(kind: RecordKind<T>, row: unknown): Admission<T> {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    return { ok: false, reason: 'broken', detail: `${kind.name}: not a record` }
  }
  let current = { ...row } as Record<string, unknown>
  const version = current.schemaVersion
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { ok: false, reason: 'broken', detail: `${kind.name}: no schemaVersion` }
  }
  if (version > kind.version) {
    return {
      ok: false,
      reason: 'newer',
      detail: `${kind.name}: version ${version}, this one reads up to ${kind.version}`,
    }
  }
  for (let step = version; step < kind.version; step++) {
    const migrate = kind.migrations[step]
    if (!migrate) throw new Error(`${kind.name} has no migration from version ${step}: add it to the record's file`)
    try {
      current = { ...migrate(current), schemaVersion: step + 1 }
    } catch (error) {
      // A migration counts on the fields of its version.
      return { ok: false, reason: 'broken', detail: `${kind.name}: no record of version ${step}: ${error}` }
    }
  }
  const parsed = kind.schema.safeParse(current)
  if (parsed.success && isShowable(parsed.data)) return { ok: true, value: parsed.data }
  if (parsed.success) return { ok: false, reason: 'broken', detail: `${kind.name}: a number that is no time` }
  const first = parsed.error.issues[0]
  return {
    ok: false,
    reason: 'broken',
    detail: `${kind.name}.${first?.path.join('.') ?? ''}: ${first?.message ?? 'invalid'}`,
  }
}

/** The record in a row; null where there is none that can be read. */
export function recordIn<T extends { schemaVersion: number }>(kind: RecordKind<T>, row: unknown): T | null {
  const admission = admit(kind, row)
  return admission.ok ? admission.value : null
}

/** The records that can be read. */
export const recordsIn = <T extends { schemaVersion: number }>(kind: RecordKind<T>, rows: readonly unknown[]): T[] =>
  rows.flatMap((row) => recordIn(kind, row) ?? [])

/** Whether a newer version wrote this. */
export function isFromNewer<T extends { schemaVersion: number }>(kind: RecordKind<T>, row: unknown): boolean {
  const admission = admit(kind, row)
  return !admission.ok && admission.reason === 'newer'
}
