import { Button } from '../form/button.tsx'
import { Nudge } from '../nudge/nudge.tsx'
import { type TextKey, useText } from '../text.ts'
import './storage-notice.css'

export interface StorageNoticeProps {
  /** Why the database cannot be used. */
  problem: 'closed' | 'newer' | 'unsaved' | null
  /** All that was here once is in neither copy. */
  isGone: boolean
  /** `storage.local` can be read. */
  hasValues: boolean
  /** Records that are damaged, and those that a newer version wrote. */
  broken: number
  newer: number
  /** What was put back by itself. */
  mended: { records: number; values: number; copy: boolean }
  onRetry: () => void
  /** The user has read what was mended, or that all is gone. */
  onRead: () => void
}

const words: Record<'closed' | 'newer' | 'unsaved', { title: TextKey; how: TextKey }> = {
  closed: { title: 'storageClosed', how: 'storageClosedHow' },
  newer: { title: 'storageNewer', how: 'storageNewerHow' },
  unsaved: { title: 'storageUnsaved', how: 'storageUnsavedHow' },
}

/** What is wrong with the storage, or was and has been mended, with what can be done. */
export function StorageNotice({
  problem,
  isGone,
  hasValues,
  broken,
  newer,
  mended,
  onRetry,
  onRead,
}: StorageNoticeProps) {
  const t = useText()
  const told = [
    mended.records > 0 && t.plural('storageRestored', mended.records),
    mended.values > 0 && t('storageValues'),
    mended.copy && t('storageCopy'),
    isGone && t('storageGone'),
  ].filter((text) => text !== false)
  return (
    <aside class="storage-notice stack s1" aria-label={t('storageNotice')}>
      {problem && (
        <Nudge kind="bad" actions={<Button onClick={onRetry}>{t('storageRetry')}</Button>}>
          <strong>{t(words[problem].title)}</strong> {t(words[problem].how)}
        </Nudge>
      )}
      {!hasValues && (
        <Nudge kind="bad">
          <strong>{t('storageNoValues')}</strong> {t('storageNoValuesHow')}
        </Nudge>
      )}
      {told.length > 0 && (
        <Nudge
          kind={isGone ? 'bad' : undefined}
          actions={
            <>
              {isGone && (
                <Button kind="primary" href="options.html#backups">
                  {t('storageOpenBackup')}
                </Button>
              )}
              <Button onClick={onRead}>{t('storageRead')}</Button>
            </>
          }
        >
          {told.join(' ')}
        </Nudge>
      )}
      {broken > 0 && (
        <Nudge kind="warn">
          <strong>{t.plural('storageBroken', broken)}</strong> {t('storageBrokenHow')}
        </Nudge>
      )}
      {newer > 0 && (
        <Nudge kind="warn">
          <strong>{t.plural('storageNewerRows', newer)}</strong> {t('storageNewerRowsHow')}
        </Nudge>
      )}
    </aside>
  )
}
