// @vitest-environment happy-dom
import { render } from 'preact'
import { useState } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { CalendarsSectionProps } from '../../components/calendars/calendars-section.tsx'
import type { CallSiteView } from '../../components/options/call-site-row.tsx'
import type { Deletion } from '../../components/options/data-section.tsx'
import type { ModelSectionProps } from '../../components/options/model-section.tsx'
import { Options } from '../../components/options/options.tsx'
import { TextContext } from '../../components/text.ts'
import { readModelAddress } from '../../lib/browser/model-address.ts'
import { nobody } from '../../lib/domain/calendar/identity.ts'
import { type CallHealth, unseen } from '../../lib/domain/call/health.ts'
import type { Refusal } from '../../lib/domain/call/refusals.ts'
import { defaultSettings, type Settings } from '../../lib/domain/settings.ts'
import { type LetterModel, noLetterModel } from '../../lib/domain/thank-you/model/choice.ts'
import { texts } from './texts.tsx'

let place: HTMLElement
let latest: Settings
const onExport = vi.fn()
const onDelete = vi.fn()
const onUndo = vi.fn()
let deletion: Deletion = 'none'

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
const onSwitch = vi.fn()
const onKind = vi.fn()
const onSave = vi.fn(() => Promise.resolve(true))
const onTest = vi.fn<ModelSectionProps['onTest']>()
let letterModel = noLetterModel
let hasOwn = true
const onNotices = vi.fn()
const onStructure = vi.fn((_: string, report: string) => Promise.resolve<string | null>(`${report} <p></p>`))
const onCopyReport = vi.fn(() => Promise.resolve())

const site = (id: string, name: string, change: Partial<CallSiteView> = {}): CallSiteView => ({
  id,
  name,
  optional: false,
  on: true,
  withheld: false,
  health: unseen,
  knows: { end: true, names: true },
  report: `Site: ${name}`,
  ...change,
})
const call = (id: string): CallHealth => ({
  id,
  platform: 'jitsi',
  startedAt: Date.UTC(2026, 10, 24, 12),
  endedAt: Date.UTC(2026, 10, 24, 13),
  endReason: 'vanished',
  names: true,
  steps: [{ phase: 'prejoin', at: 0 }],
  families: ['control'],
  language: 'en',
})
const jitsi = site('jitsi', 'Jitsi Meet', {
  optional: true,
  on: false,
  health: { calls: ['c', 'b', 'a'].map(call), missedAt: null },
})

let sites = [site('zoom', 'Zoom'), jitsi, site('webex', 'Webex', { optional: true, on: false })]
let refusals: readonly Refusal[] = []

function Screen({ start }: { start: Settings }) {
  const [value, setValue] = useState(start)
  latest = value
  return (
    <TextContext.Provider value={texts}>
      <Options
        value={value}
        onChange={setValue}
        saved={{ state: 'none' }}
        letterLanguages={['en', 'de']}
        siteNames={{ 'google-meet': 'Google Meet' }}
        letterModel={{
          value: letterModel,
          hasOwn,
          scheme: 'chrome-extension',
          onKind,
          read: readModelAddress,
          onSave,
          onTest,
        }}
        calendars={noCalendars}
        callSites={{
          sites,
          onSwitch,
          onCopyReport,
          refusals,
          onStructure,
        }}
        notices={{ on: false, onSwitch: onNotices }}
        backups={<section id="backups" />}
        data={{ counts: { interviews: 3, questions: 12, notes: 0 }, deletion, onExport, onDelete, onUndo }}
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
  letterModel = noLetterModel
  hasOwn = true
})
afterEach(() => {
  act(() => render(null, place))
  place.remove()
})

test('every change comes out as the whole settings', () => {
  draw()
  change(labelled<HTMLInputElement>('Your name in emails'), 'Lena Haldorsen', 'input')
  change(labelled<HTMLInputElement>('Link'), 'https://haldorsen.example', 'input')
  change(labelled<HTMLSelectElement>('My email'), 'outlook-work', 'change')
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

test('a letter language that only a newer version knows shows what is written instead, and is kept', () => {
  draw({ letterLanguage: 'qaa' })
  expect(labelled<HTMLInputElement>('English').checked).toBe(true)
  click(labelled('Warm'))
  expect(latest.letterLanguage).toBe('qaa')
})

test('with everything off the other switches rest', () => {
  draw()
  click(labelled('Turn everything off'))
  expect(latest.popUp.everythingOff).toBe(true)
  expect(labelled<HTMLInputElement>('Open automatically').disabled).toBe(true)
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

test('deleting everything asks for a word, counts what goes and offers a last backup', () => {
  draw()
  click(button('Delete everything'))
  expect(onDelete).not.toHaveBeenCalled()
  const question = place.querySelector('[role="alertdialog"]')
  expect(question?.textContent).toContain('3 interviews and 12 questions')
  expect(document.activeElement).toBe(button('Don’t delete'))
  click(button('Don’t delete'))
  expect(place.querySelector('[role="alertdialog"]')).toBeNull()
  expect(document.activeElement).toBe(button('Delete everything'))
  click(button('Delete everything'))
  click(button('Save a last backup'))
  expect(onExport).toHaveBeenCalledOnce()
  expect(button('Delete it all').disabled).toBe(true)
  change(labelled<HTMLInputElement>('To continue'), 'delet', 'input')
  expect(button('Delete it all').disabled).toBe(true)
  change(labelled<HTMLInputElement>('To continue'), ' Delete ', 'input')
  click(button('Delete it all'))
  expect(onDelete).toHaveBeenCalledOnce()
})

test('what was deleted can be brought back until the page is left', () => {
  deletion = 'deleted'
  draw()
  deletion = 'none'
  expect(place.textContent).toContain('until you leave the page')
  click(button('Undo'))
  expect(onUndo).toHaveBeenCalledOnce()
})

test('the tabs lead to the sections', () => {
  draw()
  for (const tab of place.querySelectorAll<HTMLAnchorElement>('nav a'))
    expect(place.querySelector(tab.getAttribute('href') ?? '')).not.toBeNull()
})

test('a site that can be added says that it is an experiment, and its switch only asks', () => {
  draw()
  const row = place.querySelector('[data-site="jitsi"]')
  expect(row?.textContent).toContain('experimental')
  expect(place.querySelector('[data-site="zoom"] [role="switch"]')).toBeNull()
  click(labelled('Jitsi Meet'))
  expect(onSwitch).toHaveBeenCalledExactlyOnceWith('jitsi', true)
})

test('each site says when a call was last seen and what was recognised, and warns when it seems to have changed', () => {
  draw()
  const row = (id: string) => place.querySelector(`[data-site="${id}"]`)?.textContent
  expect(row('zoom')).toContain('No calls yet.')
  expect(row('jitsi')).toContain('Nov 24, 2026. Recognised: the page before the call, the Leave button, and names.')
  expect(row('jitsi')).toContain('didn’t see your last calls on Jitsi Meet end')
  expect(row('zoom')).not.toContain('look different')
})

test('a report is shown before it is copied, and copied as the user has changed it', async () => {
  draw()
  expect(place.querySelector('.report')).toBeNull()
  expect(place.querySelectorAll('[data-site="webex"] button')).toHaveLength(0)
  click(place.querySelector('[data-site="zoom"] button[aria-expanded]') as HTMLElement)
  const text = place.querySelector<HTMLTextAreaElement>('.report textarea')
  expect(text?.value).toBe('Site: Zoom')
  change(text as unknown as HTMLInputElement, 'Site: Zoom, my words', 'input')
  await act(async () => button('Copy').click())
  expect(onCopyReport).toHaveBeenCalledExactlyOnceWith('Site: Zoom, my words')
})

const area = (label: string): HTMLTextAreaElement => {
  const found = place.querySelector<HTMLTextAreaElement>(`textarea[aria-label="${label}"]`)
  if (!found) throw new Error(`no entry ${label}`)
  return found
}
const write = (label: string, text: string) => change(area(label) as unknown as HTMLInputElement, text, 'input')

test('what I look for: lists that grow at the first key, and a removal that can be undone', () => {
  draw()
  write('What I’m looking for in a job 1', 'A team I can build')
  write('What I’m looking for in a job 2', 'Two days a week at home')
  write('My values 1', 'Mistakes are told')
  write('Dealbreakers 1', 'Weekly travel')
  const { wishes, values, dealbreakers } = latest.seeks
  expect({ wishes, values, dealbreakers }).toEqual({
    wishes: ['A team I can build', 'Two days a week at home'],
    values: ['Mistakes are told'],
    dealbreakers: ['Weekly travel'],
  })
  click(place.querySelector('[aria-label="Remove A team I can build"]') as HTMLElement)
  write('My values 2', 'Plain words')
  click(button('Undo'))
  expect(latest.seeks.wishes).toEqual(['A team I can build', 'Two days a week at home'])
  expect(latest.seeks.values).toEqual(['Mistakes are told', 'Plain words'])
})

test('Alt with an arrow key moves an entry of a list, and says so', () => {
  draw({ seeks: { ...defaultSettings().seeks, wishes: ['one', 'two', 'three'] } })
  const key = (label: string, name: string) =>
    act(() => {
      area(label).dispatchEvent(new KeyboardEvent('keydown', { key: name, altKey: true, bubbles: true }))
    })
  key('What I’m looking for in a job 3', 'ArrowUp')
  expect(latest.seeks.wishes).toEqual(['one', 'three', 'two'])
  expect(document.activeElement).toBe(area('What I’m looking for in a job 2'))
  expect(place.textContent).toContain('Entry 3 is now entry 2')
  key('What I’m looking for in a job 1', 'ArrowUp')
  expect(latest.seeks.wishes).toEqual(['one', 'three', 'two'])
})

test('each rating has its weight, and some cannot be done without', () => {
  draw()
  const row = place.querySelector('[data-rating="manager"]') as HTMLElement
  const choices = row.querySelectorAll<HTMLInputElement>('input[type="radio"]')
  expect([...choices].findIndex(({ checked }) => checked)).toBe(1)
  click(choices[3] as HTMLElement)
  click(row.querySelector('input[type="checkbox"]') as HTMLElement)
  expect(latest.seeks.weights).toEqual({ values: 1, role: 1, manager: 3, pay: 1, uncounted: 1, musts: ['manager'] })
  click(row.querySelector('input[type="checkbox"]') as HTMLElement)
  expect(latest.seeks.weights.musts).toEqual([])
})

test('reminders: each moment has its time, as minutes of the day', () => {
  draw()
  change(labelled<HTMLSelectElement>('After the interview'), '60', 'change')
  change(labelled<HTMLInputElement>('Before you get home'), '18:15', 'input')
  change(labelled<HTMLInputElement>('Before bed'), '20:30', 'input')
  change(labelled<HTMLInputElement>('Next morning'), '07:05', 'input')
  change(labelled<HTMLInputElement>('From'), '23:00', 'input')
  change(labelled<HTMLInputElement>('To'), '06:30', 'input')
  expect(latest.reminders).toEqual({
    on: true,
    sameDayAfter: 60,
    beforeHome: 18 * 60 + 15,
    beforeBed: 20 * 60 + 30,
    nextMorning: 7 * 60 + 5,
    quiet: { from: 23 * 60, to: 6 * 60 + 30 },
    comesHome: null,
  })
})

test('a time that is half typed changes nothing', () => {
  draw()
  change(labelled<HTMLInputElement>('Before bed'), '', 'input')
  expect(latest.reminders.beforeBed).toBe(21 * 60)
})

test('who lives alone is not asked before getting home', () => {
  draw()
  click(labelled('I live alone'))
  expect(latest.reminders.comesHome).toBe(false)
  expect(place.textContent).not.toContain('Before you get home')
  click(labelled('I live alone'))
  expect(latest.reminders.comesHome).toBe(true)
  expect(place.textContent).toContain('Before you get home')
})

test('without reminders there is nothing to set', () => {
  draw()
  click(labelled('Remind me to finish'))
  expect(latest.reminders.on).toBe(false)
  expect(place.querySelector('#reminders input[type="time"]')).toBeNull()
})

test('the system notification is only asked for: the browser decides', () => {
  draw()
  click(labelled('Also as a system notification'))
  expect(onNotices).toHaveBeenCalledExactlyOnceWith(true)
  expect(latest).toEqual(defaultSettings())
})

test('a site that the browser keeps us out of says so, and its button asks for it', () => {
  sites = [site('google-meet', 'Google Meet'), site('zoom', 'Zoom', { on: false, withheld: true })]
  draw()
  expect(place.querySelector('[data-site="google-meet"] .nudge')).toBeNull()
  expect(place.querySelector('[data-site="zoom"] .nudge')?.textContent).toContain('keeps Afterword out of Zoom')
  click(button('Allow Zoom'))
  expect(onSwitch).toHaveBeenCalledWith('zoom', true)
})

test('what the browser refused on the latest day stands below the sites', () => {
  const day = Date.UTC(2026, 10, 30, 12)
  refusals = [
    { what: 'window-place', at: day, times: 2 },
    { what: 'card', at: day - 1_000, times: 1 },
    { what: 'tab', at: day - 3 * 86_400_000, times: 1 },
  ]
  draw()
  expect(place.querySelector('#sites > .hint')?.textContent).toBe(
    'On Nov 30, 2026, your browser didn’t allow this: a window beside the call and the card on the call’s page. Afterword took the next way it had.',
  )
})

test('a report takes in what the open page is built of, to be looked through before it is copied', async () => {
  sites = [site('zoom', 'Zoom')]
  draw()
  click(button('Report a problem'))
  await act(async () => button('Add the page’s structure').click())
  expect(onStructure).toHaveBeenCalledWith('zoom', 'Site: Zoom')
  expect(place.querySelector<HTMLTextAreaElement>('[data-site="zoom"] textarea')?.value).toBe('Site: Zoom <p></p>')
  onStructure.mockResolvedValueOnce(null)
  await act(async () => button('Add the page’s structure').click())
  expect(place.textContent).toContain('No page of Zoom is open')
})

const onServer = (change: Partial<LetterModel> = {}): LetterModel => ({ ...noLetterModel, kind: 'server', ...change })
const model = () => place.querySelector('#model')?.textContent ?? ''

test('no language model drafts until one is chosen', () => {
  draw()
  expect(model()).not.toContain('Server address')
  click(labelled<HTMLInputElement>('On my server'))
  expect(onKind).toHaveBeenCalledWith('server')
})

test('a browser without a model of its own says so', () => {
  letterModel = { ...noLetterModel, kind: 'browser' }
  draw()
  expect(model()).toContain('It runs on this computer and sends nothing.')
  hasOwn = false
  draw()
  expect(model()).toContain('This browser has no language model of its own.')
})

test('a server on this computer is saved by its address and model', async () => {
  letterModel = onServer()
  draw()
  change(labelled<HTMLInputElement>('Server address'), 'localhost:11434', 'input')
  click(button('Save server'))
  expect(model()).toContain('Enter the name of the model.')
  change(labelled<HTMLInputElement>('Model'), ' llama3.2 ', 'input')
  click(button('Save server'))
  await act(async () => {})
  expect(onSave).toHaveBeenCalledWith('http://localhost:11434', 'llama3.2')
})

test('a public server is saved after a plain warning of what it gets, and not before', async () => {
  letterModel = onServer()
  draw()
  change(labelled<HTMLInputElement>('Server address'), 'models.example.com', 'input')
  change(labelled<HTMLInputElement>('Model'), 'big', 'input')
  click(button('Save server'))
  expect(onSave).not.toHaveBeenCalled()
  expect(model()).toContain('models.example.com is on the public internet.')
  change(labelled<HTMLInputElement>('Server address'), 'other.example.com', 'input')
  expect(model()).not.toContain('is on the public internet.')
  click(button('Save server'))
  click(button('Save it anyway'))
  await act(async () => {})
  expect(onSave).toHaveBeenCalledWith('https://other.example.com', 'big')
})

test.each([
  ['http://models.example.com', 'A public server needs an address that begins with https://.'],
  ['http://me:word@localhost', 'Leave the user name and the password out'],
  ['my model', 'That isn’t an address.'],
])('the address %s is not saved', (address, words) => {
  letterModel = onServer({ model: 'small' })
  draw()
  change(labelled<HTMLInputElement>('Server address'), address, 'input')
  click(button('Save server'))
  expect(model()).toContain(words)
  expect(onSave).not.toHaveBeenCalled()
})

test('a server that the user does not allow is not saved, and says so', async () => {
  letterModel = onServer({ model: 'small' })
  onSave.mockResolvedValueOnce(false)
  draw()
  change(labelled<HTMLInputElement>('Server address'), '192.168.1.20:1234', 'input')
  expect(model()).toContain('192.168.1.20:1234 is another computer on your network')
  click(button('Save server'))
  await act(async () => {})
  expect(model()).toContain('Your browser wasn’t allowed to reach the server')
})

test('a saved server can be tested, and the test can be stopped', async () => {
  letterModel = onServer({ address: 'http://localhost:11434', model: 'llama3.2' })
  onTest.mockResolvedValueOnce({ ok: true, text: 'Yes' }).mockResolvedValueOnce({ ok: false, fault: 'not-running' })
  draw()
  click(button('Test model'))
  await act(async () => {})
  expect(model()).toContain('llama3.2 answered.')
  click(button('Test model'))
  await act(async () => {})
  expect(model()).toContain('No answer from localhost:11434.')
  let signal: AbortSignal | undefined
  onTest.mockImplementationOnce((given) => {
    signal = given
    return new Promise(() => {})
  })
  click(button('Test model'))
  click(button('Stop'))
  expect(signal?.aborted).toBe(true)
})

test('shows one section at a time, which the address names', () => {
  location.hash = '#reminders'
  draw()
  const shown = () => [...place.querySelectorAll('.part:not([hidden])')].map(({ id }) => id)
  expect(shown()).toEqual(['part-reminders'])
  expect(place.querySelector('nav [aria-current]')?.getAttribute('href')).toBe('#reminders')
  act(() => {
    location.hash = '#data'
    dispatchEvent(new Event('hashchange'))
  })
  expect(shown()).toEqual(['part-backups', 'part-data'])
  act(() => {
    location.hash = '#elsewhere'
    dispatchEvent(new Event('hashchange'))
  })
  expect(shown()).toEqual(['part-me'])
  location.hash = ''
})

test('finds a setting by its words, in any order and without accents, in whatever section it is', () => {
  draw()
  const shown = () => [...place.querySelectorAll('.part:not([hidden])')].map(({ id }) => id)
  const search = labelled<HTMLInputElement>('Search settings')
  change(search, 'QUIET hours', 'input')
  expect(shown()).toEqual(['part-reminders'])
  change(search, 'nothing says this', 'input')
  expect(shown()).toEqual([])
  expect(place.textContent).toContain('No setting mentions “nothing says this”.')
  change(search, '', 'input')
  expect(shown()).toEqual(['part-me'])
})
