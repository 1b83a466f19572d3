// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ExportTasks } from '../../components/tasks/export-tasks.tsx'
import { dueWords, taskSource, taskTitle } from '../../components/tasks/task-words.ts'
import { TasksView } from '../../components/tasks/tasks-view.tsx'
import { ToDo } from '../../components/tasks/to-do.tsx'
import type { CompanyDecision } from '../../lib/domain/company/company-decisions.ts'
import { changeTask, newTask } from '../../lib/domain/follow-up/change-task.ts'
import type { TaskRecord } from '../../lib/domain/follow-up/task.ts'
import { ENDED, facts, find, gaps, list, maya, nextStep, noonOf, promise } from '../domain/follow-up/make-tasks.ts'
import { button, click, field, newPlace, press, type } from './page.ts'
import { draw, texts as t } from './texts.tsx'

const today = '2026-06-10'
const holidays = new Set<string>()
const own = (id: string, due: string, company = ''): TaskRecord => newTask(id, { text: id, due, company }, ENDED)
const calls = {
  onToggle: vi.fn(),
  onSnooze: vi.fn(),
  onDrop: vi.fn(),
  onEdit: vi.fn(),
  onRemove: vi.fn(),
  onOpen: vi.fn(),
  onCalendar: vi.fn(),
  onSent: vi.fn(),
  onAll: vi.fn(),
  onAdd: vi.fn(),
}
let place: HTMLElement
beforeEach(() => {
  place = newPlace()
  for (const call of Object.values(calls)) call.mockReset()
})

const toDo = (records: TaskRecord[], sent: Parameters<typeof ToDo>[0]['sent'] = []) =>
  draw(<ToDo {...calls} {...{ today, holidays, sent }} now={ENDED} tasks={list([], { records })} />, place)
const titles = (within: Element = place) => [...within.querySelectorAll('.title')].map((one) => one.textContent)

describe('the home', () => {
  it('shows the next four, overdue first, and says how many there are', () => {
    toDo(['e', 'd', 'c', 'b', 'a'].map((id, at) => own(id, `2026-06-${String(15 - 2 * at).padStart(2, '0')}`)))
    expect(titles()).toEqual(['a', 'b', 'c', 'd'])
    expect(place.textContent).toContain('4 due soon')
    click(button(place, 'All tasks (5)'))
    expect(calls.onAll).toHaveBeenCalled()
  })

  it('shows nothing when there is nothing, and the questions about notes among the tasks', () => {
    toDo([])
    expect(place.textContent).toBe('')
    toDo([], [{ draftId: 'd', personName: 'Hanne', openedAt: ENDED }])
    click(button(place, 'Yes, sent to Hanne'))
    expect(calls.onSent).toHaveBeenCalledWith('d', true)
  })

  it('only the box ticks a task off: its words open where it came from, or what can be done with it', () => {
    const [promised] = list(facts({ promisesByMe: [promise('a', 'Send the sheet', today)] }))
    if (!promised) throw new Error('no task')
    const tasks = [...list([], { records: [own('Renew the portfolio', today)] }), promised]
    draw(<ToDo {...calls} {...{ today, holidays, tasks }} sent={[]} now={ENDED} />, place)
    const words = (at: number) => place.querySelectorAll<HTMLElement>('.task .words')[at] ?? null
    click(words(0))
    expect(place.querySelector('.task-tools')).not.toBeNull()
    click(words(1))
    expect(calls.onOpen).toHaveBeenCalledTimes(1)
    expect(calls.onToggle).not.toHaveBeenCalled()
    const box = place.querySelectorAll('input[type="checkbox"]')[1]
    expect(document.getElementById(box?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('Send the sheet')
    click(box ?? null)
    expect(calls.onToggle).toHaveBeenCalledTimes(1)
  })

  it('a tick says done, and the rest is behind a button with a name', () => {
    toDo([own('Renew the portfolio', today)])
    click(place.querySelector('input[type="checkbox"]'))
    expect(calls.onToggle).toHaveBeenCalledTimes(1)
    click(button(place, 'More for: Renew the portfolio'))
    click(button(place, 'Tomorrow'))
    expect(calls.onSnooze).toHaveBeenLastCalledWith(expect.anything(), '2026-06-11')
    type(field(place, 'Another day'), '2026-07-01')
    click(button(place, 'Snooze until'))
    expect(calls.onSnooze).toHaveBeenLastCalledWith(expect.anything(), '2026-07-01')
    press(place.querySelector('.task-tools') as Element, 'Escape')
    expect(place.querySelector('.task-tools')).toBeNull()
  })

  it('no task is snoozed until a day that is over', () => {
    toDo([own('a', today)])
    click(button(place, 'More for: a'))
    type(field(place, 'Another day'), '2026-06-01')
    expect((button(place, 'Snooze until') as HTMLButtonElement).disabled).toBe(true)
  })

  it('other words need words', () => {
    toDo([own('a', today)])
    click(button(place, 'More for: a'))
    click(button(place, 'Change'))
    type(field(place, 'Task'), ' ')
    expect((button(place, 'Save') as HTMLButtonElement).disabled).toBe(true)
    type(field(place, 'Task'), ' b ')
    type(field(place, 'Due'), '2026-06-20')
    click(button(place, 'Save'))
    expect(calls.onEdit).toHaveBeenCalledWith(expect.objectContaining({ id: 'a' }), 'b', '2026-06-20')
  })
})

describe('the list', () => {
  const show = (tasks: ReturnType<typeof list>, companyDecisions?: readonly CompanyDecision[]) =>
    draw(
      <TasksView
        {...calls}
        {...{ tasks, today, holidays, companyDecisions }}
        problem=""
        exportOf={(shown) => <p>{shown.length} in the file</p>}
      />,
      place,
    )
  const group = (name: string) => titles(place.querySelector(`[data-group="${name}"]`) ?? document.createElement('p'))

  it('has each task where it stands', () => {
    const of = facts({
      promisesByThem: [promise('p', 'Ruth sends the dates', '2026-06-20')],
      outcome: { state: 'offer', feedback: '', at: 1 },
    })
    const records = [own('late', '2026-06-09'), own('now', today), own('soon', '2026-06-13'), own('far', '2026-07-01')]
    show(list(of, { records: [...records, { ...own('over', today), doneAt: ENDED }] }))
    expect(['overdue', 'today', 'week', 'later', 'waiting', 'done'].map(group)).toEqual([
      ['late'],
      ['now'],
      ['soon'],
      ['far'],
      ['Ruth sends the dates'],
      ['over'],
    ])
  })

  it('is narrowed to one company, and so is the file', () => {
    show(list([], { records: [own('a', today, 'Norrvane'), own('b', today, 'Kelpworth')] }))
    const select = place.querySelector('select') as HTMLSelectElement
    act(() => {
      select.value = 'Norrvane'
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })
    expect(titles()).toEqual(['a'])
    click(button(place, 'Add to calendar'))
    expect(place.textContent).toContain('1 in the file')
  })

  it('has one choice for a company that is written in several ways, and two where the user said so', () => {
    const tasks = list([], {
      records: [own('a', today, 'Norrvane'), own('b', today, 'NORRVANE GmbH'), own('c', today, 'X')],
    })
    const options = () => [...place.querySelectorAll('option')].map(({ textContent }) => textContent)
    show(tasks)
    expect(options()).toEqual(['All companies', 'Norrvane', 'X'])
    const select = place.querySelector('select') as HTMLSelectElement
    act(() => {
      select.value = 'Norrvane'
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })
    expect(titles()).toEqual(['a', 'b'])
    show(tasks, [{ one: 'Norrvane', other: 'Norrvane GmbH', says: 'different', at: 1 }])
    expect(options()).toEqual(['All companies', 'Norrvane', 'NORRVANE GmbH', 'X'])
  })

  it('a task without words is not added, and says what is missing', () => {
    show([])
    click(button(place, 'New task'))
    click(button(place, 'Add task'))
    expect(place.textContent).toContain('Describe the task.')
    type(field(place, 'Task'), 'Call Fenwick')
    click(button(place, 'Add task'))
    expect(calls.onAdd).toHaveBeenCalledWith({ text: 'Call Fenwick', due: '', company: '' })
  })
})

describe('the file', () => {
  it('leaves out of entries what has no day, and says so', () => {
    const onExport = vi.fn()
    draw(<ExportTasks form="events" count={3} undated={1} busy={false} {...{ onExport }} onForm={() => {}} />, place)
    expect(place.textContent).toContain('1 task has no date and can’t be an event.')
    expect(place.textContent).toContain('no address to subscribe to')
    click(button(place, 'Save 2 tasks (.ics)'))
    expect(onExport).toHaveBeenCalled()
  })
})

describe('the words of a task', () => {
  it.each([
    [
      'a note',
      find(list(facts({ people: [maya] })), 'thank-you'),
      'Thank-you note to Maya Lindqvar',
      'Brindlewick Energy',
      'by tomorrow',
    ],
    [
      'a promise',
      find(list(facts({ promisesByMe: [promise('a', 'Send it', '2026-06-15')] })), 'promise'),
      'Send it',
      'Brindlewick Energy, you promised this',
      'by Mon, Jun 15',
    ],
    [
      'another company to look at',
      find(list(facts({ fit: { ...facts().debrief.fit, otherRoles: ['Write to Vantor'] } })), 'explore'),
      'Write to Vantor',
      'keep looking around',
      'ideally by Thu, Jun 11',
    ],
    [
      'a gap',
      find(list(gaps(facts({ company: '' }), 'Pricing')), 'gap'),
      'Pricing',
      'a gap in your preparation',
      'ideally by Fri, Jun 12',
    ],
    [
      'a question',
      find(list(facts({ people: [maya] })), 'follow-up'),
      'Check in with Maya Lindqvar',
      'Brindlewick Energy',
      'from Tue, Jun 16',
    ],
    [
      'nobody to ask',
      find(list(facts({ company: '' })), 'follow-up'),
      'Check in on the status',
      '',
      'from Tue, Jun 16',
    ],
    [
      'a decision',
      find(list(facts({ nextStep: nextStep({ decisionBy: '2026-06-08' }) })), 'decision'),
      'Their decision',
      'Brindlewick Energy, the date they gave',
      'was due on Mon, Jun 8',
    ],
  ] as const)('%s', (_, task, title, source, due) => {
    expect([taskTitle(task, t), taskSource(task, t), dueWords(task, '2026-06-09', t)]).toEqual([title, source, due])
  })

  it.each([
    [{}, today, 'today'],
    [{}, '2026-06-12', 'was due on Wed, Jun 10'],
    [{ snoozedUntil: '2026-06-12' }, today, 'snoozed until Fri, Jun 12'],
    [{ snoozedUntil: '2026-06-12' }, '2026-06-12', 'today'],
    [{ doneAt: noonOf('2026-06-09') }, today, 'done on Tue, Jun 9'],
    [{ dropped: true }, today, 'not needed'],
    [{ due: '' }, today, ''],
  ])('%o on %s: %s', (change, day, words) => {
    const [task] = list([], { records: [own('a', today)] })
    if (!task) throw new Error('no task')
    const [changed] = list([], { records: [changeTask(task, change, ENDED)] })
    expect(changed && dueWords(changed, day, t)).toBe(words)
  })
})
