import { useEffect, useState } from 'preact/hooks'
import { readSettings, watchSettings, writeSettings, writeSettingsAtOnce } from '../../lib/browser/stored.ts'
import type { Settings } from '../../lib/domain/settings.ts'
import type { SavedState } from '../../lib/storage/autosave.ts'
import { useValueAutosave } from './use-autosave.ts'

export interface SettingsHandle {
  /** null until they are read. */
  settings: Settings | null
  change: (next: Settings) => void
  saved: SavedState
}

/**
 * The settings, kept as they change, and read again when another page or the background changes them.
 *
 * @param times how often all that is stored was replaced: they are then read again
 */
export function useSettings(times = 0): SettingsHandle {
  const [settings, setSettings] = useState<Settings | null>(null)
  const { push, saved } = useValueAutosave(writeSettings, writeSettingsAtOnce)
  useEffect(() => {
    const gone = new AbortController()
    const read = () => void readSettings().then((stored) => gone.signal.aborted || setSettings(stored.settings))
    read()
    watchSettings(() => {
      // What is being typed here is newer than what is stored.
      if (!document.hasFocus()) read()
    }, gone.signal)
    return () => gone.abort()
  }, [times])
  return {
    settings,
    saved,
    change(next) {
      setSettings(next)
      push(next)
    },
  }
}
