import { el } from '../../client/elements.ts'
import { type Line, openCamera, openLine } from '../../client/media.ts'
import { startSmallCall } from '../../client/small-call.ts'

let line: Line | undefined

/** One's own picture, silent, as every page shows it. */
async function preview(): Promise<HTMLVideoElement> {
  const player = el('video', { autoplay: true })
  player.muted = true
  player.srcObject = (await openCamera()) ?? null
  return player
}

async function other(): Promise<HTMLVideoElement> {
  const player = el('video', { autoplay: true })
  line = await openLine(await openCamera(), 200)
  player.srcObject = line.remote
  return player
}

function hangUp(): void {
  line?.close()
  for (const player of document.querySelectorAll('video')) player.srcObject = null
}

startSmallCall(async (phase, { show }) => {
  if (phase === 'prejoin') {
    document.body.replaceChildren(
      el('main', {}, await preview(), el('button', { onclick: () => show('in-call') }, 'Join')),
    )
  } else if (phase === 'in-call') {
    document.body.replaceChildren(
      el('main', {}, await preview(), await other(), el('button', { onclick: () => show('gone') }, 'Leave')),
    )
  } else {
    hangUp()
    document.body.replaceChildren(el('h1', {}, 'You left the meeting'))
  }
}, hangUp)
