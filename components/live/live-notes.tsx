import type { LiveNote } from '../../lib/domain/interview/live-note.ts'
import { Button } from '../form/button.tsx'
import { Icon } from '../icon/icon.tsx'
import { memo } from '../memo.ts'
import { useText } from '../text.ts'
import '../form/reorder/rapid.css'
import { useStable } from '../stable.ts'
import { kinds } from './kinds.ts'

export interface LiveNotesProps {
  notes: readonly LiveNote[]
  onRemove: (note: LiveNote) => void
}

export function LiveNotes({ notes, onRemove }: LiveNotesProps) {
  const t = useText()
  const actions = useStable({ remove: onRemove })
  if (notes.length === 0) return <p class="soft">{t('liveEmpty')}</p>
  return (
    <ol class="rapid live">
      {[...notes]
        .sort((a, b) => a.at - b.at)
        .map((note) => (
          <Row key={note.id} note={note} onRemove={actions.remove} />
        ))}
    </ol>
  )
}

const Row = memo(function Row({ note, onRemove }: { note: LiveNote; onRemove: (note: LiveNote) => void }) {
  const t = useText()
  const { kind, minute, text } = note
  const digits = new Intl.NumberFormat(t.language, { minimumIntegerDigits: 2, useGrouping: false })
  return (
    <li>
      <span class="n num">
        <span class="away">{t('liveMinute')} </span>
        {digits.format(minute)}
      </span>
      <div>
        <p class="hint kind">
          <Icon name={kinds[kind].icon} small />
          {t(kinds[kind].word)}
        </p>
        <p class={kind === 'question' ? 'said' : undefined} dir="auto">
          {text}
        </p>
      </div>
      <Button kind="quiet" only compact label={t('liveRemove', text)} onClick={() => onRemove(note)}>
        <Icon name="cross" small />
      </Button>
    </li>
  )
})
