// The note of a practice call leaves no row behind, so the panel says to the welcome page that it was opened.
const name = 'practice-note'

export function tellPracticeNote(): void {
  const channel = new BroadcastChannel(name)
  channel.postMessage('opened')
  channel.close()
}

/** Calls `hear` when the note of a practice call was opened, until `signal` aborts. */
export function onPracticeNote(hear: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(name)
  channel.onmessage = hear
  signal.addEventListener('abort', () => channel.close())
}
