// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { showCallCard } from '../../components/call-card/call-card.ts'
import type { CardChoice } from '../../lib/domain/call/call-page-messages.ts'

const texts = {
  title: 'Write it down?',
  body: 'With <img src=x onerror=alert(1)> Maya',
  start: 'Start',
  later: 'Later',
  notInterview: 'Not an interview',
  close: 'Close',
}

let root: ShadowRoot
let stop: AbortController
let choices: CardChoice[]
let now: number

beforeEach(() => {
  const attach = Element.prototype.attachShadow
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    expect(init.mode).toBe('closed')
    root = attach.call(this, init)
    return root
  })
  now = 1000
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  document.elementFromPoint = () => host()
  stop = new AbortController()
  choices = []
})

afterEach(() => {
  stop.abort()
  vi.restoreAllMocks()
})

const host = () => document.querySelector('afterword-card')
const show = () =>
  showCallCard({ document, texts, language: 'en', onChoice: (choice) => choices.push(choice), signal: stop.signal })

function button(name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    (each) => each.textContent === name || each.getAttribute('aria-label') === name,
  )
  if (!found) throw new Error(`no button ${name}`)
  return found
}

function press(target: Element, event: Event, trusted = true): void {
  Object.defineProperty(event, 'isTrusted', { value: trusted })
  target.dispatchEvent(event)
}
const click = (name: string, trusted = true) =>
  press(button(name), new MouseEvent('click', { bubbles: true, composed: true }), trusted)

describe('the card in the call page', () => {
  test('a press chooses once and takes the card away', () => {
    show()
    now += 600
    const start = button('Start')
    click('Start')
    press(start, new MouseEvent('click'))
    expect(choices).toEqual(['start'])
    expect(host()).toBeNull()
  })

  test.each([
    ['Later', 'later'],
    ['Not an interview', 'not-interview'],
    ['Close', 'close'],
  ])('%s means %s', (name, choice) => {
    show()
    now += 600
    click(name)
    expect(choices).toEqual([choice])
  })

  test('a click that the page made up does nothing', () => {
    show()
    now += 600
    click('Start', false)
    expect(choices).toEqual([])
    expect(host()).not.toBeNull()
  })

  test('a click in the first half second was meant for something else', () => {
    show()
    now += 499
    click('Start')
    expect(choices).toEqual([])
    now += 1
    click('Start')
    expect(choices).toEqual(['start'])
  })

  test('a click on a card that something covers does nothing', () => {
    show()
    now += 600
    document.elementFromPoint = () => document.body
    click('Start')
    expect(choices).toEqual([])
  })

  test('markup in a name stays text', () => {
    show()
    expect(root.querySelector('img')).toBeNull()
    expect(root.querySelector('#d')?.textContent).toBe(texts.body)
  })

  test('it is a named dialog that is not modal and leaves the focus where it was', () => {
    const input = document.body.appendChild(document.createElement('input'))
    input.focus()
    show()
    const dialog = root.querySelector('[role="dialog"]')
    expect(dialog?.hasAttribute('aria-modal')).toBe(false)
    expect(root.getElementById(dialog?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(texts.title)
    expect(root.getElementById(dialog?.getAttribute('aria-describedby') ?? '')?.textContent).toBe(texts.body)
    expect(document.activeElement).toBe(input)
    expect(document.documentElement.lastElementChild).toBe(host())
    input.remove()
  })

  test('Escape closes it, but not an Escape that the page made up', () => {
    show()
    press(button('Later'), new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }), false)
    expect(choices).toEqual([])
    press(button('Later'), new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    expect(choices).toEqual(['close'])
  })

  test('stopping takes it away without a choice', () => {
    show()
    stop.abort()
    expect(host()).toBeNull()
    expect(choices).toEqual([])
    show()
    expect(host()).toBeNull()
  })

  test('its heading is announced once it stands there', () => {
    vi.useFakeTimers()
    show()
    expect(root.querySelector('[role="status"]')?.textContent).toBe('')
    vi.advanceTimersByTime(200)
    expect(root.querySelector('[role="status"]')?.textContent).toBe(texts.title)
    vi.useRealTimers()
  })
})
