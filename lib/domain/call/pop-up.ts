import * as z from 'zod/mini'
import { kept, type Of } from '../fields.ts'

/** How a debrief may show itself when a call has ended. */
export const popUpFields = {
  /** Panel on the Leave click, and the extension window. Off: only the card, the badge and the list. */
  opensByItself: kept(z.boolean(), true),
  card: kept(z.boolean(), true),
  /** No card, no window, no panel, no badge; calls are not looked at. */
  everythingOff: kept(z.boolean(), false),
  /** Shorter calls are no interviews. Seconds. */
  minimumSeconds: kept(z.number().check(z.minimum(0), z.maximum(3600)), 60),
}
export type PopUp = Of<typeof popUpFields>
