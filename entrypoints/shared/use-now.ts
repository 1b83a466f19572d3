import { useEffect, useState } from 'preact/hooks'

/** The time, ms since 1970, renewed every ten seconds while the page is seen. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const renew = () => document.hidden || setNow(Date.now())
    const timer = setInterval(renew, 10_000)
    document.addEventListener('visibilitychange', renew)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', renew)
    }
  }, [])
  return now
}
