import type { Outcome, Weights } from '../../lib/domain/debrief/fit.ts'
import { conductOf, coverageOf, gridOf, overtakes, type Role } from '../../lib/domain/insight/roles.ts'
import { conductOptions, ratingNames } from '../debrief/later/words.ts'
import { wordOf } from '../debrief/options.ts'
import { Empty } from '../empty/empty.tsx'
import { dayOf } from '../home/item.ts'
import { Icon } from '../icon/icon.tsx'
import { Light } from '../light/light.tsx'
import { type Text, type TextKey, useText } from '../text.ts'

export interface RolesViewProps {
  roles: readonly Role[]
  weights: Weights
  hrefOf: (interviewId: string) => string
}

const outcomeNames: Record<Outcome, TextKey> = {
  'next-round': 'outcomeNextRound',
  offer: 'outcomeOffer',
  rejected: 'outcomeRejected',
  withdrawn: 'outcomeWithdrawn',
  silence: 'outcomeSilence',
}

/** All jobs side by side, and each with what its rounds showed. */
export function RolesView({ roles, weights, hrefOf }: RolesViewProps) {
  const t = useText()
  const live = roles.filter(({ ended }) => ended === null)
  const [first, second] = live
  return (
    <>
      <header>
        <h1>{t('rolesTitle')}</h1>
        <p class="soft">{t.plural('rolesLive', live.length)}</p>
      </header>
      {roles.length === 0 ? (
        <Empty title={t('rolesEmpty')}>{t('rolesEmptyHow')}</Empty>
      ) : (
        <>
          <Comparison roles={roles} hrefOf={hrefOf} />
          {first && second && <Overtaking first={first} second={second} weights={weights} />}
          {roles.map((role) => (
            <RoleCard key={role.id} role={role} />
          ))}
        </>
      )}
    </>
  )
}

const nameOf = ({ company, role }: Role) => [company, role].filter((part) => part.trim()).join(', ')
const number = (value: number, { language }: Text) =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value)

function Comparison({ roles, hrefOf }: Pick<RolesViewProps, 'roles' | 'hrefOf'>) {
  const t = useText()
  return (
    <div class="tablewrap">
      <table class="table">
        <caption class="away">{t('rolesTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('rolesRole')}</th>
            <th scope="col">{t('rolesStage')}</th>
            <th scope="col">{t('rolesLight')}</th>
            <th scope="col">{t('rolesFit')}</th>
            <th scope="col">{t('rolesYou')}</th>
            <th scope="col">{t('rolesThey')}</th>
            <th scope="col">{t('rolesNext')}</th>
            <th scope="col">{t('rolesUnknown')}</th>
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <Row key={role.id} role={role} hrefOf={hrefOf} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ role, hrefOf }: { role: Role; hrefOf: (interviewId: string) => string }) {
  const t = useText()
  const [newest] = role.rounds
  const unknown = role.unknown.map((rating) => t(ratingNames[rating]))
  return (
    <tr>
      <th scope="row">
        <a href={hrefOf(newest?.interviewId ?? role.id)}>
          <bdi class="cut">{role.company}</bdi>
        </a>
        <span class="hint cut" dir="auto">
          {role.role}
        </span>
      </th>
      <td>
        <span class="line cut" dir="auto">
          {role.ended ? t(outcomeNames[role.ended]) : newest?.round || t.plural('rolesRounds', role.rounds.length)}
        </span>
        <span class="hint nowrap">{newest && dayOf(newest.startedAt, t)}</span>
      </td>
      <td>{role.light && <Light light={role.light} />}</td>
      <td class="num">
        {role.fit.mean === null ? '' : t('rolesFitOf', number(role.fit.mean, t))}
        {role.fit.rated > 0 && (
          <span class="hint cut">{t('rolesEvidence', role.fit.withEvidence, role.fit.rated)}</span>
        )}
      </td>
      <td class="num">{role.performance === null ? '' : t('rolesYouOf', number(role.performance, t))}</td>
      <td class="num">{role.chance === null ? '' : t('rolesTheyOf', role.chance)}</td>
      <td>
        <span class="line cut" dir="auto">
          {role.nextStep && [role.nextStep.text, role.nextStep.by].filter(Boolean).join(', ')}
        </span>
      </td>
      <td>{new Intl.ListFormat(t.language, { type: 'unit' }).format(unknown)}</td>
    </tr>
  )
}

/** What would have to be true for the second to come before the first. */
function Overtaking({ first, second, weights }: { first: Role; second: Role; weights: Weights }) {
  const t = useText()
  const ways = overtakes(first, second, weights)
  if (first.fit.mean === null || second.fit.mean === null) return null
  return (
    <section class="section measure">
      <header>
        <h2>{t('rolesOvertake', nameOf(second), nameOf(first))}</h2>
      </header>
      {ways.length === 0 ? (
        <p class="soft">{t('rolesOvertakeNone')}</p>
      ) : (
        <ul class="bullets">
          {ways.map(({ rating, score }) => (
            <li key={rating}>{t('rolesOvertakeBy', t(ratingNames[rating]), score)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

function RoleCard({ role }: { role: Role }) {
  const t = useText()
  const grid = gridOf(role)
  const conduct = conductOf(role)
  return (
    <details class="card role">
      <summary>
        <h2 class="label">
          <bdi>{nameOf(role)}</bdi>
        </h2>
      </summary>
      {grid.rows.length > 0 && (
        <div class="tablewrap">
          <table class="table">
            <caption>{t('rolesGrid')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('rolesGridTopic')}</th>
                <th scope="col">{t('rolesGridAd')}</th>
                {grid.people.map(({ id, name }) => (
                  <th key={id} scope="col">
                    <bdi>{name}</bdi>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {grid.rows.map(({ term, inSpecification, by }) => (
                <tr key={term}>
                  <th scope="row" dir="auto">
                    {term}
                  </th>
                  <Ticked yes={inSpecification} />
                  {grid.people.map(({ id }, at) => (
                    <Ticked key={id} yes={by[at] === true} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <section class="stack s2">
        <h3>{t('rolesCoverage')}</h3>
        <ul class="bullets">
          {coverageOf(role).map(({ rating, asked, evidence }) => (
            <li key={rating}>
              {t(
                'rolesCoverageOf',
                t(ratingNames[rating]),
                t.plural('rolesAsked', asked),
                t.plural('rolesEvidenceOf', evidence),
              )}
            </li>
          ))}
        </ul>
      </section>
      {conduct.length > 0 && (
        <section class="stack s2">
          <h3>{t('rolesConduct')}</h3>
          <ul class="bullets">
            {conduct.map(({ at, conduct: { id, kind, text, quote } }) => (
              <li key={id} dir="auto">
                {[dayOf(at, t), wordOf(conductOptions(t), kind), text].filter(Boolean).join(': ')}
                {quote && (
                  <>
                    {' '}
                    <q>{quote}</q>
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </details>
  )
}

function Ticked({ yes }: { yes: boolean }) {
  const t = useText()
  return (
    <td>
      {yes ? (
        <>
          <Icon name="tick" />
          <span class="away">{t('rolesGridYes')}</span>
        </>
      ) : (
        <span class="away">{t('rolesGridNo')}</span>
      )}
    </td>
  )
}
