import { AddActions, AddEvents } from '../../components/calendar/add-events.tsx'
import { useHanded } from '../../components/calendar/use-handed.ts'
import { ActionBar, Panel, TopBar } from '../../components/frame/panel.tsx'
import { useText } from '../../components/text.ts'
import type { View } from '../../lib/domain/call/view.ts'
import { keptText } from '../shared/events/kept-text.ts'
import type { AddEventsHandle } from '../shared/events/use-add-events.ts'
import { useOpenPage } from '../shared/events/use-open-page.ts'
import type { Notice } from './not-interview.ts'

interface AddScreenProps {
  add: AddEventsHandle
  now: number
  go: (view: View) => void
  onKept: (notice: Notice) => void
}

/** Adding an interview that is still to come, in the panel. */
export function AddScreen({ add, now, go, onKept }: AddScreenProps) {
  const t = useText()
  const over = useHanded(add.hand)
  const openPage = useOpenPage()
  const { adding, change } = add

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
