import * as z from 'zod/mini'
import { ofSchema, storedValue } from './stored-value.ts'

const handedTextSchema = z.object({
  text: z.string(),
  /** Who shows it: the panel of a window, or the dashboard. */
  to: z.enum(['panel', 'dashboard']),
  windowId: z.number(),
})
export type HandedText = z.infer<typeof handedTextSchema>

/** It is on its way from one page to another, and nothing to keep. */
const handed = storedValue<HandedText | null>({
  key: 'handedText',
  area: 'session',
  read: ofSchema(handedTextSchema),
  fallback: () => null,
})

/** Hands a text that was selected somewhere to the page that shows what is in it. */
export const handText: (text: HandedText) => Promise<void> = handed.set

/** Calls `take` with each text that is for this page, once, until `signal` aborts. */
export function onHandedText(
  isForHere: (handed: HandedText) => boolean,
  take: (text: string) => void,
  signal: AbortSignal,
): void {
  const look = async () => {
    const found = await handed.get()
    if (signal.aborted || found === null || !isForHere(found)) return
    await handed.remove()
    take(found.text)
  }
  handed.watch(() => void look(), signal)
  void look()
}
