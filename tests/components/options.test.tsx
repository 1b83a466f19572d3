// @vitest-environment happy-dom
import { render } from 'preact'
import { useState } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { CalendarsSectionProps } from '../../components/calendars/calendars-section.tsx'
import { Options } from '../../components/options/options.tsx'
import { TextContext } from '../../components/text.ts'
import { nobody } from '../../lib/domain/interview/identity.ts'
import { defaultSettings, type Settings } from '../../lib/domain/settings.ts'
import { texts } from './texts.tsx'

let place: HTMLElement
let latest: Settings
const onExport = vi.fn()
const onDelete = vi.fn()

const noCalendars: CalendarsSectionProps = {
  sources: [],
  identity: nobody,
  now: 0,
  onIdentity: vi.fn(),
  onConnect: vi.fn(),
  onRead: vi.fn(),
  onForget: vi.fn(),
  onChoose: vi.fn(),
  onAllow: vi.fn(),
}

function Screen({ start }: { start: Settings }) {
  const [value, setValue] = useState(start)
  latest = value
  return (
    <TextContext.Provider value={texts}>
      <Options
        value={value}
        onChange={setValue}
        saved={{ state: 'none' }}
        counts={{ interviews: 3, questions: 12, notes: 0 }}
        platformNames={{ 'google-meet': 'Google Meet' }}
        calendars={noCalendars}
        onExport={onExport}
        onDelete={onDelete}
      />
    </TextContext.Provider>
  )
}

const draw = (part: Partial<Settings> = {}) =>
  act(() => render(<Screen start={{ ...defaultSettings(), ...part }} />, place))
const labelled = <E extends HTMLElement>(text: string): E => {
  const label = [...place.querySelectorAll('label')].find((each) => each.textContent?.includes(text))
  const control = label?.control ?? label?.querySelector('input')
  if (!control) throw new Error(`nothing is labelled ${text}`)
  return control as unknown as E
}
const button = (text: string) => {
  const found = [...place.querySelectorAll('button')].find((each) => each.textContent?.includes(text))
  if (!found) throw new Error(`no button ${text}`)
  return found
}
const click = (element: HTMLElement) => act(() => element.click())
function change(control: HTMLInputElement | HTMLSelectElement, value: string, event: string): void {
  act(() => {
    control.value = value
    control.dispatchEvent(new Event(event, { bubbles: true }))
  })
}

beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'))
  vi.clearAllMocks()
})
afterEach(() => {
  act(() => render(null, place))
  place.remove()
})

test('every change comes out as the whole settings', () => {
  draw()
  change(labelled<HTMLInputElement>('Name, as you sign'), 'Lena Haldorsen', 'input')
  change(labelled<HTMLInputElement>('Link'), 'https://haldorsen.example', 'input')
  click(labelled('Outlook at work'))
  click(labelled('Warm'))
  click(labelled('Deutsch'))
  click(labelled('Show a card'))
  change(labelled<HTMLSelectElement>('Shortest call'), '300', 'change')
  expect(latest).toEqual({
    ...defaultSettings(),
    me: { name: 'Lena Haldorsen', phone: '', link: 'https://haldorsen.example' },
    mail: 'outlook-work',
    register: 'warm',
    letterLanguage: 'de',
    popUp: { opensByItself: true, card: false, everythingOff: false, minimumSeconds: 300 },
  })
})

test('with everything off the other switches rest', () => {
  draw()
  click(labelled('Everything off'))
  expect(latest.popUp.everythingOff).toBe(true)
  expect(labelled<HTMLInputElement>('Open by itself').disabled).toBe(true)
})

test('a length that the list does not have is kept', () => {
  draw({ popUp: { ...defaultSettings().popUp, minimumSeconds: 90 } })
  expect(labelled<HTMLSelectElement>('Shortest call').value).toBe('90')
})

test('a room can be asked about again, and that can be undone', () => {
  const rooms = [
    { platform: 'google-meet', room: 'abc-defg-hij', at: 1 },
    { platform: 'zoom', room: '98765432101', at: 2 },
  ]
  draw({ mutedRooms: rooms })
  expect(place.textContent).toContain('Google Meet')
  click(button('Ask again'))
  expect(latest.mutedRooms).toEqual([rooms[1]])
  click(button('Undo'))
  expect(latest.mutedRooms).toEqual(rooms)
})

test('deleting everything asks first and counts what goes', () => {
  draw()
  click(button('Delete everything'))
  expect(onDelete).not.toHaveBeenCalled()
  const question = place.querySelector('[role="alertdialog"]')
  expect(question?.textContent).toContain('3 interviews and 12 questions')
  expect(document.activeElement).toBe(button('Keep it'))
  click(button('Keep it'))
  expect(place.querySelector('[role="alertdialog"]')).toBeNull()
  expect(document.activeElement).toBe(button('Delete everything'))
  click(button('Delete everything'))
  click(button('Delete it all'))
  expect(onDelete).toHaveBeenCalledOnce()
})

test('the export is one press', () => {
  draw()
  click(button('Save everything as a file'))
  expect(onExport).toHaveBeenCalledOnce()
})

test('the tabs lead to the sections', () => {
  draw()
  for (const tab of place.querySelectorAll<HTMLAnchorElement>('nav a'))
    expect(place.querySelector(tab.getAttribute('href') ?? '')).not.toBeNull()
})
