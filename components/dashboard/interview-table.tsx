import { tierNames } from '../debrief/tiers.ts'
import { Button } from '../form/button.tsx'
import { dayOf, timeOf } from '../home/item.ts'
import { Icon } from '../icon/icon.tsx'
import { type Text, useText } from '../text.ts'
import type { InterviewItem } from './interview-item.ts'

export interface InterviewTableProps {
  items: readonly InterviewItem[]
  /** Where the debrief of an interview is. */
  hrefOf: (interviewId: string) => string
  onDelete: (item: InterviewItem) => void
}

export function InterviewTable({ items, hrefOf, onDelete }: InterviewTableProps) {
  const t = useText()
  const first = items.find(({ debrief }) => debrief === 'waiting' || debrief === 'begun')
  return (
    <div class="tablewrap">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{t('debriefWhen')}</th>
            <th scope="col">{t('interviewsCompany')}</th>
            <th scope="col">{t('debriefRound')}</th>
            <th scope="col">{t('eventWith')}</th>
            <th scope="col">{t('interviewsDebrief')}</th>
            <th scope="col">{t('interviewsThanks')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.interviewId} data-interview={item.interviewId}>
              <td class="num nowrap">
                {dayOf(item.startedAt, t)}
                <br />
                <span class="hint">{timeOf(item.startedAt, t)}</span>
              </td>
              <th scope="row">
                <a href={hrefOf(item.interviewId)}>
                  <bdi class="cut">{item.company.trim() || t('homeCall')}</bdi>
                </a>
                <span class="hint cut" dir="auto">
                  {item.role}
                </span>
              </th>
              <td>
                <span class="line cut" dir="auto">
                  {item.round}
                </span>
              </td>
              <td>
                <span class="line cut" dir="auto">
                  {new Intl.ListFormat(t.language, { type: 'unit' }).format(item.people)}
                </span>
              </td>
              <td>
                <DebriefState item={item} href={hrefOf(item.interviewId)} isFirst={item === first} />
              </td>
              <td>
                <Thanks {...item} />
              </td>
              <td class="nowrap">
                {(item.debrief === 'done' || item.debrief === 'begun') && (
                  <Button
                    compact
                    kind="quiet"
                    label={t('readOpenWhat', item.company.trim() || t('homeCall'), dayOf(item.startedAt, t))}
                    href={`#read=${encodeURIComponent(item.interviewId)}`}
                  >
                    {t('readOpen')}
                  </Button>
                )}
                {item.debrief !== 'live' && (
                  <Button
                    compact
                    kind="quiet"
                    only
                    label={t('interviewsDelete', item.company.trim() || t('homeCall'), dayOf(item.startedAt, t))}
                    onClick={() => onDelete(item)}
                  >
                    <Icon name="trash" />
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function DebriefState({ item, href, isFirst }: { item: InterviewItem; href: string; isFirst: boolean }) {
  const t = useText()
  switch (item.debrief) {
    case 'live':
      return <span class="tag accent">{t('interviewsLive')}</span>
    case 'dismissed':
      return <span class="tag plain">{t('homeNotInterview')}</span>
    case 'done':
      return (
        <>
          <span class="tag plain">
            <Icon name="tick" />
            {t('interviewsDone')}
          </span>
          {item.open.length > 0 && <span class="hint">{t('interviewsOpenParts', openParts(item, t))}</span>}
        </>
      )
    default:
      return (
        <Button compact kind={isFirst ? 'primary' : undefined} href={href}>
          {t(item.debrief === 'begun' ? 'homeContinue' : 'homeStart')}
        </Button>
      )
  }
}

const openParts = ({ open }: InterviewItem, t: Text) =>
  new Intl.ListFormat(t.language, { type: 'unit' }).format(open.map((tier) => t(tierNames[tier])))

function Thanks({ thanks, notes: { sent, of } }: Pick<InterviewItem, 'thanks' | 'notes'>) {
  const t = useText()
  if (thanks === 'none') return null
  return (
    <span class={thanks === 'sent' ? 'tag plain nowrap' : 'tag nowrap'}>
      <Icon name={thanks === 'sent' ? 'tick' : 'mail'} />
      {thanks === 'opened' ? t('interviewsOpened') : sent < of ? t('interviewsSentOf', sent, of) : t('interviewsSent')}
    </span>
  )
}
