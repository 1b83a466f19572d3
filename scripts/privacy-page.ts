// Writes store/privacy.html from PRIVACY.md: npm run privacy-page. The stores want the address of such a page.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { marked } from 'marked'

const root = new URL('../', import.meta.url)

/**
 * The privacy page as static HTML: one file that loads nothing.
 * @param markdown PRIVACY.md, whose first line is its heading
 */
export function privacyPage(markdown: string): string {
  // The page stands alone, so links to other documents would lead nowhere.
  const alone = markdown.replace(/\[([^\]]+)\]\((?!https:)[^)]+\)/g, '$1')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Privacy – Afterword</title>
<style>
:root { color-scheme: light dark }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.6 system-ui, sans-serif }
</style>
</head>
<body>
${marked.parse(alone, { async: false }).trim()}
</body>
</html>
`
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL('store/privacy.html', root), privacyPage(readFileSync(new URL('PRIVACY.md', root), 'utf8')))
