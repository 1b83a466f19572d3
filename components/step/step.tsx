import type { ComponentChildren, Ref } from 'preact'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'
import './step.css'

/** `part`: begun. `done`: enough for its purpose, though it can be opened again. */
export type Mark = 'waiting' | 'part' | 'done'

export interface StepProps {
  title: string
  /** What it holds so far, in a line. */
  got?: string
  mark: Mark
  open: boolean
  onToggle: () => void
  stepRef?: Ref<HTMLDetailsElement>
  children?: ComponentChildren
}

/** One question of a road: open, or folded to a line. What is inside stands in the page only while it is open. */
export function Step({ title, got, mark, open, onToggle, stepRef, children }: StepProps) {
  const t = useText()
  const state = { waiting: t('stepWaiting'), part: t('stepPart'), done: t('stepDone') }[mark]
  return (
    <details class={`step ${mark}`} open={open} ref={stepRef}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button by nature */}
      <summary
        onClick={(event) => {
          event.preventDefault()
          onToggle()
        }}
      >
        <span class="mark">
          <Icon name="tick" small />
        </span>
        <span class="what">
          <span>{title}</span>
          <span class="away">, {state}</span>
          {got && (
            <span class="got" dir="auto">
              {got}
            </span>
          )}
        </span>
        <span class="turn">
          <Icon name="down" />
        </span>
      </summary>
      <div class="inside">{open && children}</div>
    </details>
  )
}

/** Steps under one another, of which the owner keeps one open. */
export function Steps({ children }: { children: ComponentChildren }) {
  return <div class="steps">{children}</div>
}
