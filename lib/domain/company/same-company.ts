import { type CompanyDecision, decidedKey } from './company-decisions.ts'
import { nameKey } from './company-name-key.ts'

/**
 * One key for all ways to write a company's name: case, accents, punctuation, legal forms, "&" and "and", a leading "The",
 * and all of an address but its domain set aside. For comparing, never for showing or storing: the rules grow. Empty for
 * a text that names no company.
 *
 * @param decisions what the user said of companies; it counts more than the rules
 */
export const companyKey = (name: string, decisions: readonly CompanyDecision[] = []): string =>
  decisions.length === 0 ? nameKey(name) : decidedKey(name, decisions)

/** Whether two texts name one company. Without a name no company is the same. */
export function sameCompany(one: string, other: string, decisions: readonly CompanyDecision[] = []): boolean {
  const key = companyKey(one, decisions)
  return key !== '' && key === companyKey(other, decisions)
}
