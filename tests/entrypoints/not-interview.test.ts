import { beforeEach, expect, it, vi } from 'vitest'
import browser from 'webextension-polyfill'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { sayNotInterview } from '../../entrypoints/sidepanel/not-interview.ts'
import { interview } from '../pictures/samples.ts'

const sent = vi.fn(async () => undefined)
beforeEach(() => {
  fakeBrowser.reset()
  sent.mockClear()
  Object.assign(browser.runtime, { sendMessage: sent })
})

const event = { id: 'e', key: 'e', slot: null, timeDiffers: false }

it.each([
  ['of a series of the calendar', { event }, 'homeNotInterviewSeries'],
  ['of a room', {}, 'homeNotInterviewDone'],
  ['by hand, which has no room', { room: null, source: 'hand' as const }, 'homeRemoved'],
])('an interview %s says what it does, with the way back', (_, change, text) => {
  const notice = sayNotInterview('i', interview('i', 0, change), (key) => key)
  expect(notice.text).toBe(text)
  expect(sent).toHaveBeenLastCalledWith({ type: 'not-interview', interviewId: 'i' })
  notice.undo()
  expect(sent).toHaveBeenLastCalledWith({ type: 'is-interview', interviewId: 'i' })
})
