import type { Landing } from '../../lib/domain/debrief/debrief.ts'
import { useText } from '../text.ts'
import './landed.css'
import { landingOptions, wordOf } from './options.ts'

/** How an answer landed: one to three bars, and the word. */
export function Landed({ landed }: { landed: Landing }) {
  const t = useText()
  return (
    <span class={`landed ${landed}`}>
      <span class="bar" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      {wordOf(landingOptions(t), landed)}
    </span>
  )
}
