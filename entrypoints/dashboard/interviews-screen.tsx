import { InterviewsView } from '../../components/dashboard/interviews-view.tsx'
import { tellBackground } from '../../lib/browser/own-page.ts'
import { prefill } from '../../lib/domain/debrief/prefill.ts'
import { interviewByHand } from '../../lib/domain/interview/by-hand.ts'
import { debriefPage } from './debrief-page.ts'
import type { ScreenProps } from './screen-props.ts'
import { useInterviews } from './use-interviews.ts'

export function InterviewsScreen({ records }: ScreenProps) {
  const { items, hasMore, more, query, setQuery, found } = useInterviews(records)
  if (!items) return null

  async function startByHand(): Promise<void> {
    const interview = interviewByHand(crypto.randomUUID(), Date.now())
    await records.interviews.put(interview)
    await records.debriefs.put(prefill(interview, () => crypto.randomUUID()))
    tellBackground({ type: 'records-changed' })
    location.assign(debriefPage(interview.id))
  }

  return (
    <InterviewsView
      items={items}
      hasMore={hasMore}
      query={query}
      found={found}
      hrefOf={debriefPage}
      onQuery={setQuery}
      onMore={more}
      onByHand={() => void startByHand()}
    />
  )
}
