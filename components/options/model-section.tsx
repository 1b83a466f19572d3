import { useEffect, useRef, useState } from 'preact/hooks'
import {
  type AddressProblem,
  type LetterModel,
  letterModelKinds,
  type ModelAddress,
  type ServerAnswer,
} from '../../lib/domain/thank-you/model/choice.ts'
import { Button } from '../form/button.tsx'
import { Field } from '../form/field.tsx'
import { Input } from '../form/input.tsx'
import { Segment } from '../form/segment.tsx'
import { Nudge } from '../nudge/nudge.tsx'
import { type TextKey, useText } from '../text.ts'
import { faultSentence } from '../thank-you/model-faults.ts'

export interface ModelSectionProps {
  value: LetterModel
  /** This browser has a model that takes instructions. */
  hasOwn: boolean
  /** Of the extension's pages: `chrome-extension`. */
  scheme: string
  onKind: (kind: LetterModel['kind']) => void
  read: (typed: string) => ModelAddress
  /** Asks for the host, in the tick of a click, and saves the server. False: the user said no to the browser. */
  onSave: (address: string, model: string) => Promise<boolean>
  /** Asks the saved server something that has nothing of the user in it. */
  onTest: (signal: AbortSignal) => Promise<ServerAnswer>
}

const kindNames = {
  off: 'optionsModelOff',
  browser: 'optionsModelBrowser',
  server: 'optionsModelServer',
} as const satisfies Record<LetterModel['kind'], TextKey>

/** Whether a language model drafts notes, and which. */
export function ModelSection(props: ModelSectionProps) {
  const { value, hasOwn, onKind } = props
  const t = useText()
  return (
    <section class="stack" id="model" aria-labelledby="model-title">
      <h2 id="model-title">{t('optionsModel')}</h2>
      <p class="small soft">{t('optionsModelHint')}</p>
      <Segment
        label={t('optionsModelWho')}
        value={value.kind}
        options={letterModelKinds.map((kind) => ({ value: kind, label: t(kindNames[kind]) }))}
        onChange={onKind}
      />
      {value.kind === 'browser' && <p class="hint">{t(hasOwn ? 'optionsModelBrowserHint' : 'optionsModelNone')}</p>}
      {value.kind === 'server' && <ServerFields {...props} />}
    </section>
  )
}

type Problem = AddressProblem | 'no-name' | 'declined'

const problems = {
  'no-address': 'optionsModelNoAddress',
  'has-password': 'optionsModelHasPassword',
  'not-https': 'optionsModelNotHttps',
  'no-name': 'optionsModelNoName',
  declined: 'optionsModelDeclined',
} as const satisfies Record<Problem, TextKey>

function ServerFields({ value, scheme, read, onSave, onTest }: ModelSectionProps) {
  const t = useText()
  const [typed, setTyped] = useState(value.address)
  const [model, setModel] = useState(value.model)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [warned, setWarned] = useState(false)
  const found = read(typed)
  const change = (set: (text: string) => void) => (text: string) => {
    set(text)
    setProblem(null)
    setWarned(false)
  }
  /** In the tick of the click: the browser asks for the host. */
  const save = () => {
    if (!found.ok) return setProblem(found.problem)
    if (model.trim() === '') return setProblem('no-name')
    if (found.reach === 'public' && !warned) return setWarned(true)
    setWarned(false)
    void onSave(found.address, model.trim()).then((done) => {
      setProblem(done ? null : 'declined')
      if (done) setTyped(found.address)
    })
  }
  const isSaved = found.ok && value.address === found.address && value.model === model.trim() && value.model !== ''
  const ofAddress = problem !== null && problem !== 'no-name'
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <div class="side-by-side">
        <Field
          label={t('optionsModelAddress')}
          hint={t('optionsModelAddressHint')}
          problem={ofAddress ? t(problems[problem]) : undefined}
        >
          <Input autocomplete="off" value={typed} onChange={change(setTyped)} />
        </Field>
        <Field
          label={t('optionsModelName')}
          hint={t('optionsModelNameHint')}
          problem={problem === 'no-name' ? t(problems[problem]) : undefined}
        >
          <Input autocomplete="off" value={model} onChange={change(setModel)} />
        </Field>
      </div>
      {found.ok && found.reach === 'network' && <p class="hint">{t('optionsModelNetwork', found.host)}</p>}
      {found.ok && warned ? (
        <Nudge
          kind="warn"
          actions={
            <>
              <Button compact onClick={save}>
                {t('optionsModelSaveAnyway')}
              </Button>
              <Button kind="quiet" compact onClick={() => setWarned(false)}>
                {t('optionsModelCancel')}
              </Button>
            </>
          }
        >
          {t('optionsModelPublic', found.host)}
        </Nudge>
      ) : (
        !isSaved && (
          <div class="row">
            <Button type="submit">{t('optionsModelSave')}</Button>
          </div>
        )
      )}
      {isSaved && found.ok && <Test {...{ model: value.model, host: found.host, scheme, onTest }} />}
    </form>
  )
}

type TestState = 'idle' | 'asking' | ServerAnswer

interface TestProps extends Pick<ModelSectionProps, 'scheme' | 'onTest'> {
  model: string
  host: string
}

function Test({ model, host, scheme, onTest }: TestProps) {
  const t = useText()
  const [state, setState] = useState<TestState>('idle')
  const asking = useRef<AbortController | null>(null)
  useEffect(() => () => asking.current?.abort(), [])
  const test = () => {
    const own = new AbortController()
    asking.current = own
    setState('asking')
    void onTest(own.signal).then((answer) => own.signal.aborted || setState(answer))
  }
  const stop = () => {
    asking.current?.abort()
    setState('idle')
  }
  return (
    <div class="stack s2" role="status">
      <p class="small">{t('optionsModelSaved', model, host)}</p>
      <div class="row">
        {state === 'asking' ? (
          <Button kind="quiet" onClick={stop}>
            {t('draftStop')}
          </Button>
        ) : (
          <Button onClick={test}>{t('optionsModelTest')}</Button>
        )}
      </div>
      {state === 'asking' && (
        <p class="row one">
          <span class="spin" />
          <span>{t('optionsModelTesting', model)}</span>
        </p>
      )}
      {typeof state === 'object' && (
        <p class={state.ok ? 'small' : 'problem'}>
          {state.ok ? t('optionsModelWorks', model) : faultSentence(t, state.fault, { model, host, scheme })}
        </p>
      )}
    </div>
  )
}
