import browser from 'webextension-polyfill'

const NAME = 'start-debrief'

/**
 * The ways to a debrief without a call page: the keyboard command, and the menu of the toolbar icon. `start` runs in the
 * tick of the gesture.
 */
export function listenForByHand(start: (windowId: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === NAME && tab?.windowId !== undefined) start(tab.windowId)
  })
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === NAME && tab?.windowId !== undefined) start(tab.windowId)
  })
}

/** Puts the entry into the icon's menu. Once at each installation: the browser keeps it. */
export async function addToMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({ id: NAME, title, contexts: ['action'] })
}
