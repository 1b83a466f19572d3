import { Icon } from '../icon/icon.tsx'
import './file-choice.css'

export interface FileChoiceProps {
  label: string
  /** As the attribute of a file field. */
  accept: string
  onFile: (file: File) => void
}

/** A button that lets the user choose one file. */
export function FileChoice({ label, accept, onFile }: FileChoiceProps) {
  return (
    <span class="btn file-choice">
      <Icon name="undo" />
      {label}
      <input
        type="file"
        accept={accept}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file) onFile(file)
          // The same file again is a new choice.
          currentTarget.value = ''
        }}
      />
    </span>
  )
}
