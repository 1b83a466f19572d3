import type { ComponentChildren } from 'preact'
import { useText } from '../../text.ts'
import { EntryField } from './entry-field.tsx'
import { type EntriesNeeds, type TextEntry, useEntries } from './use-entries.ts'

export interface EntryListProps<E extends TextEntry>
  extends Pick<EntriesNeeds<E>, 'entries' | 'change' | 'blank' | 'newId' | 'offerUndo'> {
  /** The name of the list to a screen reader. */
  label: string
  /** What an entry is called to a screen reader. */
  entry: string
  placeholder: string
  /** The entry holds another person's words. */
  said?: boolean
  removed: string
  /** More about an entry, under its text. */
  more?: (entry: E, put: (next: E) => void) => ComponentChildren
}

/** Entries with something more to say of each. */
export function EntryList<E extends TextEntry>(props: EntryListProps<E>) {
  const { entries, more } = props
  const t = useText()
  const list = useEntries<E>({
    ...props,
    words: {
      removed: () => props.removed,
      moved: (from, to) => t('debriefEntryMoved', from, to),
      pasted: (count) => t.plural('entriesPasted', count),
    },
  })
  return (
    <>
      <ul class="entries stack s2" ref={list.listRef} aria-label={props.label}>
        {list.rows.map((entry, index) => {
          const isKept = index < entries.length
          return (
            <li key={entry.id} data-entry={entry.id} class={isKept && more ? 'card stack s3' : undefined}>
              <div class="row one top">
                <EntryField
                  {...{ entry, list, isKept }}
                  label={props.entry}
                  placeholder={props.placeholder}
                  said={props.said}
                />
              </div>
              {isKept && more?.(entry, list.put)}
            </li>
          )
        })}
      </ul>
      <span class="away" role="status">
        {list.status}
      </span>
    </>
  )
}
