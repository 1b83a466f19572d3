import { type Answer, escapeHtml } from './site.ts'

/** As strict as the sites' own: what the extension does in a page must get along with it. */
function policy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'nonce-${nonce}'`,
    "img-src 'self' data:",
    'media-src blob:',
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
  ].join('; ')
}

export interface LabPage {
  nonce: string
  title: string
  style: string
  /** The path of the page's script, such as `/lab/sites/zoom/page.ts`; none for a page that only says something. */
  script?: string
  /** HTML of the body. */
  content?: string
  language?: string
}

/** One document of a call site. */
export function labPage({ nonce, title, style, script, content = '', language = 'en' }: LabPage): Answer {
  return {
    headers: { 'content-security-policy': policy(nonce) },
    body: `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${style}</style>
${script ? `<script type="module" nonce="${nonce}" src="${script}"></script>` : ''}
</head>
<body>${content}</body>
</html>`,
  }
}
