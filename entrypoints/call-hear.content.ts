import { defineContentScript } from 'wxt/utils/define-content-script'
import { takeCounterName } from '../lib/platforms/media/counter-names.ts'
import { matchesWithMedia } from '../lib/platforms/registry.ts'

// Its name comes before call-media's in the alphabet, and so it does in the manifest: it has to listen first.
export default defineContentScript({
  matches: import.meta.env.ENTRYPOINT ? [] : [...matchesWithMedia],
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  main: () => takeCounterName(window),
})
