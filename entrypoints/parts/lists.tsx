import { useState } from 'preact/hooks'
import { EntryList } from '../../components/form/reorder/entry-list.tsx'
import { TextList } from '../../components/form/reorder/text-list.tsx'
import { useUndo } from '../../components/toast/use-undo.tsx'
import { Row } from './row.tsx'

export function Lists() {
  const [texts, setTexts] = useState<string[]>(['One entry', 'Another entry'])
  const [entries, setEntries] = useState([{ id: 'a', text: 'One entry' }])
  const [offerUndo, toast] = useUndo()
  return (
    <Row name="Lists">
      <TextList
        texts={texts}
        change={(next) => setTexts(next)}
        entry={(number) => `Entry ${number}`}
        first="The first"
        more="One more"
        removed="Removed"
        offerUndo={offerUndo}
      />
      <EntryList
        label="Entries"
        entries={entries}
        change={(next) => setEntries(next)}
        blank={(id, text) => ({ id, text })}
        newId={() => crypto.randomUUID()}
        entry="An entry"
        placeholder="Paste several lines"
        removed="Removed"
        offerUndo={offerUndo}
      />
      {toast}
    </Row>
  )
}
