import { Button } from '../form/button.tsx'
import { Field } from '../form/field.tsx'
import { TextArea } from '../form/text-area.tsx'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'
import { type Handed, handedBy } from './adding.ts'
import './calendar.css'

export interface DropZoneProps {
  text: string
  /** What is being read; empty when nothing is. */
  reading: string
  /** Something is held over the page. */
  over: boolean
  /** The calendar whose page is open in this window; null when none is, or it may not be read. */
  openPage: string | null
  onText: (text: string) => void
  onHanded: (handed: Handed) => void
}

/** The ways to hand over an event: a file, an invitation's text, the page that is open. */
export function DropZone({ text, reading, over, openPage, onText, onHanded }: DropZoneProps) {
  const t = useText()
  const paste = (event: ClipboardEvent) => {
    const handed = handedBy(event.clipboardData)
    if (!handed || text.trim()) return
    event.preventDefault()
    if (handed.from === 'clip') onText(handed.plain)
    onHanded(handed)
  }
  return (
    <div class={over ? 'drop over' : 'drop'}>
      <div class="stack s2">
        <p class="label">{t('addTitleHint')}</p>
        <p class="small soft">{t('addDrop')}</p>
        <span class="btn file">
          <Icon name="calendar" />
          {t('addChoose')}
          <input
            type="file"
            accept=".ics,.ical,.ifb,.icalendar,text/calendar"
            aria-label={t('addChoose')}
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0]
              if (file) onHanded({ from: 'file', file })
              // The same file again is a new choice.
              currentTarget.value = ''
            }}
          />
        </span>
      </div>
      {openPage && (
        <Button class="start" busy={reading === openPage} onClick={() => onHanded({ from: 'page' })}>
          <Icon name="open" />
          {t('addOpenPage', openPage)}
        </Button>
      )}
      <Field label={t('addPaste')} hint={t('addPasteHint')}>
        <TextArea rows={3} value={text} onChange={onText} onPaste={paste} />
      </Field>
      {text.trim() && (
        <Button class="start" busy={reading !== ''} onClick={() => onHanded({ from: 'text', text })}>
          {t('addRead')}
        </Button>
      )}
    </div>
  )
}
