import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import browser from 'webextension-polyfill'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { CallEvent, CallSession } from '../../lib/domain/call/session.ts'
import type { Interview } from '../../lib/domain/interview/interview.ts'
import { s, see } from '../domain/call/events.ts'
import { freshDatabase } from '../storage/fresh-database.ts'
import { liveOnce, type Outside } from './cut-worker.ts'

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))

const starts = [see('in-call', 0, 4), see('in-call', 0, 600)]
const ends = see('ended', 700, 701, { reason: 'host' })
/** More steps than any of these take. */
const UNCUT = 10_000

interface After {
  /** Whether the worker died before the last event was through. */
  isCut: boolean
  outside: Outside
  interviews: Interview[]
  sessions: CallSession[]
  shown: { interviewId: string } | undefined
}

/**
 * Plays the events; the worker dies at step `cut`, starts anew, and the event in which it died comes once more, as from a
 * page that goes on saying what it shows.
 */
async function play(events: readonly CallEvent[], cut: number, restarted: boolean): Promise<After> {
  fakeBrowser.reset()
  const { records } = await freshDatabase()
  const outside: Outside = { steps: cut, tabIsThere: true, cards: new Set(), windows: [] }
  const first = liveOnce(outside)
  let at = 0
  while (at < events.length && (await first.take(events[at] as CallEvent))) at++
  await first.end()
  const isCut = at < events.length
  outside.steps = UNCUT
  if (isCut && restarted) outside.tabIsThere = false
  if (isCut && restarted) outside.cards.clear()
  const second = liveOnce(outside)
  await second.start()
  for (const event of events.slice(at)) await second.take(event)
  await second.end()
  expect(second.errors).toEqual([])
  const stored = await browser.storage.local.get(['sessions', 'shown'])
  return {
    isCut,
    outside,
    interviews: await records.interviews.latest(99),
    sessions: stored.sessions as CallSession[],
    shown: stored.shown as After['shown'],
  }
}

it('a call that ends while the disk is full is offered once there is room', async () => {
  fakeBrowser.reset()
  const { records } = await freshDatabase()
  const outside: Outside = { steps: UNCUT, tabIsThere: true, cards: new Set(), windows: [] }
  const worker = liveOnce(outside)
  for (const event of starts) await worker.take(event)
  outside.isFull = true
  await worker.take(ends)
  // Long after the time in which one can come back to the room.
  await worker.take({ type: 'tick', at: s(2_000), alive: [], gone: [] })
  expect(outside.cards.size).toBe(0)
  outside.isFull = false
  await worker.take({ type: 'tick', at: s(2_060), alive: [], gone: [] })
  const [interview] = await records.interviews.latest(9)
  expect(interview).toMatchObject({ status: 'waiting', endedAt: s(700) })
  expect([...outside.cards]).toEqual([interview?.id])
  await worker.take({ type: 'tick', at: s(2_120), alive: [], gone: [] })
  expect((await browser.storage.local.get('sessions')).sessions).toEqual([])
  await worker.end()
})

/** All that can be left by a worker that died at any of its steps. */
async function allCuts(events: readonly CallEvent[], check: (after: After) => void, restarted = false) {
  for (let cut = 0; ; cut++) {
    const after = await play(events, cut, restarted)
    check(after)
    if (after.isCut) continue
    expect(cut, 'the steps of these events').toBeGreaterThan(events.length * 5)
    return
  }
}

function isOffered({ outside, interviews, sessions, shown }: After, endedAt: number): void {
  expect(interviews.map(({ status, endedAt: end }) => [status, end])).toEqual([['waiting', endedAt]])
  expect(sessions.filter(({ due }) => due)).toEqual([])
  const [{ id } = { id: '' }] = interviews
  expect(shown?.interviewId).toBe(id)
  expect(outside.windows).toHaveLength(1)
  if (outside.tabIsThere) expect([...outside.cards]).toEqual([id])
}

describe('a worker that dies at any step', () => {
  it('leaves one interview that has ended and is offered once', async () => {
    await allCuts([...starts, ends], (after) => isOffered(after, s(700)))
  })

  it('leaves the same when the whole browser died with it', async () => {
    await allCuts([...starts, ends], (after) => isOffered(after, s(700)), true)
  })

  it('leaves the same when the call went on after its end, and ended again', async () => {
    const again = [see('in-call', 750, 755), see('ended', 800, 801, { reason: 'left' })]
    await allCuts([...starts, ends, ...again], ({ interviews, sessions, outside }) => {
      expect(interviews.map(({ status, endedAt }) => [status, endedAt])).toEqual([['waiting', s(800)]])
      expect(sessions.filter(({ due }) => due)).toEqual([])
      expect(outside.cards.size).toBe(1)
    })
  })

  it('leaves a call that was too short as one, and offers nothing', async () => {
    const short = [see('in-call', 0, 4), see('ended', 20, 21, { reason: 'left' })]
    await allCuts(short, ({ interviews, outside }) => {
      expect(interviews.map(({ status }) => status)).toEqual(['short'])
      expect([outside.cards.size, outside.windows.length]).toEqual([0, 0])
    })
  })
})
