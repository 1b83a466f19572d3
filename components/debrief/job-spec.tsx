import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { keyTerms } from '../../lib/domain/debrief/key-terms.ts'
import { Field } from '../form/field.tsx'
import { TextArea } from '../form/text-area.tsx'
import { useText } from '../text.ts'

export interface JobSpecProps {
  value: string
  onChange: (next: string) => void
  /** Whose view of the job stands beside it. */
  name: string
  /** What this person stressed already. */
  stressed: readonly string[]
  /** null: there is no room for more. */
  onTake: ((term: string) => void) | null
}

/** The job specification as it was pasted, and its key terms, each of which this person may have stressed as well. */
export function JobSpec({ value, onChange, name, stressed, onTake }: JobSpecProps) {
  const t = useText()
  return (
    <>
      {onTake && <Terms specification={value} name={name} stressed={stressed} onTake={onTake} />}
      <details class="job-spec">
        <summary>
          {t('jobSpec')}
          {value.trim() !== '' && <span class="hint">, {t('jobSpecHas')}</span>}
        </summary>
        <Field label={t('jobSpec')} hint={t('jobSpecHint')}>
          <TextArea value={value} rows={4} onChange={onChange} />
        </Field>
      </details>
    </>
  )
}

interface TermsProps {
  specification: string
  name: string
  stressed: readonly string[]
  onTake: (term: string) => void
}

function Terms({ specification, name, stressed, onTake }: TermsProps) {
  const t = useText()
  const find = useKeyTerms(specification.trim() !== '')
  const chips = useRef<HTMLDivElement>(null)
  const focusNext = useRef<number | null>(null)
  useLayoutEffect(() => {
    const left = chips.current?.querySelectorAll('button')
    if (focusNext.current !== null && left) left[Math.min(focusNext.current, left.length - 1)]?.focus()
    focusNext.current = null
  })
  const known = new Set(stressed.map((text) => text.trim().toLowerCase()))
  const terms = (find?.(specification) ?? []).filter((term) => !known.has(term.toLowerCase()))
  if (terms.length === 0) return null
  return (
    <div class="stack s2">
      <p class="hint">{t('jobSpecTerms', name)}</p>
      <div class="chips tight" ref={chips}>
        {terms.map((term, index) => (
          <button
            key={term}
            type="button"
            class="chip"
            aria-label={t('jobSpecTermAdd', term)}
            onClick={() => {
              focusNext.current = index
              onTake(term)
            }}
          >
            <span dir="auto">{term}</span>
          </button>
        ))}
      </div>
    </div>
  )
}

/** The word lists are loaded when there is a specification to read. */
function useKeyTerms(wanted: boolean): typeof keyTerms | null {
  const [loaded, setLoaded] = useState<{ keyTerms: typeof keyTerms } | null>(null)
  useEffect(() => {
    if (wanted && !loaded) void import('../../lib/domain/debrief/key-terms.ts').then(setLoaded)
  }, [wanted, loaded])
  return loaded?.keyTerms ?? null
}
