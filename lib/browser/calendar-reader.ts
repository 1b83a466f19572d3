import {
  type CalendarReading,
  type CalendarWindow,
  type ReaderAnswer,
  type ReaderQuestion,
  refusedReading,
} from '../domain/interview/calendar-reading.ts'
import type { ReaderContext } from '../domain/interview/understanding.ts'
import { askReaderPage } from './reader-page.ts'
import { askReaderWorker } from './reader-worker.ts'

/**
 * Reads a calendar apart from the caller, in a worker that ends afterwards. For our pages and for the background. Never
 * rejects: what does not come to an end is refused as `stopped`.
 */
export async function readCalendarApart(text: string, window: CalendarWindow): Promise<CalendarReading> {
  return (await askOrRefuse({ text, window })).reading
}

/** As `readCalendarApart`, with what each event amounts to for a user. */
export function understandCalendarApart(
  text: string,
  window: CalendarWindow,
  context: ReaderContext,
): Promise<ReaderAnswer> {
  return askOrRefuse({ text, window, context })
}

async function askOrRefuse(question: ReaderQuestion): Promise<ReaderAnswer> {
  try {
    return await ask(question)
  } catch (error) {
    console.error('Afterword: the calendar could not be read.', error)
    return { reading: refusedReading('stopped'), understandings: [], ownAddresses: [] }
  }
}

/** Of all places in an extension only Chrome's background cannot start a worker. A page that nobody sees does it there. */
function ask(question: ReaderQuestion): Promise<ReaderAnswer> {
  return typeof Worker === 'function' ? askReaderWorker(question) : askReaderPage(question)
}
