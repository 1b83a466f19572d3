import { AddActions, AddEvents } from '../../components/calendar/add-events.tsx'
import { EntryLine } from '../../components/calendar/entry-line.tsx'
import { useHanded } from '../../components/calendar/use-handed.ts'
import { ActionBar, Panel, TopBar } from '../../components/frame/panel.tsx'
import { useText } from '../../components/text.ts'
import type { View } from '../../lib/domain/call/view.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { keptText } from '../shared/events/kept-text.ts'
import type { AddEventsHandle } from '../shared/events/use-add-events.ts'
import { useOpenPage } from '../shared/events/use-open-page.ts'
import { useTypedEntry } from '../shared/events/use-typed-entry.ts'
import type { Notice } from './not-interview.ts'

interface AddScreenProps {
  add: AddEventsHandle
  records: Records
  now: number
  go: (view: View) => void
  onKept: (notice: Notice) => void
}

/** Adding an interview that is still to come, in the panel. */
export function AddScreen({ add, records, now, go, onKept }: AddScreenProps) {
  const t = useText()
  const over = useHanded(add.hand)
  const openPage = useOpenPage()
  const { adding, change } = add
  const typed = useTypedEntry(records, {
    onKept(text, undo) {
      onKept({ text, undo })
      go({ name: 'home' })
    },
    onDebrief: (interviewId) => go({ name: 'debrief', interviewId }),
  })

  async function keep(): Promise<void> {
    const done = await add.keep()
    if (!done) return
    onKept({ text: keptText(done.kept, Date.now(), t), undo: () => void done.undo() })
    go({ name: 'home' })
  }

  async function debrief(key: string): Promise<void> {
    const interviewId = await add.debrief(key)
    if (interviewId) go({ name: 'debrief', interviewId })
  }

  return (
    <Panel
      view="add"
      top={<TopBar heading title={t('addTitle')} onBack={() => go({ name: 'home' })} />}
      bottom={
        adding.found.length > 0 && (
          <ActionBar>
            <AddActions value={adding} onChange={change} onKeep={() => void keep()} />
          </ActionBar>
        )
      }
    >
      {adding.found.length === 0 && <EntryLine now={now} {...typed} />}
      <AddEvents
        value={adding}
        onChange={change}
        onHanded={add.hand}
        onDebrief={(key) => void debrief(key)}
        {...{ now, over, openPage }}
      />
    </Panel>
  )
}
