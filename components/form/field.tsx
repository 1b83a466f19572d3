import { type ComponentChildren, createContext } from 'preact'
import { useContext, useId } from 'preact/hooks'
import { Icon } from '../icon/icon.tsx'
import './field.css'

export interface FieldProps {
  label: ComponentChildren
  hint?: ComponentChildren
  /** What is wrong with the answer, in words. */
  problem?: string
  /** One Input, TextArea, Select or DateField: it takes its id and its description from here. */
  children: ComponentChildren
}

interface Wiring {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}
const FieldContext = createContext<Wiring | null>(null)

/** One answer: its label above, its hint and its problem below. */
export function Field({ label, hint, problem, children }: FieldProps) {
  const id = useId()
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <FieldContext.Provider
        value={{ id, 'aria-describedby': described || undefined, 'aria-invalid': problem ? true : undefined }}
      >
        {children}
      </FieldContext.Provider>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          <Icon name="alert" small />
          <span>{problem}</span>
        </p>
      )}
    </div>
  )
}

/** The attributes that join a control to the Field around it; `label` names a control that stands alone. */
export function useField(label: string | undefined) {
  const wiring = useContext(FieldContext)
  return label === undefined ? wiring : { 'aria-label': label }
}
