import { handText } from '../../lib/browser/handed-text.ts'
import { openPage } from '../../lib/browser/own-page.ts'
import { openPanel } from '../../lib/browser/panel.ts'
import { linesOf, type Selected } from '../../lib/browser/selection-menu.ts'

/** Shows what is in selected words, for the user to keep. Must be called in the tick of the choice: it is a gesture. */
export function saveSelection(selected: Selected): void {
  // The first thing in this tick: an await before it would lose the gesture.
  const opening = openPanel(selected.windowId)
  void (async () => {
    const [text, opened] = await Promise.all([linesOf(selected), opening])
    await handText({ text, to: opened ? 'panel' : 'dashboard', windowId: selected.windowId })
    if (!opened) openPage('dashboard.html', '#calendar')
  })()
}
