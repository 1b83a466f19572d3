import type { LiveNote, LiveNoteKind } from '../../lib/domain/interview/live-note.ts'
import { useText } from '../text.ts'

/** What the user noted during the call and no field holds, to read while the field is filled. */
export function FromNotes({ notes, kind }: { notes: readonly LiveNote[]; kind: LiveNoteKind }) {
  const t = useText()
  const shown = notes.filter((note) => note.kind === kind)
  if (shown.length === 0) return null
  return (
    <section class="card tint from-notes">
      <h2 class="label">{t('debriefFromNotes')}</h2>
      <ul class="bullets small">
        {shown.map(({ id, text, minute }) => (
          <li key={id}>
            <span dir="auto">{text}</span> <span class="hint num">{t('debriefNoteMinute', minute)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
