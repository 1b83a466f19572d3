import { Brand } from '../frame/brand.tsx'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'

export function Hero() {
  const t = useText()
  return (
    <header class="hero">
      <div class="stack s6">
        <Brand />
        <h1>{t('welcomeTitle')}</h1>
        <p class="soft lead-line">{t('welcomeLead')}</p>
      </div>
      <Sample />
    </header>
  )
}

/** A look at the debrief, for the eye alone: the words beside it say the same. */
function Sample() {
  const t = useText()
  return (
    <div class="card sample" aria-hidden="true">
      <div class="time-left" />
      <div class="row apart small">
        <strong>{t('welcomeSampleEnded')}</strong>
        <span class="soft">{t('welcomeSampleFresh')}</span>
      </div>
      <p class="label">{t('welcomeSampleAsk')}</p>
      <ol class="said">
        <li>{t('welcomeSampleFirst')}</li>
        <li>
          {t('welcomeSampleSecond')}
          <span class="caret" />
        </li>
      </ol>
      <p class="ready">
        <Icon name="mail" small />
        {t('welcomeSampleReady')}
      </p>
    </div>
  )
}
