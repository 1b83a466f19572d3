import { useRef } from 'preact/hooks'
import type { Settings } from '../../lib/domain/settings.ts'
import type { SettingsPart } from './me-section.tsx'

/** Edits the settings as they then are: an undo may come many changes later. */
export function useNewestSettings({ value, onChange }: SettingsPart): (next: (now: Settings) => Settings) => void {
  const newest = useRef({ value, onChange })
  newest.current = { value, onChange }
  return (next) => {
    const changed = next(newest.current.value)
    newest.current.value = changed
    newest.current.onChange(changed)
  }
}
