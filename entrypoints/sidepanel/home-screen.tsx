import { useEffect, useState } from 'preact/hooks'
import type { Handed } from '../../components/calendar/adding.ts'
import { EntryLine } from '../../components/calendar/entry-line.tsx'
import { useHanded } from '../../components/calendar/use-handed.ts'
import { Home } from '../../components/home/home.tsx'
import type { UnseenCall } from '../../components/home/item.ts'
import { useText } from '../../components/text.ts'
import { useUndo } from '../../components/toast/use-undo.tsx'
import { onRecordsChanged, openPage as openOwnPage, tellBackground } from '../../lib/browser/own-page.ts'
import { occasionId } from '../../lib/domain/calendar/occasion.ts'
import type { CallSession } from '../../lib/domain/call/session.ts'
import type { View } from '../../lib/domain/call/view.ts'
import { tierOf } from '../../lib/domain/follow-up/nudge.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { useOpenPage } from '../shared/events/use-open-page.ts'
import { useTypedEntry } from '../shared/events/use-typed-entry.ts'
import { readAgain } from '../shared/read-again.ts'
import { useWithheld } from '../shared/use-withheld.ts'
import { endUnseen } from './end-unseen.ts'
import { type HomeLists, readAhead, readHome } from './home-items.ts'
import { type Notice, sayNotInterview } from './not-interview.ts'

interface HomeScreenProps {
  records: Records
  sessions: readonly CallSession[]
  now: number
  go: (view: View) => void
  notice: Notice | null
  onTold: () => void
  onByHand: () => void
  onAdd: (handed?: Handed) => void
}

export function HomeScreen({ records, sessions, now, go, notice, onTold, onByHand, onAdd }: HomeScreenProps) {
  const t = useText()
  const [offerUndo, toast] = useUndo()
  const [lists, setLists] = useState<HomeLists | null>(null)
  useEffect(() => {
    const gone = new AbortController()
    const read = () =>
      void readAgain(
        () => readHome(records, Date.now()).then((next) => gone.signal.aborted || setLists(next)),
        gone.signal,
      )
    read()
    onRecordsChanged(read, gone.signal)
    return () => gone.abort()
  }, [records])
  const heldOver = useHanded(onAdd)
  const ToDoPart = useToDoPart()
  const openPage = useOpenPage()
  const withheld = useWithheld()
  useEffect(() => {
    if (!notice) return
    offerUndo(notice.text, notice.undo)
    onTold()
  }, [notice])
  const debrief = (interviewId: string) => go({ name: 'debrief', interviewId })
  const typed = useTypedEntry(records, { onKept: offerUndo, onDebrief: debrief })
  if (!lists) return null

  const live = sessions.find(({ state }) => state !== 'ended')

  function notInterview(interviewId: string): void {
    const { text, undo } = sayNotInterview(
      interviewId,
      lists?.latest.find(({ id }) => id === interviewId),
      t,
    )
    offerUndo(text, undo)
  }

  const over = async ({ interviewId, item }: UnseenCall) => {
    const record = lists.latest.find(({ id }) => id === interviewId) ?? null
    const occasion = lists.occasions.find((one) => occasionId(one) === item?.id) ?? null
    const ended = await endUnseen(records, occasion, record)
    if (ended) debrief(ended)
  }

  async function markSent(draftId: string, yes: boolean): Promise<void> {
    const at = Date.now()
    const said = yes ? { sentAt: at } : { openedAt: null }
    await records.thankYouDrafts.change(draftId, (draft) => draft && { ...draft, ...said, updatedAt: at })
    setLists(await readHome(records, Date.now()))
    tellBackground({ type: 'records-changed' })
  }

  return (
    <>
      <Home
        now={now}
        {...lists}
        {...readAhead(lists, now)}
        withheld={withheld}
        toDo={
          ToDoPart && (
            <ToDoPart
              {...{ records, now, go, offerUndo }}
              sent={lists.tasks}
              onSent={(draftId, yes) => void markSent(draftId, yes)}
            />
          )
        }
        entry={<EntryLine now={now} {...typed} />}
        live={live ? { interviewId: live.id, people: live.people, startedAt: live.startedAt } : null}
        showPractice={lists.waiting.length + lists.earlier.length === 0}
        onStart={(interviewId) => {
          const capture = lists.waiting.some((item) => item.capture && item.interviewId === interviewId)
          go({ name: 'debrief', interviewId, ...(capture && { tier: 'capture' }) })
        }}
        onOpen={(interviewId) => (interviewId === live?.id ? go({ name: 'live', interviewId }) : debrief(interviewId))}
        onLater={(interviewId, at) => tellBackground({ type: 'later', interviewId, at })}
        onMoment={({ item: { interviewId }, moment, offer }) => {
          tellBackground({ type: 'moment-answered', interviewId, moment })
          if (offer === 'note') go({ name: 'thank-you', interviewId, personId: '' })
          else go({ name: 'debrief', interviewId, tier: tierOf[offer] })
        }}
        onMomentDone={({ item: { interviewId }, moment }) =>
          tellBackground({ type: 'moment-answered', interviewId, moment })
        }
        onNotInterview={notInterview}
        onByHand={onByHand}
        onAnswer={(interviewId, isInterview) =>
          isInterview ? tellBackground({ type: 'is-interview', interviewId }) : notInterview(interviewId)
        }
        onOver={(call) => void over(call)}
        onNotes={(interviewId) => go({ name: 'live', interviewId, app: true })}
        onPrepare={(meeting) => go({ name: 'prepare', meeting })}
        onCalendar={() => openOwnPage('options.html', '#calendars')}
        openPage={openPage}
        over={heldOver}
        onAdd={() => onAdd()}
        onOpenPage={() => onAdd({ from: 'page' })}
        onDashboard={() => openOwnPage('dashboard.html')}
        onPractice={() => openOwnPage('welcome.html', '#practice')}
        onSettings={() => openOwnPage('options.html')}
        onSent={(draftId, yes) => void markSent(draftId, yes)}
      />
      {toast}
    </>
  )
}

/** The tasks, which are loaded after the home has been drawn. */
function useToDoPart() {
  const [part, setPart] = useState<{ ToDoPart: typeof import('./to-do-part.tsx').ToDoPart } | null>(null)
  useEffect(() => void import('./to-do-part.tsx').then(setPart), [])
  return part?.ToDoPart ?? null
}
