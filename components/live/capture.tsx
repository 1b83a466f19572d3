import type { RefObject } from 'preact'
import { useRef } from 'preact/hooks'
import { type LiveNoteKind, liveNoteKinds } from '../../lib/domain/interview/live-note.ts'
import { Button } from '../form/button.tsx'
import { Input } from '../form/input.tsx'
import { Segment } from '../form/segment.tsx'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'
import type { LiveDraft } from './draft.ts'
import { kindOfPrefix, kinds } from './kinds.ts'

export interface CaptureProps {
  draft: LiveDraft
  onDraft: (next: LiveDraft) => void
  onEnter: () => void
  field: RefObject<HTMLInputElement | null>
}

/** A kind, a few words, Enter. */
export function Capture({ draft, onDraft, onEnter, field }: CaptureProps) {
  const t = useText()
  /** What the last prefix took away: Backspace in the still empty field gives it back, for notes that begin with "a ". */
  const taken = useRef<LiveDraft | null>(null)

  const type = (text: string) => {
    const kind = draft.text.length < 2 ? kindOfPrefix(text) : null
    taken.current = kind ? { kind: draft.kind, text } : null
    onDraft(kind ? { kind, text: '' } : { ...draft, text })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      onEnter()
    }
    if (event.key === 'Backspace' && draft.text === '' && taken.current) {
      event.preventDefault()
      onDraft(taken.current)
      taken.current = null
    }
  }
  return (
    <>
      <Segment<LiveNoteKind>
        label={t('liveKind')}
        labelHidden
        value={draft.kind}
        options={liveNoteKinds.map((kind) => ({ value: kind, label: t(kinds[kind].word) }))}
        onChange={(kind) => onDraft({ ...draft, kind })}
      />
      <div class="row capture">
        <Input
          entryRef={field}
          label={t('liveNote')}
          placeholder={t('liveNoteHow')}
          value={draft.text}
          onChange={type}
          onKeyDown={onKeyDown}
        />
        <Button
          kind="primary"
          only
          label={t('liveAdd')}
          onClick={() => {
            onEnter()
            field.current?.focus()
          }}
        >
          <Icon name="plus" />
        </Button>
      </div>
    </>
  )
}

/** How one is quick, and what is not kept: beside the notes, where it takes nothing of the bar. */
export function CaptureHints() {
  const t = useText()
  return (
    <div class="stack s1">
      <p class="hint keys">
        {liveNoteKinds.map((kind) => (
          <kbd key={kind}>{kinds[kind].key}</kbd>
        ))}
        <span>{t('liveKeysHow')}</span>
      </p>
      <p class="hint">{t('liveOnlyTyped')}</p>
    </div>
  )
}
