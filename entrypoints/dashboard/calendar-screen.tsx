import { useEffect, useState } from 'preact/hooks'
import { AddActions, AddEvents } from '../../components/calendar/add-events.tsx'
import { foundEvents, nothingAdded } from '../../components/calendar/adding.ts'
import { EntryLine } from '../../components/calendar/entry-line.tsx'
import { useHanded } from '../../components/calendar/use-handed.ts'
import { CalendarView } from '../../components/dashboard/calendar-view.tsx'
import { useText } from '../../components/text.ts'
import { useUndo } from '../../components/toast/use-undo.tsx'
import { onRecordsChanged, tellBackground } from '../../lib/browser/own-page.ts'
import { eventKey } from '../../lib/domain/calendar/calendar-event.ts'
import type { KeptEvent } from '../../lib/domain/calendar/kept-event.ts'
import { occasionId } from '../../lib/domain/calendar/occasion.ts'
import type { Interview } from '../../lib/domain/interview/interview.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { debriefOf } from '../shared/events/debrief-of.ts'
import { keptText } from '../shared/events/kept-text.ts'
import { useAddEvents } from '../shared/events/use-add-events.ts'
import { useHandedText } from '../shared/events/use-handed-text.ts'
import { useOpenPage } from '../shared/events/use-open-page.ts'
import { useTypedEntry } from '../shared/events/use-typed-entry.ts'
import { readAgain } from '../shared/read-again.ts'
import { useNow } from '../shared/use-now.ts'
import { debriefPage, preparePage } from './debrief-page.ts'
import { readWindow } from './read-window.ts'
import type { ScreenProps } from './screen-props.ts'
import { useCorrect } from './use-correct.ts'

interface Lists {
  events: KeptEvent[]
  interviews: Interview[]
}

export function CalendarScreen({ records }: ScreenProps) {
  const t = useText()
  const now = useNow()
  const add = useAddEvents(records)
  const over = useHanded(add.hand)
  useHandedText('dashboard', (text) => add.hand({ from: 'text', text }))
  const openPage = useOpenPage()
  const [offerUndo, toast] = useUndo()
  const lists = useLists(records)
  const typed = useTypedEntry(records, {
    onKept: offerUndo,
    onDebrief: (id) => location.assign(debriefPage(id)),
  })
  const { askedAbout, correct, answer } = useCorrect(offerUndo)
  if (!lists) return null
  const interviewOf = ({ event }: KeptEvent) => lists.interviews.find((one) => one.event?.key === eventKey(event))

  async function keep(): Promise<void> {
    const done = await add.keep()
    if (done) offerUndo(keptText(done.kept, Date.now(), t), () => void done.undo())
  }
  async function debriefFound(key: string): Promise<void> {
    const interviewId = await add.debrief(key)
    if (interviewId) location.assign(debriefPage(interviewId))
  }
  async function remove(kept: KeptEvent): Promise<void> {
    await records.calendarEvents.delete(kept.id)
    tellBackground({ type: 'records-changed' })
    offerUndo(t('calendarRemoved', kept.event.title || t('eventNoTitle')), () => {
      void records.calendarEvents
        .change(kept.id, (stored) => stored ?? kept)
        .then(() => tellBackground({ type: 'records-changed' }))
    })
  }
  /** Opens the event for confirmation, as if it had just been added. */
  function change({ id, event, understanding }: KeptEvent): void {
    const found = foundEvents([{ key: id, event, understanding }]).map((one) => ({ ...one, editing: true }))
    add.change({ ...nothingAdded, found })
    scrollTo(0, 0)
  }

  return (
    <>
      <CalendarView
        now={now}
        events={lists.events}
        settingsHref="options.html#calendars"
        askedAbout={askedAbout}
        onCorrect={(kept, verdict) => void correct(kept, verdict)}
        onAnswer={(kept, yes) => void answer(kept, yes)}
        onChange={change}
        onRemove={(kept) => void remove(kept)}
        prepareHrefs={prepareHrefs}
        onDebrief={(kept) => void debriefOf(kept, records).then((id) => location.assign(debriefPage(id)))}
        hasDebrief={(kept) => interviewOf(kept) !== undefined}
        adding={over || add.adding.reading !== '' || add.adding.problem !== null || add.adding.found.length > 0}
        add={
          <section class="stack measure" aria-label={t('addTitle')}>
            {add.adding.found.length === 0 && <EntryLine now={now} {...typed} />}
            <AddEvents
              value={add.adding}
              onChange={add.change}
              onHanded={add.hand}
              onDebrief={(key) => void debriefFound(key)}
              {...{ now, over, openPage }}
            />
            <AddActions value={add.adding} onChange={add.change} onKeep={() => void keep()} />
          </section>
        }
      />
      {toast}
    </>
  )
}

function prepareHrefs(kept: KeptEvent): { href: string; title: string }[] {
  const key = eventKey(kept.event)
  const { slots } = kept.understanding
  if (slots.length === 0) return [{ href: preparePage(occasionId({ key, slot: null })), title: '' }]
  return slots.map(({ start, title }) => ({ href: preparePage(occasionId({ key, slot: start })), title }))
}

/** The calendar's window and the interviews in it, read again when something changes. */
function useLists(records: Records): Lists | null {
  const [lists, setLists] = useState<Lists | null>(null)
  useEffect(() => {
    const gone = new AbortController()
    const read = () =>
      void readAgain(
        () => readWindow(records, Date.now()).then((next) => gone.signal.aborted || setLists(next)),
        gone.signal,
      )
    read()
    onRecordsChanged(read, gone.signal)
    return () => gone.abort()
  }, [records])
  return lists
}
