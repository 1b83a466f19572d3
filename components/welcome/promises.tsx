import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'

const promises = [
  { icon: 'lock', title: 'welcomePromiseStaysTitle', text: 'welcomePromiseStays' },
  { icon: 'never', title: 'welcomePromiseListensTitle', text: 'welcomePromiseListens' },
  { icon: 'save', title: 'welcomePromiseLostTitle', text: 'welcomePromiseLost' },
  { icon: 'bell', title: 'welcomePromiseQuietTitle', text: 'welcomePromiseQuiet' },
  { icon: 'mail', title: 'welcomePromiseInventsTitle', text: 'welcomePromiseInvents' },
  { icon: 'open', title: 'welcomePromiseLeaveTitle', text: 'welcomePromiseLeave' },
] as const

export function Promises() {
  const t = useText()
  return (
    <section class="stack" aria-labelledby="welcome-promises">
      <h2 id="welcome-promises">{t('welcomePromises')}</h2>
      <ul class="promises">
        {promises.map(({ icon, title, text }) => (
          <li key={title} class="promise">
            <Icon name={icon} />
            <div>
              <h3>{t(title)}</h3>
              <p class="small soft">{t(text)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
