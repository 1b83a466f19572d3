import { expect, it } from 'vitest'
import { classify } from '../../lib/domain/call/classify.ts'
import { readEnding, readSigns } from '../../lib/sites/watch/read.ts'
import { open, pageOf } from './fixtures.ts'
import data from './zoom-texts.json'

// All that Zoom's client says of ends and waits, in its 17 languages. `sentences.ts` is made of them.
const page = pageOf('zoom')
const url = new URL('https://app.zoom.us/wc/91234567890/join')
const CALL = '<button id="meeting-info-indication"></button><div class="footer__leave-btn-container"></div>'
const texts = data.texts as Record<string, Record<string, string>>
const said = (keys: readonly string[]) =>
  keys.flatMap((key) => Object.entries(texts[key] ?? {}).map(([language, text]) => [language, text] as const))

function read(html: string) {
  const { document } = open({ url, html })
  const phase = classify(readSigns(page, document, url, true))
  return phase === 'ended' ? readEnding(page, document) : phase
}
const inDialog = (text: string) =>
  read(`${CALL}<div class="zm-modal"><div class="zm-modal-body-title">${text}</div></div>`)

it.each(said(data.host))('%s: "%s" ends the call', (_, text) => expect(inDialog(text)).toBe('host'))

it.each(said(data.removed))('%s: "%s" is a removal', (_, text) => expect(inDialog(text)).toBe('removed'))

const known = [...data.host, ...data.removed]
it.each(said(Object.keys(texts).filter((key) => !known.includes(key))))('%s: "%s" ends nothing', (_, text) =>
  expect(inDialog(text)).toBe('in-call'),
)

it.each([
  'Das Meeting wurde gesperrt',
  'Das Meeting wurde aufgezeichnet',
  'La réunion a été verrouillée',
  'No se ha podido iniciar la grabación',
  'Breakout Rooms will close in 60 seconds',
])('"%s" ends nothing', (text) => expect(inDialog(text)).toBe('in-call'))

it.each(said(data.waiting))('%s: "%s" is a wait, where nothing else says so', (_, text) => {
  const html = `<div class="footer__leave-btn-container"></div><p>${text}</p>`
  const { document } = open({ url, html })
  expect(classify(readSigns(page, document, url, false))).toBe('waiting')
})
