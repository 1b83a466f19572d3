import { useState } from 'preact/hooks'
import { Anchors } from '../../components/form/anchors.tsx'
import { Check } from '../../components/form/check.tsx'
import { Chips } from '../../components/form/chip.tsx'
import { DateField } from '../../components/form/date-field.tsx'
import { Field } from '../../components/form/field.tsx'
import { Input } from '../../components/form/input.tsx'
import { Segment } from '../../components/form/segment.tsx'
import { Select } from '../../components/form/select.tsx'
import { Switch } from '../../components/form/switch.tsx'
import { Ten } from '../../components/form/ten.tsx'
import { TextArea } from '../../components/form/text-area.tsx'
import { Row } from './row.tsx'

const choices = ['one', 'two', 'three'] as const
type Choice = (typeof choices)[number]
const options = choices.map((value) => ({ value, label: value }))
const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'

export function Fields() {
  const [text, setText] = useState('Some words')
  const [choice, setChoice] = useState<Choice | ''>('one')
  const [day, setDay] = useState('2026-11-27')
  const [on, setOn] = useState(true)
  const [score, setScore] = useState<number | null>(3)
  return (
    <>
      <Row name="Field">
        <Field label="Plain" hint="A hint">
          <Input value={text} onChange={setText} />
        </Field>
        <Field label="With a problem" problem="What is wrong, and what to do">
          <Input value={text} onChange={setText} />
        </Field>
        <Field label="Disabled">
          <Input value={text} onChange={setText} disabled />
        </Field>
        <Field label="Another person's words">
          <TextArea said value={text} onChange={setText} />
        </Field>
        <Field label={long}>
          <TextArea value={`${long} ${long}`} onChange={() => {}} />
        </Field>
        <Field label="Select">
          <Select value={choice || 'one'} options={options} onChange={setChoice} />
        </Field>
        <DateField label="Day" value={day} onChange={setDay} />
      </Row>
      <Row name="Choices">
        <Chips label="Chips" value={choice} options={options} onChange={setChoice} />
        <Chips label="Chips, tight" tight value="" options={options} onChange={setChoice} />
        <Segment label="Segment" value={choice} options={options} onChange={setChoice} />
        <Check checked={on} onChange={setOn}>
          A tick
        </Check>
        <Switch label="Switch" hint="It acts at once" checked={on} onChange={setOn} />
        <Switch label="Switch, disabled" checked={false} disabled onChange={setOn} />
      </Row>
      <Row name="Scales">
        <Ten label="One to ten" value={score} low="never" high="always" onChange={setScore} />
        <Ten label="One to ten, disabled" value={null} low="never" high="always" disabled onChange={setScore} />
        <Anchors
          label="Five anchors"
          value={score !== null && score <= 5 ? score : null}
          anchors={['stiff', 'polite', 'uneven', 'relaxed', 'open']}
          onChange={setScore}
        />
      </Row>
    </>
  )
}
