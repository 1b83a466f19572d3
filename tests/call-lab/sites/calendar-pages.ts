import { labPage } from '../lab-page.ts'
import type { Site } from '../site.ts'

const style = `
  body { margin: 0; font: 15px/1.5 system-ui, sans-serif; color: #20242a; background: #f6f8fc }
  main { padding: 24px; display: grid; gap: 12px; justify-items: start }
  [role="button"] { padding: 8px 12px; border-radius: 8px; background: #d7e3fc; cursor: pointer }
  [role="dialog"], [data-app-section] { padding: 16px; border-radius: 12px; background: #fff; box-shadow: 0 1px 6px #0003 }
`

/** The pages of calendars on the web, with an event that opens on a click. Their marks are those that `lib/calendar-pages` looks for. */
const calendarPages: Site = {
  hosts: ['calendar.google.com', 'outlook.office365.com'],
  answer({ url, nonce }) {
    const name = { '/calendar/u/0/r': 'google', '/calendar/view/week': 'outlook' }[url.pathname]
    if (!name) return undefined
    const language = url.searchParams.get('hl') ?? 'en'
    const title = name === 'google' ? 'Google Calendar' : 'Calendar - Outlook'
    return labPage({ nonce, style, title, language, script: `/lab/sites/calendar-pages/${name}.ts` })
  },
}

export default calendarPages
