import { findPageTab, onPagesChanged } from '../../../lib/browser/calendar-page.ts'
import { calendarPageFor, calendarPageMatches } from '../../../lib/calendar-pages/registry.ts'

/** Calls `tell` with the calendar whose page is open in this window, now and after each change, until `signal` aborts. */
export function watchOpenPage(tell: (name: string | null) => void, signal: AbortSignal): void {
  const look = async () => {
    const tab = await findPageTab(calendarPageMatches)
    if (!signal.aborted) tell(tab ? (calendarPageFor(tab.hostname)?.name ?? null) : null)
  }
  if (signal.aborted) return
  void look()
  onPagesChanged(() => void look(), signal)
}
