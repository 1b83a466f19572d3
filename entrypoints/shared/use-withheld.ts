import { useEffect, useState } from 'preact/hooks'
import type { WithheldProps } from '../../components/nudge/withheld.tsx'
import { allowedAmong, askFor, watchAllowed } from '../../lib/browser/call-sites.ts'
import type { CallSite } from '../../lib/sites/call-site.ts'
import { builtInSites } from '../../lib/sites/sites.ts'

/** Our own page, where the practice call is, can't be withheld. */
const looked = builtInSites.filter(({ matches }) => matches.length > 0)

/** The call sites that the browser keeps us out of, by the user's setting or a policy, as that changes. */
export function useWithheld(): WithheldProps & { ids: ReadonlySet<string> } {
  const [withheld, setWithheld] = useState<readonly CallSite[]>([])
  const gone = useState(() => new AbortController())[0]
  const read = () =>
    void allowedAmong(looked).then((allowed) => {
      if (!gone.signal.aborted) setWithheld(looked.filter((site) => !allowed.includes(site)))
    })
  useEffect(() => {
    read()
    watchAllowed(read, gone.signal)
    return () => gone.abort()
  }, [])
  return {
    names: withheld.map(({ name }) => name),
    ids: new Set(withheld.map(({ id }) => id)),
    onAllow: () => void askFor({ id: '', matches: withheld.flatMap(({ matches }) => matches) }).then(read, read),
  }
}
