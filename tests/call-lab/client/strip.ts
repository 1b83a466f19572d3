import { el } from './elements.ts'

/** A button of the strip, shown while `when` holds. */
export interface StripStep {
  label: string
  when(): boolean
  run(): void
}

const style = `
  :host { position: fixed; left: 16px; top: 16px; z-index: 2147483000; font: 12px/1.3 system-ui, sans-serif }
  details { max-width: 176px; border-radius: 10px; background: #fffdf8; color: #2b2620; box-shadow: 0 2px 10px #0006 }
  summary { padding: 6px 12px; cursor: pointer; font-weight: 600; letter-spacing: .02em }
  div { display: grid; gap: 4px; padding: 2px 8px 8px }
  button { font: inherit; text-align: left; padding: 5px 8px; border: 0; border-radius: 6px; background: #efe8dc; color: inherit; cursor: pointer }
  button:hover { background: #e2d8c7 }
  p { margin: 0 4px; color: #6a6157 }
`

/** The lab's own corner for a person. Its shadow root is closed, so that no watcher of the page reads its words. */
export function openStrip(steps: readonly StripStep[]): { refresh(): void } {
  const host = document.createElement('call-lab-strip')
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  root.adoptedStyleSheets = [sheet]
  const list = el('div')
  root.append(el('details', { open: true }, el('summary', {}, 'Call lab'), list))
  document.documentElement.append(host)

  function refresh() {
    const shown = steps.filter((step) => step.when())
    const buttons = shown.map((step) => el('button', { type: 'button', onclick: step.run }, step.label))
    list.replaceChildren(...(buttons.length ? buttons : [el('p', {}, 'Nothing to do here. Use the page.')]))
  }
  refresh()
  return { refresh }
}
