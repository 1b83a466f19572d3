import { useEffect, useState } from 'preact/hooks'
import { kindNames } from '../../components/dashboard/kind-names.ts'
import { dayOf } from '../../components/home/item.ts'
import { ReadDebrief, titleOf } from '../../components/read/read-debrief.tsx'
import { type Text, useText } from '../../components/text.ts'
import { onRecordsChanged } from '../../lib/browser/own-page.ts'
import { saveFile } from '../../lib/browser/save-file.ts'
import { forCoach, type PageSection, pageOf, toMarkdown } from '../../lib/domain/debrief/as-page.ts'
import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import type { Interview } from '../../lib/domain/interview/interview.ts'
import type { LiveNote } from '../../lib/domain/interview/live-note.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { debriefPage, hitPage } from './debrief-page.ts'
import type { ScreenProps } from './screen-props.ts'

interface Read {
  interview: Interview
  debrief: Debrief
  notes: LiveNote[]
}

/** One debrief to read, by the id of its interview. */
export function ReadScreen({ records, interviewId }: ScreenProps & { interviewId: string }) {
  const t = useText()
  const read = useOne(records, interviewId)
  const [isForCoach, setForCoach] = useState(false)
  if (read === undefined) return null
  if (read === null) return <p role="status">{t('debriefMissing')}</p>
  const { interview, debrief, notes } = read
  const whole = pageOf(interview, debrief, notes)
  const words = { company: t('readCoachCompany'), person: (number: number) => t('readCoachPerson', number) }
  const sections = isForCoach ? forCoach(whole, debrief, words) : whole
  const markdown = () => asMarkdown(debrief, sections, isForCoach, t)
  return (
    <ReadDebrief
      debrief={debrief}
      sections={sections}
      isForCoach={isForCoach}
      onForCoach={setForCoach}
      hrefOf={(piece) => hitPage({ ...piece, marks: [] })}
      debriefHref={debriefPage(interviewId)}
      onPrint={() => print()}
      onCopy={() => navigator.clipboard.writeText(markdown())}
      onSave={() => saveFile(fileName(debrief, isForCoach, t), markdown(), 'text/markdown')}
    />
  )
}

function asMarkdown(debrief: Debrief, sections: readonly PageSection[], isForCoach: boolean, t: Text): string {
  return toMarkdown({
    title: titleOf(debrief, isForCoach, t),
    facts: [
      [t('debriefRole'), debrief.role],
      [t('debriefRound'), debrief.round],
      [t('debriefWhen'), dayOf(debrief.startedAt, t)],
    ],
    sections: sections.map(({ kind, person, lines }) => ({
      heading: [t(kindNames[kind]), person].filter(Boolean).join(': '),
      lines,
    })),
  })
}

function fileName(debrief: Debrief, isForCoach: boolean, t: Text): string {
  const day = new Date(debrief.startedAt).toISOString().slice(0, 10)
  const title = titleOf(debrief, isForCoach, t).replace(/[^\p{L}\p{N}]+/gu, '-')
  return `${day}-${title}.md`
}

/** undefined until it is read; null where there is none. */
function useOne(records: Records, id: string): Read | null | undefined {
  const [found, setFound] = useState<Read | null | undefined>(undefined)
  useEffect(() => {
    const gone = new AbortController()
    const read = async () => {
      const [interview, debrief, notes] = await Promise.all([
        records.interviews.get(id),
        records.debriefs.get(id),
        records.liveNotes.ofInterview(id),
      ])
      if (!gone.signal.aborted) setFound(interview && debrief ? { interview, debrief, notes } : null)
    }
    const tryToRead = () => void read().catch((error) => console.error('Afterword:', error))
    tryToRead()
    onRecordsChanged(tryToRead, gone.signal)
    return () => gone.abort()
  }, [records, id])
  return found
}
