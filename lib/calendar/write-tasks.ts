import ICAL from 'ical.js'
import { TASK_HOUSE } from '../domain/calendar/own-entry.ts'
import { DAY, MINUTE, SECOND } from '../domain/time/units.ts'

/** A task as a calendar is to show it: words and days only. Days are `YYYY-MM-DD`, times ms since 1970. */
export interface CalendarTask {
  /** The same for the same task for ever; a calendar knows it by this when it is imported again. */
  id: string
  title: string
  about: string
  /** The first day for it; empty for any. */
  from: string
  /** The last day; empty for none. */
  due: string
  /** The times between which it is best done; null where a day is enough. */
  window: { opens: number; closes: number } | null
  doneAt: number | null
  changedAt: number
}

/** `events`: entries of the calendar, which every program takes. `tasks`: to-dos, which few take. */
export const taskForms = ['events', 'tasks', 'both'] as const
export type TaskForm = (typeof taskForms)[number]

export interface WriteOptions {
  form: TaskForm
  /** When the file is made. ms since 1970 */
  at: number
  /** When a day's reminder comes, in minutes after midnight on the clock of whoever reads the calendar. */
  remindAt: number
}

const QUARTER = 15 * MINUTE
// ical.js does not count the space that a folded line begins with, and a line has 75 octets at most.
ICAL.foldLength = 74
/** SEQUENCE counts changes from here on, in seconds. */
const EPOCH = Date.UTC(2020, 0, 1)

/**
 * An iCalendar file (RFC 5545) of tasks. Days are dates and times are UTC, so that nothing floats. A task without a day
 * cannot be an entry of a calendar: it is left out of `events`.
 */
export function writeTasks(tasks: readonly CalendarTask[], options: WriteOptions): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Afterword//Tasks//EN')
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
  for (const task of tasks) {
    if (options.form !== 'tasks' && hasDay(task)) calendar.addSubcomponent(toEvent(task, options))
    if (options.form !== 'events') calendar.addSubcomponent(toTodo(task, options))
  }
  return `${calendar.toString()}\r\n`
}

/** Whether a task can be an entry of a calendar. */
export const hasDay = ({ from, due, window }: CalendarTask): boolean => window !== null || from !== '' || due !== ''

function toEvent(task: CalendarTask, options: WriteOptions): ICAL.Component {
  const { window, doneAt } = task
  const event = common('vevent', task, options)
  event.addPropertyWithValue('summary', `${doneAt === null ? '' : '✓ '}${plain(task.title)}`)
  const day = task.from || task.due
  event.addPropertyWithValue('dtstart', window ? utc(window.opens) : date(day))
  event.addPropertyWithValue('dtend', window ? utc(window.opens + QUARTER) : date(day, 1))
  // A note to oneself makes nobody busy.
  event.addPropertyWithValue('transp', 'TRANSPARENT')
  if (doneAt === null) event.addSubcomponent(alarm(task, window ? 0 : options.remindAt))
  return event
}

function toTodo(task: CalendarTask, options: WriteOptions): ICAL.Component {
  const { window, from, due, doneAt } = task
  const todo = common('vtodo', task, options)
  todo.addPropertyWithValue('summary', plain(task.title))
  if (window) todo.addPropertyWithValue('dtstart', utc(window.opens))
  // The last day has to lie behind the first.
  else if (from !== '' && from < due) todo.addPropertyWithValue('dtstart', date(from))
  if (window) todo.addPropertyWithValue('due', utc(window.closes))
  else if (due !== '') todo.addPropertyWithValue('due', date(due))
  todo.addPropertyWithValue('status', doneAt === null ? 'NEEDS-ACTION' : 'COMPLETED')
  if (doneAt !== null) {
    todo.addPropertyWithValue('completed', utc(doneAt))
    todo.addPropertyWithValue('percent-complete', 100)
  } else if (window) todo.addSubcomponent(alarm(task, 0))
  else if (due !== '') todo.addSubcomponent(alarm(task, options.remindAt, 'END'))
  return todo
}

function common(kind: 'vevent' | 'vtodo', task: CalendarTask, { at }: WriteOptions): ICAL.Component {
  const component = new ICAL.Component(kind)
  component.addPropertyWithValue('uid', `${task.id.replace(/[^\w.-]/g, '.')}@${kind}.${TASK_HOUSE}`)
  component.addPropertyWithValue('dtstamp', utc(at))
  component.addPropertyWithValue('last-modified', utc(task.changedAt))
  component.addPropertyWithValue('sequence', Math.max(0, Math.floor((task.changedAt - EPOCH) / SECOND)))
  component.addPropertyWithValue('categories', 'Afterword')
  // Who shares the calendar does not need to read it.
  component.addPropertyWithValue('class', 'PRIVATE')
  if (task.about !== '') component.addPropertyWithValue('description', plain(task.about))
  return component
}

/** @param after minutes after the start, or for `END` after the day that a to-do is due */
function alarm({ title }: CalendarTask, after: number, related?: 'END'): ICAL.Component {
  const component = new ICAL.Component('valarm')
  component.addPropertyWithValue('action', 'DISPLAY')
  component.addPropertyWithValue('description', plain(title))
  const trigger = component.addPropertyWithValue('trigger', ICAL.Duration.fromSeconds(after * 60))
  if (related) trigger.setParameter('related', related)
  return component
}

const utc = (ms: number) => ICAL.Time.fromJSDate(new Date(ms), true)

function date(day: string, later = 0): ICAL.Time {
  const at = new Date(Date.parse(`${day}T00:00:00Z`) + later * DAY)
  return ICAL.Time.fromData({
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    isDate: true,
  })
}

/** Without what no text of a calendar may hold: control characters but for line breaks, and half letters. */
const plain = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .trim()
