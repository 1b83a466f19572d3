import { useEffect, useRef } from 'preact/hooks'
import { Button } from '../form/button.tsx'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'

export interface LetterFootProps {
  /** How many parts the user left out. */
  leftOut: number
  /** Says what pressing a sentence does. */
  hint: boolean
  onRestore: () => void
  onEdit: () => void
  /** The text is the user's own, and the drafted one is still there. */
  onBackToDraft: (() => void) | undefined
  /** The editor was just closed, so its button takes the focus back. */
  fresh: boolean
}

/** The way back for what was left out, and the way to the editor. */
export function LetterFoot(props: LetterFootProps) {
  const { leftOut, hint, onRestore, onEdit, onBackToDraft, fresh } = props
  const t = useText()
  const edit = useRef<HTMLButtonElement>(null)
  const putBack = useRef<HTMLButtonElement>(null)
  const before = useRef(leftOut)
  useEffect(() => {
    if (fresh) edit.current?.focus()
  }, [fresh])
  useEffect(() => {
    // The button that left it out is gone: the focus goes to the way back.
    if (leftOut > before.current) putBack.current?.focus()
    before.current = leftOut
  }, [leftOut])
  return (
    <div class="foot row apart">
      {leftOut > 0 ? (
        <p class="row small soft">
          <span>{t.plural('thankYouLeftOut', leftOut)}</span>
          <Button kind="quiet" compact buttonRef={putBack} onClick={onRestore}>
            <Icon name="undo" small />
            {t('thankYouPutBack')}
          </Button>
        </p>
      ) : onBackToDraft ? (
        <Button kind="quiet" compact class="first" onClick={onBackToDraft}>
          <Icon name="undo" small />
          {t('thankYouBackToDraft')}
        </Button>
      ) : (
        <p class="hint grow">{hint && t('thankYouTouch')}</p>
      )}
      <Button kind="quiet" compact buttonRef={edit} onClick={onEdit}>
        <Icon name="pen" small />
        {t('thankYouEdit')}
      </Button>
    </div>
  )
}
