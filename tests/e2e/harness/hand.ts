import type { Page } from 'puppeteer-core'

/** A person drops a file on the page. */
export async function dropFile(page: Page, name: string, text: string, type = 'text/calendar'): Promise<void> {
  await page.evaluate(
    (fileName, content, fileType) => {
      const data = new DataTransfer()
      data.items.add(new File([content], fileName, { type: fileType }))
      const place = document.querySelector('main') ?? document.body
      for (const kind of ['dragover', 'drop']) {
        place.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }))
      }
    },
    name,
    text,
    type,
  )
}

/** A person pastes what other programs put on the clipboard, by its types, into whatever has the focus. */
export async function pasteClip(page: Page, clip: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((content) => {
    const data = new DataTransfer()
    for (const [type, text] of Object.entries(content)) data.setData(type, text)
    const place = document.activeElement ?? document.body
    place.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, clip)
}

export interface SampleEvent {
  uid?: string
  title: string
  /** ms since 1970 */
  start: number
  minutes?: number
  /** Further lines, unfolded. */
  lines?: readonly string[]
}

const stamp = (ms: number) => new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '')

/** An iCalendar text with these events. */
export function calendarText(...events: readonly SampleEvent[]): string {
  const blocks = events.map(({ uid, title, start, minutes = 45, lines = [] }, index) => [
    'BEGIN:VEVENT',
    `UID:${uid ?? `sample-${index}@example.com`}`,
    `DTSTAMP:${stamp(start - 86_400_000)}`,
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(start + minutes * 60_000)}`,
    `SUMMARY:${title}`,
    ...lines,
    'END:VEVENT',
  ])
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//sample//EN', ...blocks.flat(), 'END:VCALENDAR', ''].join('\r\n')
}
