import { useEffect, useState } from 'preact/hooks'
import type { DebriefPerson, Saying } from '../../lib/domain/debrief/debrief.ts'
import type { Note } from '../../lib/domain/thank-you/note.ts'
import { Select } from '../form/select.tsx'
import { type TextKey, useText } from '../text.ts'

/** How long the user has to pause before it is worked out anew, ms: never between two keys. */
const PAUSE_MS = 300

/** Drafts the note to a person as the debrief stands; its code is loaded for it. */
export type DraftNote = (personId: string) => Promise<Note | null>

/** The note to a person, once the user pauses; null before that. */
export function useDraftedNote(person: DebriefPerson, draftNote: DraftNote | undefined): Note | null {
  const [note, setNote] = useState<Note | null>(null)
  useEffect(() => {
    if (!draftNote) return
    let gone = false
    const timer = setTimeout(async () => {
      const drafted = await draftNote(person.id)
      if (!gone) setNote(drafted)
    }, PAUSE_MS)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [person])
  return note
}

export type SaidField = 'problem' | 'success' | 'skills' | 'moment' | 'words'

const choices: Readonly<Record<Saying, TextKey>> = {
  sentence: 'sayAsSentence',
  topic: 'sayAsTopic',
  words: 'sayAsWords',
  out: 'sayAsOut',
}
/** Words of theirs are said as theirs, or not at all. */
const fitting = (field: SaidField): readonly Saying[] =>
  field === 'words' ? ['out'] : ['sentence', 'topic', 'words', 'out']

export interface HowItReadsProps {
  /** The key of a field of the person. */
  field: SaidField | 'because' | 'fits'
  person: DebriefPerson
  note: Note | null
  onChange?: (patch: Partial<DebriefPerson>) => void
}

/** How a note will read in the letter, and in which form it is said there. */
export function HowItReads({ field, person, note, onChange }: HowItReadsProps) {
  const t = useText()
  if (note === null || person[field].trim() === '') return null
  const path = `people.${field}`
  const said = note.sentences.filter(({ sources }) => sources.some((source) => source.field === path))
  const isSayable = field !== 'because' && field !== 'fits'
  const saying = isSayable ? (person.sayAs[field] ?? '') : ''
  return (
    <div class="reads row apart top" data-reads={field}>
      <p class="hint" role="status">
        {said.length > 0 ? (
          <>
            {t('previewReads')}{' '}
            <q class="said" lang={note.language} dir="auto">
              {said.map(({ text }) => text).join(' ')}
            </q>
          </>
        ) : (
          t('previewBeside')
        )}
      </p>
      {isSayable && onChange && (
        <Select<Saying | ''>
          label={t('sayAs')}
          value={saying}
          options={[
            { value: '', label: t('sayAsAuto') },
            ...fitting(field).map((value) => ({ value, label: t(choices[value]) })),
          ]}
          onChange={(next) => onChange({ sayAs: withSaying(person, field, next) })}
        />
      )}
    </div>
  )
}

function withSaying({ sayAs }: DebriefPerson, field: SaidField, next: Saying | ''): DebriefPerson['sayAs'] {
  const { [field]: _, ...others } = sayAs
  return next === '' ? others : { ...others, [field]: next }
}
