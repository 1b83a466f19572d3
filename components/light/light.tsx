import { useId } from 'preact/hooks'
import { type TrafficLight, trafficLights } from '../../lib/domain/debrief/fit.ts'
import { Radio } from '../form/radio.tsx'
import { type TextKey, useText } from '../text.ts'
import './light.css'

/** Shape and sign tell the lights apart; colour is the third sign only. On a 24 px grid. */
const drawings: Record<TrafficLight, { shape: string; sign: string }> = {
  green: { shape: 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0', sign: 'M7.5 12h8.5M12.5 8.2l3.8 3.8-3.8 3.8' },
  amber: {
    shape: 'M12 1.6 22.4 12 12 22.4 1.6 12Z',
    sign: 'M9.4 9.7a2.7 2.7 0 1 1 4.3 2.1c-.9.7-1.6 1.2-1.6 2.1M12.1 16.7h.01',
  },
  red: { shape: 'M7.9 2h8.2L22 7.9v8.2L16.1 22H7.9L2 16.1V7.9Z', sign: 'M7.5 12h9' },
}
const shortWords: Record<TrafficLight, TextKey> = { green: 'lightGreen', amber: 'lightAmber', red: 'lightRed' }
const longWords: Record<TrafficLight, TextKey> = {
  green: 'lightGreenWhole',
  amber: 'lightAmberWhole',
  red: 'lightRedWhole',
}

function Sign({ light }: { light: TrafficLight }) {
  const { shape, sign } = drawings[light]
  return (
    <svg class={`sign ${light}`} viewBox="0 0 24 24" aria-hidden="true">
      <path class="shape" d={shape} />
      <path class="stroke" d={sign} />
    </svg>
  )
}

/** Tells a light, with its word. */
export function Light({ light, big }: { light: TrafficLight; big?: boolean }) {
  const t = useText()
  return (
    <span class={big ? 'light big' : 'light'}>
      <Sign light={light} />
      <span>{t((big ? longWords : shortWords)[light])}</span>
    </span>
  )
}

export interface LightsProps {
  label: string
  value: TrafficLight | ''
  onChange: (next: TrafficLight | '') => void
}

/** Chooses a light. */
export function Lights({ label, value, onChange }: LightsProps) {
  const t = useText()
  const name = useId()
  return (
    <fieldset class="stack s2">
      <legend class="label">{label}</legend>
      <div class="lights">
        {trafficLights.map((light) => (
          <Radio
            key={light}
            name={name}
            checked={light === value}
            onChoose={() => onChange(light)}
            onClear={() => onChange('')}
          >
            <Sign light={light} />
            <span>{t(shortWords[light])}</span>
          </Radio>
        ))}
      </div>
    </fieldset>
  )
}

export const lightWord = (light: TrafficLight): TextKey => shortWords[light]
