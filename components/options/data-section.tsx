import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../form/button.tsx'
import { Field } from '../form/field.tsx'
import { Input } from '../form/input.tsx'
import { Icon } from '../icon/icon.tsx'
import { Nudge } from '../nudge/nudge.tsx'
import { type Text, useText } from '../text.ts'

export interface Counts {
  interviews: number
  questions: number
  /** Thank-you notes that the user worked on. */
  notes: number
}

/** `deleted`: all is gone, and can still come back. `back`: it was brought back. `failed`: not everything could be deleted. */
export type Deletion = 'none' | 'deleted' | 'back' | 'failed'

export interface DataSectionProps {
  counts: Counts
  deletion: Deletion
  onExport: () => void
  /** Called once the word was typed. */
  onDelete: () => void
  onUndo: () => void
}

export function DataSection({ counts, deletion, onExport, onDelete, onUndo }: DataSectionProps) {
  const t = useText()
  const kept = listCounts(counts, t)
  return (
    <section class="stack" id="data" aria-labelledby="data-title">
      <h2 id="data-title">{t('optionsData')}</h2>
      <p class="soft">{kept ? t('optionsHere', kept) : t('optionsNothingHere')}</p>
      <Deleted deletion={deletion} onUndo={onUndo} />
      <DeleteEverything kept={kept} onExport={onExport} onDelete={onDelete} />
    </section>
  )
}

function Deleted({ deletion, onUndo }: Pick<DataSectionProps, 'deletion' | 'onUndo'>) {
  const t = useText()
  if (deletion === 'none') return null
  if (deletion === 'failed') return <Nudge kind="bad">{t('optionsDeleteFailed')}</Nudge>
  if (deletion === 'back') return <Nudge>{t('optionsDeleteUndone')}</Nudge>
  return (
    <Nudge
      kind="warn"
      actions={
        <Button compact onClick={onUndo}>
          {t('toastUndo')}
        </Button>
      }
    >
      {t('optionsDeleteDone')}
    </Nudge>
  )
}

/** Asks first, by a word that nobody types by chance. */
function DeleteEverything({ kept, ...rest }: { kept: string } & Pick<DataSectionProps, 'onExport' | 'onDelete'>) {
  const t = useText()
  const [asking, setAsking] = useState(false)
  const ask = useRef<HTMLButtonElement>(null)
  const wasAsking = useRef(false)
  useEffect(() => {
    if (!asking && wasAsking.current) ask.current?.focus()
    wasAsking.current = asking
  }, [asking])
  if (asking) return <Question kept={kept} onClose={() => setAsking(false)} {...rest} />
  return (
    <div class="row apart delete">
      <p class="small soft grow">{t('optionsDeleteHint')}</p>
      <Button kind="danger" buttonRef={ask} onClick={() => setAsking(true)}>
        {t('optionsDelete')}
      </Button>
    </div>
  )
}

interface QuestionProps extends Pick<DataSectionProps, 'onExport' | 'onDelete'> {
  kept: string
  onClose: () => void
}

function Question({ kept, onExport, onDelete, onClose }: QuestionProps) {
  const t = useText()
  const [typed, setTyped] = useState('')
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => keep.current?.focus(), [])
  const word = t('optionsDeleteWord')
  const isTyped = typed.trim().toLocaleLowerCase(t.language) === word
  function submit(event: Event): void {
    event.preventDefault()
    if (!isTyped) return
    onClose()
    onDelete()
  }
  return (
    <div
      class="nudge bad"
      role="alertdialog"
      aria-labelledby="delete-title"
      aria-describedby="delete-what"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div class="stack s1">
        <h3 id="delete-title">{t('optionsDeleteAsk')}</h3>
        <p id="delete-what">{kept ? t('optionsDeleteWhat', kept) : t('optionsDeleteWhatNone')}</p>
      </div>
      {kept && (
        <Button class="start" onClick={onExport}>
          <Icon name="save" />
          {t('optionsDeleteBackup')}
        </Button>
      )}
      <form class="stack s3" onSubmit={submit}>
        <Field label={t('optionsDeleteType', word)}>
          <Input value={typed} onChange={setTyped} autocomplete="off" />
        </Field>
        <div class="row">
          <Button buttonRef={keep} onClick={onClose}>
            {t('optionsDeleteNo')}
          </Button>
          <Button kind="danger" type="submit" disabled={!isTyped}>
            {t('optionsDeleteYes')}
          </Button>
        </div>
      </form>
    </div>
  )
}

/** "3 interviews, 12 questions and 2 thank-you notes" in the reader's language; empty when nothing is kept. */
function listCounts({ interviews, questions, notes }: Counts, t: Text): string {
  const parts = [
    interviews && t.plural('optionsCountInterviews', interviews),
    questions && t.plural('optionsCountQuestions', questions),
    notes && t.plural('optionsCountDrafts', notes),
  ].filter((part) => part !== 0)
  return new Intl.ListFormat(t.language, { type: 'conjunction' }).format(parts)
}
