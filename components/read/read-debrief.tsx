import type { PageSection } from '../../lib/domain/debrief/as-page.ts'
import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import { firstGaps } from '../../lib/domain/debrief/tiers.ts'
import type { Piece } from '../../lib/domain/text/search.ts'
import { kindNames } from '../dashboard/kind-names.ts'
import { Button } from '../form/button.tsx'
import { CopyButton } from '../form/copy-button.tsx'
import { Switch } from '../form/switch.tsx'
import { dayOf, timeOf } from '../home/item.ts'
import { Icon } from '../icon/icon.tsx'
import { gapsInWords } from '../strip/strip.tsx'
import { type Text, useText } from '../text.ts'
import './read.css'

export interface ReadDebriefProps {
  debrief: Debrief
  sections: readonly PageSection[]
  /** Names are replaced and private parts left out. */
  isForCoach: boolean
  onForCoach: (next: boolean) => void
  /** Where a text was written. */
  hrefOf: (piece: Piece) => string
  debriefHref: string
  onPrint: () => void
  onCopy: () => Promise<void>
  onSave: () => void
}

/** A debrief to read: one page, each part a press from where it was written. */
export function ReadDebrief(props: ReadDebriefProps) {
  const { debrief, sections, isForCoach, onForCoach, hrefOf, debriefHref, onPrint, onCopy, onSave } = props
  const t = useText()
  const gaps = firstGaps(debrief)
  return (
    <article class="read stack s4" data-read={debrief.interviewId}>
      <header class="stack s2">
        <p class="hint">
          <a href="#interviews">{t('interviewsTitle')}</a>
        </p>
        <h1 dir="auto">{titleOf(debrief, isForCoach, t)}</h1>
        <p class="soft">
          {[debrief.role, debrief.round, dayOf(debrief.startedAt, t), timeOf(debrief.startedAt, t)]
            .filter((fact) => fact.trim() !== '')
            .join(', ')}
        </p>
        <div class="row wrap tools">
          <CopyButton compact onCopy={onCopy}>
            {t('readCopy')}
          </CopyButton>
          <Button compact onClick={onSave}>
            {t('readSave')}
          </Button>
          <Button compact onClick={onPrint}>
            <Icon name="print" />
            {t('preparePrint')}
          </Button>
          <Switch label={t('readCoach')} hint={t('readCoachHint')} checked={isForCoach} onChange={onForCoach} />
        </div>
      </header>
      {sections.length === 0 && <p>{t('readEmpty')}</p>}
      {sections.map(({ kind, person, piece, lines }) => (
        <section key={`${kind} ${person}`} class="stack s1">
          <h2>
            {[t(kindNames[kind]), person].filter(Boolean).join(': ')}
            {!isForCoach && (
              <a class="edit" href={hrefOf(piece)} aria-label={t('readEdit', t(kindNames[kind]))}>
                <Icon name="pen" />
              </a>
            )}
          </h2>
          <ul class="plain stack s1">
            {lines.map((line, index) => (
              <li key={index} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {gaps.length > 0 && !isForCoach && (
        <p class="card tint">
          {t('stripMissing', gapsInWords(gaps, t))}. <a href={debriefHref}>{t('readGoOn')}</a>
        </p>
      )}
    </article>
  )
}

export const titleOf = ({ company }: Debrief, isForCoach: boolean, t: Text): string =>
  isForCoach ? t('readCoachTitle') : company.trim() || t('homeCall')
