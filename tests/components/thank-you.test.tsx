// @vitest-environment happy-dom
import { render } from 'preact'
import { useState } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, type Mock, test, vi } from 'vitest'
import { TextContext } from '../../components/text.ts'
import type { NoteActions, NoteDraft } from '../../components/thank-you/note-actions.ts'
import { ThankYou, type ThankYouProps } from '../../components/thank-you/thank-you.tsx'
import { noteText } from '../../lib/domain/thank-you/note-text.ts'
import { texts } from './texts.tsx'
import { noteTo, personNamed, sentence, untouched } from './thank-you-notes.ts'

const maya = noteTo(personNamed('maya', 'Maya Lindqvar'))
const tobias = noteTo(personNamed('tobias', 'Tobias Ashgrove'), { form: 'plain', gap: 'moment' })
const now = new Date(2026, 10, 19, 10, 59).getTime()

let place: HTMLElement
type Calls = Record<keyof NoteActions | 'onBack', Mock<(...given: unknown[]) => void>>
let calls: Calls

interface Part extends Partial<ThankYouProps> {
  /** What was done to notes before. */
  given?: Record<string, NoteDraft>
}

function Screen({ given = {}, ...part }: Part) {
  const [selected, select] = useState(part.notes?.[0]?.id ?? 'maya')
  const [drafts, setDrafts] = useState(given)
  const put = (id: string, next: Partial<NoteDraft>) =>
    setDrafts((all) => ({ ...all, [id]: { ...untouched, ...all[id], ...next } }))
  return (
    <TextContext.Provider value={texts}>
      <ThankYou
        notes={[maya, tobias]}
        selected={selected}
        onSelect={select}
        mail="gmail"
        signature="Lena Haldorsen"
        onSignature={() => {}}
        canOpen={() => 'ok'}
        gmailAccount=""
        onGmailAccount={() => {}}
        historyTold
        onHistoryTold={() => {}}
        sendWindow={null}
        now={now}
        saved={{ state: 'none' }}
        {...calls}
        onEdit={(id, edited) => {
          calls.onEdit(id, edited)
          put(id, { edited })
        }}
        onSent={(id, yes) => {
          calls.onSent(id, yes)
          put(id, { sentAt: yes ? now : null })
        }}
        {...part}
        draftOf={(id) => drafts[id] ?? untouched}
      />
    </TextContext.Provider>
  )
}

const draw = (part: Part = {}) => act(() => render(<Screen {...part} />, place))
const all = (selector: string) => [...place.querySelectorAll<HTMLElement>(selector)]
const one = (selector: string) => {
  const found = place.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`nothing at ${selector}`)
  return found
}
const withText = (selector: string, text: string) => {
  const found = all(selector).find((each) => each.textContent?.includes(text))
  if (!found) throw new Error(`no ${selector} says ${text}`)
  return found
}
const click = (element: HTMLElement) => act(() => element.click())
const press = (element: HTMLElement, key: string) =>
  act(() => void element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })))
function type(entry: HTMLElement, value: string): void {
  act(() => {
    ;(entry as HTMLInputElement).value = value
    entry.dispatchEvent(new Event('input', { bubbles: true }))
  })
}
const atWidth = (width: number) =>
  (window as unknown as { happyDOM: { setViewport: (size: { width: number }) => void } }).happyDOM.setViewport({
    width,
  })

beforeEach(() => {
  atWidth(400)
  place = document.body.appendChild(document.createElement('div'))
  const names = [
    'onRoll',
    'onLeaveOut',
    'onRestore',
    'onEditBegins',
    'onReplace',
    'onMend',
    'onLength',
    'onChannel',
    'onPutBack',
    'onEdit',
    'onAnswerGap',
    'onEmail',
    'onRegister',
    'onLanguage',
    'onOpen',
    'onCopy',
    'onSent',
    'onBack',
  ]
  calls = Object.fromEntries(names.map((name) => [name, vi.fn()])) as unknown as Calls
})

afterEach(() => {
  act(() => render(null, place))
  place.remove()
})

describe('tabs', () => {
  test('arrows go round the row and take the focus along', () => {
    draw()
    const tabs = () => all('[role="tab"]')
    act(() => tabs()[0]?.focus())
    press(one('[role="tab"][aria-selected="true"]'), 'ArrowRight')
    expect(document.activeElement).toBe(tabs()[1])
    expect(tabs().map((tab) => tab.tabIndex)).toEqual([-1, 0])
    expect(one('[role="tabpanel"]').getAttribute('aria-labelledby')).toBe(tabs()[1]?.id)
    press(one('[role="tab"][aria-selected="true"]'), 'ArrowRight')
    expect(document.activeElement).toBe(tabs()[0])
    press(one('[role="tab"][aria-selected="true"]'), 'End')
    expect(document.activeElement).toBe(tabs()[1])
  })

  test('a plain note says so, and one person needs no tabs', () => {
    draw()
    expect(withText('[role="tab"]', 'Tobias').textContent).toContain('plain')
    draw({ notes: [maya] })
    expect(all('[role="tab"]')).toEqual([])
  })

  test('with room for two the notes stand side by side', () => {
    atWidth(1200)
    draw()
    expect(all('[role="tab"]')).toEqual([])
    expect(all('article').map((note) => note.getAttribute('aria-label'))).toEqual([
      'Note to Maya Lindqvar',
      'Note to Tobias Ashgrove',
    ])
  })
})

describe('a sentence', () => {
  const callback = () => withText('.from', 'stayed with me')

  test('shows where it comes from when it takes the focus', () => {
    draw()
    act(() => callback().focus())
    expect(callback().getAttribute('aria-expanded')).toBe('true')
    const source = one(`[id="${callback().getAttribute('aria-controls')}"]`)
    expect(source.textContent).toContain('Maya’s exact words')
    expect(source.textContent).toContain('one queue, one truth')
  })

  test('Enter goes on to its actions, Escape comes back', () => {
    draw()
    act(() => callback().focus())
    press(callback(), 'Enter')
    expect(document.activeElement?.textContent).toBe('Reword')
    press(document.activeElement as HTMLElement, 'Escape')
    expect(document.activeElement).toBe(callback())
  })

  test('other wording and leaving out name the slot', () => {
    draw()
    act(() => callback().focus())
    click(withText('button', 'Reword'))
    expect(calls.onRoll).toHaveBeenCalledWith('maya', 'callback')
    click(withText('button', 'Leave out'))
    expect(calls.onLeaveOut).toHaveBeenCalledWith('maya', 'callback')
  })

  test('the greeting cannot be left out', () => {
    draw()
    act(() => withText('.from', 'Hi Maya').focus())
    expect(all('.source button').map((button) => button.textContent)).toEqual(['Reword'])
  })

  test('a field that is not known still says that it was written down', () => {
    const odd = noteTo(personNamed('maya', 'Maya'), {
      sentences: [
        sentence('fit', 'A board.', 0, [
          { field: 'questions.3.answer', value: 'board' },
          { field: 'new.field', value: 'x' },
        ]),
      ],
    })
    draw({ notes: [odd] })
    act(() => one('.from').focus())
    expect(one('.source').textContent).toContain('Your answer')
    expect(one('.source').textContent).toContain('Something you wrote down')
  })
})

describe('editing', () => {
  test('keeps the text, sends every key, and goes back with a way to undo', () => {
    draw()
    click(withText('button', 'Edit'))
    const area = () => one('textarea') as HTMLTextAreaElement
    expect(area().value).toBe(noteText(maya))
    expect(document.activeElement).toBe(area())
    expect(calls.onEdit).not.toHaveBeenCalled()
    type(area(), 'My own words')
    expect(calls.onEdit).toHaveBeenLastCalledWith('maya', { subject: maya.subject, body: 'My own words' })
    expect(area().value).toBe('My own words')
    type(one('input[aria-label="Subject"]'), 'Mine')
    expect(calls.onEdit).toHaveBeenLastCalledWith('maya', { subject: 'Mine', body: 'My own words' })
    press(area(), 'Escape')
    expect(all('textarea')).toEqual([])
    expect(document.activeElement).toBe(withText('button', 'Edit'))
    click(withText('button', 'Back to the original draft'))
    expect(calls.onEdit).toHaveBeenLastCalledWith('maya', null)
    click(withText('.toast button', 'Undo'))
    expect(calls.onEdit).toHaveBeenLastCalledWith('maya', { subject: 'Mine', body: 'My own words' })
  })
})

describe('a text that is emptied', () => {
  test('comes back whole, however it was emptied', () => {
    draw()
    click(withText('button', 'Edit'))
    const area = () => one('textarea') as HTMLTextAreaElement
    type(area(), 'My own words, and more')
    type(area(), 'M')
    type(area(), '')
    expect(one('.toast').textContent).toContain('Note emptied.')
    click(withText('.toast button', 'Undo'))
    const [, text] = calls.onEdit.mock.lastCall as [string, { body: string }]
    expect(text.body).toBe(noteText(maya))
  })
})

describe('a plain note', () => {
  test('asks the one question, which stays while it is answered', () => {
    draw({ notes: [tobias] })
    type(one('.nudge input'), 'H')
    expect(calls.onAnswerGap).toHaveBeenCalledWith('tobias', 'moment', 'H')
    const answered = noteTo({ ...tobias.person, moment: 'H' })
    draw({ notes: [answered] })
    expect((one('.nudge input') as HTMLInputElement).value).toBe('H')
  })

  test('can be sent as it is, but is not pressed for', () => {
    draw({ notes: [tobias] })
    expect(withText('.actionbar button', 'Open in Gmail anyway').classList.contains('primary')).toBe(false)
    draw({ notes: [maya] })
    expect(withText('.actionbar button', 'Open in Gmail').classList.contains('primary')).toBe(true)
  })
})

describe('sending', () => {
  test('opens the preferred mail and the others', () => {
    draw()
    click(withText('.actionbar button', 'Open in Gmail'))
    expect(calls.onOpen).toHaveBeenCalledWith('maya', 'gmail')
    click(withText('.ways button', 'Yahoo'))
    expect(calls.onOpen).toHaveBeenLastCalledWith('maya', 'yahoo')
  })

  test('a note that is too long for a mail says so and can be copied', async () => {
    draw({ canOpen: (target) => (target === 'gmail' ? 'too-long' : 'ok') })
    expect((withText('.actionbar button', 'Open in Gmail') as HTMLButtonElement).disabled).toBe(true)
    expect(place.textContent).toContain('Too long to open in Gmail')
    await act(async () => withText('.actionbar button', 'Copy').click())
    await act(async () => {})
    expect(calls.onCopy).toHaveBeenCalledWith('maya', 'all')
    expect(all('[role="status"]').map((each) => each.textContent)).toContain('Copied')
  })

  test('an address that is not known is asked for and never guessed', () => {
    draw({ notes: [noteTo(personNamed('ruth', 'Ruth Okonjo', ''))] })
    type(one('input[type="email"]'), 'r')
    expect(calls.onEmail).toHaveBeenCalledWith('ruth', 'r')
  })

  test('opened is not sent: it asks once, and only a yes counts', () => {
    draw({ given: { maya: { ...untouched, openedAt: now - 5, openedWith: 'gmail' } } })
    expect(one('.sent-question').textContent).toContain('Did you send the note to Maya?')
    click(withText('.sent-question button', 'Not yet'))
    expect(calls.onSent).toHaveBeenLastCalledWith('maya', false)
    expect(one('.sent-question').textContent).toBe('')
    expect(place.textContent).not.toContain('You marked it sent today at')
  })

  test('a yes is shown with the way back', () => {
    draw({ given: { maya: { ...untouched, openedAt: now - 5, openedWith: 'gmail' } } })
    click(withText('.sent-question button', 'Yes'))
    expect(calls.onSent).toHaveBeenLastCalledWith('maya', true)
    expect(one('.sent').textContent).toContain('You marked it sent today at')
    click(withText('.sent button', 'Undo'))
    expect(calls.onSent).toHaveBeenLastCalledWith('maya', false)
  })

  test('a problem stands above hints, and an unknown rule shows its words', () => {
    const findings = [
      { level: 'warn', rule: 'no-such-rule', excerpt: 'touching base' },
      { level: 'block', rule: 'another-unknown', excerpt: '[name]' },
    ] as const
    draw({ notes: [noteTo(personNamed('maya', 'Maya'), { findings: [...findings] })] })
    expect(one('.nudge.bad').textContent).toContain('[name]')
    expect(one('.findings').textContent).toContain('touching base')
    expect(withText('.actionbar button', 'anyway').classList.contains('primary')).toBe(false)
  })
})

test('without people it says how a note comes about', () => {
  draw({ notes: [] })
  expect(place.textContent).toContain('No note yet')
})

test('markup in a name stays text', () => {
  draw({ notes: [noteTo(personNamed('x', '<img src=x> Maya'))] })
  expect(all('img')).toEqual([])
})
