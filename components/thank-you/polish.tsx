import { useEffect, useRef, useState } from 'preact/hooks'
import type { Polished } from '../../lib/domain/thank-you/polish.ts'
import { Button } from '../form/button.tsx'
import { Nudge } from '../nudge/nudge.tsx'
import { useText } from '../text.ts'
import { Difference } from './difference.tsx'
import { FindingList } from './findings.tsx'
import type { EditedNote, Polisher } from './note-actions.ts'

export interface PolishProps {
  noteId: string
  text: EditedNote
  language: string
  polisher: Polisher
  onTake: (text: EditedNote) => void
  onClose: () => void
}

type State =
  | { at: 'working'; fetched: number | null }
  | { at: 'answered'; polished: Polished; of: EditedNote }
  | { at: 'failed' }

/** Asks the browser's own model for smoother words, shows what it changed, and takes nothing by itself. */
export function Polish({ noteId, text, language, polisher, onTake, onClose }: PolishProps) {
  const t = useText()
  const [state, setState] = useState<State>({ at: 'working', fetched: polisher.fetches ? 0 : null })
  const [attempt, setAttempt] = useState(0)
  const newest = useRef({ text, polisher })
  newest.current = { text, polisher }
  useEffect(() => {
    const asking = new AbortController()
    const of = newest.current.text
    setState({ at: 'working', fetched: newest.current.polisher.fetches ? 0 : null })
    newest.current.polisher
      .polish(
        asking.signal,
        (fetched) => asking.signal.aborted || setState({ at: 'working', fetched: fetched < 1 ? fetched : null }),
      )
      .then(
        (polished) => asking.signal.aborted || setState({ at: 'answered', polished, of }),
        () => asking.signal.aborted || setState({ at: 'failed' }),
      )
    return () => asking.abort()
  }, [noteId, attempt])

  const close = (words: 'polishCancel' | 'polishDiscard' | 'polishClose') => (
    <Button kind="quiet" compact onClick={onClose}>
      {t(words)}
    </Button>
  )
  if (state.at === 'working') return <Nudge actions={close('polishCancel')}>{working(state.fetched)}</Nudge>
  const again = (
    <Button compact onClick={() => setAttempt(attempt + 1)}>
      {t('polishAgain')}
    </Button>
  )
  if (state.at === 'failed')
    return (
      <Nudge kind="warn" actions={[again, close('polishClose')]}>
        {t('polishFailed')}
      </Nudge>
    )
  const { polished, of } = state
  if (!polished.ok)
    return (
      <Nudge kind="bad" actions={[again, close('polishClose')]}>
        <strong>{t('polishRefused')}</strong>
        <FindingList findings={polished.findings} />
      </Nudge>
    )
  if (polished.text.body === of.body) return <Nudge actions={close('polishClose')}>{t('polishSame')}</Nudge>
  // What was typed since must not be lost under an answer to an older text.
  const isOld = of.body !== text.body || of.subject !== text.subject
  return (
    <Nudge
      actions={
        <>
          {isOld ? (
            again
          ) : (
            <Button compact onClick={() => onTake(polished.text)}>
              {t('polishTake')}
            </Button>
          )}
          {close('polishDiscard')}
        </>
      }
    >
      <p class="small">{t(isOld ? 'polishOld' : 'polishAnswer')}</p>
      <Difference before={of} after={polished.text} language={language} />
    </Nudge>
  )

  function working(fetched: number | null) {
    if (fetched === null)
      return (
        <p class="row one">
          <span class="spin" />
          <span>{t('polishWorking')}</span>
        </p>
      )
    return (
      <label class="stack s1">
        <span>{t('polishFetching', new Intl.NumberFormat(t.language, { style: 'percent' }).format(fetched))}</span>
        <progress value={fetched} max={1} />
      </label>
    )
  }
}
