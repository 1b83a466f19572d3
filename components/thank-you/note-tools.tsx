import { useState } from 'preact/hooks'
import type { Note } from '../../lib/domain/thank-you/note.ts'
import { Button } from '../form/button.tsx'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'
import { Compare } from './compare.tsx'
import { DraftByModel } from './draft-by-model.tsx'
import { modelName } from './model-faults.ts'
import type { Drafter, EditedNote, NoteActions, NoteDraft, Polisher } from './note-actions.ts'
import { Polish } from './polish.tsx'

export interface NoteToolsProps {
  note: Note
  draft: NoteDraft
  text: EditedNote
  polisher: Polisher | null
  drafter: Drafter | null
  actions: NoteActions
  now: number
}

/** What can be done to the whole text: shorten it, compare it, and have it drafted or polished where there is something for that. */
export function NoteTools({ note, draft, text, polisher, drafter, actions, now }: NoteToolsProps) {
  const t = useText()
  const [open, setOpen] = useState<'compare' | 'draft' | 'polish' | null>(null)
  const isShort = draft.length === 'short'
  const canShorten = draft.edited === null && draft.channel === 'email' && (note.form === 'full' || isShort)
  const previous = draft.previous.filter(({ subject, body }) => subject !== text.subject || body !== text.body)
  const toggle = (tool: 'compare' | 'draft' | 'polish') => setOpen(open === tool ? null : tool)
  if (!canShorten && previous.length === 0 && !polisher && !drafter) return null
  return (
    <div class="stack s2 note-tools">
      <div class="row">
        {canShorten && (
          <Button compact pressed={isShort} onClick={() => actions.onLength(note.id, isShort ? 'full' : 'short')}>
            {t('thankYouShorter')}
          </Button>
        )}
        {previous.length > 0 && (
          <Button compact expanded={open === 'compare'} onClick={() => toggle('compare')}>
            <Icon name="swap" small />
            {t('compareTitle')}
          </Button>
        )}
        {drafter && (
          <Button compact expanded={open === 'draft'} onClick={() => toggle('draft')}>
            {t('draftWith', modelName(t, drafter))}
          </Button>
        )}
        {polisher && (
          <Button compact expanded={open === 'polish'} onClick={() => toggle('polish')}>
            {t('polishTitle')}
          </Button>
        )}
      </div>
      {open === 'compare' && previous.length > 0 && (
        <Compare
          previous={previous}
          text={text}
          language={note.language}
          now={now}
          onBringBack={({ subject, body }) => {
            setOpen(null)
            actions.onReplace(note.id, { subject, body })
          }}
        />
      )}
      {open === 'draft' && drafter && (
        <DraftByModel
          noteId={note.id}
          language={note.language}
          drafter={drafter}
          onTake={(drafted, sentences) => {
            setOpen(null)
            actions.onDrafted(note.id, drafted, sentences)
          }}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'polish' && polisher && (
        <Polish
          noteId={note.id}
          text={text}
          language={note.language}
          polisher={polisher}
          onTake={(polished) => {
            setOpen(null)
            actions.onReplace(note.id, polished)
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  )
}
