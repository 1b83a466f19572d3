import { merge } from '../merge.ts'
import { type ThankYouDraft, versionsKept, withVersion } from './thank-you-draft.ts'

/** Two edits of one note as one. Where both changed its text, `mine` stands and theirs goes to the earlier versions. */
export function mergeDrafts(base: ThankYouDraft, mine: ThankYouDraft, theirs: ThankYouDraft): ThankYouDraft {
  let isOverruled = false
  const merged = merge(base, mine, theirs, ({ path }) => {
    isOverruled ||= path.startsWith('edited')
  })
  const text = isOverruled ? theirs.edited : null
  if (!text) return { ...merged, previous: merged.previous.slice(0, versionsKept) }
  // Of a text that goes on being typed only the newest state is kept.
  const [newest, ...older] = merged.previous
  const previous = newest && text.body.startsWith(newest.body) ? older : merged.previous
  return { ...merged, previous: withVersion(previous, { at: theirs.updatedAt, ...text }) }
}
