import { useEffect, useRef } from 'preact/hooks'
import { Button } from '../form/button.tsx'
import { TextArea } from '../form/text-area.tsx'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'

export interface LetterEditorProps {
  body: string
  language: string
  onChange: (body: string) => void
  onBack: () => void
  /** Just opened by its button, so it takes the focus. */
  fresh: boolean
}

/** The note as plain text, to be changed at will. */
export function LetterEditor({ body, language, onChange, onBack, fresh }: LetterEditorProps) {
  const t = useText()
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (fresh) area.current?.focus()
  }, [fresh])
  return (
    <div class="letter" lang={language}>
      <div class="editor">
        <TextArea said rows={10} label={t('thankYouBody')} value={body} onChange={onChange} entryRef={area} />
      </div>
      <div class="foot row">
        <Button kind="quiet" compact onClick={onBack}>
          <Icon name="undo" small />
          {t('thankYouBackToDraft')}
        </Button>
      </div>
    </div>
  )
}
