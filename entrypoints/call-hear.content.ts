import { defineContentScript } from 'wxt/utils/define-content-script'
import { matchesWithMedia } from '../lib/sites/sites.ts'
import { takeCounterName } from '../lib/sites/watch/media/counter-names.ts'

// Its name comes before call-media's in the alphabet, and so it does in the manifest: it has to listen first.
export default defineContentScript({
  matches: import.meta.env.ENTRYPOINT ? [] : [...matchesWithMedia],
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  main: () => takeCounterName(window),
})
