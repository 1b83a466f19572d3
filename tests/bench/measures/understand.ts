import { understand as understandEvent } from '../../../lib/domain/calendar/understand.ts'
import { readInvites } from '../../domain/calendar/invites.ts'
import { median } from '../numbers.ts'
import { type Bench, type Row, row } from '../row.ts'

const events = 1_000

/** A calendar of somebody who looks for work: one event in ten is an interview. */
function calendar() {
  const invites = readInvites('tuning')
  const interviews = invites.filter(({ isInterview }) => isInterview)
  const others = invites.filter(({ isInterview }) => !isInterview)
  return Array.from({ length: events }, (_, at) => {
    const from = at % 10 === 0 ? interviews : others
    const { event, context } = from[at % from.length] ?? invites[0] ?? { event: null, context: null }
    if (!event) throw new Error('There are no invitations to measure with')
    return { event: { ...event, title: `${event.title} ${at}` }, context }
  })
}

function took(work: () => void): number {
  const begun = performance.now()
  work()
  return performance.now() - begun
}

/** Reading what events are about, beside one look through their text for a word. */
export async function understand(bench: Bench): Promise<Row[]> {
  const all = calendar()
  const runs = bench.quick ? 3 : 9
  const ours: number[] = []
  const floor: number[] = []
  let found = 0
  for (let run = 0; run < runs; run++) {
    ours.push(
      took(() => {
        for (const { event, context } of all) if (understandEvent(event, context).verdict === 'interview') found++
      }),
    )
    floor.push(
      took(() => {
        for (const { event } of all)
          if (`${event.title}\n${event.description}`.toLowerCase().includes('interview')) found++
      }),
    )
  }
  if (found === 0) throw new Error('No interview was found in the calendar: the figures would mean nothing')
  return [
    row({ name: 'understanding 1,000 events', value: median(ours), floor: median(floor), unit: 'ms', bar: 300, runs }),
    row({ name: '  the first time, with all word lists', value: ours[0] ?? 0, unit: 'ms', bar: null, runs: 1 }),
  ]
}
