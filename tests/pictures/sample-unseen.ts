import type { Interview } from '../../lib/domain/interview/interview.ts'
import { keptEvent, met } from './sample-events.ts'
import { empty, interview, type Sample } from './samples.ts'

const MINUTE = 60_000

const link = (id: string): Interview['event'] => ({ id: `feed ${id}`, key: id, slot: null, timeDiffers: false })

/** An interview in an app, one on the phone, a call of which nobody knows what it was, and one that was something else. */
export function unseen(now: number): Sample {
  const ended = now - 70 * MINUTE
  const launch = { source: 'app', status: 'live', endedAt: null, endReason: null } as const
  const started = interview('app', now, {
    ...launch,
    seenNames: [],
    platform: 'zoom',
    startedAt: now - 12 * MINUTE,
    event: link('app'),
  })
  const alone = interview('alone', now, {
    ...launch,
    seenNames: [],
    platform: 'microsoft-teams',
    startedAt: now - 3 * MINUTE,
  })
  const asked = interview('asked', ended, { stance: 'ask', event: link('asked') })
  const quiet = interview('quiet', ended - 90 * MINUTE, { status: 'quiet', stance: 'quiet', event: link('quiet') })
  return {
    ...empty,
    interviews: [started, alone, asked, quiet],
    calendarEvents: [
      keptEvent('app', now - 12 * MINUTE, {
        title: 'Vantor - Support Lead - second round',
        company: 'Vantor Systems',
        role: 'Support Lead',
        round: 'second',
        people: [met('Beatrice Stone', 'bea@vantor.example', 'Head of Support'), met('Ines Korvall', '')],
      }),
      keptEvent('phone', now - 5 * MINUTE, {
        title: 'Phone screen Norrvane',
        company: 'Norrvane',
        understanding: { format: 'phone', link: '', conferenceKeys: [] },
      }),
      keptEvent('asked', ended - 45 * MINUTE, { title: 'Coffee with Maya', understanding: { verdict: 'ask' } }),
      keptEvent('quiet', ended - 135 * MINUTE, { title: 'Team sync', understanding: { verdict: 'other' } }),
      keptEvent('next', now + 25 * MINUTE, {
        title: 'Interview',
        company: 'Brindlewick Energy',
        role: 'Customer Operations Lead',
        people: [met('Maya Lindqvar', 'maya@brindlewick.example')],
        understanding: { link: 'https://meet.google.com/abc-defg-hij' },
      }),
    ],
  }
}

/** The browser crashed in one call and in another that was none: nobody saw them end. */
export function crashed(now: number): Sample {
  const unseenEnd = { endReason: 'browser-quit', endIsApproximate: true } as const
  const ended = now - 23 * MINUTE
  return {
    ...empty,
    interviews: [
      interview('fresh', ended, { ...unseenEnd, room: 'qrs-tuvw-xyz' }),
      interview('before', ended - 90 * MINUTE, { ...unseenEnd, platform: 'zoom', room: '91234567890' }),
      interview('quiet', ended - 200 * MINUTE, {
        ...unseenEnd,
        status: 'quiet',
        stance: 'quiet',
        event: link('quiet'),
      }),
    ],
    calendarEvents: [
      keptEvent('quiet', ended - 249 * MINUTE, { title: 'Team sync', understanding: { verdict: 'other' } }),
    ],
  }
}

/** A call that could be one of three interviews. */
export function manyChoices(now: number): Sample {
  const start = now - 53 * MINUTE
  const could = (id: string, minutes: number, title: string, company?: string) =>
    keptEvent(id, start + minutes * MINUTE, {
      title,
      ...(company && { company }),
      people: [met('Beatrice Stone', 'bea@vantor.example')],
      understanding: { link: '', conferenceKeys: [] },
    })
  return {
    ...empty,
    interviews: [interview('fresh', now - 4 * MINUTE, { room: 'qrs-tuvw-xyz' })],
    calendarEvents: [
      could('a', 0, 'Vantor - Support Lead - second round', 'Vantor Systems'),
      could(
        'b',
        5,
        'Interview with a title that goes on for so long that no line of a narrow panel could ever hold it',
      ),
      could('c', -10, 'Gespräch Norrvane', 'Norrvane'),
    ],
  }
}

/** A debrief that the calendar has filled in. */
export function fromCalendar(now: number): Sample {
  const fresh = interview('fresh', now - 4 * MINUTE, {
    source: 'app',
    platform: 'zoom',
    endReason: 'calendar',
    seenNames: [],
    event: link('app'),
    eventBy: 'match',
  })
  const [app] = unseen(now - 41 * MINUTE).calendarEvents
  return { ...empty, interviews: [fresh], calendarEvents: app ? [app] : [] }
}
