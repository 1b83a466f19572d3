import { useState } from 'preact/hooks'
import { useText } from '../../components/text.ts'
import type { OfferUndo } from '../../components/toast/use-undo.tsx'
import { keepCorrection, readCorrections, writeCorrections } from '../../lib/browser/corrections.ts'
import { tellBackground } from '../../lib/browser/own-page.ts'
import type { KeptEvent } from '../../lib/domain/calendar/kept-event.ts'
import type { Correction } from '../../lib/domain/calendar/understanding.ts'

/** "This is (not) an interview": kept for the series at once, for all of its organiser when the user says so. */
export function useCorrect(offerUndo: OfferUndo) {
  const t = useText()
  const [asked, setAsked] = useState<{ id: string; verdict: Correction['verdict'] } | null>(null)

  async function keep(correction: Omit<Correction, 'at'>, text: string): Promise<void> {
    const before = await readCorrections()
    await keepCorrection({ ...correction, at: Date.now() })
    tellBackground({ type: 'records-changed' })
    offerUndo(text, () => {
      setAsked(null)
      void writeCorrections(before).then(() => tellBackground({ type: 'records-changed' }))
    })
  }

  return {
    askedAbout: asked?.id ?? null,
    async correct(kept: KeptEvent, verdict: Correction['verdict']): Promise<void> {
      const { uid, organizer } = kept.event
      await keep({ of: 'series', key: uid, verdict }, t(verdict === 'other' ? 'calendarSaidNo' : 'calendarSaidYes'))
      setAsked(organizer?.email ? { id: kept.id, verdict } : null)
    },
    async answer(kept: KeptEvent, yes: boolean): Promise<void> {
      const email = kept.event.organizer?.email
      if (yes && asked && email) {
        await keep({ of: 'organizer', key: email, verdict: asked.verdict }, t('calendarSaidAll', email))
      }
      setAsked(null)
    },
  }
}
