import type { ComponentChildren } from 'preact'
import { MINUTE } from '../../lib/domain/time/units.ts'
import '../calendar/calendar.css'
import { Button } from '../form/button.tsx'
import { Brand } from '../frame/brand.tsx'
import { Panel, TopBar } from '../frame/panel.tsx'
import { Icon } from '../icon/icon.tsx'
import { Withheld, type WithheldProps } from '../nudge/withheld.tsx'
import { useText } from '../text.ts'
import { Asks } from './asks.tsx'
import { Earlier } from './earlier.tsx'
import { FirstRun } from './first-run.tsx'
import './home.css'
import { type CalendarItem, type HomeItem, type LiveCall, listOf, type SentQuestion, type UnseenCall } from './item.ts'
import { type MomentItem, MomentNudge } from './moment.tsx'
import { Next } from './next.tsx'
import { Quiet } from './quiet.tsx'
import { SentQuestions } from './sent-questions.tsx'
import { Unseen } from './unseen.tsx'
import { PutOff, Waiting } from './waiting.tsx'

export interface HomeProps {
  now: number
  /** Interviews whose debrief is due, the newest first. */
  waiting: readonly HomeItem[]
  /** Debriefs that were put off until later. */
  putOff: readonly HomeItem[]
  /** Nothing waits, on the badge or here. */
  caughtUp: boolean
  /** Interviews whose debrief is settled, the newest first. */
  earlier: readonly HomeItem[]
  live: LiveCall | null
  /** Interviews that are on in a program of their own, on the phone or in person. */
  unseen: readonly UnseenCall[]
  next: CalendarItem | null
  /** The others of the day of `next`. */
  later: readonly CalendarItem[]
  /** Calls of which the user has to say whether they were interviews. */
  asks: readonly HomeItem[]
  /** Calls of today that the calendar calls something else. */
  quiet: readonly HomeItem[]
  tasks: readonly SentQuestion[]
  /** The tasks with those questions among them; nothing while they are not loaded. */
  toDo?: ComponentChildren
  /** Adding an interview in one line. */
  entry?: ComponentChildren
  /** The call sites that the browser keeps us out of. */
  withheld: WithheldProps
  /** The nudges that are due, each at one of guide B's moments. */
  moments: readonly MomentItem[]
  showPractice: boolean
  onStart: (interviewId: string) => void
  /** `at`: the moment that was chosen, ms since 1970; null: the next one. */
  onLater: (interviewId: string, at: number | null) => void
  /** To the part of the debrief that the moment is for. */
  onMoment: (moment: MomentItem) => void
  /** Not at this moment. */
  onMomentDone: (moment: MomentItem) => void
  onNotInterview: (interviewId: string) => void
  onOpen: (interviewId: string) => void
  /** A file is held over the page. */
  over: boolean
  /** The calendar whose page is open in this window, by its name. */
  openPage: string | null
  onByHand: () => void
  /** Adds an interview that is still to come. */
  onAdd: () => void
  onOpenPage: () => void
  onDashboard: () => void
  onPractice: () => void
  onSettings: () => void
  onSent: (draftId: string, yes: boolean) => void
  onAnswer: (interviewId: string, isInterview: boolean) => void
  onOver: (call: UnseenCall) => void
  onNotes: (interviewId: string) => void
  onCalendar: () => void
  onPrepare: (meeting: string) => void
}

/** What waits, what is to be done, and what has been. */
export function Home(props: HomeProps) {
  const { now, waiting, earlier, live, tasks } = props
  const t = useText()
  const nothingYet = [waiting, props.putOff, earlier, tasks].every(({ length }) => length === 0)
  return (
    <Panel
      view="home"
      top={
        <TopBar title={<Brand />}>
          <Button kind="quiet" only label={t('homeDashboard')} onClick={props.onDashboard}>
            <Icon name="calendar" />
          </Button>
          <Button kind="quiet" only label={t('homeSettings')} onClick={props.onSettings}>
            <Icon name="sliders" />
          </Button>
        </TopBar>
      }
    >
      {props.over && (
        <p class="drop over small" role="status">
          {t('addDropHere')}
        </p>
      )}
      <Withheld {...props.withheld} />
      {live && <LiveCard now={now} live={live} onOpen={props.onOpen} />}
      {props.unseen.map((call) => (
        <Unseen key={call.item?.id ?? call.interviewId} {...props} call={call} />
      ))}
      {waiting.length > 0 ? (
        <Waiting {...props} />
      ) : (
        <section class="stack s2">
          <h1>{t('homeReady')}</h1>
          <p class="soft">{t(nothingYet ? 'homeReadyFirst' : props.caughtUp ? 'homeReadyAgain' : 'homeReadyNext')}</p>
        </section>
      )}
      {props.moments.map((moment) => (
        <HomeMoment key={moment.item.interviewId} {...props} moment={moment} />
      ))}
      {props.asks.length > 0 && <Asks now={now} items={props.asks} onAnswer={props.onAnswer} />}
      <Next {...props} />
      {props.toDo ?? (tasks.length > 0 && <SentQuestions now={now} tasks={tasks} onSent={props.onSent} />)}
      {nothingYet && <FirstRun showPractice={props.showPractice} onPractice={props.onPractice} />}
      {props.putOff.length > 0 && <PutOff items={props.putOff} onStart={props.onStart} />}
      {earlier.length > 0 && <Earlier items={earlier} onOpen={props.onOpen} />}
      {props.quiet.length > 0 && <Quiet items={props.quiet} onAnswer={props.onAnswer} />}
      {props.entry}
      <section class="stack s2">
        <p class="small soft">{t('homeByHandWhen')}</p>
        <Button wide onClick={props.onByHand}>
          <Icon name="pen" />
          {t('homeByHand')}
        </Button>
        {props.next && (
          <Button kind="quiet" wide class="open-add" onClick={props.onAdd}>
            <Icon name="calendar" />
            {t('homeAdd')}
          </Button>
        )}
        {props.openPage && (
          <Button kind="quiet" wide onClick={props.onOpenPage}>
            <Icon name="open" />
            {t('addOpenPage', props.openPage)}
          </Button>
        )}
        {!nothingYet && props.showPractice && (
          <Button kind="quiet" wide onClick={props.onPractice}>
            <Icon name="play" />
            {t('homePractice')}
          </Button>
        )}
      </section>
      <p class="hint row one top">
        <Icon name="lock" small />
        <span>{t('homePrivate')}</span>
      </p>
    </Panel>
  )
}

function HomeMoment({ moment, onMoment, onLater, onMomentDone, onNotInterview }: HomeProps & { moment: MomentItem }) {
  const { interviewId } = moment.item
  return (
    <MomentNudge
      {...moment}
      onStart={() => onMoment(moment)}
      onLater={(at) => onLater(interviewId, at)}
      onDone={() => onMomentDone(moment)}
      onNotInterview={() => onNotInterview(interviewId)}
    />
  )
}

interface LiveCardProps {
  now: number
  live: LiveCall
  onOpen: (interviewId: string) => void
}

function LiveCard({ now, live, onOpen }: LiveCardProps) {
  const t = useText()
  const minutes = Math.max(0, Math.floor((now - live.startedAt) / MINUTE))
  return (
    <section class="card tint">
      <div class="row apart">
        <h2>{t('homeLive')}</h2>
        <span class="tag num">
          <Icon name="clock" />
          {t('liveMinutesIn', minutes)}
        </span>
      </div>
      {live.people.length > 0 && <p class="small soft cut">{listOf(live.people, t)}</p>}
      <Button wide onClick={() => onOpen(live.interviewId)}>
        {t('homeTakeNotes')}
      </Button>
    </section>
  )
}
