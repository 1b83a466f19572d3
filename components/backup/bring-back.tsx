import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Button } from '../form/button.tsx'
import { Check } from '../form/check.tsx'
import { Nudge } from '../nudge/nudge.tsx'
import { type PluralKey, type Text, type TextKey, useText } from '../text.ts'
import { dateText } from './date-text.ts'
import { FileChoice } from './file-choice.tsx'
import { PassphraseForm } from './passphrase-form.tsx'

/** What a backup would do, before it does it. */
export interface Preview {
  /** When the backup was made. ms since 1970; null where it doesn't say */
  madeAt: number | null
  counts: Record<'new' | 'changed' | 'older' | 'same' | 'damaged' | 'newer', number>
  /** Of the new and changed records. */
  interviews: number
  debriefs: number
  notes: number
  /** Something beside the records comes back: what was said of companies and series, the user's own addresses. */
  hasMore: boolean
  /** The file isn't as it was written: cut, edited or damaged. */
  isTouched: boolean
  /** Whether the file's settings are to take the place of those here; null where there is nothing to choose. */
  takesSettings: boolean | null
}

export type Refusal = 'newer' | 'other' | 'empty' | 'unreadable' | 'too-big' | 'not-read' | 'damaged' | 'database'

/** Where the user is between choosing a file and having it back. */
export type BringingBack =
  | { at: 'choice' }
  | { at: 'reading'; name: string }
  | { at: 'locked'; name: string; isWorking: boolean; isWrong: boolean }
  | { at: 'refused'; name: string; why: Refusal }
  | { at: 'shown'; name: string; preview: Preview; isWorking: boolean; hasFailed: boolean }
  | { at: 'done'; count: number }
  | { at: 'undone' }

export interface BringBackProps {
  value: BringingBack
  onFile: (file: File) => void
  onPassphrase: (passphrase: string) => void
  onSettings: (takes: boolean) => void
  onBringBack: () => void
  onUndo: () => void
  /** Another file, or none. */
  onLeave: () => void
}

/** A backup's way back: choose a file, see what it changes, bring it back, undo. */
export function BringBack({ value, onFile, onPassphrase, ...rest }: BringBackProps) {
  const t = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  const isShown = value.at === 'shown'
  // What the file would do is the news, for readers with the ears too.
  useEffect(() => {
    if (isShown) heading.current?.focus()
  }, [isShown])
  return (
    <div class="stack s3 bring-back" data-at={value.at}>
      <div class="stack s1">
        <h3 ref={heading} tabIndex={-1}>
          {t('backupReturn')}
        </h3>
        <p class="small soft">{t('backupReturnHint')}</p>
      </div>
      <div role="alert">
        {value.at === 'refused' && <p class="nudge bad">{refusalText(value.why, value.name, t)}</p>}
      </div>
      {value.at === 'locked' && (
        <div class="card stack s3">
          <p class="label" dir="auto">
            {t('backupLocked', value.name)}
          </p>
          <PassphraseForm isWorking={value.isWorking} isWrong={value.isWrong} onPassphrase={onPassphrase} />
        </div>
      )}
      {value.at === 'shown' ? (
        <Shown {...value} {...rest} />
      ) : (
        <FileChoice label={t('backupChoose')} accept=".json,.age,application/json" onFile={onFile} />
      )}
      <p class="away" role="status">
        {value.at === 'reading' && t('backupReading', value.name)}
      </p>
      <Outcome value={value} onUndo={rest.onUndo} />
    </div>
  )
}

function Outcome({ value, onUndo }: Pick<BringBackProps, 'value' | 'onUndo'>) {
  const t = useText()
  if (value.at === 'undone') return <Nudge>{t('backupUndone')}</Nudge>
  if (value.at !== 'done') return null
  return (
    <Nudge
      actions={
        <Button compact onClick={onUndo}>
          {t('toastUndo')}
        </Button>
      }
    >
      {t.plural('backupDone', value.count)}
    </Nudge>
  )
}

type ShownProps = Extract<BringingBack, { at: 'shown' }> &
  Pick<BringBackProps, 'onSettings' | 'onBringBack' | 'onLeave'>

function Shown({ name, preview, isWorking, hasFailed, onSettings, onBringBack, onLeave }: ShownProps) {
  const t = useText()
  const { counts, madeAt, takesSettings } = preview
  const changes = counts.new + counts.changed
  const hasWork = changes > 0 || preview.hasMore || takesSettings === true
  return (
    <div class="card stack s3">
      <div class="stack s1">
        <p class="label" dir="auto">
          {name}
        </p>
        <p class="small soft">{madeAt === null ? t('backupMadeUnknown') : t('backupMade', dateText(madeAt, t))}</p>
      </div>
      {preview.isTouched && <Nudge kind="warn">{t('backupTouched')}</Nudge>}
      <ul class="list small fates">
        {fates.map(
          ([fate, key]) => counts[fate] > 0 && <Fate key={fate} fate={fate} text={t.plural(key, counts[fate])} />,
        )}
        {changes > 0 && <li class="hint">{amongText(preview, t)}</li>}
        {preview.hasMore && <li>{t('backupMore')}</li>}
        {!hasWork && <li>{t('backupNothingNew')}</li>}
      </ul>
      {takesSettings !== null && (
        <Check checked={takesSettings} onChange={onSettings}>
          {t('backupSettings')}
        </Check>
      )}
      <div role="alert">{hasFailed && <p class="nudge bad">{t('backupFailed')}</p>}</div>
      <div class="row">
        {hasWork && (
          <Button kind="primary" busy={isWorking} onClick={onBringBack}>
            {t('backupBringBack')}
          </Button>
        )}
        <Button onClick={onLeave}>{t(hasWork ? 'backupLeave' : 'backupOther')}</Button>
      </div>
    </div>
  )
}

const fates: readonly [keyof Preview['counts'], PluralKey][] = [
  ['new', 'backupNew'],
  ['changed', 'backupChanged'],
  ['older', 'backupOlder'],
  ['same', 'backupSame'],
  ['damaged', 'backupDamaged'],
  ['newer', 'backupNewer'],
]

function Fate({ fate, text }: { fate: string; text: ComponentChildren }) {
  return <li data-fate={fate}>{text}</li>
}

/** "Among them: 3 interviews, 2 debriefs and 1 thank-you note." */
function amongText({ interviews, debriefs, notes }: Preview, t: Text): string | null {
  const parts = [
    interviews && t.plural('optionsCountInterviews', interviews),
    debriefs && t.plural('backupCountDebriefs', debriefs),
    notes && t.plural('optionsCountDrafts', notes),
  ].filter((part) => part !== 0)
  return parts.length === 0
    ? null
    : t('backupAmong', new Intl.ListFormat(t.language, { type: 'conjunction' }).format(parts))
}

const refusals: Record<Refusal, TextKey> = {
  newer: 'backupRefusedNewer',
  other: 'backupRefusedOther',
  empty: 'backupRefusedEmpty',
  unreadable: 'backupRefusedUnreadable',
  'too-big': 'backupRefusedTooBig',
  'not-read': 'backupRefusedNotRead',
  damaged: 'backupRefusedDamaged',
  database: 'backupRefusedDatabase',
}

const refusalText = (why: Refusal, name: string, t: Text) => t(refusals[why], name)
