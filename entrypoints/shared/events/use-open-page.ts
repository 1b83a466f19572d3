import { useEffect, useState } from 'preact/hooks'
import { findPageTab, onPagesChanged } from '../../../lib/browser/calendar-page.ts'
import { calendarPageFor, calendarPageMatches } from '../../../lib/calendar-pages/registry.ts'

/** The name of the calendar whose page is open in this window; null when none is, or the user has not switched it on. */
export function useOpenPage(): string | null {
  const [name, setName] = useState<string | null>(null)
  useEffect(() => {
    const gone = new AbortController()
    const look = async () => {
      const tab = await findPageTab(calendarPageMatches)
      if (!gone.signal.aborted) setName(tab ? (calendarPageFor(tab.hostname)?.name ?? null) : null)
    }
    void look()
    onPagesChanged(() => void look(), gone.signal)
    return () => gone.abort()
  }, [])
  return name
}
