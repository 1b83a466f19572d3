import { useRef } from 'preact/hooks'
import { useText } from '../../text.ts'
import type { OfferUndo } from '../../toast/use-undo.tsx'
import { EntryField } from './entry-field.tsx'
import { type TextEntry, useEntries } from './use-entries.ts'
import './text-list.css'

export interface TextListProps {
  texts: readonly string[]
  change: (next: (now: readonly string[]) => string[]) => void
  /** The name of the entry that stands in place `number`, from 1. */
  entry: (number: number) => string
  /** What the first empty field suggests, and the later ones. */
  first: string
  more: string
  most?: number
  removed: string
  offerUndo: OfferUndo
}

/** Short entries that are no more than their texts. */
export function TextList({ texts, change, entry, first, more, most = 200, removed, offerUndo }: TextListProps) {
  const t = useText()
  const list = useEntries<TextEntry>({
    ...useIds(texts, change),
    blank: (id, text) => ({ id, text }),
    offerUndo,
    most,
    words: {
      removed: () => removed,
      moved: (from, to) => t('debriefEntryMoved', from, to),
      pasted: (count) => t.plural('entriesPasted', count),
    },
  })
  return (
    <>
      <ol class="text-list" ref={list.listRef}>
        {list.rows.map((row, index) => (
          <li key={row.id} data-entry={row.id} class={index < texts.length ? 'kept' : undefined}>
            <EntryField
              {...{ entry: row, list }}
              isKept={index < texts.length}
              label={entry(index + 1)}
              placeholder={index === 0 ? first : more}
              small
            />
          </li>
        ))}
      </ol>
      <span class="away" role="status">
        {list.status}
      </span>
    </>
  )
}

/** Texts with an id for each, which goes along when it's moved. */
function useIds(texts: readonly string[], change: TextListProps['change']) {
  const ids = useRef<string[]>([])
  const count = useRef(0)
  const newId = () => {
    count.current += 1
    return String(count.current)
  }
  const withIds = (now: readonly string[]): TextEntry[] => {
    // Entries that came or went elsewhere came or went at the end.
    ids.current = now.map((_, index) => ids.current[index] ?? newId())
    return now.map((text, index) => ({ id: ids.current[index] ?? '', text }))
  }
  return {
    newId,
    entries: withIds(texts),
    change: (next: (now: readonly TextEntry[]) => TextEntry[]) =>
      change((now) => {
        const after = next(withIds(now))
        ids.current = after.map(({ id }) => id)
        return after.map(({ text }) => text)
      }),
  }
}
