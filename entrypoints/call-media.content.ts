import { defineContentScript } from 'wxt/utils/define-content-script'
import { matchesWithMedia } from '../lib/sites/sites.ts'
import { countConnections } from '../lib/sites/watch/media/count-connections.ts'

export default defineContentScript({
  // Asked when the manifest is made. What goes into the page has a name by then, and none of the sites.
  matches: import.meta.env.ENTRYPOINT ? [] : [...matchesWithMedia],
  runAt: 'document_start',
  world: 'MAIN',
  allFrames: true,
  matchAboutBlank: true,
  main: () => countConnections(window),
})
