import { useState } from 'preact/hooks'
import { Button } from '../../form/button.tsx'
import { Check } from '../../form/check.tsx'
import { CopyButton } from '../../form/copy-button.tsx'
import { Nudge } from '../../nudge/nudge.tsx'
import { useText } from '../../text.ts'
import type { LaterRoad } from './later-road.ts'
import { linesOf, type SummaryPart, summaryParts, summaryText } from './summary-parts.ts'

/** A plain text for a recruiter, of chosen parts, shown as it will be copied. Nothing is sent, and no choice is kept. */
export function SummaryStep({ debrief, onCopy, onTier }: LaterRoad) {
  const t = useText()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(summaryParts.filter(({ isPrivate }) => !isPrivate).map(({ id }) => id)),
  )
  const [failed, setFailed] = useState(false)
  const { wentWell, improvements, news } = debrief.review
  const isReflected = [...wentWell, ...improvements, ...news].length > 0
  const text = summaryText(debrief, chosen, t)
  const copy = async () => {
    setFailed(false)
    await onCopy(text).catch((error) => {
      setFailed(true)
      throw error
    })
  }
  return (
    <>
      {!isReflected && (
        <Nudge
          actions={
            <Button compact onClick={() => onTier('capture')}>
              {t('tierCaptureOffer')}
            </Button>
          }
        >
          {t('summaryFirstYou')}
        </Nudge>
      )}
      {[false, true].map((isPrivate) => (
        <Choices
          key={String(isPrivate)}
          title={t(isPrivate ? 'summaryPrivate' : 'summaryParts')}
          parts={summaryParts.filter((part) => part.isPrivate === isPrivate && linesOf(part, debrief, t).length > 0)}
          chosen={chosen}
          onChange={setChosen}
        />
      ))}
      <section class="stack s2">
        <p class="label">{t('summaryText')}</p>
        {text === '' ? (
          <p class="soft small">{t('summaryEmpty')}</p>
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than its frame is scrolled by keyboard
          <section class="card summary" tabIndex={0} aria-label={t('summaryText')}>
            <pre dir="auto">{text}</pre>
          </section>
        )}
        {failed && <Nudge kind="bad">{t('summaryNotCopied')}</Nudge>}
        {text !== '' && (
          <div>
            <CopyButton onCopy={copy}>{t('summaryCopy')}</CopyButton>
          </div>
        )}
      </section>
    </>
  )
}

interface ChoicesProps {
  title: string
  parts: readonly SummaryPart[]
  chosen: ReadonlySet<string>
  onChange: (next: ReadonlySet<string>) => void
}

function Choices({ title, parts, chosen, onChange }: ChoicesProps) {
  const t = useText()
  if (parts.length === 0) return null
  return (
    <fieldset>
      <legend class="label">{title}</legend>
      {parts.map(({ id, title: name }) => (
        <Check
          key={id}
          checked={chosen.has(id)}
          onChange={(on) => onChange(new Set(on ? [...chosen, id] : [...chosen].filter((one) => one !== id)))}
        >
          {t(name)}
        </Check>
      ))}
    </fieldset>
  )
}
