import { useEffect, useState } from 'preact/hooks'

/** The name of the calendar whose page is open in this window; null when none is, or the user has not switched it on. */
export function useOpenPage(): string | null {
  const [name, setName] = useState<string | null>(null)
  useEffect(() => {
    const gone = new AbortController()
    // After the page has been drawn: what is known of calendars is of no use before.
    void import('./watch-open-page.ts').then(({ watchOpenPage }) => watchOpenPage(setName, gone.signal))
    return () => gone.abort()
  }, [])
  return name
}
