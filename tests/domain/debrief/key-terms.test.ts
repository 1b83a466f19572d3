import { expect, test } from 'vitest'
import { keyTerms } from '../../../lib/domain/debrief/key-terms.ts'

const english = `Customer Operations Lead

About the role
We are looking for a Customer Operations Lead with experience in field service. You will own the backlog,
run incident reviews and build trust in the numbers.

- Lead incident reviews with engineering
- Cut the backlog and keep it low
- Build dashboards in Power BI and SQL
- Stakeholder management across three regions

You bring: strong communication, ITIL knowledge, stakeholder management, field service experience.`

const german = `Leitung Kundenservice (m/w/d)

Ihre Aufgaben:
• Führung eines Teams von zwölf Mitarbeitern im Kundenservice
• Aufbau einer Wissensdatenbank und Pflege der Schichtplanung
• Berichte mit SAP und Power BI

Ihr Profil: mehrjährige Erfahrung im Kundenservice, sichere Kenntnisse in SAP, Freude an der Schichtplanung.`

test.each([
  [
    'what comes again stands before what comes once',
    english,
    ['incident reviews', 'stakeholder management', 'field service', 'backlog'],
  ],
  ['names of tools are terms', english, ['Power BI', 'SQL', 'ITIL']],
  ['German nouns', german, ['Kundenservice', 'SAP', 'Schichtplanung', 'Power BI', 'Wissensdatenbank']],
])('%s', (_, text, expected) => {
  const found = keyTerms(text).map((term) => term.toLowerCase())
  for (const term of expected) expect(found).toContain(term.toLowerCase())
})

test('the words of every advert are no terms', () => {
  const found = keyTerms(`${english}\n${german}`, 40).join(' ').toLowerCase().split(' ')
  for (const word of ['experience', 'you', 'looking', 'strong', 'ihre', 'aufgaben', 'profil', 'm', 'erfahrung']) {
    expect(found).not.toContain(word)
  }
})

test('a term is not offered a second time inside a longer one', () => {
  expect(keyTerms('Incident reviews. Incident reviews. Incident. Incident.').map((term) => term.toLowerCase())).toEqual(
    ['incident reviews'],
  )
})

test('singular and plural are one term', () => {
  expect(keyTerms('The backlog grows. Our backlogs are long, so cut backlogs.')).toEqual(['backlog'])
})

test('the same text gives the same terms, never more than were asked for', () => {
  expect(keyTerms(english)).toEqual(keyTerms(english))
  expect(keyTerms(english, 3)).toHaveLength(3)
  expect(keyTerms('')).toEqual([])
  expect(keyTerms('!!! --- 12 34 ???')).toEqual([])
})

test('a text without end is read at once', () => {
  expect(keyTerms('Power BI, '.repeat(100_000))).toEqual(['Power BI'])
})
