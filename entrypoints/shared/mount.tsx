import { type ComponentChildren, render } from 'preact'
import '../../components/tokens.css'
import '../../components/base.css'
import { DayWordsContext } from '../../components/form/day-words.ts'
import { TextContext } from '../../components/text.ts'
import { createText } from '../../lib/browser/text.ts'
import type { Opened } from './records.ts'
import { StorageNotice } from './storage-notice.tsx'

/** Puts a screen into its page, in the browser's language, below what there is to tell of its records' storage. */
export function mount(screen: ComponentChildren, opened?: Opened): void {
  const text = createText()
  document.documentElement.lang = text.language
  document.documentElement.dir = text('@@bidi_dir')
  const root = document.getElementById('app')
  if (!root) throw new Error('The page has no #app: see entrypoints/sidepanel/index.html')
  render(
    <TextContext.Provider value={text}>
      <DayWordsContext.Provider value={loadDayWords}>
        {opened && <StorageNotice {...opened} />}
        {screen}
      </DayWordsContext.Provider>
    </TextContext.Provider>,
    root,
  )
}

const loadDayWords = () => import('../../lib/calendar/day-words.ts').then(({ readDay }) => readDay)
