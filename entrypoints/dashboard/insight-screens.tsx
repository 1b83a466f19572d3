import { useMemo } from 'preact/hooks'
import { ProgressView } from '../../components/dashboard/progress-view.tsx'
import { QuestionsView } from '../../components/dashboard/questions-view.tsx'
import { RolesView } from '../../components/dashboard/roles-view.tsx'
import { progressOf } from '../../lib/domain/insight/progress.ts'
import { questionBank } from '../../lib/domain/insight/question-bank.ts'
import { rolesOf } from '../../lib/domain/insight/roles.ts'
import { debriefPage } from './debrief-page.ts'
import type { ScreenProps } from './screen-props.ts'
import { useDebriefs } from './use-debriefs.ts'

export function RolesScreen({ records }: ScreenProps) {
  const found = useDebriefs(records)
  const weights = found?.settings.seeks.weights
  const roles = useMemo(() => found && rolesOf(found.debriefs, found.settings.seeks.weights, found.decisions), [found])
  return roles && weights ? <RolesView roles={roles} weights={weights} hrefOf={debriefPage} /> : null
}

export function QuestionsScreen({ records }: ScreenProps) {
  const found = useDebriefs(records)
  const bank = useMemo(() => found && questionBank(found.debriefs), [found])
  return bank && <QuestionsView bank={bank} hrefOf={debriefPage} />
}

export function ProgressScreen({ records }: ScreenProps) {
  const found = useDebriefs(records)
  const progress = useMemo(() => found && progressOf(found.debriefs), [found])
  return progress && <ProgressView progress={progress} />
}
