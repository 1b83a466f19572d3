import type { Finding } from '../../lib/domain/thank-you/note.ts'
import { Icon } from '../icon/icon.tsx'
import { type Text, type TextKey, useText } from '../text.ts'
import '../nudge/nudge.css'

/** The rules that have words of their own; `$1` is the excerpt. */
const words: Readonly<Record<string, TextKey>> = {
  placeholder: 'findingPlaceholder',
  'wrong-name': 'findingOtherName',
  'missing-name': 'findingName',
  'nobody-greeting': 'findingNobody',
  'names-differ': 'findingNamesDiffer',
  'other-company': 'findingOtherCompany',
  identical: 'findingAlike',
  alike: 'findingReadsAlike',
  'future-as-past': 'findingPastTense',
  'too-long': 'findingTooLong',
  long: 'findingTooLong',
  'long-sentence': 'findingLongSentence',
  questions: 'findingQuestions',
  attachment: 'findingAttachment',
  'no-callback': 'findingEmpty',
  'stock-phrase': 'findingStock',
  'negative-parallel': 'findingPattern',
  'three-adjectives': 'findingAdjectives',
  'gratitude-only': 'findingThanksAlone',
  apology: 'findingApology',
  'starts-with-i': 'findingStartsI',
  flattery: 'findingFlattery',
  superlative: 'findingSuperlative',
  dash: 'findingDashes',
  emoji: 'findingShouting',
  exclamation: 'findingShouting',
  list: 'findingShouting',
  bold: 'findingShouting',
  'subject-empty': 'findingSubjectEmpty',
  'subject-long': 'findingSubjectLong',
  'subject-loud': 'findingSubjectLoud',
  'subject-capitals': 'findingSubjectLoud',
  'subject-fake-reply': 'findingSubjectReply',
}

/** Longest excerpt shown. */
const longest = 80

/** What stands in the way of the note, then what to look at again. Of hints, a few are enough. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  const t = useText()
  const blocks = findings.filter(({ level }) => level === 'block')
  const warns = findings.filter(({ level }) => level === 'warn').slice(0, 3)
  return (
    <div class="stack s2 findings" role="status">
      {blocks.length > 0 && (
        <div class="nudge bad">
          <strong>{t('findingBlock')}</strong>
          <FindingList findings={blocks} />
        </div>
      )}
      {warns.length > 0 && <FindingList findings={warns} />}
    </div>
  )
}

function FindingList({ findings }: { findings: readonly Finding[] }) {
  const t = useText()
  const sayings = new Set(findings.map((finding) => saying(t, finding)))
  return (
    <ul class="stack s1">
      {[...sayings].map((words) => (
        <li key={words} class="finding">
          <Icon name="alert" small />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  )
}

function saying(t: Text, { rule, excerpt }: Finding): string {
  const shown = excerpt.length > longest ? `${excerpt.slice(0, longest).trimEnd()} …` : excerpt
  if (rule.startsWith('off-limits')) return t('findingNever', shown)
  const key = words[rule]
  if (key) return t(key, shown)
  return shown ? t('findingElse', shown) : t('findingElseBare')
}
