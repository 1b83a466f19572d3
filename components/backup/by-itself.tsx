import type { BackupPlan, BackupProblem, Rhythm } from '../../lib/domain/backup/backup-plan.ts'
import { Button } from '../form/button.tsx'
import { Field } from '../form/field.tsx'
import { Segment } from '../form/segment.tsx'
import { Select } from '../form/select.tsx'
import { Nudge } from '../nudge/nudge.tsx'
import { type Text, type TextKey, useText } from '../text.ts'
import { dateText } from './date-text.ts'

export interface ByItselfProps {
  plan: BackupPlan
  /** Whether the browser lets one pick a folder. */
  canPickFolder: boolean
  folderName: string
  /** What came of "back up now". */
  now: 'rest' | 'working' | 'empty'
  /** Called in the tick of the click: a folder, or the downloads, are asked for. */
  onWhere: (where: BackupPlan['where']) => void
  onRhythm: (hours: Rhythm) => void
  /** The user's word for the folder once more. Called in the tick of the click. */
  onGoOn: () => void
  onAllIsWell: () => void
  onNow: () => void
}

const rhythmNames: Record<Rhythm, TextKey> = { 1: 'backupEvery1', 24: 'backupEvery24', 168: 'backupEvery168' }

/** Backups that are made without a thought: where to, how often, and what came of the last. */
export function ByItself(props: ByItselfProps) {
  const { plan, canPickFolder, folderName, now, onWhere } = props
  const t = useText()
  const places = [
    { value: 'off', label: t('backupWhereOff') },
    ...(canPickFolder ? [{ value: 'folder', label: t('backupWhereFolder') } as const] : []),
    { value: 'downloads', label: t('backupWhereDownloads') },
  ] as const
  return (
    <div class="stack s3 by-itself" data-where={plan.where}>
      <div class="stack s1">
        <h3>{t('backupAuto')}</h3>
        <p class="small soft">{t('backupAutoHint')}</p>
      </div>
      <Segment label={t('backupWhere')} value={plan.where} options={places} onChange={onWhere} />
      {plan.where === 'folder' && (
        <div class="row apart">
          <p class="hint grow">{t('backupWhereFolderHint', folderName)}</p>
          <Button compact onClick={() => onWhere('folder')}>
            {t('backupFolderOther')}
          </Button>
        </div>
      )}
      {plan.where === 'downloads' && <p class="hint">{t('backupWhereDownloadsHint')}</p>}
      {plan.where !== 'off' && (
        <>
          <Field label={t('backupEvery')}>
            <Select
              value={String(plan.everyHours)}
              options={([1, 24, 168] as const).map((hours) => ({ value: String(hours), label: t(rhythmNames[hours]) }))}
              onChange={(hours) => props.onRhythm(Number(hours) as Rhythm)}
            />
          </Field>
          <State {...props} />
          <div class="row">
            <Button busy={now === 'working'} onClick={props.onNow}>
              {t('backupNow')}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}

const problems: Record<BackupProblem, TextKey> = {
  permission: 'backupProblemPermission',
  gone: 'backupProblemGone',
  unwritten: 'backupProblemUnwritten',
  unreadable: 'backupProblemUnreadable',
}

function State({ plan, now, onGoOn, onAllIsWell }: ByItselfProps) {
  const t = useText()
  if (plan.waits)
    return (
      <Nudge kind="warn" actions={<Press text={t('backupWaitsOver')} onPress={onAllIsWell} />}>
        {t('backupWaits')}
      </Nudge>
    )
  if (plan.problem)
    return (
      <Nudge
        kind={plan.problem === 'permission' ? 'warn' : 'bad'}
        actions={plan.problem === 'permission' && <Press text={t('backupProblemPermissionGo')} onPress={onGoOn} />}
      >
        {t(problems[plan.problem])}
      </Nudge>
    )
  if (now === 'empty') return <Nudge kind="warn">{t('backupNowEmpty')}</Nudge>
  return (
    <p class="small soft" role="status">
      {lastText(plan, t)}
    </p>
  )
}

const lastText = ({ last }: BackupPlan, t: Text): string =>
  last ? t.plural('backupLast', last.records, dateText(last.at, t)) : t('backupLastNone')

function Press({ text, onPress }: { text: string; onPress: () => void }) {
  return (
    <Button compact onClick={onPress}>
      {text}
    </Button>
  )
}
