import { useEffect, useRef, useState } from 'preact/hooks'
import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import type { LetterLanguage } from '../../lib/domain/thank-you/style.ts'

/** How long the user has to pause before it is worked out anew, ms: never between two keys. */
const PAUSE_MS = 250
const none: readonly string[] = []

/**
 * The ids of the people whose note is ready, the newest last. The letter's code is loaded for it after the form has been
 * drawn, so that it is there when "Draft thank-you" is pressed.
 */
export function useReadyNotes(debrief: Debrief | null, language: LetterLanguage): readonly string[] {
  const [ready, setReady] = useState<readonly string[] | null>(null)
  const isFirst = ready === null
  const warmed = useRef(false)
  const leaving = useRef(new AbortController())
  useEffect(() => () => leaving.current.abort(), [])
  useEffect(() => {
    if (!debrief) return
    let gone = false
    const timer = setTimeout(
      async () => {
        const [{ readyNotes }, letter] = await Promise.all([
          import('../../lib/domain/thank-you/ready.ts'),
          loadThankYou(),
        ])
        if (gone) return
        const notes = readyNotes(debrief, language)
        setReady(notes)
        if (warmed.current || notes.length === 0) return
        warmed.current = true
        letter.whenIdle(letter.warmLetter(debrief, Date.now()), leaving.current.signal)
      },
      isFirst ? 0 : PAUSE_MS,
    )
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [debrief, language, isFirst])
  return ready ?? none
}

export const loadThankYou = () => import('./thank-you-screen.tsx')
