import browser from 'webextension-polyfill'
import { attempt } from './refusals.ts'

const sizes = [16, 32, 48, 128]
const icons = (name: string) => Object.fromEntries(sizes.map((size) => [size, `/icon/${name}${size}.png`]))

/** The number of waiting debriefs on the toolbar icon, and the icon itself: a dot while a call is on. */
export async function showState({
  waiting,
  inCall,
  title,
}: {
  waiting: number
  inCall: boolean
  title: string
}): Promise<void> {
  const { action } = browser
  // Each by itself: one that is refused must not take the others with it.
  await attempt('badge', () => action.setBadgeText({ text: waiting > 0 ? String(Math.min(waiting, 99)) : '' }))
  await attempt('badge', () => action.setBadgeBackgroundColor({ color: '#2b4c86' }))
  await attempt('icon', () => action.setIcon({ path: icons(inCall ? 'in-call-' : '') }))
  await attempt('icon', () => action.setTitle({ title }))
}
