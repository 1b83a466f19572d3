import { Icon } from '../../icon/icon.tsx'
import { useText } from '../../text.ts'
import { Button } from '../button.tsx'
import { TextArea } from '../text-area.tsx'
import type { Entries, TextEntry } from './use-entries.ts'

export interface EntryFieldProps<E extends TextEntry> {
  entry: E
  list: Entries<E>
  /** False for the empty row. */
  isKept: boolean
  /** What the entry is called to a screen reader. */
  label: string
  placeholder: string
  /** The entry holds another person's words. */
  said?: boolean
  small?: boolean
}

/** The text of an entry, and the way to take the entry out. */
export function EntryField<E extends TextEntry>(props: EntryFieldProps<E>) {
  const { entry, list, isKept, label, placeholder, said, small } = props
  const t = useText()
  return (
    <>
      <TextArea
        {...{ label, placeholder, said }}
        value={entry.text}
        onChange={(text) => list.put({ ...entry, text })}
        {...list.fieldOf(entry)}
      />
      {isKept && (
        <Button kind="quiet" only label={t('debriefRemoveNamed', entry.text)} onClick={() => list.remove(entry.id)}>
          <Icon name="cross" small={small} />
        </Button>
      )}
    </>
  )
}
