// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Home, type HomeProps } from '../../components/home/home.tsx'
import type { HomeItem } from '../../components/home/item.ts'
import { button, click, newPlace } from './page.ts'
import { draw } from './texts.tsx'

const now = Date.UTC(2026, 5, 11, 10, 55)
const item = (interviewId: string, company: string): HomeItem => ({
  interviewId,
  company,
  role: 'Lead',
  round: '',
  people: ['Maya Lindqvar'],
  endedAt: now - 4 * 60_000,
  minutes: 49,
  begun: false,
})
const calls = {
  onStart: vi.fn(),
  onLater: vi.fn(),
  onNotInterview: vi.fn(),
  onOpen: vi.fn(),
  onByHand: vi.fn(),
  onAdd: vi.fn(),
  onOpenPage: vi.fn(),
  onDashboard: vi.fn(),
  onPractice: vi.fn(),
  onSettings: vi.fn(),
  onSent: vi.fn(),
}
let place: HTMLElement
const show = (props: Partial<HomeProps>) =>
  draw(
    <Home
      now={now}
      waiting={[]}
      earlier={[]}
      live={null}
      tasks={[]}
      showPractice={true}
      openPage={null}
      {...calls}
      {...props}
    />,
    place,
  )

beforeEach(() => {
  vi.clearAllMocks()
  place = newPlace()
})

describe('home', () => {
  it('leads with the newest waiting debrief and lists the others', () => {
    show({ waiting: [item('a', 'Brindlewick Energy'), item('b', '')] })
    click(button(place, 'Start the debrief'))
    click(button(place, 'Not an interview'))
    click(place.querySelector('.rowbtn'))
    expect(calls.onStart.mock.calls).toEqual([['a'], ['b']])
    expect(calls.onNotInterview).toHaveBeenCalledWith('a')
    expect(place.querySelector('.rowbtn')?.textContent).toContain('Call with Maya Lindqvar')
  })

  it('shows the first five earlier debriefs until all are asked for', () => {
    show({ earlier: Array.from({ length: 8 }, (_, index) => item(`e${index}`, `Company ${index}`)) })
    expect(place.querySelectorAll('.rowbtn')).toHaveLength(5)
    click(button(place, 'Show all 8'))
    expect(place.querySelectorAll('.rowbtn')).toHaveLength(8)
  })

  it('asks whether a note was sent, and only a yes counts', () => {
    show({ tasks: [{ draftId: 'd', personName: 'Hanne', openedAt: now }] })
    click(button(place, 'Yes, sent to Hanne'))
    click(button(place, 'Not yet sent to Hanne'))
    expect(calls.onSent.mock.calls).toEqual([
      ['d', true],
      ['d', false],
    ])
  })

  it('says what will be here before the first interview, and offers the practice call', () => {
    show({})
    expect(place.querySelectorAll('.empty')).toHaveLength(2)
    click(button(place, 'Start the practice call'))
    expect(calls.onPractice).toHaveBeenCalled()
    expect(place.querySelectorAll('.btn.primary')).toHaveLength(1)
  })
})
