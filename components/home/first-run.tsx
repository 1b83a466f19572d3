import { Empty } from '../empty/empty.tsx'
import { Button } from '../form/button.tsx'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'

/** Before the first interview: what will be here, and a way to see it now. */
export function FirstRun({ showPractice, onPractice }: { showPractice: boolean; onPractice: () => void }) {
  const t = useText()
  return (
    <>
      {showPractice && (
        <section class="card">
          <h2>{t('homeTry')}</h2>
          <p class="small soft">{t('homeTryAbout')}</p>
          <Button kind="primary" wide onClick={onPractice}>
            <Icon name="play" />
            {t('homePractice')}
          </Button>
        </section>
      )}
      <section class="section">
        <h2>{t('homeWillBeHere')}</h2>
        <ul class="stack s3">
          <li>
            <Empty title={t('homeEmptyDebriefs')}>{t('homeEmptyDebriefsHow')}</Empty>
          </li>
          <li>
            <Empty title={t('homeToDo')}>{t('homeEmptyToDo')}</Empty>
          </li>
        </ul>
      </section>
    </>
  )
}
