import type { Found, Hit, PieceKind } from '../../lib/domain/text/search.ts'
import { Button } from '../form/button.tsx'
import { dayOf } from '../home/item.ts'
import { useText } from '../text.ts'
import type { InterviewItem } from './interview-item.ts'
import { kindNames } from './kind-names.ts'

/** These are in the table below already. */
const inTable: ReadonlySet<PieceKind> = new Set(['company', 'role', 'round', 'person'])

export interface SearchHitsProps {
  query: string
  found: Found
  items: readonly InterviewItem[]
  hrefOf: (hit: Hit) => string
  onClear: () => void
}

/** The places where the words come up, each a way into its debrief. */
export function SearchHits({ query, found, items, hrefOf, onClear }: SearchHitsProps) {
  const t = useText()
  const places = found.hits.filter(({ kind }) => !inTable.has(kind))
  return (
    <section class="section">
      <header>
        <div role="status">
          <h2>{t.plural('searchPlaces', places.length, query.trim())}</h2>
        </div>
        <Button kind="quiet" compact onClick={onClear}>
          {t('searchClear')}
        </Button>
      </header>
      {places.length > 0 && (
        <ul class="card list rows">
          {places.map((hit, index) => (
            <li key={`${hit.interviewId} ${index}`} class="stack s1 hit">
              <p class={hit.kind === 'question' ? 'said' : undefined} dir="auto">
                <Marked hit={hit} />
              </p>
              <p class="hint">
                <a href={hrefOf(hit)}>{whence(hit)}</a>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )

  function whence({ kind, interviewId, person }: Hit): string {
    const item = items.find((one) => one.interviewId === interviewId)
    return [t(kindNames[kind]).replace(/\?$/, ''), item?.company, person, item && dayOf(item.startedAt, t)]
      .filter(Boolean)
      .join(', ')
  }
}

/** So much of a long text is shown around its first mark. */
const around = 160

function Marked({ hit: { text, marks } }: { hit: Hit }) {
  const start = Math.max(0, (marks[0]?.[0] ?? 0) - around)
  const end = Math.min(text.length, (marks[0]?.[1] ?? 0) + around)
  const parts = []
  let at = start
  for (const [from, to] of marks) {
    if (from >= end) break
    parts.push(text.slice(at, from), <mark key={from}>{text.slice(from, to)}</mark>)
    at = to
  }
  return (
    <>
      {start > 0 && '… '}
      {parts}
      {text.slice(at, Math.max(at, end))}
      {end < text.length && ' …'}
    </>
  )
}
