import browser from 'webextension-polyfill'

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
  await browser.action.setBadgeBackgroundColor({ color: '#2b4c86' })
  await browser.action.setBadgeText({ text: waiting > 0 ? String(Math.min(waiting, 99)) : '' })
  await browser.action.setIcon({ path: icons(inCall ? 'in-call-' : '') })
  await browser.action.setTitle({ title })
}
