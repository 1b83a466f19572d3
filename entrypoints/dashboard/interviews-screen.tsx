import { InterviewsView } from '../../components/dashboard/interviews-view.tsx'
import { beginByHand } from '../shared/begin-debrief.ts'
import { debriefPage, hitPage } from './debrief-page.ts'
import type { ScreenProps } from './screen-props.ts'
import { useInterviews } from './use-interviews.ts'

export function InterviewsScreen({ records }: ScreenProps) {
  const { items, hasMore, more, query, setQuery, found } = useInterviews(records)
  if (!items) return null

  async function startByHand(): Promise<void> {
    location.assign(debriefPage(await beginByHand(records)))
  }

  return (
    <InterviewsView
      items={items}
      hasMore={hasMore}
      query={query}
      found={found}
      hrefOf={debriefPage}
      hitHref={hitPage}
      onQuery={setQuery}
      onMore={more}
      onByHand={() => void startByHand()}
    />
  )
}
