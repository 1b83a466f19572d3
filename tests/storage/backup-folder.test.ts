import { expect, it } from 'vitest'
import { backupName } from '../../lib/domain/backup/generations.ts'
import { HOUR } from '../../lib/domain/time/units.ts'
import { askToWrite, type Folder, mayWrite, newestIn, thinFolder, writeFile } from '../../lib/storage/backup-folder.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

/** A folder in memory. `disk`: what a write leaves of what was handed over. */
function folder(disk = (written: Uint8Array) => written, permission: PermissionState = 'granted') {
  const files = new Map<string, Uint8Array>()
  const handle = {
    keys: async function* () {
      yield* [...files.keys()]
    },
    getFileHandle: async (name: string) => ({
      getFile: async () => new File([files.get(name) as Uint8Array<ArrayBuffer>], name),
      createWritable: async () => ({
        write: async (data: Uint8Array) => void files.set(name, disk(data)),
        close: async () => {},
        abort: async () => {},
      }),
    }),
    removeEntry: async (name: string) => void files.delete(name),
    queryPermission: async () => permission,
    requestPermission: async () => 'granted',
  }
  return { files, handle: handle as unknown as Folder }
}

it('a file is written and read back', async () => {
  const { files, handle } = folder()
  await writeFile(handle, 'a.json', bytes('everything'))
  expect(new TextDecoder().decode(files.get('a.json'))).toBe('everything')
})

it('a disk that keeps something else than it was given is found out', async () => {
  const { handle } = folder((written) => written.slice(0, -1))
  await expect(writeFile(handle, 'a.json', bytes('everything'))).rejects.toThrow('not what was written')
})

it('what is in no generation any more goes with its page, and files of the user stay', async () => {
  const { files, handle } = folder()
  const now = new Date(2026, 10, 30, 21).getTime()
  const names = [0, 30, 31, 32].flatMap((hours) => {
    const name = backupName(now - hours * HOUR)
    return [`${name}.json.age`, `${name}.html`]
  })
  for (const name of [...names, 'holiday.jpg']) files.set(name, bytes(name))
  await thinFolder(handle, now)
  expect([...files.keys()]).toEqual([...names.slice(0, 4), 'holiday.jpg'])
  expect((await newestIn(handle))?.name).toBe(names[0])
})

it('a folder without a backup has no newest one', async () => {
  expect(await newestIn(folder().handle)).toBeNull()
})

it('after a restart the browser may want to ask again', async () => {
  const { handle } = folder(undefined, 'prompt')
  expect(await mayWrite(handle)).toBe(false)
  expect(await askToWrite(handle)).toBe(true)
})
