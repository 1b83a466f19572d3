import { expect, it } from 'vitest'
import {
  backupPage,
  type PagePart,
  type PageWords,
  pageParts,
  sealedPage,
} from '../../../lib/domain/backup/backup-page.ts'
import { noRows } from '../../../lib/domain/backup/backup-stores.ts'
import { type Debrief, debriefFields } from '../../../lib/domain/debrief/debrief.ts'
import { textsIn } from '../../../lib/domain/fields.ts'
import { interview, typical } from '../../pictures/samples.ts'

const words: PageWords = {
  language: 'en',
  title: 'A backup of Afterword',
  lead: 'Made on some day',
  headings: Object.fromEntries(pageParts.map((part) => [part, `[${part}]`])) as Record<PagePart, string>,
  notes: 'Notes',
  letter: 'Letter',
  tasks: 'Tasks',
  unnamed: 'Interview',
  date: () => 'Monday',
}
const decoded = (html: string) =>
  html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')

it('the page beside a backup has every text of every debrief', () => {
  const { debriefs, interviews } = typical(Date.UTC(2026, 10, 30))
  const page = decoded(backupPage({ ...noRows(), debriefs, interviews }, words))
  const isShown = ({ key }: { key: string }) => !['email', 'seenAs', 'place'].includes(key)
  const texts = debriefs.flatMap((debrief: Debrief) =>
    textsIn(debriefFields, debrief)
      .filter(isShown)
      .flatMap((said) => said.texts),
  )
  expect(texts.length).toBeGreaterThan(30)
  expect(texts.filter((text) => !page.includes(text))).toEqual([])
})

it('it shows an interview without a debrief, too', () => {
  expect(backupPage({ ...noRows(), interviews: [interview('a', 1)] }, words)).toContain('Maya Lindqvar')
})

it('nothing in it is markup of the user, and nothing is fetched', () => {
  const { debriefs } = typical(Date.UTC(2026, 10, 30))
  const hostile = { ...debriefs[0], company: '<img src=x onerror=alert(1)>', role: '"><script>alert(1)</script>' }
  const page = backupPage({ ...noRows(), debriefs: [hostile] }, { ...words, title: '</title><script>' })
  expect(page).not.toMatch(/<(?:script|img|link|iframe)/i)
  expect(page).toContain("default-src 'none'")
})

it('beside a sealed backup it shows nothing of it', () => {
  expect(sealedPage(words)).not.toContain('<article')
})
