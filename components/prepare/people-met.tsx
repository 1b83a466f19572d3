import type { From, Met } from '../../lib/domain/preparation/from.ts'
import { dayOf } from '../home/item.ts'
import { type Text, useText } from '../text.ts'

/** Who was met before: those who come first, each with what the job is to them and in their words. */
export function PeopleMet({ people, company }: { people: readonly From<Met>[]; company: string }) {
  const t = useText()
  if (people.length === 0) return null
  const coming = people.filter(({ value }) => value.isComing)
  const others = people.filter(({ value }) => !value.isComing)
  return (
    <section class="stack s2">
      <h2>{t(coming.length > 0 ? 'preparePeopleAgain' : 'preparePeople')}</h2>
      {[...coming, ...others].map((met) => (
        <Person key={met.value.person.id} met={met} company={company} mixed={coming.length > 0} />
      ))}
    </section>
  )
}

function Person({ met, company, mixed }: { met: From<Met>; company: string; mixed: boolean }) {
  const t = useText()
  const { person, isComing } = met.value
  const lines = linesOf(met, t)
  return (
    <article class="card flat stack s1">
      <p>
        <strong class="label">
          <bdi>{person.name}</bdi>
        </strong>{' '}
        <span class="hint" dir="auto">
          {[
            person.title,
            mixed && !isComing ? t('preparePersonNotThere') : '',
            met.company && met.company !== company ? met.company : '',
            dayOf(met.at, t),
          ]
            .filter(Boolean)
            .join(', ')}
        </span>
      </p>
      {person.words.trim() && (
        <p class="said" dir="auto">
          {person.words}
        </p>
      )}
      {lines.length > 0 && (
        <dl class="told">
          {lines.map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </article>
  )
}

const linesOf = ({ value: { person } }: From<Met>, t: Text): (readonly [name: string, text: string])[] =>
  (
    [
      [t('preparePersonStressed'), person.stressed.filter((text) => text.trim()).join('; ')],
      [t('preparePersonProblem'), person.problem],
      [t('preparePersonSuccess'), person.success],
      [t('preparePersonSkills'), person.skills],
      [t('preparePersonMoment'), person.moment],
    ] as const
  ).filter(([, text]) => text.trim() !== '')
