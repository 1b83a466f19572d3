import { useEffect, useState } from 'preact/hooks'
import { AddActions, AddEvents } from '../../components/calendar/add-events.tsx'
import type { Handed } from '../../components/calendar/adding.ts'
import { OpenEventSwitch } from '../../components/calendar/open-event-switch.tsx'
import { useHanded } from '../../components/calendar/use-handed.ts'
import { Button } from '../../components/form/button.tsx'
import { Icon } from '../../components/icon/icon.tsx'
import { useText } from '../../components/text.ts'
import { useUndo } from '../../components/toast/use-undo.tsx'
import { allowPages, mayReadPages, onPagesChanged } from '../../lib/browser/calendar-page.ts'
import { calendarPageMatches } from '../../lib/calendar-pages/registry.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { keptText } from '../shared/events/kept-text.ts'
import { useAddEvents } from '../shared/events/use-add-events.ts'
import { useOpenPage } from '../shared/events/use-open-page.ts'
import { useNow } from '../shared/use-now.ts'

interface ByHandProps {
  records: Records
  /** A backup was dropped on the page. */
  onBackup: (file: File) => void
}

/** Events without a calendar that is connected: by file, by text, and from a calendar's own page. */
export function ByHand({ records, onBackup }: ByHandProps) {
  const t = useText()
  const now = useNow()
  const add = useAddEvents(records)
  const over = useHanded((handed) => (isBackup(handed) ? onBackup(handed.file) : add.hand(handed)))
  const openPage = useOpenPage()
  const [offerUndo, toast] = useUndo()
  const allowed = useAllowed()

  async function keep(): Promise<void> {
    const done = await add.keep()
    if (done) offerUndo(keptText(done.kept, Date.now(), t), () => void done.undo())
  }
  async function debrief(key: string): Promise<void> {
    const interviewId = await add.debrief(key)
    if (interviewId) location.assign(`sidepanel.html?interview=${encodeURIComponent(interviewId)}`)
  }

  return (
    <section class="stack" id="by-hand" aria-labelledby="by-hand-title">
      <div class="row apart">
        <h2 id="by-hand-title">{t('byHandTitle')}</h2>
        <Button kind="quiet" href="dashboard.html#calendar">
          <Icon name="calendar" />
          {t('byHandSee')}
        </Button>
      </div>
      <AddEvents
        value={add.adding}
        onChange={add.change}
        onHanded={add.hand}
        onDebrief={(key) => void debrief(key)}
        {...{ now, over, openPage }}
      />
      <AddActions value={add.adding} onChange={add.change} onKeep={() => void keep()} />
      <OpenEventSwitch on={allowed} onChange={(on) => void allowPages(calendarPageMatches, on)} />
      {toast}
    </section>
  )
}

/** Whether the pages of calendars may be read now: the browser's own settings can change it too. */
function useAllowed(): boolean {
  const [allowed, setAllowed] = useState(false)
  useEffect(() => {
    const gone = new AbortController()
    const read = () => void mayReadPages(calendarPageMatches).then((may) => gone.signal.aborted || setAllowed(may))
    read()
    onPagesChanged(read, gone.signal)
    return () => gone.abort()
  }, [])
  return allowed
}

const isBackup = (handed: Handed): handed is Extract<Handed, { from: 'file' }> =>
  handed.from === 'file' && /\.(?:json|age)$/i.test(handed.file.name)
