import { useEffect, useState } from 'preact/hooks'

const wide = '(min-width: 861px)'

/** Whether there is room for two notes side by side. */
export function useWide(): boolean {
  const [is, setIs] = useState(() => matchMedia(wide).matches)
  useEffect(() => {
    const listening = new AbortController()
    const query = matchMedia(wide)
    setIs(query.matches)
    query.addEventListener('change', () => setIs(query.matches), { signal: listening.signal })
    return () => listening.abort()
  }, [])
  return is
}
