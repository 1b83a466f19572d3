import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readCalendar } from '../lib/calendar/read-calendar.ts'
import type { ReaderQuestion } from '../lib/domain/interview/calendar-reading.ts'
import { understandAll } from '../lib/domain/interview/understand-all.ts'

// A dedicated worker: reading a large calendar takes a second, in which a click in a call must not wait. It is started
// for one text and ended after it, so its memory goes with it. Only our own pages can reach it.
export default defineUnlistedScript(() => {
  globalThis.addEventListener('message', ({ data, ports }: MessageEvent<ReaderQuestion>) => {
    ports[0]?.postMessage(understandAll(readCalendar(data.text, data.window), data.context))
  })
})
