// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { saveFile } from '../../lib/browser/save-file.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

it('hands a file of its type to the browser, and lets go of it when the browser has read it', async () => {
  vi.useFakeTimers()
  const made: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    made.push(blob as Blob)
    return 'blob:1'
  })
  const released = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {})
  const saved: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(`${this.download} ${this.href}`)
  })
  saveFile('tasks.ics', 'BEGIN:VCALENDAR', 'text/calendar')
  expect(saved).toEqual(['tasks.ics blob:1'])
  expect([await made[0]?.text(), made[0]?.type]).toEqual(['BEGIN:VCALENDAR', 'text/calendar'])
  expect(released).not.toHaveBeenCalled()
  vi.advanceTimersByTime(60_000)
  expect(released).toHaveBeenCalledExactlyOnceWith('blob:1')
})
