import fc from 'fast-check'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCalendar } from '../../lib/calendar/read-calendar.ts'
import { type CalendarTask, taskForms, type WriteOptions, writeTasks } from '../../lib/calendar/write-tasks.ts'
import { understand } from '../../lib/domain/calendar/understand.ts'
import { type Radicale, startRadicale } from './radicale.ts'

const AT = Date.UTC(2026, 5, 9, 12)
const options = (change: Partial<WriteOptions> = {}): WriteOptions => ({
  form: 'both',
  at: AT,
  remindAt: 480,
  ...change,
})
const task = (change: Partial<CalendarTask> = {}): CalendarTask => ({
  id: 'i:promise:a',
  title: 'Send Maya the one-page triage board',
  about: 'Brindlewick Energy: you promised it',
  from: '',
  due: '2026-06-12',
  window: null,
  doneAt: null,
  changedAt: AT,
  ...change,
})
const opened = task({ id: 'i:thank-you:maya', window: { opens: AT, closes: AT + 86_400_000 } })
const ranged = task({ id: 'i:follow-up:1', from: '2026-06-15', due: '2026-06-16' })
const done = task({ id: 'i:gap:x', doneAt: AT + 1000 })
const undated = task({ id: 'own', due: '' })
const all = [task(), opened, ranged, done, undated]

const parse = (text: string) => new ICAL.Component(ICAL.parse(text))
const values = (component: ICAL.Component, ...names: string[]) =>
  names.map(
    (name) =>
      component
        .getFirstProperty(name)
        ?.toICALString()
        .replace(/^[^:;]*/, '') ?? null,
  )
const only = (of: CalendarTask, kind: 'vevent' | 'vtodo', change?: Partial<WriteOptions>) => {
  const found = parse(writeTasks([of], options(change))).getFirstSubcomponent(kind)
  if (!found) throw new Error(`no ${kind}`)
  return found
}

describe('the file', () => {
  it('has what was asked for: entries, to-dos, or both', () => {
    const count = (form: WriteOptions['form']) => {
      const calendar = parse(writeTasks(all, options({ form })))
      return ['vevent', 'vtodo'].map((kind) => calendar.getAllSubcomponents(kind).length)
    }
    // A task without a day has no place in a calendar.
    expect(taskForms.map(count)).toEqual([
      [4, 0],
      [0, 5],
      [4, 5],
    ])
  })

  it('says days as days and times in UTC, so that nothing floats', () => {
    const dates = (of: CalendarTask) => [
      ...values(only(of, 'vevent'), 'dtstart', 'dtend'),
      ...values(only(of, 'vtodo'), 'dtstart', 'due'),
    ]
    expect(dates(task())).toEqual([';VALUE=DATE:20260612', ';VALUE=DATE:20260613', null, ';VALUE=DATE:20260612'])
    expect(dates(ranged)).toEqual([
      ';VALUE=DATE:20260615',
      ';VALUE=DATE:20260616',
      ';VALUE=DATE:20260615',
      ';VALUE=DATE:20260616',
    ])
    expect(dates(opened)).toEqual([':20260609T120000Z', ':20260609T121500Z', ':20260609T120000Z', ':20260610T120000Z'])
    expect(writeTasks(all, options())).not.toMatch(/:\d{8}T\d{6}\r/)
  })

  it('reminds in the morning of a day, or when the time has come, and of nothing that is done', () => {
    const trigger = (of: CalendarTask, kind: 'vevent' | 'vtodo') => {
      const alarm = only(of, kind, { remindAt: 495 }).getFirstSubcomponent('valarm')
      return alarm && values(alarm, 'action', 'trigger').join(' ')
    }
    expect(trigger(task(), 'vevent')).toBe(':DISPLAY :PT8H15M')
    expect(trigger(task(), 'vtodo')).toBe(':DISPLAY ;RELATED=END:PT8H15M')
    expect([trigger(opened, 'vevent'), trigger(opened, 'vtodo')]).toEqual([':DISPLAY :PT0S', ':DISPLAY :PT0S'])
    expect([trigger(done, 'vevent'), trigger(done, 'vtodo'), trigger(undated, 'vtodo')]).toEqual([null, null, null])
  })

  it('shows what is done', () => {
    expect(values(only(done, 'vtodo'), 'status', 'completed')).toEqual([':COMPLETED', ':20260609T120001Z'])
    expect(only(done, 'vevent').getFirstPropertyValue('summary')).toMatch(/^✓ /)
  })

  it('names a task alike each time, and counts up when it was changed', () => {
    const [first, again] = [task(), task({ title: 'Other words', due: '2026-06-30', changedAt: AT + 60_000 })].map(
      (of) => (['vevent', 'vtodo'] as const).map((kind) => only(of, kind)),
    )
    const uids = (components: ICAL.Component[] = []) => components.map((one) => one.getFirstPropertyValue('uid'))
    const sequence = (components: ICAL.Component[] = []) => Number(components[0]?.getFirstPropertyValue('sequence'))
    expect(uids(again)).toEqual(uids(first))
    expect(new Set(uids(first)).size).toBe(2)
    expect(sequence(again)).toBeGreaterThan(sequence(first))
  })
})

describe('over any tasks', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom('BEGIN:VEVENT\r\nUID:x', 'a;b,c\\n\\', '\ud800', '社'.repeat(80)),
  )
  const any = fc.record({
    id: fc.string({ minLength: 1 }),
    title: text,
    about: text,
    from: fc.constantFrom('', '2026-06-01', '2024-02-29'),
    due: fc.constantFrom('', '2026-06-12', '2024-02-29'),
    window: fc.option(fc.integer({ min: 0, max: 4e12 }).map((opens) => ({ opens, closes: opens + 60_000 }))),
    doneAt: fc.option(fc.integer({ min: 0, max: 4e12 })),
    changedAt: fc.integer({ min: 0, max: 4e12 }),
  })

  it('no line is longer than 75 octets, none is broken, and every word comes back', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 4 }), (tasks) => {
        const file = writeTasks(tasks, options({ form: 'tasks' }))
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
        const lines = file.slice(0, -2).split('\r\n')
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
          expect(line).toMatch(/^( |[A-Z-]+[:;])/)
        }
        const read = parse(file).getAllSubcomponents('vtodo')
        const expected = tasks.map(({ title }) =>
          title
            .toWellFormed()
            .replace(/\r\n?/g, '\n')
            .replace(/\p{Cc}/gu, (sign) => (sign === '\n' || sign > '\x7f' ? sign : ' '))
            .trim(),
        )
        expect(read.map((todo) => todo.getFirstPropertyValue('summary') ?? '')).toEqual(expected)
      }),
    )
  })
})

describe('our own reader', () => {
  const window = { from: AT - 30 * 86_400_000, to: AT + 30 * 86_400_000, zone: 'Europe/Berlin' }
  it('reads each entry, and takes none of them for an interview', () => {
    const titled = [
      ...all,
      task({
        id: 'j',
        title: 'Interview with Maya Lindqvar, Brindlewick Energy',
        about: 'Zoom job interview for your application',
      }),
    ]
    const { events, unread } = readCalendar(writeTasks(titled, options()), window)
    expect(unread).toEqual([])
    expect(events.map(({ title, allDay }) => [title.slice(0, 10), allDay]).sort()).toEqual(
      [
        ['Interview ', true],
        ['Send Maya ', false],
        ['Send Maya ', true],
        ['Send Maya ', true],
        ['✓ Send May', true],
      ].sort(),
    )
    const context = { addresses: [], names: [], corrections: [], companies: [], language: 'en' }
    for (const event of events) expect(understand(event, context as never).verdict).toBe('other')
  })
})

describe('a strict server (Radicale, which reads with vobject)', () => {
  let radicale: Radicale
  beforeAll(async () => {
    radicale = await startRadicale()
  })
  afterAll(() => radicale?.stop())

  const ask = (path: string, method: string, body?: string) =>
    fetch(`${radicale.origin}/${encodeURIComponent(radicale.user)}/${path}`, {
      method,
      headers: {
        authorization: `Basic ${Buffer.from(`${radicale.user}:${radicale.password}`).toString('base64')}`,
        'content-type': 'text/calendar; charset=utf-8',
      },
      ...(body !== undefined && { body }),
    })
  const uids = async (path: string) => {
    const text = await (await ask(path, 'GET')).text()
    const calendar = parse(text)
    return ['vevent', 'vtodo'].flatMap((kind) =>
      calendar
        .getAllSubcomponents(kind)
        .map((one) => `${one.getFirstPropertyValue('uid')} ${one.getFirstPropertyValue('summary')}`),
    )
  }

  it('takes the whole file, and has each once after it was imported again', async () => {
    const words = [...all, task({ id: 'words', title: 'Zoë; 山田, "quoted" \\ n', about: 'two\nlines' })]
    expect((await ask('whole/', 'PUT', writeTasks(words, options()))).status).toBe(201)
    const first = await uids('whole/')
    expect(first).toHaveLength(11)
    expect(first.join('\n')).toContain('Zoë; 山田, "quoted" \\ n')
    const later = words.map((one) => ({ ...one, changedAt: AT + 1000 }))
    expect((await ask('whole/', 'PUT', writeTasks(later, options({ at: AT + 1000 })))).ok).toBe(true)
    expect((await uids('whole/')).sort()).toEqual(first.sort())
  })

  it.each(taskForms.slice(0, 2))('takes each single task as %s in an object of its own', async (form) => {
    expect((await ask(`single-${form}/`, 'MKCALENDAR')).status).toBe(201)
    for (const one of all.filter(({ due }) => due)) {
      const path = `single-${form}/${one.id.replaceAll(':', '.')}.ics`
      expect((await ask(path, 'PUT', writeTasks([one], options({ form })))).status).toBe(201)
      // Once more, changed: it takes its own place.
      expect((await ask(path, 'PUT', writeTasks([{ ...one, title: 'anew' }], options({ form })))).status).toBe(201)
      const back = parse(await (await ask(path, 'GET')).text())
      expect(
        back.getFirstSubcomponent(form === 'events' ? 'vevent' : 'vtodo')?.getFirstPropertyValue('summary'),
      ).toContain('anew')
    }
  })
})
