import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { CompanyDecision } from '../../lib/domain/company/company-decisions.ts'
import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import type { LiveNote } from '../../lib/domain/interview/live-note.ts'
import type { FindSeen } from '../../lib/domain/question/seen-before.ts'
import type { Seeks } from '../../lib/domain/settings.ts'
import { Button } from '../form/button.tsx'
import { Panel, TopBar } from '../frame/panel.tsx'
import { SavedMark, type SavedState } from '../frame/saved-mark.tsx'
import { useKeptRows } from '../kept-rows.ts'
import { Nudge } from '../nudge/nudge.tsx'
import { useStable } from '../stable.ts'
import { Step, Steps } from '../step/step.tsx'
import { Strip } from '../strip/strip.tsx'
import { useText } from '../text.ts'
import { useUndo } from '../toast/use-undo.tsx'
import './debrief.css'
import { firstGaps, type Tier } from '../../lib/domain/debrief/tiers.ts'
import { CardsFoot } from './cards-foot.tsx'
import { DebriefBar } from './debrief-bar.tsx'
import type { Edit } from './edit.ts'
import type { DraftNote } from './how-it-reads.tsx'
import type { LaterRoad } from './later/later-road.ts'
import type { laterSteps } from './later/later-steps.tsx'
import { type RoadStep, stepsOf } from './steps.tsx'
import type { Thanked } from './thanked.ts'
import { TierHead, TierTabs } from './tier-tabs.tsx'
import type { Unlocked } from './unlocked.tsx'
import { type Cards, useCards } from './use-cards.ts'
import type { CalendarHints } from './which-interview.tsx'

const none: readonly Debrief[] = []
const noDecisions: readonly CompanyDecision[] = []
const noCalendar: CalendarHints = {
  choices: [],
  title: '',
  timeZone: '',
  coming: [],
  timeDiffers: false,
  onChoose: () => {},
}

export interface DebriefFormProps {
  value: Debrief
  /**
   * Called at every key with the whole next debrief; `updatedAt` and `settledAt` are the owner's. It comes back as
   * `value`: at once, or as the same object whenever it likes.
   */
  onChange: (next: Debrief) => void
  now: number
  /** When the call ended; null while nobody knows. */
  endedAt: number | null
  newId: () => string
  saved: SavedState
  /** The user has gone back into the call. */
  backInCall: boolean
  notes: readonly LiveNote[]
  /** None: nothing is known of a calendar. */
  calendar?: CalendarHints
  /** It ended by the clock alone: the user may be talking still. */
  onStillOn?: () => void
  unlocked: Unlocked
  /** The part that is shown, and the way to another one. */
  tier: Tier
  /** The id of the step that is open first; none: the first that isn't done. */
  firstStep?: string | undefined
  onTier: (tier: Tier) => void
  /** What the user looks for in a job. */
  seeks: Seeks
  /** A step was opened; null: all are folded. */
  onStep?: (step: string | null) => void
  /** Nobody saw the interview: it is as the user says. */
  byHand?: boolean
  /** The steps of the later parts; null until they are loaded. */
  later: typeof laterSteps | null
  /** Debriefs of other interviews, for what is open since an earlier round. */
  earlier?: readonly Debrief[]
  /** What became of the note to each person. */
  thanked?: Thanked
  /** Asked where one of the people may be the user: takes the answer, null for "none of them". */
  onOwn?: ((seenAs: string | null) => void) | undefined
  /** What the user said of companies. */
  companyDecisions?: readonly CompanyDecision[]
  /** Finds a question in earlier interviews; none until they are read. */
  findSeen?: FindSeen | null
  /** Drafts the note to a person, for how a note will read there. */
  draftNote?: DraftNote
  /** Puts a text on the clipboard; rejects where the browser does not allow it. */
  onCopy: (text: string) => Promise<void>
  onDone: () => void
  onThankYou: (personId?: string) => void
  onBack: () => void
  onNotInterview: () => void
  /** Puts the focus into the first control, so that one can type at once. */
  focusFirst?: boolean
}

/** The debrief: one part of it, in which one step is open and the rest a line each. */
export function DebriefForm(props: DebriefFormProps) {
  const { tier, newId, notes, seeks } = props
  const [value, edit] = useNewest(props.value, props.onChange)
  const [offerUndo, toast] = useUndo()
  const road: LaterRoad = {
    debrief: value,
    edit,
    newId,
    notes,
    calendar: props.calendar ?? noCalendar,
    offerUndo,
    seeks,
    earlier: props.earlier ?? none,
    thanked: props.thanked ?? {},
    byHand: props.byHand === true && value.listed === null,
    companyDecisions: props.companyDecisions ?? noDecisions,
    findSeen: props.findSeen ?? null,
    draftNote: props.draftNote,
    onCopy: props.onCopy,
    onTier: props.onTier,
    onOwn: props.onOwn,
  }
  const cards = useCards(value, tier, props.firstStep)
  const wasCards = useRef(false)
  const leftCards = wasCards.current && cards === null
  wasCards.current = cards !== null
  const firstTier = useRef(tier)
  const turned = useRef(false)
  turned.current ||= tier !== firstTier.current
  // Each part and each card is a form of its own, and its first control takes the focus: what was pressed is gone.
  return (
    <TierForm
      key={`${tier} ${cards ? cards.card : 'all'}`}
      {...props}
      value={value}
      road={road}
      toast={toast}
      cards={cards}
      focusFirst={props.focusFirst === true || turned.current || cards?.moved === true || leftCards}
    />
  )
}

type TierFormProps = DebriefFormProps & { road: LaterRoad; toast: ComponentChildren; cards: Cards | null }

function TierForm({ road: made, toast, cards, ...props }: TierFormProps) {
  const { value, now, endedAt, saved, tier } = props
  const t = useText()
  const every = tier === 'now' ? stepsOf(made, t) : (props.later?.(tier, made, now, t) ?? [])
  const steps = cards ? every.filter(({ id }) => id === cards.card) : every
  const road = useOpenStep(steps, props.focusFirst === true, props.firstStep)
  const { onStep } = props
  useEffect(() => onStep?.(road.openId), [road.openId])
  const row = useKeptRows()
  const { toggle } = useStable({ toggle: road.toggle })
  const goOn = () => (cards && cards.card !== null ? cards.goOn() : road.goOn())

  return (
    <Panel
      view="debrief"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return
        event.preventDefault()
        goOn()
      }}
      top={
        <TopBar heading title={<bdi>{value.company || t('debriefTitle')}</bdi>} onBack={props.onBack}>
          <SavedMark saved={saved} />
        </TopBar>
      }
      bottom={
        <DebriefBar
          {...props}
          people={value.people}
          toast={toast}
          atLast={cards ? cards.card === null : road.atLast}
          enough={cards !== null}
          noteIsLast={tier === 'now'}
          lastButton={road.lastButton}
          onNext={goOn}
        />
      }
    >
      {endedAt !== null && tier === 'now' && (
        <Strip now={now} endedAt={endedAt} isApproximate={value.endIsApproximate} missing={firstGaps(value)} />
      )}
      {props.onStillOn && (
        <Nudge
          actions={
            <Button compact onClick={props.onStillOn}>
              {t('debriefStillOn')}
            </Button>
          }
        >
          {t('debriefByClock')}
        </Nudge>
      )}
      {props.backInCall && <Nudge>{t('debriefBackInCall')}</Nudge>}
      <TierTabs tier={tier} onTier={props.onTier} />
      <TierHead tier={tier} />
      <Steps>
        {steps.map(({ id, title, got, mark, inside }) => {
          const folded = () => <Step key={id} {...{ title, got, mark }} open={false} onToggle={() => toggle(id)} />
          if (id !== road.openId) return row(id, [title, got, mark], folded)
          return (
            <Step key={id} {...{ title, got, mark }} open onToggle={() => toggle(id)} stepRef={road.openStep}>
              {inside()}
            </Step>
          )
        })}
      </Steps>
      {cards && <CardsFoot cards={cards} steps={every.length} />}
      <Foot {...props} />
    </Panel>
  )
}

/** The ways aside from the road. */
type FootProps = Pick<DebriefFormProps, 'tier' | 'onTier' | 'onNotInterview' | 'byHand'>

function Foot({ tier, onTier, onNotInterview, byHand }: FootProps) {
  const t = useText()
  return (
    <div class="stack s2 foot">
      {tier === 'now' && <p class="small soft">{t('debriefFadesFirst')}</p>}
      <div class="row">
        {tier === 'now' && (
          <Button kind="quiet" onClick={() => onTier('capture')}>
            {t('tierCaptureOffer')}
          </Button>
        )}
        {tier !== 'summary' && (
          <Button kind="quiet" onClick={() => onTier('summary')}>
            {t('tierSummaryOffer')}
          </Button>
        )}
        {tier === 'now' && (
          <Button kind="quiet" onClick={onNotInterview}>
            {t(byHand ? 'debriefRemoveInterview' : 'debriefNotInterview')}
          </Button>
        )}
      </div>
    </div>
  )
}

/**
 * The newest debrief, and the way to edit it. What was typed is on the screen at once and stays there however late the
 * owner hands it back: only a debrief that did not come from here replaces it.
 */
function useNewest(value: Debrief, onChange: (next: Debrief) => void): [Debrief, Edit] {
  const [, render] = useState(value)
  const newest = useRef(value)
  const own = useRef(new WeakSet<Debrief>([value]))
  if (!own.current.has(value)) {
    own.current.add(value)
    newest.current = value
  }
  const edit: Edit = (next) => {
    newest.current = next(newest.current)
    own.current.add(newest.current)
    render(newest.current)
    onChange(newest.current)
  }
  return [newest.current, edit]
}

/** Which step is open. It begins with the first that is not done. */
function useOpenStep(steps: RoadStep[], focusFirst: boolean, asked: string | undefined) {
  // undefined until somebody chooses: the steps of a later part arrive a moment after the form.
  const [picked, setChosen] = useState<string | null>()
  const first = useRef<string | null | undefined>(undefined)
  if (first.current === undefined && steps.length > 0)
    first.current =
      steps.find(({ id }) => id === asked)?.id ??
      (steps.length === 1 ? steps : steps.filter(({ mark }) => mark !== 'done'))[0]?.id ??
      null
  const chosen = picked === undefined ? (first.current ?? null) : picked
  const openStep = useRef<HTMLDetailsElement>(null)
  const lastButton = useRef<HTMLButtonElement>(null)
  const moveFocus = useRef(focusFirst || asked !== undefined)
  /** Whether the form has stood there before: at its first sight it shows its top. */
  const seen = useRef(!focusFirst || asked !== undefined)
  const at = steps.findIndex(({ id }) => id === chosen)
  const atLast = steps.length > 0 && at === steps.length - 1

  useLayoutEffect(() => {
    if (!moveFocus.current || !openStep.current) return
    moveFocus.current = false
    firstControl(openStep.current)?.focus({ preventScroll: true })
    if (seen.current) openStep.current.scrollIntoView?.({ block: 'start' })
    seen.current = true
  })
  const goOn = () => {
    if (atLast) return lastButton.current?.focus()
    moveFocus.current = true
    setChosen((at < 0 ? steps.find(({ mark }) => mark !== 'done') : steps[at + 1])?.id ?? steps[0]?.id ?? null)
  }
  return {
    openId: at < 0 ? null : chosen,
    openStep,
    lastButton,
    atLast,
    goOn,
    toggle: (id: string) => setChosen(id === chosen ? null : id),
  }
}

/** Where one goes on: the row in work of a list, or else the first control. */
const firstControl = (step: HTMLElement) =>
  step.querySelector<HTMLElement>('.inside .rapid textarea, .inside .openrow input') ??
  step.querySelector<HTMLElement>('.inside :is(input, textarea, select, button)')
