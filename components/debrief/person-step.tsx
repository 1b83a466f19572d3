import type { AskedQuestion, DebriefPerson } from '../../lib/domain/debrief/debrief.ts'
import type { LiveNote } from '../../lib/domain/interview/live-note.ts'
import { Button } from '../form/button.tsx'
import { Field } from '../form/field.tsx'
import { TextList } from '../form/reorder/text-list.tsx'
import { TextArea } from '../form/text-area.tsx'
import { useText } from '../text.ts'
import type { OfferUndo } from '../toast/use-undo.tsx'
import { type Edit, editPerson } from './edit.ts'
import { FromNotes } from './from-notes.tsx'
import { type DraftNote, HowItReads, type SaidField, useDraftedNote } from './how-it-reads.tsx'
import { JobSpec } from './job-spec.tsx'
import { callName } from './names.ts'

/** Guide A asks for the three key aspects of the role. */
const mostStressed = 3

export interface PersonStepProps {
  person: DebriefPerson
  /** Everybody, this person too. */
  people: readonly DebriefPerson[]
  /** As it was pasted. */
  jobSpec: string
  edit: Edit
  notes: readonly LiveNote[]
  offerUndo: OfferUndo
  /** All that were asked. */
  questions: readonly AskedQuestion[]
  draftNote?: DraftNote | undefined
}

/** One person's own view of the job: what the note to them will be made of. */
export function PersonStep(props: PersonStepProps) {
  const { person, people, jobSpec, edit, notes, offerUndo } = props
  const t = useText()
  const note = useDraftedNote(person, props.draftNote)
  const name = callName(person) || t('debriefThisPerson')
  const set = (patch: Partial<DebriefPerson>) => editPerson(edit, person.id, () => patch)
  const stressed = t('debriefStressed', name)
  const reads = (field: SaidField) => <HowItReads {...{ field, person, note }} onChange={set} />
  return (
    <>
      <p class="soft">{t('debriefPersonView', name)}</p>
      <FromNotes notes={notes} kind="signal" />
      <fieldset>
        <legend class="label">{stressed}</legend>
        <TextList
          texts={person.stressed}
          change={(next) => editPerson(edit, person.id, (now) => ({ stressed: next(now.stressed) }))}
          entry={(number) => t('debriefStressedEntry', stressed, number)}
          first={t('debriefStressedFirst')}
          more={t('debriefMore')}
          most={mostStressed}
          removed={t('debriefStressedRemoved')}
          offerUndo={offerUndo}
        />
        <p class="hint">{t('debriefStressedHint')}</p>
      </fieldset>
      <Others people={people.filter(({ id }) => id !== person.id)} />
      <JobSpec
        value={jobSpec}
        onChange={(next) => edit((now) => ({ ...now, jobSpec: next }))}
        name={name}
        stressed={person.stressed}
        onTake={
          person.stressed.length < mostStressed
            ? (term) =>
                editPerson(edit, person.id, (now) => ({ stressed: [...now.stressed, term].slice(0, mostStressed) }))
            : null
        }
      />
      <Field label={t('debriefSkills', name)}>
        <TextArea value={person.skills} onChange={(skills) => set({ skills })} />
      </Field>
      {reads('skills')}
      <Field label={t('debriefProblem', name)}>
        <TextArea value={person.problem} onChange={(problem) => set({ problem })} placeholder={t('stemProblem')} />
      </Field>
      {reads('problem')}
      <Field label={t('debriefSuccess')}>
        <TextArea value={person.success} onChange={(success) => set({ success })} placeholder={t('stemSuccess')} />
      </Field>
      {reads('success')}
      <Field label={t('debriefWords', name)} hint={t('debriefWordsHint')}>
        <TextArea said value={person.words} onChange={(words) => set({ words })} />
      </Field>
      {reads('words')}
      <Field label={t('debriefMoment')} hint={t('debriefMomentHint')}>
        <TextArea value={person.moment} onChange={(moment) => set({ moment })} placeholder={t('stemMoment')} />
      </Field>
      {reads('moment')}
      {[person.words, person.moment, person.because].some((text) => text.trim() !== '') && (
        <>
          <Field label={t('debriefBecause')} hint={t('debriefBecauseHint')}>
            <TextArea value={person.because} onChange={(because) => set({ because })} />
          </Field>
          <HowItReads field="because" {...{ person, note }} />
        </>
      )}
      <Field label={t('debriefFits')}>
        <TextArea value={person.fits} onChange={(fits) => set({ fits })} />
      </Field>
      <HowItReads field="fits" {...{ person, note }} />
      {person.fits.trim() === '' && <StrongAnswers questions={props.questions} onTake={(fits) => set({ fits })} />}
    </>
  )
}

/** Answers that landed, as what the user has done. */
function StrongAnswers({ questions, onTake }: { questions: readonly AskedQuestion[]; onTake: (text: string) => void }) {
  const t = useText()
  const strong = questions.filter(({ landed, answer }) => landed === 'strong' && answer.trim() !== '').slice(0, 2)
  if (strong.length === 0) return null
  return (
    <div class="chips">
      {strong.map(({ id, text, answer }) => (
        <Button key={id} compact onClick={() => onTake(answer)}>
          {t('debriefFitsFrom', text || answer)}
        </Button>
      ))}
    </div>
  )
}

/** Where colleagues differ, the job is not settled yet. */
function Others({ people }: { people: readonly DebriefPerson[] }) {
  const t = useText()
  const told = people.flatMap((person) => {
    const stressed = person.stressed.filter((text) => text.trim() !== '').join(', ')
    return stressed ? [{ id: person.id, name: callName(person), stressed }] : []
  })
  if (told.length === 0) return null
  return (
    <div class="stack s1">
      <p class="hint">{t('debriefOthersStressed')}</p>
      <ul class="bullets small">
        {told.map(({ id, name, stressed }) => (
          <li key={id} dir="auto">
            {name}: {stressed}
          </li>
        ))}
      </ul>
    </div>
  )
}
