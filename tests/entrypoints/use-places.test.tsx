// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { type Places, usePlaces } from '../../entrypoints/sidepanel/use-places.ts'
import type { View } from '../../lib/domain/call/view.ts'
import { newPlace } from '../components/page.ts'

const home: View = { name: 'home' }
const debrief: View = { name: 'debrief', interviewId: 'i' }
const letter: View = { name: 'thank-you', interviewId: 'i', personId: 'p' }

let place: HTMLElement
let places: Places
function Page({ view }: { view: View }) {
  places = usePlaces(view)
  return (
    <div class="panel" key={view.name}>
      <main data-view={view.name}>
        <h1>{view.name}</h1>
        <button type="button">one</button>
        <button type="button">two</button>
      </main>
    </div>
  )
}
const show = (view: View) => act(() => render(<Page view={view} />, place))
const focused = () => document.activeElement?.textContent
const scrollTo = vi.fn()
const scrolledTo = (y: number) => Object.defineProperty(window, 'scrollY', { value: y, configurable: true })

beforeEach(() => {
  place = newPlace()
  scrollTo.mockReset()
  Object.assign(window, { scrollTo })
  scrolledTo(0)
})

it('the first view is left as it comes; each next one has the focus on its heading, at its top', () => {
  show(home)
  expect(document.activeElement).toBe(document.body)
  show(debrief)
  expect(focused()).toBe('debrief')
  expect(scrollTo).toHaveBeenLastCalledWith(0, 0)
})

it('back leads to the part, the step, the scroll and the control where one was', () => {
  show(home)
  act(() => place.querySelectorAll('button')[1]?.focus())
  scrolledTo(340)
  show(debrief)
  places.onPlace({ tier: 'today', step: 'plans' })
  scrolledTo(0)
  show(letter)
  expect(places.backTo).toBeUndefined()
  show(debrief)
  expect(places.backTo).toMatchObject({ tier: 'today', step: 'plans' })
  show(home)
  expect(focused()).toBe('two')
  expect(scrollTo).toHaveBeenLastCalledWith(0, 340)
})

it('a control that is gone leaves the focus on the heading', () => {
  show(home)
  act(() => {
    const [first] = place.querySelectorAll('button')
    if (first) first.textContent = 'gone later'
    first?.focus()
  })
  show(debrief)
  show(home)
  expect(focused()).toBe('home')
})
