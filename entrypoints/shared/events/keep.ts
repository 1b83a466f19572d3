import type { FoundEvent } from '../../../components/calendar/adding.ts'
import { tellBackground } from '../../../lib/browser/own-page.ts'
import { confirmed, keptByHand } from '../../../lib/domain/interview/event-draft.ts'
import type { KeptEvent } from '../../../lib/domain/interview/kept-event.ts'
import type { Records } from '../../../lib/storage/repository.ts'
import { understand } from './reader.ts'
import { readReaderContext } from './reader-context.ts'

/** What was kept, and the way back. */
export interface KeptNow {
  kept: KeptEvent[]
  undo: () => Promise<void>
}

/** Keeps events as the user confirmed them. Resolves when they are on the disk. */
export async function keepFound(found: readonly FoundEvent[], records: Records): Promise<KeptNow> {
  const context = await readReaderContext(records)
  const at = Date.now()
  const kept = found.map((one) => {
    const sure = confirmed(one.event, one.understanding, one.draft, (event) => understand(event, context))
    return keptByHand(sure.event, sure.understanding, at)
  })
  const before = await Promise.all(kept.map(({ id }) => records.calendarEvents.get(id).catch(() => undefined)))
  for (const one of kept) await records.calendarEvents.put(one)
  tellBackground({ type: 'records-changed' })
  return {
    kept,
    async undo() {
      for (const [index, { id }] of kept.entries()) {
        const old = before[index]
        await (old ? records.calendarEvents.put(old) : records.calendarEvents.delete(id))
      }
      tellBackground({ type: 'records-changed' })
    },
  }
}
