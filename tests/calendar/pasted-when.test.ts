import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readInvitation } from '../../lib/calendar/pasted.ts'

/** Sentences of mails that were sent on Tuesday, 17 November 2026, with the start that they mean, in the zone's clocks. */
const cases = JSON.parse(readFileSync(join(import.meta.dirname, 'cases/pasted-when.json'), 'utf8')) as {
  zone: string
  text: string
  start: string
}[]
const now = Date.parse('2026-11-17T10:00:00Z')
const clock = (zone: string, start: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(start)

describe('the start that a mail means', () => {
  it.each(cases)('$text', ({ zone, text, start }) => {
    const { event, choices } = readInvitation(text, { now, zone })
    expect(clock(zone, event.start || (choices[0]?.start ?? 0))).toBe(start)
  })

  it.each([
    ['The interview on Friday 20 November at 10am has been cancelled.', true],
    ['If you need to cancel the interview, call us.', false],
    ['Leider müssen wir das Vorstellungsgespräch am 20.11. um 10 Uhr ersatzlos streichen.', true],
    ['Falls der Termin abgesagt werden muss, melden Sie sich.', false],
    ["Votre entretien de vendredi n'aura pas lieu.", true],
    ['La entrevista del viernes queda anulada.', true],
    ['Il colloquio di venerdì è stato annullato.', true],
    ['Ons gesprek van morgen gaat helaas niet door.', true],
    ['Rozmowa w piątek nie odbędzie się.', true],
    ['A entrevista de amanhã está cancelada.', true],
    ['Intervjun på fredag är inställd.', true],
    ['Jobsamtalen på fredag er desværre aflyst.', true],
  ])('%s: called off is %s', (text, off) => {
    expect(readInvitation(text, { now, zone: 'Europe/Berlin' }).event.status).toBe(off ? 'cancelled' : 'confirmed')
  })
})
