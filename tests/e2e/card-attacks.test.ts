import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Interview } from '../../lib/domain/interview/interview.ts'
import { clickAtOnce, findCard, waitForCard } from './harness/card.ts'
import type { MeetCall } from './harness/meet.ts'
import { type Road, setUpRoad } from './harness/road.ts'
import { silently } from './harness/silently.ts'
import { until } from './harness/until.ts'

/** Longer than the card waits: a trick that only lasts must not become good by it. ms */
const PATIENCE = 800

/** What a hostile page has at hand, and the way back. */
const TOOLS = `
  var card = document.querySelector('afterword-card'), undo = []
  var css = (text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    undo.push(() => { document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet) })
  }
  var bait = (style, where = document.documentElement, tag = 'div') => {
    const box = card.getBoundingClientRect(), element = document.createElement(tag)
    element.textContent = 'Click to continue'
    Object.assign(element.style, { position: 'fixed', inset: 'auto', left: box.left + 'px', top: box.top + 'px',
      width: box.width + 'px', height: box.height + 'px', background: 'white', zIndex: 2147483647, margin: 0, border: 0,
      padding: 0 }, style)
    where.append(element)
    undo.push(() => element.remove())
    return element
  }
  var at = (x, y) => { const box = card.getBoundingClientRect(); return [box.left + x, box.top + y] }
`
const through = `{ pointerEvents: 'none' }`
const cover = `content: ''; position: fixed; inset: 0; background: white; pointer-events: none; z-index: 2147483647`

/** Tricks that last until the click. */
const lasting: Record<string, string> = {
  'an overlay that takes clicks': 'bait({})',
  'an overlay that lets clicks through': `bait(${through})`,
  'an overlay over the words alone': `bait({ ...${through}, height: '130px' })`,
  'a popover that lets clicks through': `{ const on = bait(${through}, document.body); on.popover = 'manual'; on.showPopover() }`,
  'the backdrop of a popover': `{ const on = bait({ width: 0, height: 0 }, document.body); on.id = 'on'; on.popover = 'manual'
    on.showPopover(); css('#on::backdrop { background: white; pointer-events: none }') }`,
  'a pseudo element of the page': `css("html::after { ${cover} }")`,
  'a pseudo element of the host': `css("afterword-card::after { ${cover} }")`,
  'a page of low opacity': `css('html { opacity: 0.01 !important }')`,
  'a filter that hides': `css('html { filter: opacity(0) !important }')`,
  'a filter that blackens': `css('html { filter: brightness(0) contrast(0) !important }')`,
  'a clip path': `css('html { clip-path: inset(0 0 100% 0) !important }')`,
  'a clip path that leaves the buttons': `css('html { clip-path: inset(150px 0 0 0) !important }')`,
  'a mask': `css('html { mask-image: linear-gradient(transparent, transparent) !important }')`,
  'a blend mode': `css('html { mix-blend-mode: difference !important }')`,
  'a page that is scaled down': `css('html { transform: scale(0.2); transform-origin: 100% 0 }')`,
  'a page that is zoomed out': `css('html { zoom: 0.15 }')`,
  'a box of the page that cuts the card off': `{ const box = bait({ overflow: 'clip', contain: 'strict', width: '400px', height: '230px',
      left: 'auto', right: 0, top: 0, background: 'none' }); box.textContent = ''; box.append(card)
    undo.push(() => document.documentElement.append(card)) }`,
  'a view transition': `{ css('::view-transition { background: white; pointer-events: none } ::view-transition-group(root) { animation-duration: 60s }' +
      '::view-transition-old(root), ::view-transition-new(root) { display: none }')
    const transition = document.startViewTransition(() => {}); undo.push(() => transition.skipTransition()) }`,
}

/** Tricks of the last moment: they are played when the pointer comes. */
const sudden: Record<string, string> = {
  'a card that is moved under the pointer': `css('html { transform: translate(-40px, 60px) }')`,
  'a card that is scaled up under the pointer': `css('html { transform: scale(1.3); transform-origin: 100% 0 }')`,
  'a box that is taken away from over the card': `undo.pop()()`,
}

/** Events of the page's own making. */
const forged: Record<string, string> = {
  'click() on the host': 'card.click()',
  'made-up mouse events at its place': `{ const [clientX, clientY] = at(60, 150), target = document.elementFromPoint(clientX, clientY)
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX, clientY })) }`,
  'a host that is not displayed': `css('afterword-card { display: none !important }')`,
  'a host that was removed': `card.remove(); undo.push(() => document.documentElement.append(card))`,
  'Escape of its own making': `card.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }))`,
}

let road: Road
let call: MeetCall | undefined
let room = ''
beforeAll(async () => {
  road = await setUpRoad()
  await road.browser.setSettings({ popUp: { minimumSeconds: 0, opensByItself: false } })
})
afterAll(() => road?.stop())

const play = (page: Page, trick: string) => silently(page, `(async () => { ${trick} })()`)

/** A page with a card that is ready: that of the test before, unless it was pressed there. */
async function begin(): Promise<Page> {
  if (!call || !(await findCard(call.page))) {
    await call?.page.close()
    room = `car-datt-${crypto
      .randomUUID()
      .replace(/[^a-f]/g, '')
      .slice(0, 3)
      .padEnd(3, 'x')}`
    call = await road.call({ code: room })
    await call.lab('hostEnds')
  }
  await call.page.bringToFront()
  await call.page.mouse.move(5, 5)
  await waitForCard(call.page)
  await silently(call.page, TOOLS)
  return call.page
}

/** The page makes its trick undone; the card is there, and after a while it takes clicks as before. */
async function isStillThere(page: Page): Promise<void> {
  await silently(page, 'for (const back of undo.splice(0)) back()')
  await page.mouse.move(5, 5)
  await waitForCard(page)
}

async function spotOf(page: Page): Promise<[x: number, y: number]> {
  const card = await findCard(page)
  if (!card) throw new Error('The card is gone.')
  return card.spot('Not an interview')
}
const clickBlindly = async (page: Page) => (await findCard(page))?.click('Not an interview')

describe('a click on a card that the user cannot see does nothing', () => {
  it.each(Object.entries(lasting))('%s', async (_, trick) => {
    const page = await begin()
    await play(page, trick)
    await silently(page, `new Promise((done) => setTimeout(done, ${PATIENCE}))`)
    await clickBlindly(page)
    await isStillThere(page)
  })

  it.each(Object.entries(sudden))('%s', async (_, trick) => {
    const page = await begin()
    const isBox = trick.startsWith('undo')
    // Where the button is going to be.
    if (!isBox) await play(page, trick)
    const spot = await spotOf(page)
    if (!isBox) await isStillThere(page)
    if (isBox) await play(page, `bait(${through})`)
    await until(async () => (await findCard(page))?.isReady === !isBox, { what: 'the page before the trick' })
    await silently(page, `addEventListener('pointermove', () => { ${trick} }, { once: true, capture: true })`)
    await clickAtOnce(await page.createCDPSession(), spot)
    await isStillThere(page)
  })

  it('a pointer that the page hid', async () => {
    const page = await begin()
    const spot = await spotOf(page)
    await play(page, `css('* { cursor: none !important }')`)
    await clickAtOnce(await page.createCDPSession(), spot)
    await isStillThere(page)
  })

  it.each(Object.entries(forged))('%s', async (_, trick) => {
    const page = await begin()
    await play(page, trick)
    await isStillThere(page)
  })
})

it('a card whose clicks do not count says so', async () => {
  const page = await begin()
  await play(page, `bait({ ...${through}, opacity: 0.5 })`)
  await until(async () => (await findCard(page))?.isReady === false, { what: 'a covered card' })
  await clickBlindly(page)
  expect((await findCard(page))?.text).toContain('This page covers or changes the card')
  await isStillThere(page)
})

it('the page cannot recolour the card', async () => {
  const page = await begin()
  await play(page, `css('afterword-card { --accent: white; --on-accent: white; opacity: 0.001 !important }')`)
  const looks = await silently<string[]>(
    page,
    `{ const style = getComputedStyle(card); [style.opacity, style.getPropertyValue('--accent')] }`,
  )
  expect(looks[0]).toBe('1')
  expect(looks[1]).toContain('2b4c86')
  await isStillThere(page)
})

it('a click on a card that has stood still in sight counts at once, and can be taken back', async () => {
  const page = await begin()
  await clickBlindly(page)
  expect(await findCard(page)).toBeUndefined()
  const { id } = await road.session(room)
  const status = () =>
    road.browser.extension().run<Interview['status']>(`new Promise((done) => {
      const open = indexedDB.open('afterword')
      open.onsuccess = () => {
        const get = open.result.transaction('interviews').objectStore('interviews').get('${id}')
        get.onsuccess = () => { open.result.close(); done(get.result?.status) }
      }
    })`)
  await until(async () => (await status()) === 'dismissed', { what: 'the choice' })

  // A debrief that was just offered would be shown instead of the home.
  await road.browser.extension().run(`chrome.storage.local.remove('shown')`)
  const home = await road.browser.extensionPage('sidepanel.html')
  await (await home.waitForSelector('.quiet-calls summary'))?.click()
  await (await home.waitForSelector('.quiet-calls button'))?.click()
  await until(async () => (await status()) === 'waiting', { what: 'the choice taken back' })
})
