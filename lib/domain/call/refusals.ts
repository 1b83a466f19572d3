import * as z from 'zod/mini'

/** What a browser may refuse us, in the order in which the ways to show a debrief are tried; then what stands beside them. */
export const refusables = [
  'panel',
  'card',
  'front',
  'window-place',
  'window',
  'tab',
  'notice',
  'badge',
  'icon',
  'alarm',
] as const
export type Refusable = (typeof refusables)[number]

/** A call to the browser that it refused. `times` counts up to now, `at` is the last one in ms since 1970. */
export const refusalSchema = z.object({ what: z.enum(refusables), at: z.number(), times: z.number() })
export type Refusal = z.infer<typeof refusalSchema>

/** The list with one more refusal: one entry for each kind, the latest first. */
export function withRefusal(known: readonly Refusal[], what: Refusable, at: number): Refusal[] {
  const before = known.find((refusal) => refusal.what === what)
  return [{ what, at, times: (before?.times ?? 0) + 1 }, ...known.filter((refusal) => refusal.what !== what)]
}
