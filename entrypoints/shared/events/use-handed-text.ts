import { useEffect, useRef } from 'preact/hooks'
import { onHandedText } from '../../../lib/browser/handed-text.ts'
import { panelWindowId } from '../../../lib/browser/own-page.ts'

/** Takes the text that the user selected in a page and wants to save, when it is for this page. */
export function useHandedText(here: 'panel' | 'dashboard', onText: (text: string) => void): void {
  const latest = useRef(onText)
  latest.current = onText
  useEffect(() => {
    const gone = new AbortController()
    void panelWindowId().then((windowId) =>
      onHandedText(
        (handed) => handed.to === here && (here === 'dashboard' || handed.windowId === windowId),
        (text) => latest.current(text),
        gone.signal,
      ),
    )
    return () => gone.abort()
  }, [here])
}
