import { describe, expect, it } from 'vitest'
import type { KeptEvent } from '../../../lib/domain/calendar/kept-event.ts'
import { linkTo, type Occasion, occasionsOf } from '../../../lib/domain/calendar/occasion.ts'
import {
  alarmsFor,
  dueAt,
  ended,
  endingsOf,
  unseenInterview,
} from '../../../lib/domain/calendar/unattended-interviews.ts'
import type { Interview } from '../../../lib/domain/interview/interview.ts'
import { interviewKind } from '../../../lib/domain/interview/interview.ts'
import { isKnown, launched, staleLaunch } from '../../../lib/domain/interview/launch.ts'
import { admit } from '../../../lib/domain/record.ts'
import { HOUR, interviewRecord, keptEvent, MINUTE, TEN } from './make.ts'

const END = TEN + 45 * MINUTE
const occasions = (...events: KeptEvent[]) => occasionsOf(events, { corrections: [], addresses: [] })
const one = (event = keptEvent()): Occasion => {
  const [found] = occasions(event)
  if (!found) throw new Error('no occasion')
  return found
}
const ends = (events: KeptEvent[], interviews: Interview[] = []) =>
  endingsOf(occasions(...events), interviews).map(({ at }) => at - END)

describe('what ends by the clock', () => {
  it.each<[string, KeptEvent[], Interview[], number[]]>([
    ['an interview of which no call is seen, at its end', [keptEvent()], [], [0]],
    ['on the phone, five minutes after', [keptEvent({ format: 'phone' })], [], [5 * MINUTE]],
    ['in person, five minutes after', [keptEvent({ format: 'on-site' })], [], [5 * MINUTE]],
    ['not what was cancelled', [keptEvent({ event: { status: 'cancelled' } })], [], []],
    ['not what is something else', [keptEvent({ verdict: 'other' })], [], []],
    ['not what may be one, as long as nobody joined it', [keptEvent({ verdict: 'ask' })], [], []],
    ['not what a call was', [keptEvent()], [interviewRecord({ event: linkTo(one()) })], []],
    ['not what was asked for already', [keptEvent()], [interviewRecord({ source: 'app', event: linkTo(one()) })], []],
    ['not what a call that was placed nowhere could be', [keptEvent()], [interviewRecord()], []],
    [
      'not what a debrief by hand is about',
      [keptEvent({ format: 'phone' })],
      [interviewRecord({ source: 'hand', startedAt: END, endedAt: END })],
      [],
    ],
    ['but beside a call that was none of the events', [keptEvent()], [interviewRecord({ eventBy: 'user' })], [0]],
    ['but beside a call that was no interview', [keptEvent()], [interviewRecord({ status: 'dismissed' })], [0]],
    ['but beside a call of two minutes', [keptEvent()], [interviewRecord({ endedAt: TEN + 2 * MINUTE })], [0]],
  ])('%s', (_, events, interviews, expected) => {
    expect(ends(events, interviews)).toEqual(expected)
  })

  it('may be an interview, and was started in a program', () => {
    const event = keptEvent({ verdict: 'ask' })
    const record = unseenInterview('x', one(event), { startedAt: TEN, endedAt: null, at: TEN })
    expect(record.stance).toBe('ask')
    expect(ends([event], [record])).toEqual([0])
  })

  it('each part of a merged day has an end of its own', () => {
    const slot = (hours: number) => ({
      start: TEN + hours * HOUR,
      end: TEN + (hours + 1) * HOUR,
      title: '',
      people: [],
    })
    const day = keptEvent({ minutes: 180, slots: [slot(0), slot(1), slot(2)] })
    const all = occasions(day)
    expect(endingsOf(all, []).map(({ at }) => (at - TEN) / HOUR)).toEqual([1, 2, 3])
    const [first] = all
    const call = interviewRecord({ event: first ? linkTo(first) : null, endedAt: TEN + 2 * HOUR })
    // A call that went on through the second part has its debrief: the second waits in the list.
    expect(endingsOf(all, [call]).map(({ at, quietly }) => [(at - TEN) / HOUR, quietly])).toEqual([
      [2, true],
      [3, false],
    ])
  })
})

describe('when its time is over', () => {
  const two = endingsOf(occasions(keptEvent(), keptEvent({ uid: 'e2', start: TEN + HOUR })), [])
  const names = (due: { list: { occasion: Occasion }[] }) => due.list.map(({ occasion }) => occasion.key)

  it('before the end there is an alarm and nothing else', () => {
    expect(dueAt(TEN, two, false)).toEqual({ ask: null, list: [] })
    expect(alarmsFor(TEN, two, false)).toEqual([
      { name: 'e1', at: END },
      { name: 'e2', at: END + HOUR },
    ])
  })
  it('after sleep only the latest is offered, and the one before it is listed', () => {
    const due = dueAt(END + 2 * HOUR, two, false)
    expect([due.ask?.occasion.key, names(due)]).toEqual(['e2', ['e1']])
    expect(alarmsFor(END + 2 * HOUR, two, false).map(({ at }) => at)).toEqual([END + 2 * HOUR, END + 2 * HOUR])
  })
  it('three hours after its end nobody asks any more', () => {
    expect(dueAt(END + 4 * HOUR, two, false)).toEqual({ ask: null, list: [] })
    expect(alarmsFor(END + 4 * HOUR, two, false)).toEqual([])
  })
  it('but what was started in a program is in the list at least', () => {
    const record = unseenInterview('x', one(), { startedAt: TEN, endedAt: null, at: TEN })
    const due = dueAt(END + 4 * HOUR, endingsOf([one()], [record]), false)
    expect([due.ask, names(due)]).toEqual([null, ['e1']])
  })
  it('while a call is on nothing is offered, and it is looked again in ten minutes', () => {
    expect(dueAt(END, two, true)).toEqual({ ask: null, list: [] })
    expect(alarmsFor(END, two, true)).toEqual([
      { name: 'e1', at: END + 10 * MINUTE },
      { name: 'e2', at: END + HOUR },
    ])
  })
  it('"still talking" puts it off, and the end is then when it was asked again', () => {
    const record = {
      ...unseenInterview('x', one(), { startedAt: TEN, endedAt: null, at: END }),
      remindAt: END + 10 * MINUTE,
    }
    const [ending] = endingsOf([one()], [record])
    if (!ending) throw new Error('no ending')
    expect(ending.at).toBe(END + 10 * MINUTE)
    expect(dueAt(END + 5 * MINUTE, [ending], false).ask).toBeNull()
    const over = ended(ending, 'unused', END + 10 * MINUTE)
    expect(over).toMatchObject({ id: 'x', endedAt: END + 10 * MINUTE, status: 'waiting', remindAt: null })
  })
  it('its record has the times of the calendar, and the door lets it in', () => {
    const [ending] = endingsOf([one(keptEvent({ conferenceKeys: ['zoom:91234567890'] }))], [])
    if (!ending) throw new Error('no ending')
    const record = ended(ending, 'new', END + MINUTE)
    expect(record).toMatchObject({ startedAt: TEN, endedAt: END, endReason: 'calendar', platform: 'zoom' })
    expect(admit(interviewKind, record)).toEqual({ ok: true, value: record })
  })
})

describe('a tab that starts a program', () => {
  const launch = { platform: 'zoom', room: '91234567890', at: TEN }
  it('counts once, and again only when the call before is over for a while', () => {
    const record = launched('x', launch)
    expect(isKnown(launch, [])).toBe(false)
    expect(isKnown({ ...launch, at: TEN + HOUR }, [record])).toBe(true)
    expect(isKnown({ ...launch, room: '5' }, [record])).toBe(false)
    const over = { ...record, status: 'waiting' as const, endedAt: END }
    expect(isKnown({ ...launch, at: END + MINUTE }, [over])).toBe(true)
    expect(isKnown({ ...launch, at: END + HOUR }, [over])).toBe(false)
  })
  it('of which nobody says for half a day that it is over goes, but nothing that has an event or notes', () => {
    const record = launched('x', launch)
    const late = TEN + 13 * HOUR
    expect(staleLaunch(record, false, TEN + HOUR)).toBe('keep')
    expect(staleLaunch(record, false, late)).toBe('forget')
    expect(staleLaunch(record, true, late)).toMatchObject({ status: 'waiting', endedAt: TEN + HOUR })
    const known = unseenInterview('x', one(), { startedAt: TEN, endedAt: null, at: TEN })
    expect(staleLaunch(known, false, late)).toMatchObject({ status: 'waiting' })
    expect(staleLaunch(interviewRecord({ status: 'live' }), false, late)).toBe('keep')
  })
})
