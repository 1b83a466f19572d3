import { describe, expect, it } from 'vitest'
import type { Understanding } from '../../../lib/domain/calendar/understanding.ts'
import { debriefKind } from '../../../lib/domain/debrief/debrief.ts'
import { eventFacts } from '../../../lib/domain/debrief/event-facts.ts'
import { isFromCalendar } from '../../../lib/domain/debrief/listed.ts'
import { mergeCall } from '../../../lib/domain/debrief/merge-call.ts'
import { mergeEvent } from '../../../lib/domain/debrief/merge-event.ts'
import { newPerson, prefill } from '../../../lib/domain/debrief/prefill.ts'
import { admit } from '../../../lib/domain/record.ts'
import { interviewRecord, keptEvent, met } from '../calendar/make.ts'

let count = 0
const newId = () => `id-${++count}`
const say = (value: string) => ({ value, from: 'title' as const })
const facts = (change: Partial<Understanding> = {}) =>
  eventFacts(
    keptEvent({
      company: say('Vantor'),
      role: say('Support Lead'),
      round: say('second'),
      people: [met('Beatrice Stone', 'bea@vantor.example', { title: 'Head of Support' })],
      ...change,
    }),
    'e1',
    null,
  )
const debriefOf = (...seenNames: string[]) => prefill(interviewRecord({ seenNames }), newId)
const people = (debrief: { people: readonly { name: string; seenAs: string; email: string }[] }) =>
  debrief.people.map(({ name, seenAs, email }) => [name, seenAs, email])

describe('a debrief takes from the calendar', () => {
  it('company, role, round, the planned minutes, and the people with title and address', () => {
    const merged = mergeEvent(debriefOf(), facts(), newId)
    expect(merged).toMatchObject({ company: 'Vantor', role: 'Support Lead', round: 'second', plannedMinutes: 45 })
    expect(merged.people).toMatchObject([
      { name: 'Beatrice Stone', email: 'bea@vantor.example', title: 'Head of Support', seenAs: '' },
    ])
    expect(isFromCalendar(merged, 'company')).toBe(true)
    expect(admit(debriefKind, merged)).toEqual({ ok: true, value: merged })
  })

  it.each([
    ['the short name of the call', 'Bea', 'Beatrice Stone'],
    ['the same name', 'Beatrice Stone', 'Beatrice Stone'],
    ['the surname first', 'STONE, Beatrice', 'STONE, Beatrice'],
    ['the address as a display name', 'bea@vantor.example', 'Beatrice Stone'],
  ])('one person from both: %s', (_, seenAs, name) => {
    expect(people(mergeEvent(debriefOf(seenAs), facts(), newId))).toEqual([[name, seenAs, 'bea@vantor.example']])
  })

  it('others stay others, and a given name that two have is nobody certain', () => {
    const two = facts({ people: [met('Anna Kern', 'anna.kern@x.example'), met('Anna Wolf', 'anna.wolf@x.example')] })
    expect(people(mergeEvent(debriefOf('Anna', 'Ruth Calder'), two, newId))).toHaveLength(4)
  })

  it('whoever arranges it only when the call shows them', () => {
    const arranged = facts({ people: [met('Ines Korvall', 'ines@vantor.example', { part: 'coordinator' })] })
    expect(people(mergeEvent(debriefOf(), arranged, newId))).toEqual([])
    expect(people(mergeEvent(debriefOf('Ines Korvall'), arranged, newId))).toEqual([
      ['Ines Korvall', 'Ines Korvall', 'ines@vantor.example'],
    ])
  })

  it('nothing new leaves the debrief as it is, the very object', () => {
    const merged = mergeEvent(debriefOf('Bea'), facts(), newId)
    expect(mergeEvent(merged, facts(), newId)).toBe(merged)
    const bare = debriefOf('Bea')
    expect(mergeEvent(bare, null, newId)).toBe(bare)
  })
})

describe('an event that comes or changes after the debrief was begun', () => {
  it('fills what is empty and leaves what was written', () => {
    const written = { ...debriefOf(), company: 'Vantor GmbH' }
    expect(mergeEvent(written, facts(), newId)).toMatchObject({ company: 'Vantor GmbH', role: 'Support Lead' })
  })
  it('is followed where nothing was touched, and nowhere else', () => {
    const begun = mergeEvent(debriefOf('Bea'), facts(), newId)
    const [bea] = begun.people
    if (!bea) throw new Error('nobody')
    const touched = { ...begun, role: 'Lead', people: [{ ...bea, email: 'b.stone@home.example', stressed: ['calm'] }] }
    const later = facts({
      company: say('Vantor Systems'),
      role: say('Support Manager'),
      people: [met('Beatrice Stone-Hall', 'bea@vantor.example', { title: 'VP Support' })],
    })
    const merged = mergeEvent(touched, later, newId)
    expect(merged).toMatchObject({ company: 'Vantor Systems', role: 'Lead' })
    expect(merged.people).toMatchObject([
      { name: 'Beatrice Stone-Hall', title: 'VP Support', email: 'b.stone@home.example', stressed: ['calm'] },
    ])
  })
  it('takes along whom only the old event named, but nobody of whom something is written', () => {
    const begun = mergeEvent(debriefOf(), facts({ people: [met('Anna Kern'), met('Ruth Calder')] }), newId)
    const [anna, ruth] = begun.people
    if (!anna || !ruth) throw new Error('nobody')
    const written = { ...begun, people: [anna, { ...ruth, problem: 'No rota.' }] }
    const merged = mergeEvent(written, facts(), newId)
    expect(merged.people.map(({ name }) => name)).toEqual(['Ruth Calder', 'Beatrice Stone'])
  })
  it('that it is none of them after all takes back what came from there', () => {
    const begun = { ...mergeEvent(debriefOf('Bea'), facts(), newId), round: 'third' }
    const merged = mergeEvent(begun, null, newId)
    expect(merged).toMatchObject({ company: '', role: '', round: 'third', plannedMinutes: null, listed: null })
  })
})

describe('people who come and go', () => {
  it('somebody whom the calendar named is seen later, not added', () => {
    const begun = mergeEvent(debriefOf(), facts(), newId)
    const joined = interviewRecord({ seenNames: ['Bea', 'Tobias Ashgrove'] })
    expect(people(mergeCall(begun, joined, newId))).toEqual([
      ['Beatrice Stone', 'Bea', 'bea@vantor.example'],
      ['Tobias Ashgrove', 'Tobias Ashgrove', ''],
    ])
  })
  it('whom the user took out does not come back, by name or by address', () => {
    const gone = { ...debriefOf(), removedNames: ['bea@vantor.example'] }
    expect(mergeEvent(gone, facts(), newId).people).toEqual([])
  })
  it('whom the user typed by hand is the one of the calendar', () => {
    const typed = { ...debriefOf(), people: [{ ...newPerson('p', 'Beatrice Stone'), seenAs: '', words: 'one queue' }] }
    expect(mergeEvent(typed, facts(), newId).people).toMatchObject([
      { id: 'p', words: 'one queue', email: 'bea@vantor.example' },
    ])
  })
})
