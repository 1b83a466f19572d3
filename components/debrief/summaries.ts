import type { Debrief, DebriefPerson } from '../../lib/domain/debrief/debrief.ts'
import type { Text } from '../text.ts'
import { countQuestions } from './marks.ts'
import { callName } from './names.ts'
import { feelOptions, partOptions, wordOf } from './options.ts'

const line = (parts: string[], between = ', ') => parts.filter((part) => part.trim()).join(between)

/** What each step holds so far, in a line under its title. */
export const whoGot = ({ company, people }: Debrief) => line([company, ...people.map(callName)])

export const feltGot = ({ feel, chance }: Debrief, t: Text) =>
  line([wordOf(feelOptions(t), feel), chance === null ? '' : t('debriefFeltChance', chance)], '. ')

export function askedGot(debrief: Debrief, t: Text): string {
  const count = countQuestions(debrief)
  return count ? t.plural('debriefQuestions', count) : ''
}

export const personGot = (person: DebriefPerson, t: Text) =>
  line(person.stressed) || line([person.title, wordOf(partOptions(t), person.part)])

export const surprisesGot = ({ surprises }: Debrief) => line(surprises)

export function promisesGot({ promisesByMe, promisesByThem, nextStep }: Debrief, t: Text): string {
  const count = [...promisesByMe, ...promisesByThem].filter(({ text }) => text.trim()).length
  return line([count ? t.plural('debriefPromises', count) : '', nextStep.text])
}
