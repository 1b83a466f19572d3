import type { Debrief, DebriefPerson } from '../../lib/domain/debrief/debrief.ts'

/** Makes the next debrief from the newest one, so that two edits in one breath both count. */
export type Edit = (edit: (debrief: Debrief) => Debrief) => void

/** Changes what is kept of one person; nothing where that person has been taken out. */
export const editPerson = (edit: Edit, id: string, patch: (now: DebriefPerson) => Partial<DebriefPerson>): void =>
  edit((now) => ({
    ...now,
    people: now.people.map((person) => (person.id === id ? { ...person, ...patch(person) } : person)),
  }))
