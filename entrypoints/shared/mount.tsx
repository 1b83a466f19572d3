import { type ComponentChildren, render } from 'preact'
import '../../components/tokens.css'
import '../../components/base.css'
import { TextContext } from '../../components/text.ts'
import { createText } from '../../lib/browser/text.ts'

/** Puts a screen into its page, in the browser's language. */
export function mount(screen: ComponentChildren): void {
  const text = createText()
  document.documentElement.lang = text.language
  document.documentElement.dir = text('@@bidi_dir')
  const root = document.getElementById('app')
  if (!root) throw new Error('The page has no #app: see entrypoints/sidepanel/index.html')
  render(<TextContext.Provider value={text}>{screen}</TextContext.Provider>, root)
}
