import { useEffect, useState } from 'preact/hooks'
import { readCompanyDecisions } from '../../lib/browser/company-decisions.ts'
import { onRecordsChanged } from '../../lib/browser/own-page.ts'
import { readSettings } from '../../lib/browser/stored.ts'
import type { CompanyDecision } from '../../lib/domain/company/company-decisions.ts'
import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import type { Settings } from '../../lib/domain/settings.ts'
import type { Records } from '../../lib/storage/repository.ts'

interface Read {
  debriefs: Debrief[]
  settings: Settings
  decisions: readonly CompanyDecision[]
}

/** All debriefs of real interviews, with what the user said of jobs and companies; read again when something changes. */
export function useDebriefs(records: Records): Read | null {
  const [found, setFound] = useState<Read | null>(null)
  useEffect(() => {
    const gone = new AbortController()
    const read = async () => {
      const [interviews, debriefs, { settings }, decisions] = await Promise.all([
        records.interviews.latest(Number.MAX_SAFE_INTEGER),
        records.debriefs.all(),
        readSettings(),
        readCompanyDecisions(),
      ])
      const real = new Set(
        interviews.filter(({ practice, status }) => !practice && status !== 'dismissed').map(({ id }) => id),
      )
      if (!gone.signal.aborted)
        setFound({ debriefs: debriefs.filter(({ interviewId }) => real.has(interviewId)), settings, decisions })
    }
    const tryToRead = () => void read().catch((error) => console.error('Afterword:', error))
    tryToRead()
    onRecordsChanged(tryToRead, gone.signal)
    return () => gone.abort()
  }, [records])
  return found
}
