import { closeDebriefWindow } from '../../lib/browser/debrief-window.ts'
import { keepOwnName } from '../../lib/browser/own-names.ts'
import { openPanel } from '../../lib/browser/panel.ts'
import { readSessions, readSettings, writeSettings, writeShown } from '../../lib/browser/stored.ts'
import { tellPage } from '../../lib/browser/tabs.ts'
import { SNOOZE_MS } from '../../lib/domain/calendar/unattended-interviews.ts'
import type { CardChoice } from '../../lib/domain/call/call-page-messages.ts'
import { nextMoment } from '../../lib/domain/follow-up/schedule.ts'
import { interviewByHand } from '../../lib/domain/interview/by-hand.ts'
import type { Interview } from '../../lib/domain/interview/interview.ts'
import type { Moment } from '../../lib/domain/interview/reminders.ts'
import { chosenEvent, correctSeries, type EventChoice } from './event-choice.ts'
import type { Shell } from './shell.ts'
import { showDebrief } from './show-debrief.ts'

/** What the user decides about an interview, wherever they do it. */
export interface Decisions {
  notAnInterview: (interviewId: string) => void
  isAnInterview: (interviewId: string) => void
  /** `at`: ms since 1970; null: the next of guide B's moments. */
  later: (interviewId: string, at: number | null) => void
  answered: (interviewId: string, moment: Moment) => void
  /** Which of the calendar's events it was; null: none of them. */
  chooseEvent: (interviewId: string, choice: EventChoice | null) => void
  /** Which of the names seen is the user's own; null: none of them. It is remembered for other calls. */
  ownName: (interviewId: string, name: string | null) => void
  /** "Still talking": by the calendar it is over, and it is not. */
  stillOn: (interviewId: string) => void
  /** "Done for now". A practice call leaves nothing behind. */
  settle: (interviewId: string) => void
  started: () => void
  /** A button of the card in a call page. Must be called in the tick of the message: it may be a gesture. */
  choose: (choice: CardChoice, of: { interviewId: string; tabId: number; windowId: number }) => void
  /** Must be called in the tick of the command: it is a gesture. */
  startByHand: (windowId: number) => void
  forgetPractice: () => void
}

/** What a decision changes in an interview. */
type Change = Partial<Interview>

export function createDecisions({ records, text, inOrder, refresh }: Shell): Decisions {
  /** @param decide does what follows elsewhere, and gives what it changes in the interview */
  const change = (interviewId: string, decide: (interview: Interview) => Change | Promise<Change>) =>
    void inOrder(async () => {
      const interview = await records.interviews.get(interviewId)
      if (!interview) return
      const changed = await decide(interview)
      await records.interviews.change(
        interviewId,
        (stored) => stored && { ...stored, ...changed, updatedAt: Date.now() },
      )
      await refresh()
    })

  const decisions: Decisions = {
    notAnInterview: (interviewId) =>
      change(interviewId, async (interview) => {
        // What the calendar knows is remembered for its series; the room may have other guests tomorrow.
        if (interview.event) await correctSeries(records, interview, 'other')
        else await mute(interview, true)
        await hideCards()
        await closeDebriefWindow()
        return { status: 'dismissed' }
      }),
    isAnInterview: (interviewId) =>
      change(interviewId, async (interview) => {
        await mute(interview, false)
        await correctSeries(records, interview, 'interview')
        const isOn = (await readSessions()).some(({ id, state }) => id === interview.id && state !== 'ended')
        const isStarted = interview.source === 'app' && interview.endedAt === null
        const debrief = await records.debriefs.get(interviewId).catch(() => undefined)
        const over = debrief && debrief.settledAt !== null ? 'debriefed' : 'waiting'
        return { stance: 'open', status: isOn || isStarted ? 'live' : over }
      }),
    later: (interviewId, at) =>
      change(interviewId, async (interview) => {
        await hideCards()
        const now = Date.now()
        const { reminders } = (await readSettings()).settings
        const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
        return { remindAt: at ?? nextMoment(interview.endedAt ?? now, reminders, timeZone, now).at }
      }),
    answered: (interviewId, moment) =>
      change(interviewId, ({ answered }) => ({ answered: [...new Set([...answered, moment])] })),
    chooseEvent: (interviewId, choice) => change(interviewId, (interview) => chosenEvent(records, interview, choice)),
    ownName: (interviewId, name) =>
      change(interviewId, async ({ seenNames }) => {
        if (name !== null) await keepOwnName(name)
        return { ownIsOpen: false, seenNames: seenNames.filter((seen) => seen !== name) }
      }),
    stillOn: (interviewId) =>
      change(interviewId, async (interview) => {
        if (interview.source !== 'app') return {}
        await closeDebriefWindow()
        return { status: 'live', endedAt: null, endReason: null, remindAt: Date.now() + SNOOZE_MS }
      }),
    settle: (interviewId) =>
      void inOrder(async () => {
        const interview = await records.interviews.get(interviewId)
        if (interview?.practice) await records.forget(interviewId)
        else if (interview) {
          const done = { status: 'debriefed', remindAt: null, updatedAt: Date.now() } as const
          await records.interviews.change(interviewId, (stored) => stored && { ...stored, ...done })
        }
        await refresh()
      }),
    started: () => void inOrder(hideCards),
    choose(choice, { interviewId, tabId, windowId }) {
      const opened = choice === 'start' ? openPanel(windowId) : Promise.resolve(false)
      void inOrder(async () => {
        // A page may decide about its own call and no other.
        if (!(await readSessions()).some((session) => session.id === interviewId && session.tabId === tabId)) return
        if (choice === 'not-interview') decisions.notAnInterview(interviewId)
        if (choice === 'later') decisions.later(interviewId, null)
        if (choice === 'start') {
          // To start is to say that it was one.
          if ((await records.interviews.get(interviewId))?.stance === 'ask') decisions.isAnInterview(interviewId)
          await show(interviewId, windowId, opened, text)
        }
      })
    },
    startByHand(windowId) {
      const opened = openPanel(windowId)
      void inOrder(async () => {
        const interview = interviewByHand(crypto.randomUUID(), Date.now())
        await records.interviews.change(interview.id, (stored) => stored ?? interview)
        await refresh()
        await show(interview.id, windowId, opened, text)
      })
    },
    forgetPractice: () =>
      void inOrder(async () => {
        for (const { id, practice } of await records.interviews.latest(20)) if (practice) await records.forget(id)
      }),
  }
  return decisions
}

/** Shows a debrief in the panel that a gesture has just opened, or else in a window. */
async function show(
  interviewId: string,
  windowId: number,
  opened: Promise<boolean>,
  text: Shell['text'],
): Promise<void> {
  await writeShown({ interviewId, at: Date.now(), windowId })
  if (await opened) await closeDebriefWindow()
  else await showDebrief(interviewId, windowId, text)
}

/** Remembers, or forgets, that a room is for no interviews. */
async function mute({ platform, room, practice }: Interview, muted: boolean): Promise<void> {
  if (room === null || practice) return
  const { settings } = await readSettings()
  const others = settings.mutedRooms.filter((known) => known.platform !== platform || known.room !== room)
  await writeSettings({ ...settings, mutedRooms: muted ? [...others, { platform, room, at: Date.now() }] : others })
}

async function hideCards(): Promise<void> {
  for (const { tabId } of await readSessions()) await tellPage(tabId, { type: 'hide-card' })
}
