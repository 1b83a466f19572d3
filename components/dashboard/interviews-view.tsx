import { useState } from 'preact/hooks'
import type { Found, Hit } from '../../lib/domain/text/search.ts'
import { Empty } from '../empty/empty.tsx'
import { Button } from '../form/button.tsx'
import { Input } from '../form/input.tsx'
import { Segment } from '../form/segment.tsx'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'
import type { InterviewItem } from './interview-item.ts'
import { InterviewTable } from './interview-table.tsx'
import { SearchHits } from './search-hits.tsx'

export interface InterviewsViewProps {
  /** The newest first. */
  items: readonly InterviewItem[]
  /** How many wait for the user, as on the badge. */
  waiting: number
  /** There are older ones. */
  hasMore: boolean
  query: string
  /** What was found; null when nothing is looked for, or not yet. */
  found: Found | null
  hrefOf: (interviewId: string) => string
  /** Where a hit was written. */
  hitHref: (hit: Hit) => string
  onQuery: (query: string) => void
  onMore: () => void
  onByHand: () => void
  onDelete: (item: InterviewItem) => void
}

type Shown = 'all' | 'waiting'

/** All interviews, the newest first, with their debriefs, and a search over everything in them. */
export function InterviewsView(props: InterviewsViewProps) {
  const { items, waiting, query, found, hrefOf, onQuery } = props
  const t = useText()
  const [shown, setShown] = useState<Shown>('all')
  const isWaiting = ({ waits }: InterviewItem) => waits
  const ofSearch = found ? items.filter(({ interviewId }) => found.interviewIds.includes(interviewId)) : items
  const listed = shown === 'waiting' ? ofSearch.filter(isWaiting) : ofSearch
  if (items.length === 0) return <NoInterviews onByHand={props.onByHand} />
  return (
    <>
      <header class="row apart top">
        <div class="grow">
          <h1>{t('interviewsTitle')}</h1>
          <p class="soft">{waiting > 0 ? t.plural('interviewsWaiting', waiting) : t('interviewsNoneWaiting')}</p>
        </div>
        <NewDebrief onByHand={props.onByHand} />
      </header>
      <div class="row wide">
        <div class="search">
          <Icon name="search" />
          <Input
            type="search"
            label={t('interviewsSearch')}
            placeholder={t('interviewsSearch')}
            value={query}
            onChange={onQuery}
          />
        </div>
        <Segment
          label={t('calendarShow')}
          labelHidden
          value={shown}
          options={[
            { value: 'all', label: t('interviewsAll') },
            { value: 'waiting', label: t('interviewsOnlyWaiting') },
          ]}
          onChange={setShown}
        />
      </div>
      {found && (
        <SearchHits query={query} found={found} items={items} hrefOf={props.hitHref} onClear={() => onQuery('')} />
      )}
      <section class="section">
        <header>
          <h2>{t(found ? 'interviewsFound' : 'interviewsList')}</h2>
          <span class="hint">{t('interviewsNewest')}</span>
        </header>
        {listed.length === 0 ? (
          <p class="soft small">{t(shown === 'waiting' ? 'interviewsNoneWaiting' : 'interviewsNoneFound')}</p>
        ) : (
          <InterviewTable items={listed} hrefOf={hrefOf} onDelete={props.onDelete} />
        )}
        {props.hasMore && !found && (
          <Button kind="quiet" class="start" onClick={props.onMore}>
            {t('interviewsMore')}
          </Button>
        )}
      </section>
    </>
  )
}

function NoInterviews({ onByHand }: { onByHand: () => void }) {
  const t = useText()
  return (
    <>
      <header>
        <h1>{t('interviewsTitle')}</h1>
      </header>
      <Empty title={t('interviewsEmpty')} action={<NewDebrief onByHand={onByHand} />}>
        {t('interviewsEmptyHow')}
      </Empty>
    </>
  )
}

function NewDebrief({ onByHand }: { onByHand: () => void }) {
  const t = useText()
  return (
    <Button onClick={onByHand}>
      <Icon name="plus" />
      {t('interviewsNew')}
    </Button>
  )
}
