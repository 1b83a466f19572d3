import { act } from 'preact/test-utils'

/** A place to draw in that is part of the document, so that things in it can have the focus. */
export function newPlace(): HTMLElement {
  document.body.replaceChildren()
  return document.body.appendChild(document.createElement('div'))
}

export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  act(() => {
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

export function press(target: Element, key: string, keys: KeyboardEventInit = {}): void {
  act(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...keys }))
  })
}

export function click(target: Element | null | undefined): void {
  if (!target) throw new Error('nothing to click')
  act(() => (target as HTMLElement).click())
}

export function paste(target: Element, text: string): void {
  const event = new Event('paste', { bubbles: true, cancelable: true })
  Object.assign(event, { clipboardData: { getData: () => text } })
  act(() => {
    target.dispatchEvent(event)
  })
}

/** The button in `place` with this name. */
export function button(place: Element, name: string): HTMLElement {
  const all = [...place.querySelectorAll<HTMLElement>('button, a')]
  const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === name)
  if (!found)
    throw new Error(
      `no button “${name}”; there are: ${all.map((one) => one.getAttribute('aria-label') ?? one.textContent).join(', ')}`,
    )
  return found
}

/** Leaves the single cards of a later part for all of its steps. */
export function allSteps(place: Element): void {
  const all = [...place.querySelectorAll('.cards-foot button')].at(-1)
  if (all) click(all)
}

/** The field in `place` under the label that begins with `label`. */
export function field(place: Element, label: string): HTMLInputElement {
  const found = [...place.querySelectorAll('label')].find((one) => one.textContent?.startsWith(label))
  const control = found && place.querySelector<HTMLInputElement>(`[id="${found.htmlFor}"]`)
  if (!control) throw new Error(`no field “${label}”`)
  return control
}
