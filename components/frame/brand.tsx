import { useText } from '../text.ts'
import './frame.css'

const quote = 'h3v3.2c0 1.8-.9 3-2.6 3.6V9.2c.7-.3 1.1-.9 1.1-1.7V7h-1.5Z'

/** The closing quotation mark, the cursor that waits after it, and the name. */
export function Brand() {
  const t = useText()
  return (
    <span class="brand">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <rect width="16" height="16" rx="3.6" fill="var(--accent)" />
        <path fill="var(--on-accent)" d={`M3 4${quote}M7 4${quote}`} />
        <rect x="12" y="3" width="1" height="10" rx=".5" opacity=".75" fill="var(--on-accent)" />
      </svg>
      {t('extName')}
    </span>
  )
}
