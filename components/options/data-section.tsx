import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../form/button.tsx'
import { Icon } from '../icon/icon.tsx'
import { type Text, useText } from '../text.ts'

export interface Counts {
  interviews: number
  questions: number
  /** Thank-you notes that the user worked on. */
  notes: number
}

export interface DataSectionProps {
  counts: Counts
  onExport: () => void
  onDelete: () => void
}

export function DataSection({ counts, onExport, onDelete }: DataSectionProps) {
  const t = useText()
  const kept = listCounts(counts, t)
  return (
    <section class="stack" id="data" aria-labelledby="data-title">
      <h2 id="data-title">{t('optionsData')}</h2>
      <p class="soft">{kept ? t('optionsHere', kept) : t('optionsNothingHere')}</p>
      <div class="stack s1">
        <div class="row">
          <Button onClick={onExport}>
            <Icon name="save" />
            {t('optionsExport')}
          </Button>
        </div>
        <p class="hint">{t('optionsExportHint')}</p>
      </div>
      <hr class="rule" />
      <DeleteEverything kept={kept} onDelete={onDelete} />
    </section>
  )
}

/** The one thing that asks first, since nothing can bring it back. */
function DeleteEverything({ kept, onDelete }: { kept: string; onDelete: () => void }) {
  const t = useText()
  const [asking, setAsking] = useState(false)
  const keep = useRef<HTMLButtonElement>(null)
  const ask = useRef<HTMLButtonElement>(null)
  const wasAsking = useRef(false)
  useEffect(() => {
    if (asking) keep.current?.focus()
    else if (wasAsking.current) ask.current?.focus()
    wasAsking.current = asking
  }, [asking])
  if (!asking)
    return (
      <div class="row apart delete">
        <p class="small soft grow">{t('optionsDeleteHint')}</p>
        <Button kind="danger" buttonRef={ask} onClick={() => setAsking(true)}>
          {t('optionsDelete')}
        </Button>
      </div>
    )
  return (
    <div
      class="nudge bad"
      role="alertdialog"
      aria-labelledby="delete-title"
      aria-describedby="delete-what"
      onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}
    >
      <div class="stack s1">
        <h3 id="delete-title">{t('optionsDeleteAsk')}</h3>
        <p id="delete-what">{kept ? t('optionsDeleteWhat', kept) : t('optionsDeleteWhatNone')}</p>
      </div>
      <div class="row">
        <Button buttonRef={keep} onClick={() => setAsking(false)}>
          {t('optionsDeleteNo')}
        </Button>
        <Button
          kind="danger"
          onClick={() => {
            setAsking(false)
            onDelete()
          }}
        >
          {t('optionsDeleteYes')}
        </Button>
      </div>
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
