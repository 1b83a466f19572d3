import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readOpenEvent } from '../lib/calendar-pages/read-open-event.ts'
import { calendarPageFor } from '../lib/calendar-pages/registry.ts'
import { whenQuiet } from '../lib/calendar-pages/when-quiet.ts'
import type { PageLook } from '../lib/domain/calendar/open-event.ts'

// Put into a calendar's page when the user asks for the event that is open there, and gone once it has answered: its
// result is what it gives back.
export default defineUnlistedScript(async (): Promise<PageLook> => {
  const page = calendarPageFor(location.hostname)
  if (!page) return { state: 'no-event' }
  await whenQuiet(document)
  return readOpenEvent(page, document)
})
