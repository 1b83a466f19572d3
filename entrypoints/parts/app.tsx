import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Landed } from '../../components/debrief/landed.tsx'
import { MINUTE } from '../../lib/domain/time/units.ts'
import '../../components/debrief/debrief.css'
import { Empty } from '../../components/empty/empty.tsx'
import { Button } from '../../components/form/button.tsx'
import '../../components/frame/page.css'
import { SavedMark } from '../../components/frame/saved-mark.tsx'
import { Light, Lights } from '../../components/light/light.tsx'
import { Nudge } from '../../components/nudge/nudge.tsx'
import { type Mark, Step, Steps } from '../../components/step/step.tsx'
import { Strip } from '../../components/strip/strip.tsx'
import { useUndo } from '../../components/toast/use-undo.tsx'
import { landings } from '../../lib/domain/debrief/debrief.ts'
import { type TrafficLight, trafficLights } from '../../lib/domain/debrief/fit.ts'
import { Fields } from './fields.tsx'
import { Icons } from './icons.tsx'
import { Lists } from './lists.tsx'
import { Row } from './row.tsx'

const ages = [0, 4, 50, 200, 900, 3000]
const marks: readonly Mark[] = ['waiting', 'part', 'done']
const directions = ['ltr', 'rtl'] as const

/** Every part in every state, for those who build them; no build for users has this page. Its words are not translated. */
export function App() {
  const [direction, setDirection] = useState<(typeof directions)[number]>('ltr')
  return (
    <main class="solo" data-view="parts" dir={direction}>
      <header class="row apart">
        <h1>Parts</h1>
        <Button compact onClick={() => setDirection(direction === 'ltr' ? 'rtl' : 'ltr')}>
          {direction === 'ltr' ? 'Right to left' : 'Left to right'}
        </Button>
      </header>
      <Buttons />
      <Fields />
      <Lists />
      <Saying />
      <Showing />
      <Icons />
    </main>
  )
}

function Buttons() {
  const kinds = [undefined, 'primary', 'quiet', 'danger'] as const
  const all = (state: string, part: { busy?: boolean; disabled?: boolean; compact?: boolean }) => (
    <Row name={`Button, ${state}`}>
      <div class="row">
        {kinds.map((kind) => (
          <Button key={kind ?? 'plain'} kind={kind} {...part}>
            {kind ?? 'plain'}
          </Button>
        ))}
      </div>
    </Row>
  )
  return (
    <>
      {all('at rest', {})}
      {all('compact', { compact: true })}
      {all('in work', { busy: true })}
      {all('disabled', { disabled: true })}
    </>
  )
}

function Saying() {
  const [offerUndo, toast] = useUndo()
  return (
    <>
      <Row name="Nudge">
        <Nudge>An offer</Nudge>
        <Nudge kind="warn" actions={<Button compact>Look again</Button>}>
          A warning, with a button
        </Nudge>
        <Nudge kind="bad">Something stopped</Nudge>
      </Row>
      <Row name="Empty">
        <Empty title="Nothing yet" action={<Button>Begin</Button>}>
          What will be here, and how it gets here.
        </Empty>
      </Row>
      <Row name="Saved mark">
        <SavedMark saved={{ state: 'none' }} />
        <SavedMark saved={{ state: 'saved', at: Date.now() }} />
        <SavedMark saved={{ state: 'failed' }} />
      </Row>
      <Row name="Toast">
        <Button onClick={() => offerUndo('Entry removed', () => {})}>Show one</Button>
        {toast}
      </Row>
    </>
  )
}

function Showing() {
  const [light, setLight] = useState<TrafficLight | ''>('amber')
  const [open, setOpen] = useState<string | null>('part')
  const now = Date.now()
  return (
    <>
      <Row name="Freshness strip">
        {ages.map((age) => (
          <Strip key={age} now={now} endedAt={now - age * MINUTE} missing={age === 4 ? ['company', 'next'] : []} />
        ))}
      </Row>
      <Row name="Step">
        <Steps>
          {marks.map((mark) => (
            <Step
              key={mark}
              title={`A step, ${mark}`}
              got={mark === 'waiting' ? '' : 'What it holds so far'}
              mark={mark}
              open={open === mark}
              onToggle={() => setOpen(open === mark ? null : mark)}
            >
              <Inside>What is inside stands here only while it is open.</Inside>
            </Step>
          ))}
        </Steps>
      </Row>
      <Row name="Traffic light">
        {trafficLights.map((each) => (
          <Light key={each} light={each} big />
        ))}
        <Lights label="Yours" value={light} onChange={setLight} />
      </Row>
      <Row name="How it landed">
        {landings.map((landed) => (
          <Landed key={landed} landed={landed} />
        ))}
      </Row>
    </>
  )
}

const Inside = ({ children }: { children: ComponentChildren }) => <p>{children}</p>
