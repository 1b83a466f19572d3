import { Fragment } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { Note, Sentence } from '../../lib/domain/thank-you/note.ts'
import { LetterFoot } from './letter-foot.tsx'
import { paragraphsOf } from './letter-text.ts'
import type { NoteActions } from './note-actions.ts'
import { Pressable } from './pressable.tsx'
import { SentenceSource } from './sentence-source.tsx'

export interface LetterProps {
  note: Note
  person: string
  leftOut: number
  actions: Pick<NoteActions, 'onRoll' | 'onLeaveOut' | 'onRestore'>
  onEdit: () => void
  /** The editor was just closed, so its button takes the focus back. */
  fresh: boolean
}

/** A sentence by its slot and its place among the sentences of that slot, so that it is found again in other words. */
interface Place {
  slot: Sentence['slot']
  nth: number
}

/** The drafted note. Each sentence can be pressed, and then says what it was made of. */
export function Letter({ note, person, leftOut, actions, onEdit, fresh }: LetterProps) {
  const sourceId = useId()
  const [place, setPlace] = useState<Place | null>(null)
  const [reworded, setReworded] = useState(false)
  const firstAction = useRef<HTMLButtonElement>(null)
  const toAction = useRef(false)
  const whole = useRef<HTMLDivElement>(null)
  const { sentences } = note
  const chosen = place && find(sentences, place)
  const chosenSpan = () => whole.current?.querySelector<HTMLElement>('[aria-expanded="true"]')

  useEffect(() => {
    // The source floats above the lower edge of the window: the sentence must not end up below it.
    if (chosen) chosenSpan()?.scrollIntoView?.({ block: 'nearest' })
    if (chosen && toAction.current) firstAction.current?.focus()
    toAction.current = false
  }, [chosen])

  const choose = (sentence: Sentence | null) => {
    setReworded(false)
    setPlace(sentence && placeOf(sentences, sentence))
  }
  const enter = (sentence: Sentence) => {
    if (sentence === chosen) return firstAction.current?.focus()
    toAction.current = true
    choose(sentence)
  }
  const restore = () => {
    whole.current?.focus()
    actions.onRestore(note.person.id)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape from every sentence and its source
    <div
      class="letter"
      ref={whole}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !chosen) return
        event.stopPropagation()
        chosenSpan()?.focus()
        choose(null)
      }}
    >
      <div class="body" lang={note.language}>
        {paragraphsOf(sentences).map((paragraph) => (
          <p key={paragraph[0]?.paragraph} dir="auto">
            {paragraph.map((sentence, index) => (
              <Fragment key={`${sentence.slot} ${index}`}>
                {index > 0 && ' '}
                <Pressable
                  sentence={sentence}
                  on={sentence === chosen}
                  controls={sourceId}
                  onChoose={choose}
                  onEnter={enter}
                />
              </Fragment>
            ))}
          </p>
        ))}
      </div>
      {chosen && (
        <SentenceSource
          id={sourceId}
          sentence={chosen}
          person={person}
          reworded={reworded}
          firstAction={firstAction}
          onRoll={() => {
            setReworded(true)
            actions.onRoll(note.person.id, chosen.slot)
          }}
          onLeaveOut={() => {
            choose(null)
            actions.onLeaveOut(note.person.id, chosen.slot)
          }}
        />
      )}
      <LetterFoot leftOut={leftOut} hint={!chosen} onRestore={restore} onEdit={onEdit} fresh={fresh} />
    </div>
  )
}

function placeOf(sentences: readonly Sentence[], sentence: Sentence): Place {
  return { slot: sentence.slot, nth: sentences.filter(({ slot }) => slot === sentence.slot).indexOf(sentence) }
}

function find(sentences: readonly Sentence[], { slot, nth }: Place): Sentence | null {
  const ofSlot = sentences.filter((sentence) => sentence.slot === slot)
  return ofSlot[nth] ?? ofSlot[0] ?? null
}
