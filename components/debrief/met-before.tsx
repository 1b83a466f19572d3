import { useEffect, useState } from 'preact/hooks'
import type { FindSeen, SeenBefore } from '../../lib/domain/question/seen-before.ts'
import { dayOf } from '../home/item.ts'
import { useText } from '../text.ts'
import { PastAnswer } from './past-answer.tsx'

/** Looked for when the hand rests: a key in the field never waits for it. ms */
const PAUSE_MS = 150

export interface MetBeforeProps {
  text: string
  interviewId: string
  find: FindSeen
}

/** "You've met this one before": what was answered last time, how it went, and the plan that was made of it. */
export function MetBefore({ text, interviewId, find }: MetBeforeProps) {
  const t = useText()
  const [seen, setSeen] = useState<SeenBefore | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setSeen(find(text, interviewId)), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text, interviewId, find])
  if (!seen) return null
  const { question, company, at, plan } = seen.last
  return (
    <div class="card tint stack s1 met-before" role="status">
      <p class="row apart">
        <strong class="label">{t('seenTitle')}</strong>
        <span class="hint num">{t('seenCount', seen.interviews, seen.of)}</span>
      </p>
      {seen.wordings.map((wording) => (
        <p key={wording} class="said small" dir="auto">
          {wording}
        </p>
      ))}
      <PastAnswer question={question} plan={plan} whence={[company, dayOf(at, t)].filter(Boolean).join(', ')} />
      {question.story.trim() && (
        <p class="small" dir="auto">
          {t('seenStory', question.story)}
        </p>
      )}
    </div>
  )
}
