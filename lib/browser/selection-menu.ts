import browser from 'webextension-polyfill'

const NAME = 'save-selection'

/** Words that the user selected in a page, and where. */
export interface Selected {
  tabId: number
  frameId: number
  windowId: number
  /** As the browser hands it over: in one line. */
  text: string
}

/** Calls `save` in the tick of the gesture, when the user chooses the entry for the words that they selected. */
export function listenForSelections(save: (selected: Selected) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId = 0, selectionText = '' }, tab) => {
    if (menuItemId !== NAME || tab?.id === undefined || tab.windowId === undefined) return
    save({ tabId: tab.id, frameId, windowId: tab.windowId, text: selectionText })
  })
}

/** Puts the entry into the menu of selected words. Once at each installation: the browser keeps it. */
export function addSelectionToMenu(title: string): void {
  browser.contextMenus.create({ id: NAME, title, contexts: ['selection'] })
}

/** The selected words with their lines. The choice in the menu lets us ask the page for them, once. */
export async function linesOf({ tabId, frameId, text }: Selected): Promise<string> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: () => getSelection()?.toString() ?? '',
    })
    return typeof answer?.result === 'string' && answer.result.trim() ? answer.result : text
  } catch {
    // A page that takes no scripts, such as the browser's own.
    return text
  }
}
