import { useEffect, useRef, useState } from 'preact/hooks'
import type { InterviewItem } from '../../components/dashboard/interview-item.ts'
import { onRecordsChanged } from '../../lib/browser/own-page.ts'
import type { Found } from '../../lib/domain/text/search.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { readAgain } from '../shared/read-again.ts'
import { readAll, readLatest, readWaiting } from './read-interviews.ts'

/** So many are shown at first, and with each "Show older". */
const PAGE = 50

type All = Awaited<ReturnType<typeof readAll>>

/** The newest interviews, and the search over all of them: these are only read when something is looked for. */
export function useInterviews(records: Records) {
  const [count, setCount] = useState(PAGE)
  const [latest, setLatest] = useState<InterviewItem[] | null>(null)
  const [waiting, setWaiting] = useState(0)
  const [query, setQuery] = useState('')
  const [all, setAll] = useState<All | null>(null)
  const searching = query.trim() !== ''
  const wanted = useRef(searching)
  wanted.current = searching

  useEffect(() => {
    const gone = new AbortController()
    const read = async () => {
      const [next, ids] = await Promise.all([readLatest(records, count + 1), readWaiting(records)])
      const everything = wanted.current ? await readAll(records) : null
      if (gone.signal.aborted) return
      setLatest(next)
      setWaiting(ids.size)
      setAll(everything)
    }
    const tryToRead = () => void readAgain(read, gone.signal)
    tryToRead()
    onRecordsChanged(tryToRead, gone.signal)
    return () => gone.abort()
  }, [records, count])

  useEffect(() => {
    if (!searching || all) return
    const gone = new AbortController()
    const read = () => readAll(records).then((everything) => gone.signal.aborted || setAll(everything))
    void readAgain(read, gone.signal)
    return () => gone.abort()
  }, [records, searching, all])

  const found: Found | null = searching && all ? all.search(query) : null
  return {
    items: found && all ? all.items : (latest?.slice(0, count) ?? null),
    waiting,
    hasMore: (latest?.length ?? 0) > count,
    more: () => setCount(count + PAGE),
    query,
    setQuery,
    found,
  }
}
