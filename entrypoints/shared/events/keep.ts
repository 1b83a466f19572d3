import type { FoundEvent } from '../../../components/calendar/adding.ts'
import { keepCorrection, readCorrections, writeCorrections } from '../../../lib/browser/corrections.ts'
import { tellBackground } from '../../../lib/browser/own-page.ts'
import { confirmed, keptByHand } from '../../../lib/domain/calendar/confirmed.ts'
import { correctionOf } from '../../../lib/domain/calendar/correction.ts'
import type { KeptEvent } from '../../../lib/domain/calendar/kept-event.ts'
import type { Records } from '../../../lib/storage/repository.ts'

/** What was kept, and the way back. */
export interface KeptNow {
  kept: KeptEvent[]
  undo: () => Promise<void>
}

/** Keeps events as the user confirmed them. Resolves when they are on the disk. */
export async function keepFound(found: readonly FoundEvent[], records: Records): Promise<KeptNow> {
  const at = Date.now()
  const kept = found.map((one) => {
    const sure = confirmed(one.event, one.understanding, one.draft)
    return keptByHand(sure.event, sure.understanding, at)
  })
  const before = new Map<string, KeptEvent>()
  await records.together(['calendarEvents'], async ({ calendarEvents }) => {
    for (const one of kept) {
      await calendarEvents.change(one.id, (stored) => {
        if (stored) before.set(one.id, stored)
        return one
      })
    }
  })
  const said = await readCorrections()
  for (const { event } of kept) {
    // They once said that the like of it is none; of this series they now say otherwise.
    if (correctionOf(event, said)?.verdict === 'other')
      await keepCorrection({ of: 'series', key: event.uid, verdict: 'interview', at })
  }
  tellBackground({ type: 'records-changed' })
  return {
    kept,
    async undo() {
      await writeCorrections(said)
      await records.together(['calendarEvents'], async ({ calendarEvents }) => {
        for (const { id } of kept) {
          const old = before.get(id)
          await (old ? calendarEvents.change(id, () => old) : calendarEvents.delete(id))
        }
      })
      tellBackground({ type: 'records-changed' })
    },
  }
}
