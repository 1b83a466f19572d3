// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import browser from 'webextension-polyfill'
import { download, thinDownloads } from '../../lib/browser/downloads.ts'
import { backupName } from '../../lib/domain/backup/generations.ts'
import { HOUR } from '../../lib/domain/time/units.ts'

interface Item {
  id: number
  filename: string
  byExtensionId: string
  state: string
}

/** The browser's downloads, of which the fake browser has none. */
function withDownloads(items: Item[], state = 'complete') {
  const api = {
    download: vi.fn(async ({ filename }: { filename: string }) => {
      items.push({
        id: items.length,
        filename: `/home/lena/Downloads/${filename}`,
        byExtensionId: browser.runtime.id,
        state,
      })
      return items.length - 1
    }),
    search: async ({ id, filenameRegex = '' }: { id?: number; filenameRegex?: string }) =>
      items.filter((item) => (id === undefined ? new RegExp(filenameRegex).test(item.filename) : item.id === id)),
    removeFile: vi.fn(async () => {}),
    erase: vi.fn(async () => []),
  }
  Object.assign(browser, { downloads: api })
  return api
}
afterEach(() => {
  Object.assign(browser, { downloads: undefined })
})

it('a backup goes into a folder of its own, without a question', async () => {
  const { download: asked } = withDownloads([])
  await download('afterword-2026-11-30-210000.json', new TextEncoder().encode('everything'))
  expect(asked.mock.calls[0]?.[0]).toMatchObject({
    filename: 'Afterword/afterword-2026-11-30-210000.json',
    saveAs: false,
  })
})

it('one that the browser broke off is none', async () => {
  withDownloads([], 'interrupted')
  await expect(download('a.json', new Uint8Array())).rejects.toThrow('did not save it')
})

it('only our own downloads are thinned', async () => {
  const now = new Date(2026, 10, 30, 21).getTime()
  const path = (hours: number) => `C:\\Users\\lena\\Downloads\\Afterword\\${backupName(now - hours * HOUR)}.json`
  const own = [0, 30, 31].map((hours, id) => ({
    id,
    filename: path(hours),
    byExtensionId: browser.runtime.id,
    state: '',
  }))
  const other = { id: 9, filename: path(32), byExtensionId: 'somebody else', state: '' }
  const { removeFile, erase } = withDownloads([...own, other])
  await thinDownloads(now)
  expect(removeFile.mock.calls).toEqual([[2]])
  expect(erase.mock.calls).toEqual([[{ id: 2 }]])
})
