import type { Finding, Mend } from './note.ts'

export const block = (rule: string, excerpt: string): Finding => ({ level: 'block', rule, excerpt })
export const warn = (rule: string, excerpt: string): Finding => ({ level: 'warn', rule, excerpt })

/** A finding with its repair, where there is one. */
export function mended(finding: Finding, mend: Mend | null): Finding {
  return mend ? { ...finding, mend } : finding
}
