import { AHEAD, CHUNK, type CopyArea, SEALED, type Sealed, TAIL, type TailEntry } from './copy-area.ts'
import { unpack } from './packed.ts'
import { type StoreName, storeNames } from './schema.ts'
import type { SecondCopy } from './second-copy.ts'

/** One row as the copy has it. `json`: null where it was deleted. */
export interface CopiedRow {
  store: StoreName
  key: string
  json: string | null
}

/** The name of a row among all. */
export const idOf = (store: StoreName, key: string): string => `${store} ${key}`

/** What was written since the chunks were, by `idOf`; what is in memory only goes first. */
export async function readTail({ area, memory }: SecondCopy): Promise<Map<string, CopiedRow & { at: number }>> {
  const tail = new Map<string, CopiedRow & { at: number }>()
  for (const place of [area, memory]) {
    for (const [key, value] of await readMany(place, await place.keys(TAIL))) {
      const [store = '', ...rest] = key.slice(TAIL.length).split(':')
      if (!isStore(store) || !isTailEntry(value)) continue
      const known = tail.get(idOf(store, rest.join(':')))
      const [at, json] = value
      if (!known || known.at <= at) tail.set(idOf(store, rest.join(':')), { store, key: rest.join(':'), json, at })
    }
  }
  return tail
}

/** The chunks that there should be; null where nothing says so, and those that are there are all. */
export async function readSealed(area: CopyArea): Promise<Sealed | null> {
  const sealed = (await area.get([SEALED]))[SEALED] as Sealed | undefined
  return Array.isArray(sealed?.chunks) ? sealed : null
}

/** The ids of the chunks, those that the list does not know too where there is no list. */
export async function chunkIds(area: CopyArea, sealed: Sealed | null): Promise<string[]> {
  return sealed?.chunks.map(({ id }) => id) ?? (await area.keys(CHUNK)).map((key) => key.slice(CHUNK.length))
}

/** The rows of a chunk; null for one that is gone or damaged. */
export async function readChunk(area: CopyArea, id: string): Promise<CopiedRow[] | null> {
  try {
    const packed = (await area.get([CHUNK + id]))[CHUNK + id]
    if (typeof packed !== 'string') return null
    const rows = JSON.parse(await unpack(packed)) as [StoreName, string, string][]
    return rows.map(([store, key, json]) => ({ store, key, json }))
  } catch {
    return null
  }
}

/** Every row of the copy by `idOf`, those that were deleted as null. */
export async function readCopy(copy: SecondCopy): Promise<Map<string, CopiedRow>> {
  const rows = new Map<string, CopiedRow>()
  for (const id of await chunkIds(copy.area, await readSealed(copy.area)))
    for (const row of (await readChunk(copy.area, id)) ?? []) rows.set(idOf(row.store, row.key), row)
  for (const [id, row] of await readTail(copy)) rows.set(id, row)
  return rows
}

/** So many values are asked for at once. */
const AT_ONCE = 200

export async function readMany(area: CopyArea, keys: readonly string[]): Promise<[string, unknown][]> {
  const found: [string, unknown][] = []
  for (let at = 0; at < keys.length; at += AT_ONCE)
    found.push(...Object.entries(await area.get(keys.slice(at, at + AT_ONCE))))
  return found
}

/** Removes all of the copy. */
export async function clearCopy({ area, memory }: SecondCopy): Promise<void> {
  for (const place of [area, memory]) await place.remove(await place.keys('copy:'))
}

/** The database has all that the copy had before it. */
export async function forgetAhead({ area, memory }: SecondCopy): Promise<void> {
  await memory.remove([AHEAD, ...(await memory.keys(TAIL))])
  await area.remove([AHEAD])
}

const isStore = (name: string): name is StoreName => (storeNames as readonly string[]).includes(name)

const isTailEntry = (value: unknown): value is TailEntry =>
  Array.isArray(value) && typeof value[0] === 'number' && (value[1] === null || typeof value[1] === 'string')
