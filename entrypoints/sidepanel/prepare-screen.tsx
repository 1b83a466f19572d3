import { useEffect, useState } from 'preact/hooks'
import { Prepare } from '../../components/prepare/prepare.tsx'
import { readCompanyDecisions } from '../../lib/browser/company-decisions.ts'
import { tellBackground } from '../../lib/browser/own-page.ts'
import { type Occasion, occasionId } from '../../lib/domain/calendar/occasion.ts'
import type { View } from '../../lib/domain/call/view.ts'
import { type Pack, packFor } from '../../lib/domain/preparation/pack.ts'
import { newPreparation } from '../../lib/domain/preparation/preparation.ts'
import { DAY } from '../../lib/domain/time/units.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { readOccasions } from '../shared/occasions.ts'
import { toCalendarItem } from './home-items.ts'
import { readDebriefs } from './read-debriefs.ts'
import { usePreparation } from './use-preparation.ts'

interface PrepareScreenProps {
  /** Of the calendar, over all its copies. */
  meeting: string
  records: Records
  now: number
  go: (view: View) => void
}

/** So far the calendar is kept. */
const AHEAD_MS = 46 * DAY

export function PrepareScreen({ meeting, records, now, go }: PrepareScreenProps) {
  const [occasion, setOccasion] = useState<Occasion | null>(null)
  const [pack, setPack] = useState<Pack | null>(null)
  const { preparation, change, flush, saved } = usePreparation(records, meeting)

  useEffect(() => {
    let gone = false
    const read = async () => {
      const at = Date.now()
      const found = (await readOccasions(records, at - DAY, at + AHEAD_MS)).find((one) => occasionId(one) === meeting)
      const company = found?.kept.understanding.company?.value ?? ''
      const people = found?.people.filter(({ part }) => part === 'interviewer') ?? []
      const earlier = packFor({ company, people }, await readDebriefs(records), await readCompanyDecisions())
      if (gone) return
      if (!found) return go({ name: 'home' })
      setOccasion(found)
      setPack(earlier)
    }
    void read().catch((error) => console.error('Afterword:', error))
    return () => {
      gone = true
    }
  }, [records, meeting, go])

  async function ready(): Promise<void> {
    await flush()
    tellBackground({ type: 'records-changed' })
    go({ name: 'home' })
  }

  if (!occasion || !pack || preparation === 'reading') return null
  return (
    <Prepare
      item={toCalendarItem(occasion)}
      value={preparation ?? newPreparation(meeting, now)}
      onChange={change}
      pack={pack}
      newId={() => crypto.randomUUID()}
      saved={saved}
      onPrint={() => print()}
      onReady={() => void ready()}
    />
  )
}
