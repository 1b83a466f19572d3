import type { InterviewItem } from '../../components/dashboard/interview-item.ts'
import { InterviewsView } from '../../components/dashboard/interviews-view.tsx'
import { useText } from '../../components/text.ts'
import { useUndo } from '../../components/toast/use-undo.tsx'
import { tellBackground } from '../../lib/browser/own-page.ts'
import { deleteInterview } from '../../lib/storage/delete-interview.ts'
import { beginByHand } from '../shared/begin-debrief.ts'
import { debriefPage, hitPage } from './debrief-page.ts'
import type { ScreenProps } from './screen-props.ts'
import { useInterviews } from './use-interviews.ts'

export function InterviewsScreen({ database, records }: ScreenProps) {
  const t = useText()
  const { items, waiting, hasMore, more, query, setQuery, found } = useInterviews(records)
  const [offerUndo, toast] = useUndo()
  if (!items) return null

  async function startByHand(): Promise<void> {
    location.assign(debriefPage(await beginByHand(records)))
  }
  async function remove({ interviewId, company }: InterviewItem): Promise<void> {
    const undo = await deleteInterview(database, records, interviewId)
    const tell = () => tellBackground({ type: 'records-changed' })
    tell()
    offerUndo(t('interviewsDeleted', company.trim() || t('homeCall')), () => void undo().then(tell))
  }

  return (
    <>
      <InterviewsView
        items={items}
        waiting={waiting}
        hasMore={hasMore}
        query={query}
        found={found}
        hrefOf={debriefPage}
        hitHref={hitPage}
        onQuery={setQuery}
        onMore={more}
        onByHand={() => void startByHand()}
        onDelete={(item) => void remove(item)}
      />
      {toast}
    </>
  )
}
