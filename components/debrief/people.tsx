import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type Debrief, type DebriefPerson, isBlankPerson, newPerson } from '../../lib/domain/debrief/debrief.ts'
import { Button } from '../form/button.tsx'
import { insertedAt, without } from '../form/reorder/entries.ts'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'
import type { OfferUndo } from '../toast/use-undo.tsx'
import { type Edit, editPerson } from './edit.ts'
import { PersonFields } from './person-fields.tsx'
import { PersonRow } from './person-row.tsx'
import type { Thanked } from './thanked.ts'

export interface PeopleProps {
  people: readonly DebriefPerson[]
  edit: Edit
  newId: () => string
  offerUndo: OfferUndo
  thanked: Thanked
}

/** Everyone who was there, each folded to a line; those whom the call showed come first. */
export function People({ people, edit, newId, offerUndo, thanked }: PeopleProps) {
  const t = useText()
  const [openId, setOpenId] = useState<string | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const moveFocus = useRef(false)
  /** The one that is open, as it was when it was opened. */
  const opened = useRef<DebriefPerson | null>(null)
  useLayoutEffect(() => {
    if (!moveFocus.current) return
    moveFocus.current = false
    const inside = openId === null ? null : list.current?.querySelector<HTMLElement>('.open-person input')
    ;(inside ?? list.current?.parentElement?.querySelector<HTMLElement>('.add-person'))?.focus()
  })

  const open = (id: string | null) => {
    moveFocus.current = true
    setOpenId(id)
    const before = opened.current
    const emptied = people.find((person) => person.id === before?.id && person.id !== id)
    opened.current = people.find((person) => person.id === id) ?? null
    if (before && emptied && isBlankPerson(emptied) && !isBlankPerson(before)) return remove(emptied, before)
    edit((now) => ({ ...now, people: now.people.filter((person) => person.id === id || !isBlankPerson(person)) }))
  }
  const add = () => {
    const person = newPerson(newId())
    open(person.id)
    edit((now) => ({ ...now, people: [...now.people, person] }))
  }
  /** @param before what comes back on undo: their fields may have been emptied on the way */
  function remove(person: DebriefPerson, before = person) {
    const index = people.indexOf(person)
    moveFocus.current = true
    setOpenId(null)
    opened.current = null
    edit((now) => takenOut(now, before))
    if (!isBlankPerson(before))
      offerUndo(t('debriefPersonRemoved', before.name || before.seenAs), () => {
        moveFocus.current = true
        edit((now) => putBack(now, before, index))
      })
  }
  const fromCallFirst = [...people].sort((a, b) => Number(b.seenAs !== '') - Number(a.seenAs !== ''))
  return (
    <section class="stack s3" aria-label={t('debriefPeople')}>
      {people.length === 0 && <p class="soft small">{t('debriefNobody')}</p>}
      <ul class="stack s3" ref={list}>
        {fromCallFirst.map((person) =>
          person.id === openId ? (
            <li key={person.id} class="card open-person">
              <PersonFields
                person={person}
                onChange={(patch) => editPerson(edit, person.id, () => patch)}
                onDone={() => open(null)}
                onRemove={() => remove(person, isBlankPerson(person) ? (opened.current ?? person) : person)}
              />
            </li>
          ) : (
            <PersonRow key={person.id} person={person} thanked={thanked[person.id]} onOpen={() => open(person.id)} />
          ),
        )}
      </ul>
      <Button class="add-person" onClick={add}>
        <Icon name="plus" />
        {t('debriefAddPerson')}
      </Button>
    </section>
  )
}

/** By what the call and the calendar call somebody, neither brings them back. */
const namesOf = ({ seenAs, listed }: DebriefPerson): string[] =>
  [seenAs, listed?.name ?? '', listed?.email ?? ''].filter(Boolean)

export const takenOut = (now: Debrief, person: DebriefPerson): Debrief => ({
  ...now,
  people: without(now.people, person.id),
  removedNames: [...now.removedNames, ...namesOf(person)],
})

export const putBack = (now: Debrief, person: DebriefPerson, index: number): Debrief => ({
  ...now,
  people: insertedAt(now.people, index, person),
  removedNames: now.removedNames.filter((name) => !namesOf(person).includes(name)),
})
