import { end, endHere, handedOver, inSight, unseen, withoutTab } from './end-session.ts'
import { clickedBefore, decidedAt, patienceWith } from './patience.ts'
import type { CallRules } from './rules.ts'
import { type CallEvent, type CallSession, type Next, same } from './session-state.ts'

type OtherEvent = Exclude<CallEvent, { type: 'evidence' }>
type Replaced = CallEvent & { type: 'tab-replaced' }

/** A page on a busy computer may miss a question or two. One that hangs for longer will not come back by itself. */
const LONGEST_SILENCE_MS = 150_000

/** Takes what is no evidence into a session. */
export function takeEvent(session: CallSession, event: OtherEvent, rules: CallRules): Next {
  if (event.type === 'tab-replaced') return tabReplaced(session, event, rules)
  if (session.state === 'ended') return same(pageWentOn(session, event))
  switch (event.type) {
    case 'leave-clicked':
      if (event.tabId !== session.tabId) return same(session)
      return { session: { ...session, leaveClickedAt: event.at }, effect: 'updated' }
    case 'tab-gone':
      if (event.tabId !== session.tabId) return same(withoutTab(session, event.tabId))
      return endHere(session, 'tab-closed', session.awaySince ?? event.at, rules)
    case 'page-gone':
      if (event.tabId !== session.tabId) return same(withoutTab(session, event.tabId))
      return session.state === 'away' ? same(session) : documentGone(session, event.at, rules)
    case 'tick':
      return tick(session, event, rules)
    case 'lost':
      if (!event.ids.includes(session.id)) return same(session)
      return end(
        { ...(session.awaySince === null ? unseen(session) : session), tabId: -1 },
        'browser-quit',
        session.awaySince ?? session.lastSeenAt,
        rules,
      )
    case 'ended-by-hand': {
      if (event.id !== session.id) return same(session)
      const goesOn = session.state === 'in-call' ? { goesOn: true as const } : {}
      return end({ ...session, ...goesOn }, 'by-hand', session.awaySince ?? event.at, rules)
    }
  }
}

/** The document of a replaced tab is gone; what its place shows next is asked for under the new id. */
function tabReplaced(session: CallSession, { tabId, by, at }: Replaced, rules: CallRules): Next {
  if (session.tabId !== tabId) return same(withoutTab(session, tabId))
  const moved = { ...session, tabId: by }
  if (session.state === 'in-call') return documentGone(moved, at, rules)
  return same(session.state === 'ended' ? { ...moved, goesOn: undefined } : moved)
}

/** A document that goes after a confirmed click on Leave was left. Any other has its time to come back. */
function documentGone(session: CallSession, at: number, rules: CallRules): Next {
  const elsewhere = handedOver(session)
  if (elsewhere) return elsewhere
  if (clickedBefore(session, at)) return end(session, 'left', at, rules)
  return same({ ...session, ...inSight, state: 'away', awaySince: at, awayPhase: 'elsewhere', leftPage: true })
}

function tick(session: CallSession, event: OtherEvent & { type: 'tick' }, rules: CallRules): Next {
  const { at, alive, gone } = event
  if (session.state === 'in-call') {
    if (alive.includes(session.tabId)) return same({ ...session, lastSeenAt: Math.max(session.lastSeenAt, at) })
    if (!gone.includes(session.tabId) && at - session.lastSeenAt < LONGEST_SILENCE_MS) return same(session)
    const next = documentGone(session, Math.max(session.lastSeenAt, session.leaveClickedAt ?? 0), rules)
    return next.session.state === 'away' ? same(unseen(next.session)) : next
  }
  const isOut = event.outOfReach?.includes(session.tabId) && session.awayPhase === 'elsewhere'
  const away: CallSession = { ...session, outOfReach: isOut ? true : undefined }
  if (at < (decidedAt(away, rules) ?? at)) return same(away)
  const { reason, blind } = patienceWith(away, rules)
  return endHere(blind ? unseen(away) : away, reason, away.awaySince ?? away.lastSeenAt, rules)
}

/** Whether the page of a call that the user has ended still goes on. */
function pageWentOn(session: CallSession, event: Exclude<OtherEvent, Replaced>): CallSession {
  if (!session.goesOn) return session
  const gone =
    event.type === 'lost'
      ? event.ids.includes(session.id)
      : event.type === 'tick'
        ? event.gone.includes(session.tabId)
        : (event.type === 'tab-gone' || event.type === 'page-gone') && event.tabId === session.tabId
  return gone ? { ...session, goesOn: undefined } : session
}
