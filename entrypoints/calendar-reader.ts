import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readMultistatus } from '../lib/calendar/multistatus.ts'
import { readInvitation } from '../lib/calendar/pasted.ts'
import { readCalendar } from '../lib/calendar/read-calendar.ts'
import type { ReaderAnswers, ReaderQuestion } from '../lib/domain/calendar/calendar-reading.ts'
import { understandAll, understandHanded } from '../lib/domain/calendar/understand-all.ts'

// A dedicated worker: reading a large calendar takes a second, in which a click in a call must not wait. It is started
// for one question and ended after it, so its memory goes with it. Only our own pages can reach it.
export default defineUnlistedScript(() => {
  globalThis.addEventListener('message', ({ data, ports }: MessageEvent<ReaderQuestion>) => {
    ports[0]?.postMessage(answerTo(data))
  })
})

function answerTo(question: ReaderQuestion): ReaderAnswers[ReaderQuestion['kind']] {
  switch (question.kind) {
    case 'calendar':
      return understandAll(readCalendar(question.text, question.window), question.context)
    case 'invitations':
      return question.texts.map((text) => readInvitation(text, question))
    case 'handed':
      return understandHanded(question.events, question.context)
    case 'dav':
      return readMultistatus(question.text)
  }
}
