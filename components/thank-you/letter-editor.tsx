import { useEffect, useRef } from 'preact/hooks'
import { Button } from '../form/button.tsx'
import { TextArea } from '../form/text-area.tsx'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'

export interface LetterEditorProps {
  body: string
  language: string
  /** A place in the body at which something has to be finished; a new object takes the cursor there again. */
  cursor?: { at: number } | null
  onChange: (body: string) => void
  onDone: () => void
}

/** The note as plain text, in the place of the letter. Every key is kept; Escape leaves, and loses nothing. */
export function LetterEditor({ body, language, cursor, onChange, onDone }: LetterEditorProps) {
  const t = useText()
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    area.current?.focus()
    if (cursor) area.current?.setSelectionRange(cursor.at, cursor.at)
  }, [cursor])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape and Ctrl+Enter from the text
    <div
      class="letter"
      lang={language}
      onKeyDown={(event) => {
        const isDone = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
        if (!isDone || event.isComposing) return
        event.stopPropagation()
        event.preventDefault()
        onDone()
      }}
    >
      <div class="editor">
        <TextArea said rows={10} label={t('thankYouBody')} value={body} onChange={onChange} entryRef={area} />
      </div>
      <div class="foot row">
        <Button kind="quiet" compact onClick={onDone}>
          <Icon name="tick" small />
          {t('thankYouEditDone')}
        </Button>
      </div>
    </div>
  )
}
