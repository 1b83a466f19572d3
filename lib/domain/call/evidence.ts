import * as z from 'zod/mini'

/**
 * What one look at a call page amounts to. An observation, never proof: the session machine decides.
 *
 * `launcher`: the page starts a program, and will not show the call. `control`: the Leave control is there but nothing that only admitted people see; a lobby looks like that too.
 * `absent`: neither control nor any other sign. `transition`: known to hide the controls for a while (breakout rooms).
 * `unreadable`: the page could not be read, which says nothing.
 */
export const phases = [
  'elsewhere',
  'launcher',
  'prejoin',
  'waiting',
  'denied',
  'control',
  'in-call',
  'transition',
  'ended',
  'absent',
  'unreadable',
] as const
export type Phase = (typeof phases)[number]

/**
 * What the page's peer connections say of the call, the surest first. `open`: some are neither connected nor closed.
 * `none`: there has not been one since the page was loaded.
 */
export const mediaStates = ['connected', 'open', 'closed', 'none'] as const
export type MediaState = (typeof mediaStates)[number]

/** What a call let be read of it. For whoever asks whether a site's redesign has made us blind on one eye. */
export const readableFamilies = ['control', 'admitted', 'people', 'media', 'ended'] as const
export type ReadableFamily = (typeof readableFamilies)[number]

export const pageEndReasons = ['left', 'host', 'removed', 'unknown'] as const

const shownNames = z.array(z.string().check(z.maxLength(320))).check(z.maxLength(200))

/** One observation as it is sent from a call page. Times are ms since 1970. */
export const callEvidenceSchema = z.object({
  platform: z.string().check(z.minLength(1), z.maxLength(40)),
  room: z.nullable(z.string().check(z.maxLength(300))),
  phase: z.enum(phases),
  /** Since when the page has been read in this phase, without a break. */
  since: z.number(),
  at: z.number(),
  /** How many reads in a row gave this phase. */
  reads: z.number().check(z.minimum(1)),
  reason: z.nullable(z.enum(pageEndReasons)),
  /** Display names of the others in the order first seen; on their way from the page as it shows them. */
  people: shownNames,
  /** What the page shows for the user; once it is taken in, the user's own display names. */
  own: z.optional(shownNames),
  /** When a confirmed click on Leave was last seen. */
  leaveClickedAt: z.nullable(z.number()),
  /** Only of a call that is out of sight, and since when it has been so; missing where connections cannot be read. */
  media: z.optional(z.object({ state: z.enum(mediaStates), since: z.number() })),
  /** Told with a running call and with its end. */
  families: z.optional(z.array(z.enum(readableFamilies)).check(z.maxLength(readableFamilies.length))),
  /** The first part of the page's language, as `de`, told with a running call; empty when the page does not say. */
  language: z.optional(z.string().check(z.maxLength(3))),
})
export type CallEvidence = z.infer<typeof callEvidenceSchema>
