import { useRef } from 'preact/hooks'
import type { Finding, Mend, MendLabel } from '../../lib/domain/thank-you/note.ts'
import { Button } from '../form/button.tsx'
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
  cv: 'findingCv',
  'message-long': 'findingMessageLong',
  spelling: 'findingSpelling',
  'no-callback': 'findingEmpty',
  shorthand: 'findingShorthand',
  colons: 'findingColons',
  slip: 'findingSlip',
  language: 'findingLanguage',
  title: 'findingTitle',
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
  'polish-added': 'findingPolishAdded',
  'polish-lost': 'findingPolishLost',
  'polish-longer': 'findingPolishLonger',
  'polish-empty': 'findingPolishEmpty',
}

/** Longest excerpt shown. */
const longest = 80

const mendWords: Readonly<Record<MendLabel, TextKey>> = {
  'drop-sentence': 'mendDropSentence',
  'drop-words': 'mendDropWords',
  plainer: 'mendPlainer',
  greet: 'mendGreet',
  subject: 'mendSubject',
}

export interface FindingsProps {
  findings: readonly Finding[]
  onMend: (mend: Mend) => void
}

/** What stands in the way of the note, then what to look at again. Of hints, a few are enough. */
export function Findings({ findings, onMend }: FindingsProps) {
  const t = useText()
  const place = useRef<HTMLDivElement>(null)
  const blocks = findings.filter(({ level }) => level === 'block')
  const warns = findings.filter(({ level }) => level === 'warn').slice(0, 3)
  const mend = (how: Mend) => {
    // The button goes with what it mends: the focus must not drop out of the note.
    place.current?.focus()
    onMend(how)
  }
  return (
    <div class="stack s2 findings" role="status" ref={place} tabIndex={-1}>
      {blocks.length > 0 && (
        <div class="nudge bad">
          <strong>{t('findingBlock')}</strong>
          <FindingList findings={blocks} onMend={mend} />
        </div>
      )}
      {warns.length > 0 && <FindingList findings={warns} onMend={mend} />}
    </div>
  )
}

export function FindingList({ findings, onMend }: { findings: readonly Finding[]; onMend?: (mend: Mend) => void }) {
  const t = useText()
  const bySaying = new Map(findings.toReversed().map((finding) => [saying(t, finding), finding]))
  return (
    <ul class="stack s1">
      {[...bySaying].toReversed().map(([words, { mend }]) => (
        <li key={words} class="finding">
          <Icon name="alert" small />
          <span>
            {words}
            {mend && onMend && (
              <>
                {' '}
                <Button kind="quiet" compact class="mend" onClick={() => onMend(mend)}>
                  {mend.with && mend.label !== 'subject' ? t('mendTo', mend.with) : t(mendWords[mend.label])}
                </Button>
              </>
            )}
          </span>
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
