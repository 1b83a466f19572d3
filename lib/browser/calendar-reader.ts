import {
  type CalendarReading,
  type CalendarWindow,
  type ReaderQuestion,
  refusedReading,
} from '../domain/interview/calendar-reading.ts'
import { askReaderPage } from './reader-page.ts'
import { askReaderWorker } from './reader-worker.ts'

/**
 * Reads a calendar apart from the caller, in a worker that ends afterwards. For our pages and for the background. Never
 * rejects: what does not come to an end is refused as `stopped`.
 */
export async function readCalendarApart(text: string, window: CalendarWindow): Promise<CalendarReading> {
  try {
    return await ask({ text, window })
  } catch (error) {
    console.error('Afterword: the calendar could not be read.', error)
    return refusedReading('stopped')
  }
}

/** Of all places in an extension only Chrome's background cannot start a worker. A page that nobody sees does it there. */
function ask(question: ReaderQuestion): Promise<CalendarReading> {
  return typeof Worker === 'function' ? askReaderWorker(question) : askReaderPage(question)
}
