import { newConcern, newConduct, newNews } from '../../../lib/domain/debrief/review.ts'
import { Check } from '../../form/check.tsx'
import { Chips } from '../../form/chip.tsx'
import { Field } from '../../form/field.tsx'
import { Input } from '../../form/input.tsx'
import { EntryList } from '../../form/reorder/entry-list.tsx'
import { Segment } from '../../form/segment.tsx'
import { TextArea } from '../../form/text-area.tsx'
import { useText } from '../../text.ts'
import { FromNotes } from '../from-notes.tsx'
import { editReview, type LaterRoad } from './later-road.ts'
import { conductOptions, severityOptions, termLabels, topicOptions } from './words.ts'

/** Guide B: new information, facts apart from impressions. */
export function NewsStep({ debrief, edit, newId, notes, offerUndo }: LaterRoad) {
  const t = useText()
  return (
    <>
      <p class="soft">{t('reviewNewsLead')}</p>
      <FromNotes notes={notes} kind="signal" />
      <EntryList
        label={t('reviewNewsTitle')}
        entries={debrief.review.news}
        change={(next) => editReview(edit, ({ news }) => ({ news: next(news) }))}
        blank={newNews}
        newId={newId}
        entry={t('reviewNewsEntry')}
        placeholder={t('reviewNewsFirst')}
        removed={t('reviewRemoved')}
        offerUndo={offerUndo}
        more={(piece, put) => (
          <Chips
            tight
            label={t('reviewNewsTopic')}
            value={piece.topic}
            options={topicOptions(t)}
            onChange={(topic) => put({ ...piece, topic })}
          />
        )}
      />
    </>
  )
}

/** Guide B: new questions and concerns. Each becomes a question for the next talk, or something to look up. */
export function ConcernsStep({ debrief, edit, newId, notes, offerUndo }: LaterRoad) {
  const t = useText()
  return (
    <>
      <p class="soft">{t('reviewConcernsLead')}</p>
      <FromNotes notes={notes} kind="concern" />
      <EntryList
        label={t('reviewConcernsTitle')}
        entries={debrief.review.concerns}
        change={(next) => editReview(edit, ({ concerns }) => ({ concerns: next(concerns) }))}
        blank={newConcern}
        newId={newId}
        entry={t('reviewConcernsEntry')}
        placeholder={t('reviewConcernsFirst')}
        removed={t('reviewRemoved')}
        offerUndo={offerUndo}
        more={(concern, put) => (
          <>
            <Segment
              label={t('reviewConcernsSeverity')}
              value={concern.severity}
              options={severityOptions(t)}
              onChange={(severity) => put({ ...concern, severity })}
            />
            <Segment
              label={t('reviewConcernsWay')}
              value={concern.way}
              options={[
                { value: 'ask', label: t('reviewConcernsAsk') },
                { value: 'research', label: t('reviewConcernsResearch') },
              ]}
              onChange={(way) => put({ ...concern, way })}
              onClear={() => put({ ...concern, way: '' })}
            />
            <Check checked={concern.settled} onChange={(settled) => put({ ...concern, settled })}>
              {t('reviewConcernsSettled')}
            </Check>
          </>
        )}
      />
    </>
  )
}

/** Pay and conditions as they were said, so that later rounds are consistent. */
export function TermsStep({ debrief, edit }: LaterRoad) {
  const t = useText()
  return (
    <>
      <p class="soft">{t('reviewTermsLead')}</p>
      {(Object.keys(termLabels) as (keyof typeof termLabels)[]).map((key) => (
        <Field key={key} label={t(termLabels[key])}>
          <Input
            value={debrief.review.terms[key]}
            autocomplete="off"
            onChange={(text) => editReview(edit, (now) => ({ terms: { ...now.terms, [key]: text } }))}
          />
        </Field>
      ))}
    </>
  )
}

/** What was observed of the employer: an observation and a quote, never a verdict. */
export function ConductStep({ debrief, edit, newId, offerUndo }: LaterRoad) {
  const t = useText()
  return (
    <>
      <p class="soft">{t('reviewConductLead')}</p>
      <EntryList
        label={t('reviewConductTitle')}
        entries={debrief.review.conduct}
        change={(next) => editReview(edit, ({ conduct }) => ({ conduct: next(conduct) }))}
        blank={newConduct}
        newId={newId}
        entry={t('reviewConductEntry')}
        placeholder={t('reviewConductFirst')}
        removed={t('reviewRemoved')}
        offerUndo={offerUndo}
        more={(seen, put) => (
          <>
            <Chips
              tight
              label={t('reviewConductKind')}
              value={seen.kind}
              options={conductOptions(t)}
              onChange={(kind) => put({ ...seen, kind })}
            />
            <Field label={t('reviewConductQuote')}>
              <TextArea said value={seen.quote} onChange={(quote) => put({ ...seen, quote })} />
            </Field>
          </>
        )}
      />
      <p class="hint">{t('reviewConductNote')}</p>
    </>
  )
}
