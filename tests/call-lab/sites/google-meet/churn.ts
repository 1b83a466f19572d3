import type { CallView } from './screens/in-call.ts'

export interface ChurnState {
  steps: number
  /** Over all that was written: equal after equally many steps, in every run. */
  checksum: number
}

const stepMilliseconds = 1000 / 30
const words =
  'so the part that took us longest was the queue because every worker read the whole table and we only saw it under load'.split(
    ' ',
  )

function randomFrom(start: number): (below: number) => number {
  let seed = start
  return (below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
}

/** A busy call, the same in every run: speaking indicators 30 times a second, captions 10, a timer, toasts. */
export function startChurn(
  view: () => CallView | undefined,
  people: () => string[],
  limit = Number.POSITIVE_INFINITY,
): { state(): ChurnState; stop(): void } {
  const random = randomFrom(7)
  const begin = performance.now()
  let steps = 0
  let checksum = 0
  let sentence: string[] = []
  let speaker = 0

  function note(written: string) {
    for (const letter of written) checksum = (Math.imul(checksum, 31) + letter.charCodeAt(0)) >>> 0
  }
  function speak(call: CallView) {
    const indicators = call.tiles.indicators()
    const at = random(indicators.length)
    const level = `indicator level-${random(4)}`
    indicators[at]?.setAttribute('class', level)
    note(`${at}${level}`)
  }
  function caption(call: CallView) {
    sentence.push(words[random(words.length)] ?? '')
    if (sentence.length > 14) {
      sentence = []
      speaker = random(people().length)
    }
    const text = sentence.join(' ')
    call.caption(people()[speaker] ?? '', text)
    note(text)
  }
  function step(call: CallView) {
    speak(call)
    if (steps % 3 === 0) caption(call)
    if (steps % 30 === 0) {
      call.bar.time.textContent = new Date(steps * stepMilliseconds).toISOString().slice(14, 19)
      note(call.bar.time.textContent)
    }
    if (steps % 300 === 150) call.toast(`${people()[random(people().length)]} reacted`)
    steps += 1
  }
  // Catching up by the clock keeps the number of steps in a window equal when timers are late.
  const timer = setInterval(() => {
    const due = Math.min(limit, Math.floor((performance.now() - begin) / stepMilliseconds))
    const call = view()
    for (let made = 0; call && steps < due && made < 30; made++) step(call)
    if (steps >= limit) clearInterval(timer)
  }, stepMilliseconds)
  return { state: () => ({ steps, checksum }), stop: () => clearInterval(timer) }
}
