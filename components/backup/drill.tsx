import { Button } from '../form/button.tsx'
import { Nudge } from '../nudge/nudge.tsx'
import { type Text, useText } from '../text.ts'
import { dateText } from './date-text.ts'
import { PassphraseForm } from './passphrase-form.tsx'

/** What came of reading the newest backup. */
export type Drilled =
  | { at: 'rest' | 'working' | 'none' }
  | { at: 'locked'; isWorking: boolean; isWrong: boolean }
  /** It can't be read, with the reason in words. */
  | { at: 'unread'; name: string; why: 'damaged' | 'permission' | 'newer' | 'unreadable' }
  | {
      at: 'read'
      /** ms since 1970; null where it doesn't say */
      madeAt: number | null
      records: number
      /** All of it can be read, and it is as it was written. */
      isWhole: boolean
      /** So many records here are new or have changed since. */
      missing: number
    }

export interface DrillProps {
  value: Drilled
  /** Backups go to the downloads, which no extension can read. */
  isBlind: boolean
  onDrill: () => void
  onPassphrase: (passphrase: string) => void
  /** Shows what the newest backup would change. */
  onReturn: () => void
}

/** "Can it be restored?" The newest backup is read, and nothing is changed. */
export function Drill({ value, isBlind, onDrill, onPassphrase, onReturn }: DrillProps) {
  const t = useText()
  if (isBlind) return <p class="hint">{t('backupDrillDownloads')}</p>
  return (
    <div class="stack s3 drill" data-at={value.at}>
      <div class="stack s1">
        <div class="row">
          <Button busy={value.at === 'working'} onClick={onDrill}>
            {t('backupDrill')}
          </Button>
          <Button kind="quiet" onClick={onReturn}>
            {t('backupDrillReturn')}
          </Button>
        </div>
        <p class="hint">{t('backupDrillHint')}</p>
      </div>
      {value.at === 'locked' && (
        <PassphraseForm isWorking={value.isWorking} isWrong={value.isWrong} onPassphrase={onPassphrase} />
      )}
      <Verdict value={value} />
    </div>
  )
}

function Verdict({ value }: Pick<DrillProps, 'value'>) {
  const t = useText()
  if (value.at === 'none') return <Nudge kind="warn">{t('backupDrillNone')}</Nudge>
  if (value.at === 'unread') return <Nudge kind="bad">{unreadText(value.why, value.name, t)}</Nudge>
  if (value.at !== 'read') return null
  const { madeAt, records, isWhole, missing } = value
  const when = madeAt === null ? t('backupDrillUnknown') : dateText(madeAt, t)
  return (
    <Nudge kind={isWhole ? undefined : 'bad'}>
      <p>{t.plural(isWhole ? 'backupDrillGood' : 'backupDrillBad', records, when)}</p>
      <p>{missing === 0 ? t('backupDrillSame') : t.plural('backupDrillMissing', missing)}</p>
    </Nudge>
  )
}

type Unread = Extract<Drilled, { at: 'unread' }>['why']

function unreadText(why: Unread, name: string, t: Text): string {
  if (why === 'permission') return t('backupProblemPermission')
  if (why === 'newer') return t('backupRefusedNewer', name)
  return t(why === 'damaged' ? 'backupRefusedDamaged' : 'backupRefusedUnreadable', name)
}
