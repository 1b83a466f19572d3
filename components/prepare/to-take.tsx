import { Button } from '../form/button.tsx'

export interface ToTakeProps {
  text: string
  /** Where it comes from. */
  whence: string
  /** What the press does. */
  press: string
  onTake: () => void
}

/** Something that is ready to be taken into the preparation with one press. */
export function ToTake({ text, whence, press, onTake }: ToTakeProps) {
  return (
    <div class="card flat stack s2">
      <p class="said" dir="auto">
        {text}
      </p>
      <p class="hint">{whence}</p>
      <div class="no-print">
        <Button compact label={`${press}: ${text}`} onClick={onTake}>
          {press}
        </Button>
      </div>
    </div>
  )
}
