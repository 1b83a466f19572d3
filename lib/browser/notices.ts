import browser from 'webextension-polyfill'
import { noNotices, noticesSchema } from '../domain/follow-up/notice.ts'
import { attempt } from './refusals.ts'
import { ofSchema, storedValue } from './stored-value.ts'

const wanted = { permissions: ['notifications' as const] }

/** Whether the browser lets us show messages of the operating system. It is the only place in which that is kept. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains(wanted)

/** Asks the user, or gives the permission back. Must be called in the tick of a click. */
export const allowNotices = (on: boolean): Promise<boolean> =>
  on ? browser.permissions.request(wanted) : browser.permissions.remove(wanted)

export interface Notice {
  /** A newer one with the same id takes its place. */
  id: string
  title: string
  message: string
}

/** Shows a message of the operating system, where that is allowed. Without it, the badge says that something waits. */
export async function showNotice({ id, title, message }: Notice): Promise<void> {
  if (!(await mayNotify())) return
  const iconUrl = browser.runtime.getURL('icon/128.png')
  await attempt('notice', () => browser.notifications.create(id, { type: 'basic', iconUrl, title, message }))
}

export async function clearNotice(id: string): Promise<void> {
  if (await mayNotify()) await browser.notifications.clear(id)
}

const notices = storedValue({ key: 'notices', read: ofSchema(noticesSchema), fallback: noNotices })

/** What was said so far; nothing where that cannot be read. */
export const readNotices = notices.get
export const writeNotices = notices.set

/**
 * Hears clicks on our messages. Called before anything is awaited: a click may be what starts the worker. The API is
 * not there until the user allows it, so it is looked for again when a permission comes.
 */
export function listenForNotices(onClick: (id: string) => void): void {
  const listen = () => {
    const api = browser.notifications as typeof browser.notifications | undefined
    if (api && !api.onClicked.hasListener(onClick)) api.onClicked.addListener(onClick)
  }
  listen()
  browser.permissions.onAdded.addListener(listen)
}
