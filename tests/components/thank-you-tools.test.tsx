// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Drafter, NoteActions, NoteDraft, Polisher } from '../../components/thank-you/note-actions.ts'
import { ThankYou, type ThankYouProps } from '../../components/thank-you/thank-you.tsx'
import type { Aside, Finding } from '../../lib/domain/thank-you/note.ts'
import { noteText } from '../../lib/domain/thank-you/note-text.ts'
import type { Polished } from '../../lib/domain/thank-you/polish.ts'
import { button, click, newPlace, type } from './page.ts'
import { draw, texts } from './texts.tsx'
import { noteTo, personNamed, sentence, untouched } from './thank-you-notes.ts'

const maya = noteTo(personNamed('maya', 'Maya Lindqvar'))
const now = new Date(2026, 10, 19, 10, 59).getTime()
const names = [
  'onRoll',
  'onLeaveOut',
  'onRestore',
  'onEditBegins',
  'onEdit',
  'onReplace',
  'onDrafted',
  'onPutIn',
  'onMend',
  'onAnswerGap',
  'onEmail',
  'onRegister',
  'onLanguage',
  'onLength',
  'onChannel',
  'onOpen',
  'onCopy',
  'onSent',
  'onPutBack',
] as const satisfies readonly (keyof NoteActions)[]

let place: HTMLElement
let calls: Record<
  (typeof names)[number] | 'onHistoryTold',
  ReturnType<typeof vi.fn<(...given: unknown[]) => void | Promise<void>>>
>

const atWidth = (width: number) =>
  (window as unknown as { happyDOM: { setViewport: (size: { width: number }) => void } }).happyDOM.setViewport({
    width,
  })

beforeEach(() => {
  // As wide as a side panel.
  atWidth(400)
  place = newPlace()
  calls = Object.fromEntries([...names, 'onHistoryTold'].map((name) => [name, vi.fn()])) as typeof calls
})
afterEach(() => act(() => render(null, place)))

function show(part: Partial<ThankYouProps> = {}, draft: Partial<NoteDraft> = {}): void {
  draw(
    <ThankYou
      notes={[maya]}
      draftOf={(id) => (id === 'maya' ? { ...untouched, ...draft } : untouched)}
      selected="maya"
      onSelect={() => {}}
      mail="gmail"
      signature="Lena Haldorsen"
      onSignature={() => {}}
      canOpen={() => 'ok'}
      gmailAccount=""
      onGmailAccount={() => {}}
      historyTold
      sendWindow={null}
      now={now}
      saved={{ state: 'none' }}
      onBack={() => {}}
      {...calls}
      {...part}
    />,
    place,
  )
}
const textOf = (selector: string) => place.querySelector(selector)?.textContent ?? ''
const has = (name: string) => [...place.querySelectorAll('button')].some((one) => one.textContent?.trim() === name)
const undo = () => click(place.querySelector('.toast button'))
const radio = (name: string) =>
  [...place.querySelectorAll('label')].find((one) => one.textContent?.trim() === name)?.querySelector('input')

describe('undo', () => {
  const before = { ...untouched, rolls: { callback: 1 } }
  test.each([
    ['shorter', () => click(button(place, 'Shorter')), 'onLength', ['maya', 'short']],
    ['another tone', () => click(radio('Warm')), 'onRegister', ['maya', 'warm']],
    ['another language', () => click(radio('Deutsch')), 'onLanguage', ['maya', 'de']],
    ['LinkedIn', () => click(radio('LinkedIn')), 'onChannel', ['maya', 'linkedin']],
  ] as const)('%s has a way back to all that was there', (_, change, action, given) => {
    show({}, before)
    change()
    expect(calls[action]).toHaveBeenCalledWith(...given)
    undo()
    expect(calls.onPutBack).toHaveBeenCalledWith('maya', before)
  })

  test('another wording for one sentence too', () => {
    show({}, before)
    act(() => place.querySelectorAll<HTMLElement>('.from')[1]?.focus())
    click(button(place, 'Reword'))
    expect(calls.onRoll).toHaveBeenCalledWith('maya', 'callback')
    undo()
    expect(calls.onPutBack).toHaveBeenCalledWith('maya', before)
  })
})

describe('a finding that one tap mends', () => {
  const mend = { label: 'drop-sentence', replace: 'Just checking in.', with: '' } as const
  const finding: Finding = { level: 'warn', rule: 'stock-phrase', excerpt: 'just checking in', mend }
  test('goes by its button, and comes back', () => {
    show({ notes: [{ ...maya, findings: [finding] }] })
    click(button(place, 'Remove sentence'))
    expect(calls.onMend).toHaveBeenCalledWith('maya', mend)
    undo()
    expect(calls.onPutBack).toHaveBeenCalledWith('maya', untouched)
  })
  test('says what will stand there', () => {
    const plainer = { label: 'plainer', replace: 'leverage', with: 'use' } as const
    show({ notes: [{ ...maya, findings: [{ ...finding, mend: plainer }] }] })
    expect(has('Change to “use”')).toBe(true)
  })
})

describe('what stands beside the note', () => {
  const aside: Aside = {
    source: { field: 'people.problem', value: 'i think they need calm' },
    text: 'i think they need calm',
    reason: 'guess',
    howToPutIn: { sentence: 'You told me that i think they need calm.', cursor: 17, slot: 'fit' },
  }
  test('says why, and is put in behind what it belongs to', () => {
    show({ notes: [{ ...maya, asides: [aside] }] })
    expect(textOf('.asides')).toContain('It’s your own guess about them.')
    click(button(place, 'Add to note: i think they need calm'))
    const said = 'Thank you for your time.'
    const callback = '“One queue, one truth” stayed with me.'
    expect(calls.onPutIn).toHaveBeenCalledWith('maya', {
      subject: maya.subject,
      body: noteText(maya).replace(
        `${callback} ${said}`,
        `${callback} ${said} You told me that i think they need calm.`,
      ),
    })
    undo()
    expect(calls.onPutBack).toHaveBeenCalledWith('maya', untouched)
  })
  test('is not there once the note was sent', () => {
    show({ notes: [{ ...maya, asides: [aside] }] }, { sentAt: now })
    expect(place.querySelector('.asides')).toBeNull()
  })
})

describe('a text of the user’s own', () => {
  const edited = { subject: 'Mine', body: 'Hi Maya' }
  const own = noteTo(maya.person, {
    sentences: [
      sentence('greeting', 'Hi Maya,', 0),
      { ...sentence('callback', 'My own line.', 1), key: 'own.1' },
      sentence('thanks', 'Thank you for your time.', 1),
    ],
  })
  test('says of each sentence whose it is', () => {
    show({ notes: [own] }, { edited })
    const line = place.querySelectorAll<HTMLElement>('.from')[1]
    act(() => line?.focus())
    expect(textOf('.source')).toContain('Your own words.')
    expect(has('Reword')).toBe(false)
    click(button(place, 'Leave out'))
    expect(calls.onLeaveOut).toHaveBeenCalledWith('maya', 'own.1')
  })
  test('keeps what stood there before the first key', () => {
    show()
    click(button(place, 'Edit'))
    expect(calls.onEditBegins).toHaveBeenCalledWith('maya')
    expect(calls.onEdit).not.toHaveBeenCalled()
    const area = place.querySelector('textarea')
    if (!area) throw new Error('no editor')
    type(area, 'New')
    expect(calls.onEdit).toHaveBeenCalledWith('maya', { subject: maya.subject, body: 'New' })
  })
})

describe('comparing', () => {
  const current = { subject: maya.subject, body: noteText(maya) }
  test('is offered once there is another version', () => {
    show({}, { previous: [{ at: now, ...current }] })
    expect(has('Compare')).toBe(false)
  })
  test('marks what went and what came, also for the ear, and brings it back', () => {
    const older = { at: now - 60_000, subject: maya.subject, body: current.body.replace('your time', 'the talk') }
    show({}, { previous: [older] })
    click(button(place, 'Compare'))
    expect([...place.querySelectorAll('del')].map((one) => one.textContent)).toEqual([' removed: the talk.'])
    expect([...place.querySelectorAll('ins')].map((one) => one.textContent)).toEqual([' added: your time.'])
    click(button(place, 'Restore this version'))
    expect(calls.onReplace).toHaveBeenCalledWith('maya', { subject: older.subject, body: older.body })
    undo()
    expect(calls.onPutBack).toHaveBeenCalled()
  })
})

describe('polishing', () => {
  const answer = { ok: true as const, text: { subject: maya.subject, body: `${noteText(maya)} Better.` } }
  const with_ = (polish: Polisher['polish'], fetches = false) => ({ polisherOf: () => ({ fetches, polish }) })
  const settle = () => act(async () => {})

  test('is not there without a model', () => {
    show()
    expect(has('Polish')).toBe(false)
  })
  test('shows the difference and takes it only when told', async () => {
    show(with_(async () => answer))
    click(button(place, 'Polish'))
    await settle()
    expect(textOf('ins')).toContain('Better.')
    expect(calls.onReplace).not.toHaveBeenCalled()
    click(button(place, 'Use this text'))
    expect(calls.onReplace).toHaveBeenCalledWith('maya', answer.text)
    undo()
    expect(calls.onPutBack).toHaveBeenCalledWith('maya', untouched)
  })
  test('says why an answer was refused', async () => {
    const refused: Polished = { ok: false, findings: [{ level: 'block', rule: 'polish-added', excerpt: '87' }] }
    show(with_(async () => refused))
    click(button(place, 'Polish'))
    await settle()
    expect(place.textContent).toContain('It added something that wasn’t there: 87')
    expect(has('Use this text')).toBe(false)
  })
  test('tells how far the model is fetched, and stops when told', async () => {
    let asked: AbortSignal | undefined
    show(
      with_((signal, onFetched) => {
        asked = signal
        onFetched(0.4)
        return new Promise(() => {})
      }, true),
    )
    click(button(place, 'Polish'))
    await settle()
    expect(place.textContent).toContain('40%')
    click(button(place, 'Cancel'))
    expect(asked?.aborted).toBe(true)
    expect(has('Cancel')).toBe(false)
  })
  test('a model that gives up leaves the text and can be asked again', async () => {
    const polish = vi.fn<Polisher['polish']>().mockRejectedValueOnce(new Error('gone')).mockResolvedValueOnce(answer)
    show(with_(polish))
    click(button(place, 'Polish'))
    await settle()
    expect(place.textContent).toContain('Your text is unchanged.')
    click(button(place, 'Try again'))
    await settle()
    expect(has('Use this text')).toBe(true)
  })
})

describe('several notes', () => {
  const tobias = noteTo(personNamed('tobias', 'Tobias Ashgrove'))
  const alike = (shared: number, jaccard: number) =>
    show({ notes: [maya, tobias], overlaps: [{ a: 'maya', b: 'tobias', shared, jaccard }] })
  test('say that they read differently where they stand side by side', () => {
    alike(0, 0.3)
    expect(textOf('.alike')).toBe('')
    act(() => render(null, place))
    atWidth(1200)
    alike(0, 0.3)
    expect(textOf('.alike')).toBe(texts('alikeNone_one'))
  })
  test.each([
    [2, 0.1, 'They have five words in a row in common.'],
    [0, 0.6, 'They share 60% of their words.'],
  ])('name the two that read alike', (shared, jaccard, why) => {
    alike(shared, jaccard)
    expect(textOf('.alike')).toBe(`The notes to Maya and Tobias sound alike. ${why}`)
  })
  test('that are no thanks say what they are', () => {
    const followUp = { ...noteTo(maya.person), id: 'follow-up', kind: 'follow-up' as const }
    show({ notes: [maya, followUp] })
    expect([...place.querySelectorAll('[role="tab"]')].map((tab) => tab.textContent)).toEqual(['Maya', 'Mayafollow-up'])
  })
})

test('a follow-up without news asks for its reason', () => {
  const followUp = { ...noteTo(maya.person), id: 'follow-up', kind: 'follow-up' as const, gap: 'news' as const }
  show({ notes: [followUp], selected: 'follow-up' })
  const field = place.querySelector<HTMLInputElement>('.nudge input')
  if (!field) throw new Error('no question')
  type(field, 'I')
  expect(calls.onAnswerGap).toHaveBeenCalledWith('follow-up', 'news', 'I')
})

test('a message for LinkedIn is copied, and shows how long it is', () => {
  show({}, { channel: 'linkedin' })
  expect(has('Copy note')).toBe(true)
  expect(has('Open in Gmail')).toBe(false)
  expect(place.textContent).toContain('of 300 characters')
  expect(place.textContent).not.toContain('Subject')
})

test('what the browser’s history holds is said until it was read', () => {
  show({ historyTold: false })
  click(button(place, 'Got it'))
  expect(calls.onHistoryTold).toHaveBeenCalled()
  show({ historyTold: true })
  expect(place.textContent).not.toContain('history')
})

test('a clipboard that refuses is told of, with what to do', async () => {
  calls.onCopy.mockRejectedValueOnce(new Error('denied') as never)
  show()
  await act(async () => button(place, 'Copy').click())
  expect(place.textContent).toContain('copy it by hand')
  expect(place.textContent).not.toContain('Copied')
})

describe('drafting by a language model', () => {
  const middle = [sentence('thanks', 'Thank you for the talk.', 1, [{ field: 'role', value: 'Lead' }])]
  const drafted = {
    note: { ...maya, sentences: [...maya.sentences.slice(0, 1), ...middle, ...maya.sentences.slice(-1)] },
    taken: 1,
    refused: [{ text: 'I cut the backlog by 87 percent.', why: 'number' as const }],
  }
  const by = (draft: Drafter['draft'], model = 'llama3.2') => ({
    drafterOf: () => ({ model, host: model && 'localhost:11434', scheme: 'chrome-extension', draft }),
  })
  const settle = () => act(async () => {})

  test('is not there until a model is switched on', () => {
    show()
    expect([...place.querySelectorAll('button')].some((one) => one.textContent?.includes('Draft with'))).toBe(false)
  })
  test('shows the draft and what was left out of it, and takes it only when told', async () => {
    show(by(async () => ({ ok: true, drafted })))
    click(button(place, 'Draft with llama3.2'))
    await settle()
    expect(textOf('.nudge .difference')).toContain('Thank you for the talk.')
    expect(place.textContent).toContain('One sentence was left out:')
    expect(place.textContent).toContain('I cut the backlog by 87 percent. It says something that isn’t in your notes.')
    expect(calls.onDrafted).not.toHaveBeenCalled()
    click(button(place, 'Use this draft'))
    const body = 'Hi Maya Lindqvar,\n\nThank you for the talk.\n\nKind regards,\nLena Haldorsen'
    expect(calls.onDrafted).toHaveBeenCalledWith('maya', { subject: maya.subject, body }, middle)
    undo()
    expect(calls.onPutBack).toHaveBeenCalledWith('maya', untouched)
  })
  test('says how far it is, and stops when told', async () => {
    let asked: AbortSignal | undefined
    show(
      by((signal, onProgress) => {
        asked = signal
        onProgress({ characters: 1200 })
        return new Promise(() => {})
      }),
    )
    click(button(place, 'Draft with llama3.2'))
    await settle()
    expect(place.textContent).toContain('Writing with llama3.2: 1,200 characters so far.')
    click(button(place, 'Stop'))
    expect(asked?.aborted).toBe(true)
    expect(has('Stop')).toBe(false)
  })
  test('shows how much of its model the browser has fetched', async () => {
    show(
      by((_, onProgress) => {
        onProgress({ fetched: 0.4 })
        return new Promise(() => {})
      }, ''),
    )
    click(button(place, 'Draft with your browser’s model'))
    await settle()
    expect(place.textContent).toContain('40%')
  })
  test.each([
    ['not-running', 'No answer from localhost:11434. Start the server'],
    ['forbidden', 'set OLLAMA_ORIGINS to chrome-extension://*'],
    ['no-model', 'localhost:11434 has no model called “llama3.2”.'],
    ['html', 'What answers at localhost:11434 isn’t a chat server.'],
    ['none-passed', 'Nothing in this draft passed the check'],
  ] as const)('that fails (%s) says what to do, and can be tried again', async (why, words) => {
    const draft = vi.fn<Drafter['draft']>().mockResolvedValueOnce({ ok: false, why })
    draft.mockResolvedValueOnce({ ok: true, drafted })
    show(by(draft))
    click(button(place, 'Draft with llama3.2'))
    await settle()
    expect(place.textContent).toContain(words)
    expect(has('Use this draft')).toBe(false)
    click(button(place, 'Try again'))
    await settle()
    expect(has('Use this draft')).toBe(true)
  })
  test('gives sentences that say what they come from, and have no other wording', () => {
    const own = {
      ...sentence('callback', 'Your words have stayed with me.', 1, [{ field: 'people.words', value: 'one queue' }]),
      key: 'model.1',
    }
    show({ notes: [{ ...maya, sentences: [own] }] }, { edited: { subject: '', body: own.text } })
    act(() => place.querySelector<HTMLElement>('.from')?.focus())
    expect(textOf('.source')).toContain('one queue')
    expect(has('Reword')).toBe(false)
    click(button(place, 'Leave out'))
    expect(calls.onLeaveOut).toHaveBeenCalledWith('maya', 'model.1')
  })
})
