import { useEffect, useRef, useState } from 'preact/hooks'
import type { Refusal } from '../../lib/domain/thank-you/model/check.ts'
import type { DraftFault } from '../../lib/domain/thank-you/model/choice.ts'
import type { ModelNote } from '../../lib/domain/thank-you/model/model-note.ts'
import type { Sentence } from '../../lib/domain/thank-you/note.ts'
import { noteText } from '../../lib/domain/thank-you/note-text.ts'
import { Button } from '../form/button.tsx'
import { Nudge } from '../nudge/nudge.tsx'
import { type TextKey, useText } from '../text.ts'
import { faultSentence, modelName } from './model-faults.ts'
import type { Drafter, DraftProgress, EditedNote } from './note-actions.ts'

export interface DraftByModelProps {
  noteId: string
  language: string
  drafter: Drafter
  onTake: (text: EditedNote, sentences: readonly Sentence[]) => void
  onClose: () => void
}

type State =
  | { at: 'working'; progress: DraftProgress | null }
  | { at: 'drafted'; drafted: ModelNote }
  | { at: 'failed'; why: DraftFault }

/** Asks the model that the user chose for a draft, shows it with what was left out of it, and takes nothing by itself. */
export function DraftByModel({ noteId, language, drafter, onTake, onClose }: DraftByModelProps) {
  const t = useText()
  const [state, setState] = useState<State>({ at: 'working', progress: null })
  const [attempt, setAttempt] = useState(0)
  const newest = useRef(drafter)
  newest.current = drafter
  useEffect(() => {
    const asking = new AbortController()
    setState({ at: 'working', progress: null })
    void newest.current
      .draft(asking.signal, (progress) => asking.signal.aborted || setState({ at: 'working', progress }))
      .then((result) => {
        if (asking.signal.aborted) return
        setState(result.ok ? { at: 'drafted', drafted: result.drafted } : { at: 'failed', why: result.why })
      })
    return () => asking.abort()
  }, [noteId, attempt])

  const close = (words: 'draftStop' | 'polishDiscard' | 'polishClose') => (
    <Button kind="quiet" compact onClick={onClose}>
      {t(words)}
    </Button>
  )
  const again = (
    <Button compact onClick={() => setAttempt(attempt + 1)}>
      {t('polishAgain')}
    </Button>
  )
  const name = modelName(t, drafter)
  if (state.at === 'working')
    return <Nudge actions={close('draftStop')}>{<Working name={name} progress={state.progress} />}</Nudge>
  if (state.at === 'failed')
    return (
      <Nudge kind="warn" actions={[again, close('polishClose')]}>
        {faultSentence(t, state.why, drafter)}
      </Nudge>
    )
  const { note, refused } = state.drafted
  const { subject } = note
  const middle = note.sentences.filter(({ slot }) => slot !== 'greeting' && slot !== 'close')
  return (
    <Nudge
      actions={
        <>
          <Button compact onClick={() => onTake({ subject, body: noteText(note) }, middle)}>
            {t('draftUse')}
          </Button>
          {again}
          {close('polishDiscard')}
        </>
      }
    >
      <p class="small">{t('draftReady', name)}</p>
      <div class="difference" lang={language} dir="auto">
        <p>{noteText(note)}</p>
      </div>
      <Refused refused={refused} language={language} />
    </Nudge>
  )
}

function Working({ name, progress }: { name: string; progress: DraftProgress | null }) {
  const t = useText()
  if (progress && 'fetched' in progress && progress.fetched < 1)
    return (
      <label class="stack s1">
        <span>
          {t('polishFetching', new Intl.NumberFormat(t.language, { style: 'percent' }).format(progress.fetched))}
        </span>
        <progress value={progress.fetched} max={1} />
      </label>
    )
  const characters = progress && 'characters' in progress ? progress.characters : 0
  return (
    <p class="row one">
      <span class="spin" />
      <span>
        {characters > 0
          ? t('draftWriting', name, new Intl.NumberFormat(t.language).format(characters))
          : t('draftWaiting', name)}
      </span>
    </p>
  )
}

/** So many are enough to see what the model does wrong. */
const shown = 3

function Refused({ refused, language }: { refused: ModelNote['refused']; language: string }) {
  const t = useText()
  if (refused.length === 0) return null
  return (
    <div class="stack s1 small">
      <p>{t.plural('draftRefused', refused.length)}</p>
      <ul class="stack s1">
        {refused.slice(0, shown).map(({ text, why }) => (
          <li key={text}>
            <bdi class="said" lang={language}>
              {text}
            </bdi>{' '}
            {t(reasons[why])}
          </li>
        ))}
      </ul>
    </div>
  )
}

const reasons = {
  source: 'draftWhyFacts',
  number: 'draftWhyFacts',
  time: 'draftWhyFacts',
  name: 'draftWhyFacts',
  invention: 'draftWhyFacts',
  quotation: 'draftWhyQuote',
  promise: 'draftWhyPromise',
  whose: 'draftWhyWhose',
  frame: 'draftWhyUnfit',
  markup: 'draftWhyUnfit',
  long: 'draftWhyUnfit',
  question: 'draftWhyUnfit',
  'off-limits': 'draftWhyUnfit',
  rule: 'draftWhyUnfit',
} as const satisfies Record<Refusal, TextKey>
