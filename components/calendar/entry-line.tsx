import { useRef, useState } from 'preact/hooks'
import type { EntryReading } from '../../lib/domain/calendar/entry.ts'
import { wallTime } from '../debrief/local-time.ts'
import { formatOptions } from '../debrief/options.ts'
import { Button } from '../form/button.tsx'
import { Field } from '../form/field.tsx'
import { Input } from '../form/input.tsx'
import { Segment } from '../form/segment.tsx'
import { useText } from '../text.ts'

/** An interview as its line says it and the user corrected it, at a time that is known. */
export interface TypedEntry {
  entry: EntryReading
  /** The line as typed. */
  line: string
  /** ms since 1970 */
  start: number
}

export interface EntryLineProps {
  now: number
  /** Reads the line; null until it is loaded. */
  read: ((line: string) => EntryReading) | null
  /** The user is about to type. */
  onFocus: () => void
  /** Keeps it: one that has begun is debriefed, one that comes is an event. Resolves with whether that is done. */
  onSave: (typed: TypedEntry) => Promise<boolean>
}

const nothing: EntryReading = {
  ...{ day: '', start: '', minutes: null, format: '', people: [], company: '', role: '', round: '' },
}

/** An interview in one line. What was understood stands below as it will be kept, to be corrected in place. */
export function EntryLine({ now, read, onFocus, onSave }: EntryLineProps) {
  const t = useText()
  const [line, setLine] = useState('')
  // What the user corrected stays, whatever the line goes on to say.
  const [own, setOwn] = useState<Partial<EntryReading>>({})
  const [saving, setSaving] = useState(false)
  const place = useRef<HTMLFormElement>(null)
  const entry: EntryReading = { ...(line.trim() && read ? read(line) : nothing), ...own }
  const start = wallTime(entry.day, entry.start)
  const set = (patch: Partial<EntryReading>) => setOwn((before) => ({ ...before, ...patch }))

  async function save(): Promise<void> {
    if (saving) return
    if (start === null) {
      const missing = place.current?.querySelector<HTMLElement>(`[type="${entry.day ? 'time' : 'date'}"]`)
      return missing?.focus()
    }
    setSaving(true)
    const done = await onSave({ entry, line: line.trim(), start }).finally(() => setSaving(false))
    if (!done) return
    setLine('')
    setOwn({})
  }

  return (
    <form
      class="stack entry-line"
      ref={place}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Field label={t('entryLabel')}>
        <Input value={line} onChange={setLine} onFocus={onFocus} placeholder={t('entryExample')} autocomplete="off" />
      </Field>
      {line.trim() && read && (
        <div class="card tint stack">
          <EntryFields entry={entry} set={set} />
          {start === null && <p class="hint">{t(entry.day ? 'entryTimeMissing' : 'entryWhenMissing')}</p>}
          <Button kind="primary" wide type="submit" busy={saving}>
            {t(start !== null && start <= now ? 'eventDebriefNow' : 'addKeep')}
          </Button>
        </div>
      )}
    </form>
  )
}

function EntryFields({ entry, set }: { entry: EntryReading; set: (patch: Partial<EntryReading>) => void }) {
  const t = useText()
  const text = (name: 'company' | 'role') => ({
    value: entry[name],
    autocomplete: 'off',
    onChange: (value: string) => set({ [name]: value }),
  })
  return (
    <>
      <div class="two">
        <Field label={t('debriefDay')}>
          <Input type="date" value={entry.day} onChange={(day) => set({ day })} />
        </Field>
        <Field label={t('entryTime')}>
          <Input type="time" value={entry.start} onChange={(next) => set({ start: next })} />
        </Field>
      </div>
      <Segment
        label={t('debriefFormat')}
        value={entry.format}
        options={formatOptions(t)}
        onChange={(format) => set({ format })}
      />
      <Field label={t('eventWith')}>
        <Input
          value={entry.people.join(', ')}
          autocomplete="off"
          onChange={(names) => set({ people: names.split(/,\s?/) })}
        />
      </Field>
      <div class="two">
        <Field label={t('debriefCompany')}>
          <Input {...text('company')} />
        </Field>
        <Field label={t('debriefRole')}>
          <Input {...text('role')} />
        </Field>
      </div>
    </>
  )
}
