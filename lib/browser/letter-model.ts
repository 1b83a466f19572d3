import browser from 'webextension-polyfill'
import { letterModelSchema, noLetterModel } from '../domain/thank-you/model/choice.ts'
import { patternFor } from './calendar-hosts.ts'
import { readCalendarSources } from './calendar-sources.ts'
import { hostPattern, readModelAddress } from './model-address.ts'
import { ofSchema, storedValue } from './stored-value.ts'

/** Which language model may draft notes. It holds for this computer, so it's in no backup. */
const choice = storedValue({ key: 'letterModel', read: ofSchema(letterModelSchema), fallback: () => noLetterModel })

export const readLetterModel = choice.get
export const writeLetterModel = choice.set
export const watchLetterModel = choice.watch

/** Asks the user for the server's one host. Must be called in the tick of a click. False: they said no. */
export const askForServer = (address: string): Promise<boolean> =>
  browser.permissions.request({ origins: [hostPattern(address)] })

/** Whether the user allows the server's host now. */
export const mayAskServer = (address: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [hostPattern(address)] }).catch(() => false)

/** Gives the server's host back, unless a calendar or the server that comes `next` needs it. */
export async function giveBackServer(address: string, next = ''): Promise<void> {
  if (!readModelAddress(address).ok) return
  const calendars = await readCalendarSources()
  const pattern = hostPattern(address)
  if (next !== '' && hostPattern(next) === pattern) return
  if (calendars.some((source) => patternFor(source.address) === pattern)) return
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false)
}
