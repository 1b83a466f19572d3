import {
  type CompanyDecision,
  companyDecisionsKind,
  noCompanyDecisions,
  withDecision,
  withoutDecision,
} from '../domain/company/company-decisions.ts'
import { ofKind, storedValue } from './stored-value.ts'

const stored = storedValue({
  key: 'companyDecisions',
  read: ofKind(companyDecisionsKind),
  fallback: noCompanyDecisions,
})

/** What the user has said of companies, for `sameCompany` and `companyKey`. */
export const readCompanyDecisions = async (): Promise<readonly CompanyDecision[]> => (await stored.get()).decisions
export const watchCompanyDecisions = stored.watch

const say = (says: CompanyDecision['says']) => (one: string, other: string, at: number) =>
  stored.change((now) => ({ ...now, decisions: withDecision(now.decisions, { one, other, says, at }) }))

/** Two names stand for one company. Resolves to false when a newer version wrote what is there. */
export const saySameCompany = say('same')
/** Two names stand for two companies, whatever the rules say. Resolves to false when a newer version wrote what is there. */
export const sayDifferentCompany = say('different')

/** Takes back what was said of two names: the rules decide again. */
export const undoCompanyDecision = (one: string, other: string): Promise<boolean> =>
  stored.change((now) => ({ ...now, decisions: withoutDecision(now.decisions, { one, other }) }))
