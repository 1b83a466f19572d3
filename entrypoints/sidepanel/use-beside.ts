import { useEffect, useState } from 'preact/hooks'
import type { Thanked } from '../../components/debrief/thanked.ts'
import { readCompanyDecisions, watchCompanyDecisions } from '../../lib/browser/company-decisions.ts'
import { onRecordsChanged } from '../../lib/browser/own-page.ts'
import type { CompanyDecision } from '../../lib/domain/company/company-decisions.ts'
import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import type { FindSeen } from '../../lib/domain/question/seen-before.ts'
import type { Records } from '../../lib/storage/repository.ts'

const nobody: Thanked = {}

/** What became of the note to each person of an interview, as it changes. */
export function useThanked(records: Records, interviewId: string): Thanked {
  const [thanked, setThanked] = useState(nobody)
  useEffect(() => {
    const gone = new AbortController()
    const read = async () => {
      const drafts = await records.thankYouDrafts.ofInterview(interviewId)
      const states = drafts.flatMap(({ noteId, sentAt, openedAt }) =>
        sentAt !== null ? [[noteId, 'sent']] : openedAt !== null ? [[noteId, 'opened']] : [],
      )
      if (!gone.signal.aborted) setThanked(states.length > 0 ? Object.fromEntries(states) : nobody)
    }
    const tryToRead = () => void read().catch((error) => console.error('Afterword:', error))
    tryToRead()
    onRecordsChanged(tryToRead, gone.signal)
    return () => gone.abort()
  }, [records, interviewId])
  return thanked
}

/** The debriefs of the latest interviews, read once when they are wanted. */
export function useEarlier(records: Records, wanted: boolean): readonly Debrief[] {
  const [earlier, setEarlier] = useState<readonly Debrief[]>([])
  useEffect(() => {
    if (!wanted) return
    let gone = false
    void import('./read-debriefs.ts')
      .then(({ readDebriefs }) => readDebriefs(records))
      .then((found) => gone || setEarlier(found))
      .catch((error) => console.error('Afterword:', error))
    return () => {
      gone = true
    }
  }, [records, wanted])
  return earlier
}

/** The search for a question in earlier interviews, made once when it is wanted. */
export function useFindSeen(records: Records, wanted: boolean): FindSeen | null {
  const [find, setFind] = useState<{ find: FindSeen } | null>(null)
  useEffect(() => {
    if (!wanted) return
    let gone = false
    void Promise.all([import('./read-debriefs.ts'), import('../../lib/domain/question/seen-before.ts')])
      .then(async ([{ readDebriefs }, { createSeenBefore }]) => createSeenBefore(await readDebriefs(records, 1_000)))
      .then((made) => gone || setFind({ find: made }))
      .catch((error) => console.error('Afterword:', error))
    return () => {
      gone = true
    }
  }, [records, wanted])
  return find?.find ?? null
}

/** What the user said of companies, as it changes. */
export function useCompanyDecisions(): readonly CompanyDecision[] {
  const [decisions, setDecisions] = useState<readonly CompanyDecision[]>([])
  useEffect(() => {
    const gone = new AbortController()
    const read = () => void readCompanyDecisions().then((now) => gone.signal.aborted || setDecisions(now))
    read()
    watchCompanyDecisions(read, gone.signal)
    return () => gone.abort()
  }, [])
  return decisions
}
