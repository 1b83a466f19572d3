import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Road, setUpRoad } from './harness/road.ts'
import { silently } from './harness/silently.ts'
import { until } from './harness/until.ts'

let road: Road
beforeAll(async () => {
  road = await setUpRoad()
})
afterAll(() => road?.stop())

it('another call ends as fast as ever while a page shows and hides its call 10,000 times', async () => {
  const hostile = await road.call({ code: 'flo-odin-gxx' })
  const honest = await road.call({ code: 'hon-estc-all' })
  await silently(
    hostile.page,
    `(async () => {
      const connection = new RTCPeerConnection()
      connection.createDataChannel('flood')
      await connection.setLocalDescription()
      const root = document.querySelector('#root'), place = root.parentElement
      globalThis.flips = 0
      const flood = () => {
        for (let i = 0; i < 200 && flips < 10_000; i++, flips++) {
          flips % 2 ? place.append(root) : root.remove()
          connection.close()
        }
        if (flips < 10_000) setTimeout(flood)
      }
      setTimeout(flood)
    })()`,
  )
  await until(async () => (await silently<number>(hostile.page, 'flips')) >= 2_000, {
    within: 30_000,
    what: 'the flood',
  })
  const begun = Date.now()
  await honest.lab('hostEnds')
  await until(async () => (await road.session('hon-estc-all')).state === 'ended', {
    within: 30_000,
    what: 'the end of the honest call',
  })
  const took = Date.now() - begun
  console.log(`The end was noticed after ${took} ms; ${await silently(hostile.page, 'flips')} flips.`)
  expect(took).toBeLessThan(4_000)
})
