import type { ComponentChildren } from 'preact'
import { useText } from '../text.ts'

/** What is kept outside the browser, and its way back. */
export function BackupsSection({ children }: { children: ComponentChildren }) {
  const t = useText()
  return (
    <section class="stack s6 backups" id="backups" aria-labelledby="backups-title">
      <div class="stack s1">
        <h2 id="backups-title">{t('backupTitle')}</h2>
        <p class="soft">{t('backupLead')}</p>
      </div>
      {children}
    </section>
  )
}
