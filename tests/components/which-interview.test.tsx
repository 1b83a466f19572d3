// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { PersonRow } from '../../components/debrief/person-row.tsx'
import { type CalendarHints, WhichInterview } from '../../components/debrief/which-interview.tsx'
import { newPerson } from '../../lib/domain/debrief/prefill.ts'
import { button, click, newPlace } from './page.ts'
import { draw } from './texts.tsx'

const ten = Date.UTC(2026, 10, 5, 10)
const option = (id: string, company: string) => ({
  id,
  slot: null,
  company,
  title: `Interview at ${id}`,
  people: ['Beatrice Stone'],
  start: ten,
  end: ten + 2_700_000,
})
const onChoose = vi.fn()
let place: HTMLElement
const show = (hints: Partial<CalendarHints>) =>
  draw(<WhichInterview choices={[]} title="" timeDiffers={false} {...hints} onChoose={onChoose} />, place)

beforeEach(() => {
  onChoose.mockClear()
  place = newPlace()
})

describe('which interview it was', () => {
  it('is asked where several could be it, with a way to say none', () => {
    show({ choices: [option('a', 'Vantor'), option('b', '')] })
    expect(place.textContent).toContain('Which interview was this?')
    const rows = [...place.querySelectorAll('.rowbtn')]
    expect(rows.map((row) => row.querySelector('.label')?.textContent)).toEqual(['Vantor', 'Interview at b'])
    click(rows[1])
    click(button(place, 'None of these'))
    expect(onChoose.mock.calls).toEqual([[{ id: 'b', slot: null }], [null]])
  })

  it('is said where it was found, and can be taken back', () => {
    show({ title: 'Interview with Vantor', timeDiffers: true })
    expect(place.textContent).toContain('From your calendar: “Interview with Vantor”.')
    expect(place.textContent).toContain('a different time')
    click(button(place, 'Not this one'))
    expect(onChoose).toHaveBeenCalledWith(null)
  })

  it('is no matter without a calendar', () => {
    show({})
    expect(place.childElementCount).toBe(0)
  })
})

describe('somebody in the call and in the calendar', () => {
  const listed = { name: 'Beatrice Stone', title: 'Head of Support', email: 'bea@vantor.example' }
  const row = (name: string, seenAs: string) => {
    draw(
      <PersonRow
        thanked={undefined}
        person={{ ...newPerson('p', name), seenAs, ...listed, name, listed }}
        onOpen={() => {}}
      />,
      place,
    )
    return place.textContent ?? ''
  }
  it('is shown by the fuller name, and how the call showed them', () => {
    const text = row('Beatrice Stone', 'Bea')
    expect(text).toContain('in the call as “Bea”')
    expect(text).not.toContain('in the calendar as')
    expect(text).toContain('bea@vantor.example')
  })
  it('and the other way round', () => {
    expect(row('Bea', 'Bea')).toContain('in your calendar as “Beatrice Stone”')
  })
  it('whom only the calendar names is said to come from there', () => {
    expect(row('Beatrice Stone', '')).toContain('from your calendar')
  })
})
