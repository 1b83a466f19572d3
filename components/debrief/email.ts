import type { TextKey } from '../text.ts'

/** What is wrong with the text as one bare address; null when nothing is, or nothing was typed. */
export function emailProblem(text: string): TextKey | null {
  const address = text.trim()
  if (!address) return null
  if (/[,;]/.test(address) || address.split('@').length > 2) return 'debriefEmailOne'
  if (/[\s<>"()]/.test(address)) return 'debriefEmailBare'
  const [name, domain] = address.split('@')
  if (domain === undefined) return 'debriefEmailAt'
  if (!name) return 'debriefEmailStart'
  return /^[^.]+(\.[^.]+)+$/.test(domain) ? null : 'debriefEmailEnd'
}
