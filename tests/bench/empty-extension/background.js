const calls = new Set()

const openWindow = () => chrome.windows.create({ type: 'popup', url: 'sidepanel.html', width: 420, height: 860 })

chrome.runtime.onMessage.addListener(({ type }, { tab }) => {
  if (type === 'in-call') return void calls.add(tab.id)
  calls.delete(tab.id)
  if (type === 'leave-clicked') void chrome.sidePanel.open({ windowId: tab.windowId })
  if (type === 'ended') void openWindow()
})
chrome.tabs.onRemoved.addListener((tabId) => {
  if (calls.delete(tabId)) void openWindow()
})
