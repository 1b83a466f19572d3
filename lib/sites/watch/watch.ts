import { classify } from '../../domain/call/classify.ts'
import type { CallEvidence, MediaState, Phase, ReadableFamily } from '../../domain/call/evidence.ts'
import type { CallPage } from '../call-page.ts'
import { isLeave, targetOf } from './leave-click.ts'
import { observeControl } from './observe-control.ts'
import { MOST_PEOPLE, readPeople } from './people.ts'
import { firstSubtag, isBlank, readEnding, readSigns } from './read.ts'

/** How often the page is looked at when nothing moves it, in ms. A call whose control is followed says itself when it goes. */
const EVERY = { call: 10_000, smallWindow: 5_000, room: 1_000, elsewhere: 3_000 } as const
/**
 * When an unbroken phase is told again, in ms since it began: for the confirming read, the hold of a start, and each
 * wait of the session machine. After the last one nothing is sent until something changes.
 */
const TOLD_AGAIN = [250, 1_500, 4_100, 12_100, 20_100, 60_100, 121_000] as const
/** A running call has nothing to tell after its start is certain. */
const LAST_OF_A_CALL = 4_100
/** Right after a click on Leave an end is no surprise, and is confirmed sooner. */
const CONFIRM_AFTER_LEAVE = 60
const FRESH_LEAVE_MS = 5_000
/** How soon a Leave control that only asks has asked. The gesture of the click lives longer. */
const ASKED_WITHIN = 90
/** When a small window, which is looked at now and then only, is looked at after a click: it may have hung up. In ms. */
const AFTER_CLICK = [250, 1_000] as const
/** After a longer time without a look, or one to before the last look, the computer slept or its clock was set. */
const SLEPT_MS = 150_000
const SET_BACK_MS = 1_000
/** Most names come early: in a running call they are read again after half of its age, and after this at the latest. */
const NAMES_EVERY = 25_000

export interface WatchOptions {
  page: CallPage
  document: Document
  /** The address of the page. */
  href: () => string
  /** ms since 1970 */
  now: () => number
  send: (evidence: CallEvidence) => void
  /** What the page's peer connections say; undefined where they cannot be read. */
  media?: () => MediaState | undefined
  /** A trusted click on the page's own Leave control, told in the same tick. */
  onLeaveClick: () => void
  signal: AbortSignal
}

export interface Watch {
  /** Looks at once, and tells what has changed, or what there is. */
  look: (tell?: boolean) => void
}

/** Watches one call page until `signal` aborts. Reads only; sends when something changed, and never while a call just runs. */
export function watch(options: WatchOptions): Watch {
  const { page, document, now, send, signal } = options
  const own = new Set<string>()
  const people = new Set<string>()
  let room: string | null = null
  let phase: Phase = 'elsewhere'
  let since = now()
  let reads = 0
  let told = 0
  let namesAt = since
  let lookedAt = since
  /** Of a call that is out of sight. */
  let media: CallEvidence['media']
  let leaveClickedAt: number | null = null
  /** Says of the last click on Leave whether it only asked, as long as that is not known. */
  let decide: ((onlyAsked: boolean) => void) | undefined
  let anchor: Element | null = null
  let address = ''
  /** Where the call is: the page, or a frame whose document the page replaces as it likes. */
  let root: Document | undefined
  let rootGone = new AbortController()
  /** Whether this document has shown a running call: only then does an absence mean anything. */
  let engaged = false
  let timer: ReturnType<typeof setTimeout> | undefined
  /** The pace of a timer that goes on by itself; 0 where each look sets the next. In ms. */
  let pace = 0

  const observer = new MutationObserver(() => {
    if (!isUnchanged()) look()
  })

  // One by one: a browser is quick with a single selector, and slow with a list.
  const endMarks = page.cues.flatMap((cue) =>
    cue.family === 'ended-for-certain' ? (cue.select ?? cue.within ?? []) : [],
  )

  const rootNow = () => page.root?.(document) ?? document

  /** The one cheap question of a running call: are the control and the call still there? */
  function isUnchanged(): boolean {
    if (phase !== 'in-call' || anchor?.isConnected !== true || options.href() !== address) return false
    // A document that was replaced keeps its elements to itself.
    const here = anchor.ownerDocument
    return here === rootNow() && endMarks.every((mark) => here.querySelector(mark) === null)
  }

  function enter(next: Document): void {
    root = next
    rootGone.abort()
    rootGone = new AbortController()
    const until = AbortSignal.any([rootGone.signal, signal])
    next.addEventListener('click', onClick, { capture: true, signal: until })
    next.defaultView?.frameElement?.addEventListener('load', () => look(), { signal: until })
  }

  /** Takes note of the room in the address. True when the page has gone from one place to another. */
  function move(url: URL): boolean {
    const before = room
    const named = page.room(url)
    const over = engaged && (phase === 'absent' || phase === 'ended')
    // An address that stops naming the room says nothing against it while the call is on.
    if (named !== '' || room === null || over) room = named
    return before !== room && before !== '' && room !== ''
  }

  function readPhase(): Phase {
    if (isUnchanged()) return phase
    address = options.href()
    const url = new URL(address)
    if (move(url)) phase = 'elsewhere'
    if (room === null) return 'elsewhere'
    if (page.launcher?.test(url.pathname)) return 'launcher'
    try {
      const next = rootNow()
      if (next !== root) enter(next)
      // A workspace that is open all day without a call.
      if (room === '' && !engaged && isBlank(page, next, url)) return 'absent'
      const shown = classify(readSigns(page, next, url, phase === 'in-call'))
      return shown === 'absent' && isHeld() ? 'control' : shown
    } catch {
      return 'unreadable'
    }
  }

  /** A click on Leave says more than a connection that the page still keeps. */
  const isHeld = () => engaged && page.media === 'decides' && !hasLeft() && options.media?.() === 'connected'
  const hasLeft = () =>
    leaveClickedAt !== null && (phase === 'absent' ? since : lookedAt) - leaveClickedAt < FRESH_LEAVE_MS
  /** From when on the waits count: two signs have to hold together. */
  const waitBegan = () => (media?.state === 'closed' ? media.since : since)

  /** True when the connections of a call that is out of sight say something new. */
  function readMedia(at: number): boolean {
    const state = phase === 'absent' && engaged && page.media ? options.media?.() : undefined
    if (state === media?.state) return false
    media = state && { state, since: at }
    told = 0
    return true
  }

  function readNames(at: number): boolean {
    namesAt = at
    const before = people.size
    const seen = readPeople(page, root ?? document)
    for (const name of seen.own) {
      own.add(name)
      people.delete(name)
    }
    for (const name of seen.others) if (!own.has(name)) people.add(name)
    return people.size > before
  }

  function tellNow(at: number): void {
    send({
      platform: page.id,
      room: room || null,
      phase,
      since,
      at,
      reads,
      reason: phase === 'ended' ? readEnding(page, root ?? document) : null,
      // Those before are known already: in a meeting of hundreds the list must not outgrow what is taken.
      people: [...people].slice(-MOST_PEOPLE),
      own: [...own].slice(-MOST_PEOPLE),
      leaveClickedAt,
      ...(media && { media }),
      ...((phase === 'in-call' || phase === 'ended') && { families: readFamilies() }),
      ...(phase === 'in-call' && { language: firstSubtag(document.documentElement.lang) }),
    })
  }

  /** What can be read of this page. Few messages ask for it. */
  function readFamilies(): ReadableFamily[] {
    if (phase === 'ended') return ['ended']
    const { control, admitted } = readSigns(page, root ?? document, new URL(address), true)
    const read = {
      control,
      admitted,
      people: people.size > 0,
      media: page.media !== undefined && options.media?.() !== undefined,
    }
    return (Object.keys(read) as (keyof typeof read)[]).filter((family) => read[family])
  }

  const isSlept = (at: number) => at - lookedAt > SLEPT_MS || lookedAt - at > SET_BACK_MS
  const namesAreDue = (at: number) => at - namesAt >= Math.min(NAMES_EVERY, (at - since) / 2)

  /** Nearly every look of a call: it goes on, and there is nothing to read or to tell. */
  function isCalm(at: number): boolean {
    return pace === EVERY.call && !isSlept(at) && !namesAreDue(at) && isUnchanged()
  }

  function look(always = false): void {
    const at = now()
    if (!always && isCalm(at)) {
      lookedAt = at
      return
    }
    const before = phase
    const next = readPhase()
    const slept = isSlept(at)
    lookedAt = at
    // Going to another room sets the phase back, so that the same phase there is a new one.
    const changed = next !== phase || phase !== before || reads === 0 || slept
    if (changed) {
      phase = next
      since = at
      reads = 0
      told = 0
      // What is there is read again; who was seen earlier in this call is known to the session.
      if (phase === 'in-call') people.clear()
    }
    reads++
    // A page that builds its bar anew leaves us with the old one. It may be the bar of another call.
    const isNew = changed || anchor?.isConnected !== true
    if (phase === 'in-call' && isNew) anchor = observeControl(observer, page, root ?? document)
    const showsNames = phase === 'in-call' || phase === 'prejoin'
    const newNames = showsNames && (isNew || namesAreDue(at)) && readNames(at) && phase === 'in-call'
    // A small window can stand for an hour beside a busy page: it is looked at now and then.
    if (changed && phase === 'control') observer.disconnect()
    if (phase === 'in-call') engaged = true
    // The page went on: the click was one, and has to be known before the end is.
    else decide?.(false)
    const newMedia = readMedia(at)
    const due = nextTelling()
    const waited = at - waitBegan()
    const again = due !== undefined && waited >= due
    if (again) told = Math.max(told + 1, TOLD_AGAIN.filter((wait) => wait <= waited).length)
    if (newMedia || changed || again || newNames || always) tellNow(at)
    schedule(at)
  }

  /** A page that never showed a call has nothing to repeat, but an end which it shows from its start is confirmed once. */
  function nextTelling(): number | undefined {
    if (!engaged && !(phase === 'ended' && told === 0)) return undefined
    const wait = TOLD_AGAIN[told]
    if (phase === 'in-call') return wait !== undefined && wait <= LAST_OF_A_CALL ? wait : undefined
    const justLeft = leaveClickedAt !== null && since - leaveClickedAt < FRESH_LEAVE_MS
    return told === 0 && justLeft ? CONFIRM_AFTER_LEAVE : wait
  }

  function calmWait(): number {
    if (phase === 'in-call') return EVERY.call
    if (phase === 'control' && engaged) return EVERY.smallWindow
    return phase === 'elsewhere' || (phase === 'absent' && !room) ? EVERY.elsewhere : EVERY.room
  }

  function schedule(at: number): void {
    const due = nextTelling()
    const calm = calmWait()
    if (due === undefined && pace === calm) return
    clearTimeout(timer)
    pace = due === undefined ? calm : 0
    const wait = due === undefined ? calm : Math.max(0, Math.min(calm, waitBegan() + due - at))
    timer = (pace ? setInterval : setTimeout)(look, wait)
  }

  function onClick(event: MouseEvent): void {
    // The small window of a call has a way to leave, too.
    const isSmall = phase === 'control' && engaged
    if (!event.isTrusted || (phase !== 'in-call' && !isSmall)) return
    if (isSmall) for (const wait of AFTER_CLICK) setTimeout(() => !signal.aborted && look(), wait)
    if (!isLeave(page, event)) return
    const before = leaveClickedAt
    leaveClickedAt = now()
    // The last that can be read of who was there.
    if (!isSmall) readNames(leaveClickedAt)
    const { by, where } = page.asks ?? {}
    if (!by || targetOf(event)?.closest(by) || (where && !rootNow().querySelector(where))) {
      options.onLeaveClick()
      return
    }
    decide = (onlyAsked) => {
      decide = undefined
      if (onlyAsked) leaveClickedAt = before
      else if (!signal.aborted) options.onLeaveClick()
    }
    setTimeout(() => decide?.(rootNow().querySelector(by) !== null), ASKED_WITHIN)
  }

  // A page that comes back from the back-forward cache has slept through everything.
  document.defaultView?.addEventListener('pageshow', () => look(true), { signal })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    observer.disconnect()
  })
  look()
  return { look }
}
