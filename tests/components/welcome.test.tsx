// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { TextContext } from '../../components/text.ts'
import { PracticeScene, type PracticeSceneProps } from '../../components/welcome/practice-scene.tsx'
import { Welcome, type WelcomeProps } from '../../components/welcome/welcome.tsx'
import practice from '../../lib/sites/practice/page.ts'
import { readPeople } from '../../lib/sites/watch/people.ts'
import { readEnding, readSigns } from '../../lib/sites/watch/read.ts'
import { texts } from './texts.tsx'

let place: HTMLElement
const url = new URL('chrome-extension://afterword/welcome.html#practice-1a2b')
const handlers = { onJoin: vi.fn(), onLeave: vi.fn(), onHostEnds: vi.fn(), onClose: vi.fn() }

function drawScene(part: Partial<PracticeSceneProps>, words = texts): void {
  act(() =>
    render(
      <TextContext.Provider value={words}>
        <PracticeScene
          state="lobby"
          people={['Maya Lindqvar', 'Tobias Ashgrove']}
          self="Lena"
          {...handlers}
          {...part}
        />
      </TextContext.Provider>,
      place,
    ),
  )
}

beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'))
  vi.clearAllMocks()
})
afterEach(() => {
  act(() => render(null, place))
  place.remove()
})

describe('the practice call, as the watcher reads it', () => {
  test('the lobby is no call', () => {
    drawScene({ state: 'lobby' })
    expect(readSigns(practice, document, url, false)).toMatchObject({ prejoin: true, control: false, admitted: false })
    expect(readPeople(practice, document).others).toEqual([])
  })

  test('the call has its control and its people, without the user', () => {
    drawScene({ state: 'in-call' })
    expect(readSigns(practice, document, url, false)).toMatchObject({
      prejoin: false,
      control: true,
      admitted: true,
      people: true,
      ended: false,
    })
    expect(readPeople(practice, document).others).toEqual(['Maya Lindqvar', 'Tobias Ashgrove'])
    expect(document.querySelectorAll(practice.leave[0] ?? '')).toHaveLength(1)
  })

  test.each(['left', 'host'] as const)(
    'its end says who ended it, whatever the language of its texts: %s',
    (endedBy) => {
      const wordless = Object.assign(() => '', { language: 'fr', plural: () => '' }) as typeof texts
      drawScene({ state: 'ended', endedBy }, wordless)
      expect(readSigns(practice, document, url, true)).toMatchObject({
        control: false,
        admitted: false,
        endedForCertain: true,
      })
      expect(readEnding(practice, document)).toBe(endedBy)
    },
  )

  test('each run is a room of its own', () => {
    expect(practice.room(url)).toBe('practice-1a2b')
    expect(practice.room(new URL('chrome-extension://afterword/welcome.html'))).toBeNull()
  })
})

test('the practice call can be left, or ended by the other side', () => {
  drawScene({ state: 'in-call' })
  act(() => document.querySelector<HTMLElement>('[data-practice-leave]')?.click())
  expect(handlers.onLeave).toHaveBeenCalledOnce()
  act(() => place.querySelector<HTMLElement>('.ways button')?.click())
  expect(handlers.onHostEnds).toHaveBeenCalledOnce()
})

function drawWelcome(part: Partial<WelcomeProps> = {}): WelcomeProps {
  const props: WelcomeProps = {
    withheld: { names: [], onAllow: vi.fn() },
    practice: 'idle',
    onPractice: vi.fn(),
    onSkip: vi.fn(),
    ...part,
  }
  act(() =>
    render(
      <TextContext.Provider value={texts}>
        <Welcome {...props} />
      </TextContext.Provider>,
      place,
    ),
  )
  return props
}

/** What is read of the page: without what only screen readers get, and with the picture. */
const words = () => {
  const seen = place.querySelector('main')?.cloneNode(true) as HTMLElement
  for (const away of seen.querySelectorAll('.away')) away.remove()
  return seen.innerText.match(/[\p{L}\d][\p{L}\d’'-]*/gu)?.length ?? 0
}

test('the first run is at most 150 words and one decision', () => {
  drawWelcome()
  expect(words()).toBeGreaterThan(50)
  expect(words()).toBeLessThanOrEqual(150)
  expect([...place.querySelectorAll('button, a, input, select')].map((one) => one.textContent?.trim())).toEqual([
    'Start practice call',
    'Skip',
  ])
})

test('“Skip” leaves it behind: the page says what comes, and the practice call is still there for whoever wants it', () => {
  const { onSkip } = drawWelcome()
  act(() => [...place.querySelectorAll('button')].find((one) => one.textContent === 'Skip')?.click())
  expect(onSkip).toHaveBeenCalledOnce()
  drawWelcome({ practice: 'skipped' })
  expect(place.textContent).toContain('Afterword will open after your next interview.')
  expect(place.querySelector('.road')).toBeNull()
  expect(document.activeElement?.textContent).toBe('You’re all set')
  expect([...place.querySelectorAll('button')].map((one) => one.textContent)).toEqual(['Start practice call'])
})

test.each([
  ['idle', null],
  ['lobby', 'The call is on'],
  ['in-call', 'It ends'],
  ['ended', 'Your debrief'],
  ['open', 'The note is ready'],
  ['noted', null],
  ['done', null],
] as const)('the road marks where the practice call stands: %s', (state, step) => {
  drawWelcome({ practice: state })
  const here = place.querySelector('[aria-current="step"]')
  if (step === null) expect(here).toBeNull()
  else expect(here?.textContent).toContain(step)
})

test('says which sites the browser keeps us out of, and asks for them', () => {
  const onAllow = vi.fn()
  drawWelcome({ withheld: { names: ['Google Meet', 'Zoom'], onAllow } })
  const about = () => [...place.querySelectorAll('.nudge')].find((one) => one.textContent?.includes('keeps Afterword'))
  const nudge = about()
  expect(nudge?.textContent).toContain('keeps Afterword out of Google Meet and Zoom')
  act(() => nudge?.querySelector('button')?.click())
  expect(onAllow).toHaveBeenCalledOnce()
  drawWelcome()
  expect(about()).toBeUndefined()
})
