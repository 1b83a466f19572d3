import { NotInvited } from '../calendars/not-invited.tsx'
import { Button } from '../form/button.tsx'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'

/** What a calendar is good for here, and what Google keeps out of it. */
export function CalendarCard({ onConnect }: { onConnect: () => void }) {
  const t = useText()
  return (
    <section class="card sign" aria-labelledby="welcome-calendar">
      <h2 id="welcome-calendar">{t('welcomeCalendarTitle')}</h2>
      <p class="small soft">{t('welcomeCalendarLead')}</p>
      <NotInvited />
      <div class="row">
        <Button onClick={onConnect}>
          <Icon name="calendar" />
          {t('welcomeCalendarConnect')}
        </Button>
        <p class="hint">{t('welcomeCalendarLater')}</p>
      </div>
    </section>
  )
}
