import { useRef } from 'preact/hooks'
import type { MutedRoom } from '../../lib/domain/settings.ts'
import { Button } from '../form/button.tsx'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'
import { useUndo } from '../toast/use-undo.tsx'

export interface MutedRoomsProps {
  rooms: readonly MutedRoom[]
  siteNames: Readonly<Record<string, string>>
  onChange: (next: MutedRoom[]) => void
}

/** Rooms for which no debrief is offered, each with the way back. */
export function MutedRooms({ rooms, siteNames, onChange }: MutedRoomsProps) {
  const t = useText()
  const [offerUndo, toast] = useUndo()
  const title = useRef<HTMLHeadingElement>(null)
  const newest = useRef({ rooms, onChange })
  newest.current = { rooms, onChange }
  const askAgain = (muted: MutedRoom) => {
    onChange(rooms.filter((each) => each !== muted))
    title.current?.focus()
    offerUndo(t('optionsAsksAgain', muted.room), () => {
      const now = newest.current
      now.onChange([...now.rooms, muted].sort((a, b) => a.at - b.at))
    })
  }
  return (
    <div class="card">
      <h3 ref={title} tabIndex={-1}>
        {t('optionsMuted')}
      </h3>
      {rooms.length === 0 && <p class="small soft">{t('optionsMutedNone')}</p>}
      <ul class="list">
        {rooms.map((muted) => (
          <li key={`${muted.platform} ${muted.room}`} class="row one apart">
            <span class="grow">
              {t('optionsMutedRoom', muted.room)}
              <br />
              <span class="hint">{siteNames[muted.platform] ?? muted.platform}</span>
            </span>
            <Button kind="quiet" compact label={t('optionsAskAgainFor', muted.room)} onClick={() => askAgain(muted)}>
              <Icon name="undo" small />
              {t('optionsAskAgain')}
            </Button>
          </li>
        ))}
      </ul>
      {toast}
    </div>
  )
}
