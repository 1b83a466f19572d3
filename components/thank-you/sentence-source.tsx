import type { Ref } from 'preact'
import type { Sentence } from '../../lib/domain/thank-you/note.ts'
import { Button } from '../form/button.tsx'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'
import { sourceName, sourcePlace, sourceValue } from './source-names.ts'

/** A letter without them is none. */
const indispensable = new Set(['greeting', 'close'])

export interface SentenceSourceProps {
  id: string
  sentence: Sentence
  /** The short name of the person who gets the note. */
  person: string
  /** The user wrote it. */
  own: boolean
  /** A language model wrote it: there are no other words for it. */
  fixed: boolean
  /** The wording was just changed, so the new one is read out. */
  reworded: boolean
  firstAction: Ref<HTMLButtonElement>
  onRoll: () => void
  onLeaveOut: () => void
}

/** What the sentence was made of, and what can be done with it. */
export function SentenceSource(props: SentenceSourceProps) {
  const { id, sentence, person, own, fixed, reworded, firstAction, onRoll, onLeaveOut } = props
  const t = useText()
  return (
    <div class="source" id={id}>
      <div class="stack s2" role="status">
        {reworded && <span class="away">{sentence.text}</span>}
        {sentence.sources.length === 0 ? (
          <p>{t(own ? 'thankYouOwnWords' : 'thankYouCourtesy')}</p>
        ) : (
          <>
            <p class="hint">{t('thankYouComesFrom')}</p>
            <ul class="stack s2">
              {sentence.sources.map((source) => (
                <li key={`${source.field} ${source.value}`}>
                  <strong>{sourceName(t, source.field, person)}</strong>, {sourcePlace(t, source.field)}
                  <br />
                  <bdi class="said">{sourceValue(t, source)}</bdi>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div class="row does">
        {!own && !fixed && (
          <Button kind="quiet" compact buttonRef={firstAction} onClick={onRoll}>
            <Icon name="again" small />
            {t('thankYouOtherWording')}
          </Button>
        )}
        {(own || !indispensable.has(sentence.slot)) && (
          <Button kind="quiet" compact buttonRef={own || fixed ? firstAction : undefined} onClick={onLeaveOut}>
            {t('thankYouLeaveOut')}
          </Button>
        )}
      </div>
    </div>
  )
}
