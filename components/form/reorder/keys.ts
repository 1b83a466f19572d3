import { pastedLines } from './pasted.ts'

/** Where Alt and an arrow key move an entry: up, down, or 0 for any other key. */
export const moveOf = ({ altKey, key }: KeyboardEvent): -1 | 0 | 1 =>
  !altKey ? 0 : key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0

/** Enter alone, which ends an entry; with Shift it's a new line. */
export const isEnter = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing

/**
 * Several pasted lines become entries; one line is the field's own.
 *
 * @param take takes the lines, beside what is kept of the field's text; false where there is no room for them
 */
export function takeLines(event: ClipboardEvent, take: (kept: string, lines: string[]) => boolean): void {
  const lines = pastedLines(event.clipboardData?.getData('text/plain') ?? '')
  if (lines.length < 2 || !(event.currentTarget instanceof HTMLTextAreaElement)) return
  const { value, selectionStart, selectionEnd } = event.currentTarget
  if (take(value.slice(0, selectionStart) + value.slice(selectionEnd), lines)) event.preventDefault()
}
