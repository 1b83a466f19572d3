import browser from 'webextension-polyfill'
import * as z from 'zod/mini'
import { patternFor } from './calendar-hosts.ts'
import { readCalendarSources } from './calendar-sources.ts'
import { hostPattern, readModelAddress } from './model-address.ts'
import { ofSchema, storedValue } from './stored-value.ts'

export const letterModelKinds = ['off', 'browser', 'server'] as const

const schema = z.object({
  kind: z.enum(letterModelKinds),
  /** Of the server, without a slash at its end. Empty until one was saved. */
  address: z.string(),
  /** The model's name on the server. */
  model: z.string(),
})
/** Which language model may draft notes. It holds for this computer, so it's in no backup. */
export type LetterModel = z.infer<typeof schema>

export const noLetterModel: LetterModel = { kind: 'off', address: '', model: '' }

const choice = storedValue({ key: 'letterModel', read: ofSchema(schema), fallback: () => noLetterModel })

export const readLetterModel = choice.get
export const writeLetterModel = choice.set
export const watchLetterModel = choice.watch

/** Asks the user for the server's one host. Must be called in the tick of a click. False: they said no. */
export const askForServer = (address: string): Promise<boolean> =>
  browser.permissions.request({ origins: [hostPattern(address)] })

/** Whether the user allows the server's host now. */
export const mayAskServer = (address: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [hostPattern(address)] }).catch(() => false)

/** Gives the server's host back, unless a calendar needs it. */
export async function giveBackServer(address: string): Promise<void> {
  if (!readModelAddress(address).ok) return
  const calendars = await readCalendarSources()
  const pattern = hostPattern(address)
  if (calendars.some((source) => patternFor(source.address) === pattern)) return
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false)
}
