import { escapeHtml, type Site } from '../site.ts'

const style = `
  body { margin: 0; font: 15px/1.5 system-ui, sans-serif; background: #eef1f5; color: #20242a }
  main { max-width: 640px; margin: 48px auto; background: #fff; border-radius: 12px; box-shadow: 0 1px 4px #0003; overflow: hidden }
  h1 { margin: 0; padding: 12px 20px; font-size: 15px; background: #dfe5ee }
  dl { margin: 0; padding: 8px 20px }
  dl div { display: flex; gap: 12px; padding: 8px 0; border-bottom: 1px solid #e4e8ee }
  dt { color: #5a6472; min-width: 64px } dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere }
  pre { margin: 0; padding: 16px 20px 28px; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; min-height: 200px }
`

/** Composers of web mail: they show and record what they were opened with, and send nothing. */
const mail: Site = {
  hosts: [
    'mail.google.com',
    'outlook.live.com',
    'outlook.cloud.microsoft',
    'outlook.office.com',
    'compose.mail.yahoo.com',
  ],
  answer({ url, opened }) {
    if (url.pathname === '/favicon.ico') return undefined
    const value = (...names: string[]) =>
      names.map((name) => url.searchParams.get(name)).find((found) => found !== null) ?? ''
    const compose = {
      host: url.hostname,
      url: url.href,
      to: value('to'),
      subject: value('su', 'subject'),
      body: value('body'),
    }
    opened(compose)
    return {
      headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Compose mail</title><style>${style}</style>
<main><h1>New message</h1><dl>
<div><dt>To</dt><dd id="to">${escapeHtml(compose.to)}</dd></div>
<div><dt>Subject</dt><dd id="subject">${escapeHtml(compose.subject)}</dd></div>
</dl><pre id="body">${escapeHtml(compose.body)}</pre></main></html>`,
    }
  },
}

export default mail
