// Notes when each view was first painted with something to use in it. Stands in measured pages before their own scripts.
const views = { debrief: 'input, textarea', home: 'h1', 'thank-you': '.note' }
const painted = {}
const seen = new Set()
globalThis.bench = { painted }

new MutationObserver(() => {
  const main = document.querySelector('main[data-view]')
  const view = main?.dataset.view
  if (!view || seen.has(view) || !main.querySelector(views[view] ?? '*')) return
  seen.add(view)
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      painted[view] = performance.timeOrigin + performance.now()
    }
    port2.postMessage(null)
  })
}).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-view'] })
