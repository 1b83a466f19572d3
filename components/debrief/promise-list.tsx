import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Promised } from '../../lib/domain/debrief/debrief.ts'
import { newPromise } from '../../lib/domain/debrief/prefill.ts'
import { Button } from '../form/button.tsx'
import { DateField } from '../form/date-field.tsx'
import { TextArea } from '../form/text-area.tsx'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'
import type { OfferUndo } from '../toast/use-undo.tsx'
import { insertedAt, replaced, without } from './edit.ts'

export interface PromiseListProps {
  title: string
  /** What an entry is called to a screen reader. */
  entry: string
  placeholder: string
  promises: readonly Promised[]
  change: (next: (now: readonly Promised[]) => Promised[]) => void
  newId: () => string
  offerUndo: OfferUndo
}

/** Promises with their days. Below them stands an empty one, which becomes real at its first key. */
export function PromiseList({ title, entry, placeholder, promises, change, newId, offerUndo }: PromiseListProps) {
  const t = useText()
  const list = useRef<HTMLUListElement>(null)
  const slot = useRef('')
  if (!slot.current || promises.some(({ id }) => id === slot.current)) slot.current = newId()
  const focusNext = useRef<number | null>(null)
  useLayoutEffect(() => {
    if (focusNext.current === null) return
    list.current?.querySelectorAll('textarea')[focusNext.current]?.focus()
    focusNext.current = null
  })

  const put = (next: Promised) =>
    change((now) => (now.some(({ id }) => id === next.id) ? replaced(now, next.id, next) : [...now, next]))
  const remove = (promise: Promised, index: number) => {
    focusNext.current = Math.max(0, index - 1)
    change((now) => without(now, promise.id))
    offerUndo(t('debriefPromiseRemoved'), () => {
      focusNext.current = index
      change((now) => insertedAt(now, index, promise))
    })
  }
  return (
    <section class="stack s2">
      <h2 class="sub">{title}</h2>
      <ul class="promises stack s2" ref={list}>
        {[...promises, newPromise(slot.current)].map((promise, index) => (
          <li key={promise.id} class={index < promises.length ? 'card' : undefined}>
            <div class="row one top">
              <TextArea
                label={entry}
                placeholder={placeholder}
                value={promise.text}
                onChange={(text) => put({ ...promise, text })}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey || event.isComposing)
                    return
                  event.preventDefault()
                  list.current?.querySelectorAll('textarea')[index + 1]?.focus()
                }}
              />
              {index < promises.length && (
                <Button
                  kind="quiet"
                  only
                  label={t('debriefRemoveNamed', promise.text)}
                  onClick={() => remove(promise, index)}
                >
                  <Icon name="cross" />
                </Button>
              )}
            </div>
            {index < promises.length && (
              <DateField
                label={t('debriefPromiseDue')}
                value={promise.due}
                onChange={(due) => put({ ...promise, due })}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
