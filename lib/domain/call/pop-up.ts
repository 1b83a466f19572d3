import * as z from 'zod/mini'

/** How a debrief may show itself when a call has ended. */
export const popUpSchema = z.object({
  /** Panel on the Leave click, and the extension window. Off: only the card, the badge and the list. */
  opensByItself: z.boolean(),
  card: z.boolean(),
  /** No card, no window, no panel, no badge; calls are not looked at. */
  everythingOff: z.boolean(),
  /** Shorter calls are no interviews. Seconds. */
  minimumSeconds: z.number().check(z.minimum(0), z.maximum(3600)),
})
export type PopUp = z.infer<typeof popUpSchema>
