import { useEffect, useState } from 'preact/hooks'
import type { keyTerms } from '../../lib/domain/debrief/key-terms.ts'
import { Field } from '../form/field.tsx'
import { TextArea } from '../form/text-area.tsx'
import { useText } from '../text.ts'
import { notTaken, Suggestions } from './suggestions.tsx'

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
      <details class="aside">
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
  const terms = notTaken(find?.(specification) ?? [], stressed)
  return (
    <Suggestions
      lead={t('jobSpecTerms', name)}
      items={terms}
      onTake={onTake}
      name={(term) => t('jobSpecTermAdd', term)}
    />
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
