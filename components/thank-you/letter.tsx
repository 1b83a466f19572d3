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
  /** The user has changed the text: some of its sentences may be their own. */
  edited: boolean
  actions: Pick<NoteActions, 'onRoll' | 'onLeaveOut' | 'onRestore'>
  onEdit: () => void
  onBackToDraft: () => void
  /** The editor was just closed, so its button takes the focus back. */
  fresh: boolean
}

/** The note. Each sentence can be pressed, and then says what it was made of. */
export function Letter(props: LetterProps) {
  const { note, person, leftOut, edited, actions, onEdit, onBackToDraft, fresh } = props
  const sourceId = useId()
  // By its key a sentence is found again in other words.
  const [key, setKey] = useState<string | null>(null)
  const [reworded, setReworded] = useState(false)
  const firstAction = useRef<HTMLButtonElement>(null)
  const toAction = useRef(false)
  const whole = useRef<HTMLDivElement>(null)
  const { sentences } = note
  const chosen = sentences.find((sentence) => sentence.key === key) ?? null
  const chosenSpan = () => whole.current?.querySelector<HTMLElement>('[aria-expanded="true"]')

  useEffect(() => {
    // The source floats above the lower edge of the window: the sentence must not end up below it.
    if (chosen) chosenSpan()?.scrollIntoView?.({ block: 'nearest' })
    if (chosen && toAction.current) firstAction.current?.focus()
    toAction.current = false
  }, [chosen])

  const choose = (sentence: Sentence | null) => {
    setReworded(false)
    setKey(sentence?.key ?? null)
  }
  const enter = (sentence: Sentence) => {
    if (sentence === chosen) return firstAction.current?.focus()
    toAction.current = true
    choose(sentence)
  }
  const restore = () => {
    whole.current?.focus()
    actions.onRestore(note.id)
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
              <Fragment key={sentence.key}>
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
          own={edited && isOwn(chosen)}
          fixed={chosen.key.startsWith('model.')}
          reworded={reworded}
          firstAction={firstAction}
          onRoll={() => {
            setReworded(true)
            actions.onRoll(note.id, chosen.key)
          }}
          onLeaveOut={() => {
            choose(null)
            actions.onLeaveOut(note.id, chosen.key)
          }}
        />
      )}
      <LetterFoot
        leftOut={edited ? 0 : leftOut}
        hint={!chosen && !edited}
        onRestore={restore}
        onEdit={onEdit}
        onBackToDraft={edited ? onBackToDraft : undefined}
        fresh={fresh}
      />
    </div>
  )
}

/** A sentence that the draft does not have: `realign` gives it a key of its own. */
const isOwn = ({ key }: Sentence) => key.startsWith('own.')
