import { wordDiff } from '../../lib/domain/thank-you/word-diff.ts'
import { useText } from '../text.ts'
import type { EditedNote } from './note-actions.ts'

export interface DifferenceProps {
  before: EditedNote
  after: EditedNote
  language: string
}

/** One text on top of the other: what went and what came, for the eye and for the ear. */
export function Difference({ before, after, language }: DifferenceProps) {
  const t = useText()
  const marked = (from: string, to: string) =>
    wordDiff(from, to).map(({ kind, text }, index) => {
      // The order never changes: a diff is drawn once for each pair of texts.
      const key = `${index} ${kind}`
      if (kind === 'same') return <span key={key}>{text}</span>
      const Mark = kind === 'gone' ? 'del' : 'ins'
      return (
        <Mark key={key}>
          <span class="away"> {t(kind === 'gone' ? 'differenceGone' : 'differenceNew')} </span>
          {text}
        </Mark>
      )
    })
  return (
    <div class="difference" lang={language} dir="auto">
      {before.subject !== after.subject && (
        <p>
          <strong>{marked(before.subject, after.subject)}</strong>
        </p>
      )}
      <p>{marked(before.body, after.body)}</p>
    </div>
  )
}
