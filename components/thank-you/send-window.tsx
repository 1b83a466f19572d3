import type { ComponentChildren } from 'preact'
import type { SendNote } from '../../lib/domain/thank-you/send-window.ts'
import { Icon } from '../icon/icon.tsx'
import { type Text, type TextKey, useText } from '../text.ts'
import { momentIn } from './moment.ts'

export interface SendWindowTimes {
  opens: number
  closes: number
  /** Why the window is where it is. */
  note?: SendNote
}

/** When the note is best sent, as seen from now. */
export function SendWindow({ times, now }: { times: SendWindowTimes; now: number }) {
  const t = useText()
  return (
    <p class="row one top small soft">
      <Icon name="clock" small />
      <span>{sayWindow(t, times, now)}</span>
    </p>
  )
}

const past: Partial<Record<SendNote, TextKey>> = {
  'still-good': 'thankYouWindowPast',
  'something-new': 'thankYouWindowNew',
  'too-late': 'thankYouWindowLate',
}

function sayWindow(t: Text, { opens, closes, note }: SendWindowTimes, now: number): ComponentChildren {
  const later = note && past[note]
  if (later) return t(later)
  const [from, to] = [momentIn(t, opens, now), momentIn(t, closes, now)]
  if (now > closes) return t('thankYouWindowPast')
  if (now >= opens) return stress(t('thankYouWindowOpen', to), [to])
  return stress(t('thankYouWindow', from, to), [from, to])
}

/** The text with its parts in bold, in whichever order the language has them. */
function stress(text: string, parts: readonly string[]): ComponentChildren {
  const part = parts.find((each) => text.includes(each))
  if (part === undefined) return text
  const at = text.indexOf(part)
  const others = parts.filter((each) => each !== part)
  return (
    <>
      {stress(text.slice(0, at), others)}
      <strong>{part}</strong>
      {stress(text.slice(at + part.length), others)}
    </>
  )
}
