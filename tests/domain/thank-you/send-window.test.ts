import { describe, expect, it } from 'vitest'
import { sendWindow } from '../../../lib/domain/thank-you/send-window.ts'

const zone = 'Europe/Berlin'
const at = (text: string) => Date.parse(text)
const shown = (text: string, decisionBy = '', now = text) => {
  const window = sendWindow({ endedAt: at(text), now: at(now), timeZone: zone, decisionBy })
  return [
    new Date(window.opens).toISOString().slice(0, 16),
    new Date(window.closes).toISOString().slice(0, 16),
    window.note,
  ]
}

describe('the window for sending', () => {
  it.each([
    [
      'opens 45 minutes after the end and closes after a day',
      '2026-06-11T10:00+02:00',
      '',
      ['2026-06-11T08:45', '2026-06-12T08:00', 'soon'],
    ],
    [
      'is the next morning after five in the evening',
      '2026-06-11T17:30+02:00',
      '',
      ['2026-06-12T06:00', '2026-06-12T08:00', 'next-morning'],
    ],
    [
      'is the same evening on a Friday',
      '2026-06-12T16:00+02:00',
      '',
      ['2026-06-12T14:45', '2026-06-12T18:00', 'friday'],
    ],
    ['still opens on a late Friday', '2026-06-12T20:30+02:00', '', ['2026-06-12T19:15', '2026-06-12T20:15', 'friday']],
    ['passes over the weekend', '2026-06-13T18:00+02:00', '', ['2026-06-15T06:00', '2026-06-15T08:00', 'next-morning']],
    [
      'is two hours when they decide today',
      '2026-06-11T18:00+02:00',
      '2026-06-11',
      ['2026-06-11T16:45', '2026-06-11T18:00', 'decision-today'],
    ],
    [
      'keeps to the clock when it changes',
      '2026-10-24T18:00+02:00',
      '',
      ['2026-10-26T07:00', '2026-10-26T09:00', 'next-morning'],
    ],
  ] as const)('%s', (_name, endedAt, decisionBy, expected) => {
    expect(shown(endedAt, decisionBy)).toEqual(expected)
  })

  it('goes by the evening of those who read it, where their zone is known', () => {
    const ended = { endedAt: at('2026-06-11T16:30+02:00'), now: at('2026-06-11T16:30+02:00'), decisionBy: '' }
    const note = (recipientZone?: string) => sendWindow({ ...ended, timeZone: zone, recipientZone }).note
    expect(note()).toBe('soon')
    expect(note('Asia/Kolkata')).toBe('next-morning')
    expect(note('America/New_York')).toBe('soon')
    expect(note('Nowhere/Known')).toBe('soon')
  })

  it('begins after the last round of the day', () => {
    const ended = { endedAt: at('2026-06-11T10:00+02:00'), now: at('2026-06-11T10:00+02:00'), decisionBy: '' }
    const otherEnds = [at('2026-06-11T15:00+02:00'), at('2026-06-12T11:00+02:00'), at('2026-06-11T08:00+02:00')]
    expect(sendWindow({ ...ended, timeZone: zone, otherEnds })).toEqual({
      opens: at('2026-06-11T15:45+02:00'),
      closes: at('2026-06-12T15:00+02:00'),
      note: 'soon',
    })
  })

  it('passes over a holiday', () => {
    const ended = { endedAt: at('2026-06-03T18:00+02:00'), now: at('2026-06-03T18:00+02:00'), decisionBy: '' }
    const { opens } = sendWindow({ ...ended, timeZone: zone, holidays: new Set(['2026-06-04']) })
    expect(opens).toBe(at('2026-06-05T08:00+02:00'))
  })

  it.each([
    ['2026-06-12T20:00+02:00', 'still-good'],
    ['2026-06-14T20:00+02:00', 'something-new'],
    ['2026-06-20T20:00+02:00', 'too-late'],
  ])('says at %s that it is %s', (now, note) => {
    expect(shown('2026-06-11T10:00+02:00', '', now)[2]).toBe(note)
  })
})
