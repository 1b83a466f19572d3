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
  hidden: 'The page covers it',
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
    expect(button('Start').getAttribute('aria-disabled')).toBe('true')
    now += 1
    click('Start')
    expect(choices).toEqual(['start'])
    expect(button('Start').getAttribute('aria-disabled')).toBe('false')
  })

  test('a click on a card that something covers does nothing, and the card says so', () => {
    show()
    now += 600
    document.elementFromPoint = () => document.body
    click('Start')
    expect(choices).toEqual([])
    expect(root.querySelector('[role="alert"]')?.textContent).toBe('The page covers it')
  })

  test('a card that was covered or moved has to stand still in sight anew', () => {
    show()
    now += 600
    document.elementFromPoint = () => document.body
    click('Start')
    document.elementFromPoint = () => host()
    now += 499
    click('Start')
    expect(choices).toEqual([])
    const card = root.querySelector('section') as HTMLElement
    card.getBoundingClientRect = () => new DOMRect(0, 40, 0, 0)
    now += 1
    click('Start')
    now += 499
    click('Start')
    expect(choices).toEqual([])
    now += 1
    click('Start')
    expect(choices).toEqual(['start'])
  })

  test('where the browser does not track visibility, a card with something after it in the page does not count', () => {
    show()
    now += 600
    const overlay = document.documentElement.appendChild(document.createElement('div'))
    click('Start')
    overlay.remove()
    expect(choices).toEqual([])
  })

  test('an effect of the page on all of it hides the card', () => {
    show()
    now += 600
    document.documentElement.style.opacity = '0.01'
    click('Start')
    document.documentElement.style.opacity = ''
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
