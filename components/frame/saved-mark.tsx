import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'
import './frame.css'

/** What the disk knows of what was typed. `none`: nothing was typed yet. */
export type SavedState = { state: 'none' } | { state: 'saving' } | { state: 'saved'; at: number } | { state: 'failed' }

/** A save that takes longer than this is worth a word, ms. */
const worthAWord = 1000

/** Says when the last save was. A quick save keeps the old time in view, so that nothing flickers while one types. */
export function SavedMark({ saved }: { saved: SavedState }) {
  const t = useText()
  const shown = useSettled(saved)
  const time = (at: number) => new Intl.DateTimeFormat(t.language, { hour: '2-digit', minute: '2-digit' }).format(at)
  const word = { none: '', saving: t('frameSaving'), saved: t('frameSavedNow'), failed: t('frameNotSaved') }[
    shown.state
  ]
  return (
    <span class={shown.state === 'failed' ? 'saved bad' : 'saved'} data-saved={saved.state}>
      {/* Told only when its kind changes, not at every minute. */}
      <span class="away" role="status">
        {word}
      </span>
      <span class="saved-words" aria-hidden="true">
        {shown.state === 'saving' && <span class="spin" />}
        {shown.state === 'saved' && <Icon name="tick" small />}
        {shown.state === 'failed' && <Icon name="alert" small />}
        <span>{shown.state === 'saved' ? t('frameSaved', time(shown.at)) : word}</span>
      </span>
    </span>
  )
}

function useSettled(saved: SavedState): SavedState {
  const [shown, setShown] = useState(saved)
  const settled = saved.state !== 'saving'
  useEffect(() => {
    if (settled) return setShown(saved)
    const timer = setTimeout(() => setShown(saved), worthAWord)
    return () => clearTimeout(timer)
  }, [saved, settled])
  return settled ? saved : shown
}
