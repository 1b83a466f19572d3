import type { DebriefPerson } from '../../lib/domain/debrief/debrief.ts'
import type { LiveNote } from '../../lib/domain/interview/live-note.ts'
import { Field } from '../form/field.tsx'
import { TextList } from '../form/reorder/text-list.tsx'
import { TextArea } from '../form/text-area.tsx'
import { useText } from '../text.ts'
import type { OfferUndo } from '../toast/use-undo.tsx'
import { type Edit, editPerson } from './edit.ts'
import { FromNotes } from './from-notes.tsx'
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
}

/** One person's own view of the job: what the note to them will be made of. */
export function PersonStep({ person, people, jobSpec, edit, notes, offerUndo }: PersonStepProps) {
  const t = useText()
  const name = callName(person) || t('debriefThisPerson')
  const set = (patch: Partial<DebriefPerson>) => editPerson(edit, person.id, () => patch)
  const stressed = t('debriefStressed', name)
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
      <Field label={t('debriefProblem', name)}>
        <TextArea value={person.problem} onChange={(problem) => set({ problem })} />
      </Field>
      <Field label={t('debriefSuccess')}>
        <TextArea value={person.success} onChange={(success) => set({ success })} />
      </Field>
      <Field label={t('debriefWords', name)} hint={t('debriefWordsHint')}>
        <TextArea said value={person.words} onChange={(words) => set({ words })} />
      </Field>
      <Field label={t('debriefMoment')} hint={t('debriefMomentHint')}>
        <TextArea value={person.moment} onChange={(moment) => set({ moment })} />
      </Field>
    </>
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
