import type { ComponentChildren } from 'preact'
import type { CompanyDecision } from '../../lib/domain/company/company-decisions.ts'
import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import type { LiveNote } from '../../lib/domain/interview/live-note.ts'
import type { FindSeen } from '../../lib/domain/question/seen-before.ts'
import type { Mark } from '../step/step.tsx'
import type { Text } from '../text.ts'
import type { OfferUndo } from '../toast/use-undo.tsx'
import { AskedStep } from './asked-step.tsx'
import type { Edit } from './edit.ts'
import { FeltStep } from './felt-step.tsx'
import type { DraftNote } from './how-it-reads.tsx'
import { askedMark, feltMark, personMark, promisesMark, surprisesMark, whoMark } from './marks.ts'
import { callName } from './names.ts'
import { PersonStep } from './person-step.tsx'
import { PromisesStep } from './promises-step.tsx'
import { askedGot, feltGot, personGot, promisesGot, surprisesGot, whoGot } from './summaries.ts'
import { SurprisesStep } from './surprises-step.tsx'
import type { Thanked } from './thanked.ts'
import type { CalendarHints } from './which-interview.tsx'
import { WhoStep } from './who-step.tsx'

/** One step of the road: its line while folded, and what it asks. */
export interface RoadStep {
  id: string
  title: string
  got: string
  mark: Mark
  inside: () => ComponentChildren
}

export interface Road {
  debrief: Debrief
  edit: Edit
  newId: () => string
  notes: readonly LiveNote[]
  calendar: CalendarHints
  offerUndo: OfferUndo
  thanked: Thanked
  /** Asked where one of the people may be the user. */
  onOwn?: ((seenAs: string | null) => void) | undefined
  /** Nobody saw the interview: what a call would have shown is asked. */
  byHand: boolean
  /** What the user said of companies. */
  companyDecisions: readonly CompanyDecision[]
  /** Finds a question in earlier interviews; null until they are read. */
  findSeen: FindSeen | null
  draftNote?: DraftNote | undefined
}

/** The steps in the order in which memory fades, with one for each person who has a name. */
export function stepsOf(road: Road, t: Text): RoadStep[] {
  const { debrief, edit, notes, offerUndo } = road
  return [
    {
      id: 'who',
      title: t('debriefWhoTitle'),
      got: whoGot(debrief),
      mark: whoMark(debrief),
      inside: () => <WhoStep {...road} />,
    },
    {
      id: 'felt',
      title: t('debriefFeltTitle'),
      got: feltGot(debrief, t),
      mark: feltMark(debrief),
      inside: () => <FeltStep {...road} />,
    },
    {
      id: 'asked',
      title: t('debriefAskedTitle'),
      got: askedGot(debrief, t),
      mark: askedMark(debrief),
      inside: () => <AskedStep {...road} />,
    },
    ...debrief.people
      .filter(({ name, seenAs }) => name.trim() || seenAs.trim())
      .map((person) => ({
        id: `person:${person.id}`,
        title: t('debriefPersonTitle', callName(person)),
        got: personGot(person, t),
        mark: personMark(person),
        inside: () => (
          <PersonStep
            {...{ person, edit, notes, offerUndo, draftNote: road.draftNote }}
            people={debrief.people}
            questions={debrief.questions}
            jobSpec={debrief.jobSpec}
          />
        ),
      })),
    {
      id: 'surprises',
      title: t('debriefSurprisesTitle'),
      got: surprisesGot(debrief),
      mark: surprisesMark(debrief),
      inside: () => <SurprisesStep surprises={debrief.surprises} edit={edit} notes={notes} offerUndo={offerUndo} />,
    },
    {
      id: 'promises',
      title: t('debriefPromisesTitle'),
      got: promisesGot(debrief, t),
      mark: promisesMark(debrief),
      inside: () => <PromisesStep {...road} />,
    },
  ]
}
