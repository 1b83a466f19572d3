import { Button } from '../form/button.tsx'
import { Icon } from '../icon/icon.tsx'
import { endedAgo, Strip } from '../strip/strip.tsx'
import { type Text, useText } from '../text.ts'
import { dayOf, type HomeItem, itemTitle, listOf, timeOf } from './item.ts'
import { LaterMenu } from './later-menu.tsx'

export interface WaitingProps {
  now: number
  waiting: readonly HomeItem[]
  onStart: (interviewId: string) => void
  /** `at`: the moment that was chosen, ms since 1970; null: the next one. */
  onLater: (interviewId: string, at: number | null) => void
  onNotInterview: (interviewId: string) => void
}

/** The newest waiting debrief as the one thing to do, the others a line each. */
export function Waiting(props: WaitingProps) {
  const { now, waiting, onStart } = props
  const t = useText()
  const [lead, ...others] = waiting
  if (!lead) return null
  return (
    <>
      <section class="stack">
        <h1>
          {t('homeOver')}
          <br />
          {t(lead.begun ? 'homeGoOn' : 'homeWriteDown')}
        </h1>
        <LeadCard {...props} item={lead} />
      </section>
      {others.length > 0 && (
        <section class="section">
          <header>
            <h2>{t('homeAlsoWaiting')}</h2>
            <span class="hint num">{others.length}</span>
          </header>
          <Rows
            items={others}
            hint={(item) => endedAgo(now - item.endedAt, t, item.endIsApproximate)}
            onStart={onStart}
          />
        </section>
      )}
    </>
  )
}

function LeadCard({ now, item, onStart, onLater, onNotInterview }: WaitingProps & { item: HomeItem }) {
  const t = useText()
  const id = item.interviewId
  return (
    <article class="card lead">
      <Strip now={now} endedAt={item.endedAt} isApproximate={item.endIsApproximate} />
      <div class="stack s1">
        <h2 class="cut">
          <bdi>{itemTitle(item, t)}</bdi>
        </h2>
        <p class="small soft about">{about(item, t)}</p>
      </div>
      <Button kind="primary" wide onClick={() => onStart(id)}>
        {t(item.capture ? 'tierCaptureOffer' : item.begun ? 'homeContinue' : 'homeStart')}
      </Button>
      <div class="row apart outs">
        {item.later.length > 0 ? (
          <LaterMenu choices={item.later} onChoose={(at) => onLater(id, at)} />
        ) : (
          <Button kind="quiet" onClick={() => onLater(id, null)}>
            {t('homeLater')}
          </Button>
        )}
        <Button kind="quiet" onClick={() => onNotInterview(id)}>
          {t('homeNotInterview')}
        </Button>
      </div>
    </article>
  )
}

function about(item: HomeItem, t: Text) {
  const role = [item.role, item.round].filter((part) => part.trim()).join(', ')
  const people = item.company.trim() && item.people.length > 0 ? t('homeWith', listOf(item.people, t)) : ''
  const key = item.endIsApproximate ? 'homeWhenAbout' : 'homeWhen'
  const when = t(key, dayOf(item.endedAt, t), timeOf(item.endedAt, t), item.minutes)
  return [role, people, when].filter(Boolean).map((line) => (
    <span key={line} class="cut" dir="auto">
      {line}
    </span>
  ))
}

interface RowsProps {
  items: readonly HomeItem[]
  hint: (item: HomeItem) => string
  onStart: (interviewId: string) => void
}

function Rows({ items, hint, onStart }: RowsProps) {
  const t = useText()
  return (
    <ul class="card list rows">
      {items.map((item) => (
        <li key={item.interviewId}>
          <button type="button" class="rowbtn" onClick={() => onStart(item.interviewId)}>
            <span class="grow">
              <span class="label cut">
                <bdi>{itemTitle(item, t)}</bdi>
              </span>
              <span class="hint">{hint(item)}</span>
            </span>
            <Icon name="next" />
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Debriefs that were put off, with the time at which each comes back. */
export function PutOff({ items, onStart }: Omit<RowsProps, 'hint'>) {
  const t = useText()
  const until = ({ remindAt }: HomeItem) =>
    remindAt === null ? '' : t('homePutOffUntil', dayOf(remindAt, t), timeOf(remindAt, t))
  return (
    <section class="section">
      <header>
        <h2>{t('homePutOff')}</h2>
        <span class="hint num">{items.length}</span>
      </header>
      <Rows items={items} hint={until} onStart={onStart} />
    </section>
  )
}
