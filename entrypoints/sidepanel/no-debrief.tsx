import { Empty } from '../../components/empty/empty.tsx'
import { Button } from '../../components/form/button.tsx'
import { Panel, TopBar } from '../../components/frame/panel.tsx'
import { type TextKey, useText } from '../../components/text.ts'
import type { DebriefProblem } from './use-debrief.ts'

const words: Record<DebriefProblem, { title: TextKey; how: TextKey }> = {
  missing: { title: 'debriefMissing', how: 'debriefMissingHow' },
  newer: { title: 'debriefUnreadable', how: 'debriefUnreadableHow' },
  broken: { title: 'debriefBroken', how: 'debriefBrokenHow' },
  failed: { title: 'debriefNotRead', how: 'debriefNotReadHow' },
}

interface NoDebriefProps {
  view: 'debrief' | 'thank-you'
  problem: DebriefProblem
  onRetry: () => void
  onBack: () => void
}

/** Why there is no debrief to show. */
export function NoDebrief({ view, problem, onRetry, onBack }: NoDebriefProps) {
  const t = useText()
  const { title, how } = words[problem]
  return (
    <Panel view={view} top={<TopBar title={t('extName')} onBack={onBack} />}>
      <Empty
        title={t(title)}
        action={problem === 'failed' && <Button onClick={onRetry}>{t('debriefReadAgain')}</Button>}
      >
        {t(how)}
      </Empty>
    </Panel>
  )
}
