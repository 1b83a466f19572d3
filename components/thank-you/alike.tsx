import { mostAlike, type Overlap } from '../../lib/domain/thank-you/overlap.ts'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'

export interface AlikeProps {
  overlaps: readonly Overlap[]
  /** Short names by note id. */
  names: Readonly<Record<string, string>>
  /** Says only what is amiss. */
  onlyAlike?: boolean
}

const isAlike = ({ shared, jaccard }: Overlap) => shared > 0 || jaccard > mostAlike

/** Whether the notes would be seen to be one note, by those who compare them; and which they are. */
export function Alike({ overlaps, names, onlyAlike }: AlikeProps) {
  const t = useText()
  const alike = overlaps.filter(isAlike)
  if (overlaps.length === 0 || (onlyAlike && alike.length === 0)) return null
  if (alike.length === 0)
    return (
      <p class="row one top small soft alike" role="status">
        <Icon name="task" small />
        <span>{t.plural('alikeNone', overlaps.length)}</span>
      </p>
    )
  return (
    <div class="alike" role="status">
      <ul class="stack s1">
        {alike.map(({ a, b, shared, jaccard }) => (
          <li key={`${a} ${b}`} class="finding">
            <Icon name="alert" small />
            <span>
              {t('alikePair', names[a] ?? '', names[b] ?? '')}{' '}
              {shared > 0
                ? t('alikeRuns')
                : t('alikeWords', new Intl.NumberFormat(t.language, { style: 'percent' }).format(jaccard))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
