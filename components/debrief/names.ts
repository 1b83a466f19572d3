import type { DebriefPerson } from '../../lib/domain/debrief/debrief.ts'

/** Some displays name people by their whole department. */
const longest = 30

/** What to call a person in a sentence: the first name, without a title; the whole name where it has one part. */
export function callName({ name, seenAs }: Pick<DebriefPerson, 'name' | 'seenAs'>): string {
  const whole = (name.trim() || seenAs.trim()).slice(0, 200)
  const given = whole.includes(',') ? (whole.split(',')[1] ?? '') : whole
  const words = given.split(/\s+/).filter((word) => word && !word.endsWith('.'))
  const short = [...(words[0] ?? whole)]
  return short.length > longest ? `${short.slice(0, longest).join('')}…` : short.join('')
}

/** Up to two letters that stand for a person. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean)
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('')
}
