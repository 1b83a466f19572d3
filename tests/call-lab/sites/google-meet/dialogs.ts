import { el } from '../../client/elements.ts'
import type { PageContext } from './page-context.ts'

interface Choice {
  label: string
  action?: string
  run(): void
}

/** Lays a modal dialog over everything. The rest of the page stays where it is. Escape takes the dialog away. */
function openDialog(title: string, text: string | undefined, choices: readonly Choice[]): void {
  const buttons = choices.map(({ label, action, run }) =>
    el(
      'button',
      {
        type: 'button',
        class: 'pill',
        'data-mdc-dialog-action': action,
        onclick() {
          scrim.remove()
          run()
        },
      },
      label,
    ),
  )
  const dialog = el(
    'div',
    { class: 'dialog', role: 'dialog', 'aria-modal': 'true', 'aria-label': title },
    el('h2', {}, title),
    text ? el('p', {}, text) : undefined,
    el('div', { class: 'row end' }, ...buttons),
  )
  const scrim = el('div', { class: 'scrim' }, dialog)
  document.body.append(scrim)
  buttons.at(-1)?.focus()
}

export function closeDialogs(): void {
  for (const scrim of document.querySelectorAll('.scrim')) scrim.remove()
}

addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closeDialogs()
})

const nothing = () => {}

/** M3b: its button says what the green room's says. */
export function askConsent({ texts }: PageContext): void {
  openDialog(texts.recorded, texts.recordedWhy, [{ label: texts.joinNow, action: 'ok', run: nothing }])
}

/** M3d: for a host, the click on Leave is not yet leaving. The second button's action is made up. */
export function askHost({ texts }: PageContext, leave: () => void, endForAll: () => void): void {
  openDialog(texts.leaveAsHost, undefined, [
    { label: texts.endForAll, action: 'endForEveryone', run: endForAll },
    { label: texts.justLeave, action: 'Pd96ce', run: leave },
  ])
}

/** What Meet asks after five minutes alone. Its markup is not known. */
export function askAlone({ texts }: PageContext, leave: () => void): void {
  openDialog(texts.alone, texts.aloneWhy, [
    { label: texts.leaveNow, run: leave },
    { label: texts.stay, run: nothing },
  ])
}
