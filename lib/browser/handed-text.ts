import browser from 'webextension-polyfill'
import * as z from 'zod/mini'

// In storage.session: it is on its way from one page to another, and nothing to keep.
const HANDED = 'handedText'

const handedTextSchema = z.object({
  text: z.string(),
  /** Who shows it: the panel of a window, or the dashboard. */
  to: z.enum(['panel', 'dashboard']),
  windowId: z.number(),
})
export type HandedText = z.infer<typeof handedTextSchema>

/** Hands a text that was selected somewhere to the page that shows what is in it. */
export async function handText(handed: HandedText): Promise<void> {
  await browser.storage.session.set({ [HANDED]: handed })
}

/** Calls `take` with each text that is for this page, once, until `signal` aborts. */
export function onHandedText(
  isForHere: (handed: HandedText) => boolean,
  take: (text: string) => void,
  signal: AbortSignal,
): void {
  const look = async () => {
    const handed = handedTextSchema.safeParse((await browser.storage.session.get(HANDED))[HANDED])
    if (signal.aborted || !handed.success || !isForHere(handed.data)) return
    await browser.storage.session.remove(HANDED)
    take(handed.data.text)
  }
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[HANDED]?.newValue !== undefined) void look()
  }
  browser.storage.onChanged.addListener(listener)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener))
  void look()
}
