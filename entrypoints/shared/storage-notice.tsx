import { useEffect, useState } from 'preact/hooks'
import type { StorageNotice as View } from '../../components/storage/storage-notice.tsx'
import { forgetMended, type Mended, readMended, watchMended } from '../../lib/browser/mended.ts'
import { canReadValues } from '../../lib/browser/spare-values.ts'
import { forgetGone, isAllGone } from './gone.ts'
import type { Opened } from './records.ts'

const nothing: Mended = { records: 0, values: 0, copy: false }

/** What there is to tell of the storage. Its words are loaded when there is something. */
export function StorageNotice({ database, health }: Opened) {
  const [state, setState] = useState(health.now)
  const [mended, setMended] = useState(nothing)
  const [isGone, setIsGone] = useState(false)
  const [hasValues, setHasValues] = useState(true)
  const isQuiet = [
    !hasValues,
    state.problem,
    isGone,
    state.broken,
    state.newer,
    mended.records,
    mended.values,
    mended.copy,
  ].every((one) => !one)
  const Notice = useView(!isQuiet)
  useEffect(() => {
    const gone = new AbortController()
    const read = () => void readMended().then((now) => gone.signal.aborted || setMended(now))
    read()
    watchMended(read, gone.signal)
    void canReadValues().then((can) => gone.signal.aborted || setHasValues(can))
    health.watch(() => setState(health.now), gone.signal)
    setState(health.now)
    void isAllGone(database).then((is) => gone.signal.aborted || setIsGone(is))
    return () => gone.abort()
  }, [database, health])
  if (isQuiet || !Notice) return null
  return (
    <Notice
      {...state}
      {...{ isGone, hasValues, mended }}
      onRetry={() => void database.use(async () => {}).then(() => health.problem(null), console.error)}
      onRead={() => {
        setIsGone(false)
        void forgetGone(database)
        void forgetMended()
      }}
    />
  )
}

function useView(wanted: boolean): typeof View | null {
  const [view, setView] = useState<{ StorageNotice: typeof View } | null>(null)
  useEffect(() => {
    if (wanted && !view) void import('../../components/storage/storage-notice.tsx').then(setView)
  }, [wanted, view])
  return view?.StorageNotice ?? null
}
