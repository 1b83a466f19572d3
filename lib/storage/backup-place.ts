import { type DBSchema, openDB } from 'idb'
import type { SealKey } from '../domain/backup/sealing.ts'

// DO NOT CHANGE: it names what is on people's disks.
const NAME = 'afterword-backups'

interface Schema extends DBSchema {
  place: { key: 'folder' | 'key'; value: FileSystemDirectoryHandle | SealKey }
}

/**
 * The folder that the user picked, and the key that seals backups. Apart from the records: only a database can hold a
 * folder, and neither belongs into a backup or into the reach of call pages.
 */
export interface BackupPlace {
  folder: FileSystemDirectoryHandle | null
  key: SealKey | null
}

const open = () => openDB<Schema>(NAME, 1, { upgrade: (db) => void db.createObjectStore('place') })

export async function readBackupPlace(): Promise<BackupPlace> {
  const db = await open()
  try {
    const [folder, key] = await Promise.all([db.get('place', 'folder'), db.get('place', 'key')])
    return {
      folder: (folder as FileSystemDirectoryHandle | undefined) ?? null,
      key: (key as SealKey | undefined) ?? null,
    }
  } finally {
    db.close()
  }
}

/** Changes what is handed in; null takes it away. */
export async function writeBackupPlace(change: Partial<BackupPlace>): Promise<void> {
  const db = await open()
  try {
    const tx = db.transaction('place', 'readwrite', { durability: 'strict' })
    for (const name of ['folder', 'key'] as const) {
      const value = change[name]
      if (value === null) await tx.store.delete(name)
      else if (value !== undefined) await tx.store.put(value, name)
    }
    await tx.done
  } finally {
    db.close()
  }
}
