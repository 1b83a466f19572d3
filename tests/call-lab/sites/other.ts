import type { Site } from '../site.ts'

/** A site that has nothing to do with calls. */
const other: Site = {
  hosts: ['www.example.com'],
  answer({ url }) {
    if (url.pathname === '/favicon.ico') return undefined
    return {
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Another site</title>
<body><main><h1>Another site</h1><p>It only says: You left the meeting.</p>
<p><a href="https://meet.google.com/abc-defg-hij">Go to the call</a></p><textarea aria-label="Notes"></textarea></main></body></html>`,
    }
  },
}

export default other
