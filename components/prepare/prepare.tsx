import { useRef } from 'preact/hooks'
import type { Pack } from '../../lib/domain/preparation/pack.ts'
import type { Preparation } from '../../lib/domain/preparation/preparation.ts'
import { Button } from '../form/button.tsx'
import { EntryList } from '../form/reorder/entry-list.tsx'
import { ActionBar, Panel, TopBar } from '../frame/panel.tsx'
import { SavedMark, type SavedState } from '../frame/saved-mark.tsx'
import { type CalendarItem, dayOf } from '../home/item.ts'
import { CalendarFacts } from '../home/next.tsx'
import { Icon } from '../icon/icon.tsx'
import { type TextKey, useText } from '../text.ts'
import { useUndo } from '../toast/use-undo.tsx'
import { Plans } from './plans.tsx'
import './prepare.css'

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
  const open = pack.unasked.filter(({ value: { text } }) => !value.questions.some((known) => known.text === text))
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
        {open.map(({ value: { id, text }, at }) => (
          <div key={id} class="card flat stack s2">
            <p class="said" dir="auto">
              {text}
            </p>
            <p class="hint">{t('prepareUnasked', dayOf(at, t))}</p>
            <div>
              <Button
                compact
                label={`${t('prepareTake')}: ${text}`}
                onClick={() =>
                  onChange({ ...value, questions: [...value.questions, { id: newId(), text, asked: false }] })
                }
              >
                {t('prepareTake')}
              </Button>
            </div>
          </div>
        ))}
      </section>
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
      {pack.lessons.length > 0 && (
        <section class="stack s2">
          <h2>{t('prepareLessons')}</h2>
          <ul class="bullets">
            {pack.lessons.map(({ value: lesson, at }) => (
              <li key={`${at} ${lesson}`} dir="auto">
                {lesson}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Panel>
  )
}
