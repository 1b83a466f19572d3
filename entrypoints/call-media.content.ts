import { defineContentScript } from 'wxt/utils/define-content-script'
import { countConnections } from '../lib/platforms/media/count-connections.ts'
import { matchesWithMedia } from '../lib/platforms/registry.ts'

export default defineContentScript({
  // Asked when the manifest is made. What goes into the page has a name by then, and none of the platforms.
  matches: import.meta.env.ENTRYPOINT ? [] : [...matchesWithMedia],
  runAt: 'document_start',
  world: 'MAIN',
  allFrames: true,
  matchAboutBlank: true,
  main: () => countConnections(window),
})
