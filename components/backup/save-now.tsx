import { useState } from 'preact/hooks'
import { Button } from '../form/button.tsx'
import { Check } from '../form/check.tsx'
import { Icon } from '../icon/icon.tsx'
import { type TextKey, useText } from '../text.ts'

/** What came of the last save. `nothing`: there is no record. `unreadable`: the records can't be read now. */
export type SaveOutcome = 'none' | 'working' | 'saved' | 'nothing' | 'unreadable'

export interface SaveChoice {
  /** With the addresses and passwords of connected calendars. */
  withCalendars: boolean
}

export interface SaveNowProps {
  outcome: SaveOutcome
  /** Calendars are connected, so that their addresses could go along. */
  hasCalendars: boolean
  /** The file is sealed with the passphrase. */
  isSealed: boolean
  onSave: (choice: SaveChoice) => void
  /** Saves a page that shows it without the extension. */
  onSavePage: () => void
}

const problems: Partial<Record<SaveOutcome, TextKey>> = {
  nothing: 'backupNothingToSave',
  unreadable: 'backupUnreadable',
}

/** Saves everything as a file, and says so when there is nothing that could be saved. */
export function SaveNow({ outcome, hasCalendars, isSealed, onSave, onSavePage }: SaveNowProps) {
  const t = useText()
  const [withCalendars, setWithCalendars] = useState(false)
  const problem = problems[outcome]
  return (
    <div class="stack s3">
      <div class="stack s1">
        <div class="row">
          <Button busy={outcome === 'working'} onClick={() => onSave({ withCalendars })}>
            <Icon name="save" />
            {t('optionsExport')}
          </Button>
          <Button kind="quiet" onClick={onSavePage}>
            {t('backupSavePage')}
          </Button>
        </div>
        <p class="hint">{t(isSealed ? 'backupExportSealed' : 'optionsExportHint')}</p>
      </div>
      {hasCalendars && (
        <Check checked={withCalendars} onChange={setWithCalendars}>
          {t('backupWithCalendars')}
        </Check>
      )}
      <div role="alert">{problem && <p class="nudge warn">{t(problem)}</p>}</div>
      <p class="away" role="status">
        {outcome === 'saved' && t('backupSaved')}
      </p>
    </div>
  )
}
