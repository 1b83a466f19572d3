import { useRef } from 'preact/hooks'
import type { Difference } from '../../lib/domain/preparation/differences.ts'
import type { From } from '../../lib/domain/preparation/from.ts'
import type { Pack } from '../../lib/domain/preparation/pack.ts'
import type { Preparation } from '../../lib/domain/preparation/preparation.ts'
import { Button } from '../form/button.tsx'
import { EntryList } from '../form/reorder/entry-list.tsx'
import { ActionBar, Panel, TopBar } from '../frame/panel.tsx'
import { SavedMark, type SavedState } from '../frame/saved-mark.tsx'
import { type CalendarItem, dayOf } from '../home/item.ts'
import { CalendarFacts } from '../home/next.tsx'
import { Icon } from '../icon/icon.tsx'
import { dayWords } from '../tasks/task-words.ts'
import { type Text, type TextKey, useText } from '../text.ts'
import { useUndo } from '../toast/use-undo.tsx'
import { AskedBefore } from './asked-before.tsx'
import { PeopleMet } from './people-met.tsx'
import { Plans } from './plans.tsx'
import './prepare.css'
import { ToTake } from './to-take.tsx'

export interface PrepareProps {
  item: CalendarItem
  value: Preparation
  onChange: (next: Preparation) => void
  /** What earlier debriefs bring. */
  pack: Pack
  newId: () => string
  saved: SavedState
  onPrint: () => void
  onReady: () => void
}

const toldNames: Record<Pack['told'][number]['kind'], TextKey> = {
  gave: 'reviewTermsGave',
  heard: 'reviewTermsHeard',
  notice: 'reviewTermsNotice',
  start: 'reviewTermsStart',
  place: 'reviewTermsPlace',
}

/** The preparation of one interview: a minute to set, one page to print, and it comes back after the call. */
export function Prepare({ item, value, onChange, pack, newId, saved, onPrint, onReady }: PrepareProps) {
  const t = useText()
  const [offerUndo, toast] = useUndo()
  const newest = useRef(value)
  newest.current = value
  // An undo may come many changes later.
  const edit = (next: (now: Preparation) => Partial<Preparation>) => {
    newest.current = { ...newest.current, ...next(newest.current) }
    onChange(newest.current)
  }
  const list = { newId, offerUndo, removed: t('reviewRemoved') }
  const isNew = (entries: readonly { text: string }[], text: string) => !entries.some((known) => known.text === text)
  const takeQuestion = (text: string) =>
    edit(({ questions }) => ({ questions: [...questions, { id: newId(), text, asked: false }] }))
  const unasked = pack.unasked.filter(({ value: { text } }) => isNew(value.questions, text))
  const differences = pack.differences
    .map((difference) => questionOf(difference, t))
    .filter((text) => isNew(value.questions, text))
  const unsaid = pack.unsaid.filter(({ value: text }) => isNew(value.goals, t('prepareSayGoal', text)))
  return (
    <Panel
      view="prepare"
      top={
        <TopBar heading title={t('prepareTitle')} onBack={onReady}>
          <SavedMark saved={saved} />
        </TopBar>
      }
      bottom={
        <ActionBar>
          {toast}
          <div class="row">
            <Button onClick={onPrint}>
              <Icon name="print" />
              {t('preparePrint')}
            </Button>
            <Button kind="primary" onClick={onReady}>
              {t('prepareReady')}
            </Button>
          </div>
        </ActionBar>
      }
    >
      <CalendarFacts item={item} heading="h2" />
      {pack.plans.length > 0 && (
        <Plans
          plans={pack.plans}
          saidAloud={value.saidAloud}
          onSaid={(id) => onChange({ ...value, saidAloud: [...new Set([...value.saidAloud, id])] })}
        />
      )}
      <PeopleMet people={pack.people} company={item.company} />
      <section class="stack s2">
        <h2>{t('prepareGoals')}</h2>
        <p class="hint">{t('prepareGoalsHint')}</p>
        <EntryList
          {...list}
          label={t('prepareGoals')}
          entries={value.goals}
          change={(next) => edit(({ goals }) => ({ goals: next(goals) }))}
          blank={(id, text) => ({ id, text })}
          entry={t('reviewGoalsEntry')}
          placeholder={t('reviewGoalsFirst')}
        />
        {unsaid.map(({ value: text, at }) => (
          <ToTake
            key={text}
            text={text}
            whence={t('prepareUnsaid', dayOf(at, t))}
            press={t('prepareTakeUnsaid')}
            onTake={() =>
              edit(({ goals }) => ({ goals: [...goals, { id: newId(), text: t('prepareSayGoal', text) }] }))
            }
          />
        ))}
      </section>
      <section class="stack s2">
        <h2>{t('prepareAsk')}</h2>
        <p class="hint">{t('prepareAskHint')}</p>
        <EntryList
          {...list}
          label={t('prepareAsk')}
          said
          entries={value.questions}
          change={(next) => edit(({ questions }) => ({ questions: next(questions) }))}
          blank={(id, text) => ({ id, text, asked: false })}
          entry={t('reviewOwnEntry')}
          placeholder={t('reviewOwnFirst')}
        />
        {unasked.map(({ value: { id, text }, at }) => (
          <ToTake
            key={id}
            text={text}
            whence={t('prepareUnasked', dayOf(at, t))}
            press={t('prepareTake')}
            onTake={() => takeQuestion(text)}
          />
        ))}
        {differences.map((text) => (
          <ToTake
            key={text}
            text={text}
            whence={t('prepareDifference')}
            press={t('prepareTake')}
            onTake={() => takeQuestion(text)}
          />
        ))}
      </section>
      <AskedBefore questions={pack.questions} />
      <Promises {...pack.promises} />
      {(pack.told.length > 0 || pack.stories.length > 0) && (
        <section class="stack s2">
          <h2>{t('prepareTold')}</h2>
          <dl class="told">
            {pack.told.map(({ kind, from }) => (
              <div key={kind}>
                <dt>{t(toldNames[kind])}</dt>
                <dd dir="auto">
                  {from.value} <span class="hint">{dayOf(from.at, t)}</span>
                </dd>
              </div>
            ))}
            {pack.stories.map(({ value: story, at }) => (
              <div key={`${at} ${story}`}>
                <dt>{t('prepareStory')}</dt>
                <dd dir="auto">
                  {story} <span class="hint">{dayOf(at, t)}</span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <Lines title={t('prepareLearned')} lines={pack.learned} />
      <Lines title={t('prepareResearch')} lines={pack.research} />
      <Lines title={t('prepareLessons')} lines={pack.lessons} />
    </Panel>
  )
}

/** The question that two views of one job leave open. */
function questionOf(difference: Difference, t: Text): string {
  if (difference.kind === 'unspoken') return t('prepareAskUnspoken', difference.term)
  const { first, second } = difference
  return t('prepareAskDifference', first.name, first.stressed, second.name, second.stressed)
}

function Lines({ title, lines }: { title: string; lines: readonly From<string>[] }) {
  const t = useText()
  if (lines.length === 0) return null
  return (
    <section class="stack s2">
      <h2>{title}</h2>
      <ul class="bullets">
        {lines.map(({ value, at }) => (
          <li key={`${at} ${value}`} dir="auto">
            {value} <span class="hint">{dayOf(at, t)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Promises({ byMe, byThem }: Pack['promises']) {
  const t = useText()
  if (byMe.length + byThem.length === 0) return null
  const rows = [
    ...byMe.map((one) => [t('preparePromiseMine'), one] as const),
    ...byThem.map((one) => [t('preparePromiseTheirs'), one] as const),
  ]
  return (
    <section class="stack s2">
      <h2>{t('preparePromises')}</h2>
      <dl class="told">
        {rows.map(([name, { value, at }]) => (
          <div key={value.id}>
            <dt>{name}</dt>
            <dd dir="auto">
              {value.text}{' '}
              <span class="hint">{value.due ? t('preparePromiseDue', dayWords(value.due, t)) : dayOf(at, t)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
