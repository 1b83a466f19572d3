import { useEffect, useState } from 'preact/hooks'
import type { NoticesProps } from '../../components/options/reminders-section.tsx'
import { watchAllowed } from '../../lib/browser/call-sites.ts'
import { allowNotices, mayNotify } from '../../lib/browser/notices.ts'

/** Whether messages of the operating system are allowed, as the user changes it here or in the browser's own settings. */
export function useNotices(): NoticesProps {
  const [on, setOn] = useState(false)
  const read = () => void mayNotify().then(setOn)
  useEffect(() => {
    const gone = new AbortController()
    const readHere = () => void mayNotify().then((may) => gone.signal.aborted || setOn(may))
    readHere()
    watchAllowed(readHere, gone.signal)
    return () => gone.abort()
  }, [])
  // Drawn anew from what the browser then allows: the user can say no.
  return { on, onSwitch: (wanted) => void allowNotices(wanted).then(read, read) }
}
