import { describe, expect, it } from 'vitest'
import { letterLanguage } from '../../../lib/domain/thank-you/languages/languages.ts'
import type { AboutField, Scope } from '../../../lib/domain/thank-you/read/reading.ts'
import { tidied } from '../../../lib/domain/thank-you/read/tidy.ts'

const scope: Scope = { names: ['Maya'], others: [], capitals: new Set(), du: false }
const pieces = (id: string, text: string) => tidied(text, letterLanguage(id), ['Maya'])
const tidy = (id: string, text: string) =>
  pieces(id, text)
    .map((piece) => piece.text)
    .join(' | ')
const mine = (id: string, text: string) =>
  letterLanguage(id)
    .readMine(pieces(id, text), '', scope)
    .readings.map(({ values }) => values.X)
const heard = (id: string, field: AboutField, text: string) => {
  const read = pieces(id, text).map((piece) => letterLanguage(id).readHeard(piece, field, scope))
  return read.flatMap((one) => ('form' in one ? [one.values.x] : []))
}
const unsaid = (id: string, text: string) => {
  const [piece] = pieces(id, text)
  const read = piece && letterLanguage(id).readUnsaid(piece, scope)
  return read && 'form' in read ? read.values.X : null
}
const step = (text: string) => {
  const [first] = letterLanguage('en').readStep(pieces('en', text), scope, false).steps
  return first ? [first.form, first.values.x, first.values.when ?? '', first.values.tail ?? ''] : null
}
const task = (id: string, text: string) => {
  const [piece] = pieces(id, text)
  const read = piece && letterLanguage(id).readTask(piece, scope)
  return read && 'form' in read ? `${read.values.x}${read.values.verb ? ` ${read.values.verb}` : ''}` : null
}

describe('short forms', () => {
  it.each([
    ['en', 'he sat with me', 'he sat with me'],
    ['en', 'call on sat 9am', 'call on Saturday 9am'],
    ['en', 'may start in march', 'may start in March'],
    ['en', 'passed it in may', 'passed it in May'],
    ['en', 'the till queue', 'the till queue'],
    ['en', 'we use R', 'we use R'],
    ['en', 'Jan said so', 'Jan said so'],
    ['en', 'success w/out his phone', 'success without his phone'],
    ['en', 'avg wait 5 mins per hr', 'average wait 5 minutes per hour'],
    ['de', 'halt und ruhe', 'halt und ruhe'],
    ['de', 'eben die Halle', 'eben die Halle'],
    ['de', 'termin bis fr', 'termin bis Freitag'],
    ['de', 'ab 1.10. zwei', 'ab 1. Oktober zwei'],
  ])('%s: %j is %j', (id, text, right) => {
    expect(tidy(id, text)).toBe(right)
  })

  it.each(['first iv went well', 'the rec calls', 'noise at 85 db', 'talk to ma'])(
    '%j could mean several things',
    (text) => {
      expect(pieces(text.includes('ma') ? 'de' : 'en', text).flatMap(({ unknown }) => unknown)).not.toEqual([])
    },
  )
})

describe('figures before and after', () => {
  it.each([
    ['en', 'cut it from 18 to 6', 'I cut the number from 18 to 6'],
    ['en', 'Northgate: 28 a month to 9, took 4 months', 'At Northgate we went from 28 a month to 9 in 4 months'],
    ['en', 'did that at Skelbeck, filter runs 18 to 30 hrs', 'At Skelbeck filter runs went from 18 to 30 hours'],
    ['en', 'returns 18% -> 11%', 'Returns went from 18% to 11%'],
    ['en', 'merged three kitchens, waste 24 % to 9 %', 'I merged three kitchens, and waste went from 24 % to 9 %'],
    ['en', 'falls in my group 12 to 4 in a yr', 'Falls in my group went from 12 to 4 in a year'],
    ['en', 'Mill Arts: 4h10 down to 2h25', 'At Mill Arts we went from 4h10 to 2h25'],
    ['en', 'response time 4 hrs to 50 mins', 'Response time went from 4 hours to 50 minutes'],
    [
      'de',
      'Kanzlei Rhode: von 23 im Quartal auf 6',
      'In der Kanzlei Rhode ging die Zahl von 23 im Quartal auf 6 zurück',
    ],
    ['de', 'Verluste in Zone 4 von 14 auf 9 %', 'Die Verluste in Zone 4 gingen von 14 auf 9 % zurück'],
    ['de', 'Wartezeit von 40 auf 12 Minuten', 'Die Wartezeit ging von 40 auf 12 Minuten zurück'],
  ])('%s: %j is said as %j', (id, text, right) => {
    expect(mine(id, text)).toEqual([right])
  })

  it.each([
    ['en', '8 to 12 patients a day'],
    ['en', 'velohaus 8 days to 4 in one season'],
    ['de', '8 auf 12 Leute'],
  ])('%s: %j proves nothing', (id, text) => {
    expect(mine(id, text)).toEqual([])
  })

  it('what was told in the talk is no deed', () => {
    expect(mine('en', 'told the lift story')).toEqual([])
    expect(mine('en', 'picked a bad example')).toEqual([])
  })
})

describe('what they said', () => {
  it.each([
    ['problem', 'Remakes at 7 per cent, mostly shade', 'remakes at 7 per cent'],
    ['problem', '3 shows in rep, changeovers take 4 hrs', 'changeovers take 4 hours'],
    ['problem', 'escape of water claims, customers ring 4 times each', 'customers ring 4 times each'],
    ['stressed', 'log everything', 'log everything'],
    ['success', 'Under 45 minutes by next August', 'under 45 minutes by next August'],
    ['success', 'near misses halved by feb', 'have near misses halved by February'],
    ['success', 'from 12 groups to 20 by end of 2027', 'go from 12 groups to 20 by the end of 2027'],
    ['moment', 'climbed up the filter gallery w/ me', 'climbing up the filter gallery with me'],
    ['moment', 'that the rota fits on one page', 'the rota fits on one page'],
    ['moment', 'why she threw a dashboard away', 'why you threw a dashboard away'],
  ] as const)('%s %j is %j', (field, text, right) => {
    expect(heard('en', field, text)).toEqual([right])
  })

  it.each([
    ['küche und service reden nicht', 'Küche und Service reden nicht'],
    ['rezepturen bleiben liegen', 'Rezepturen bleiben liegen'],
  ])('in small German %j is %j', (text, right) => {
    expect(heard('de', 'problem', text)).toEqual([right])
  })

  it('a small German word that nobody knows keeps the note out', () => {
    expect(heard('de', 'problem', 'kommissionierautomat und service reden nicht')).toEqual([])
  })
})

describe('what was not said', () => {
  it.each([
    ['en', 'speak Czech and Slovak', 'I speak Czech and Slovak'],
    ['en', 'can do nights straight away', 'I can do nights straight away'],
    ['en', 'Milling course booked for January', 'I have a milling course booked for January'],
    ['en', 'prescriber course starts in jan', 'My prescriber course starts in January'],
    ['de', 'XNP-Schulung ist gebucht, September', 'Die XNP-Schulung ist gebucht'],
  ])('%s: %j is %j', (id, text, right) => {
    expect(unsaid(id, text)).toBe(right)
  })
})

describe('what comes next', () => {
  it.each([
    ['rings on weds', ['contact', 'your call', 'on Wednesday', '']],
    ['he rings weds, yes or no', ['contact', 'your call', 'on Wednesday', '']],
    ['rings next', ['contact', 'your call', '', '']],
    ['feedback by fri', ['contact', 'your feedback', 'by Friday', '']],
    ['interview week of 13 July', ['event', 'the interview', 'in the week of 13 July', '']],
    ['one page task, comes after friday', ['event', 'the one-page task', '', '']],
    ['aptitude test, link by fri', ['event', 'the aptitude test', '', ', and to the link by Friday']],
    ['second round, if they like it', null],
  ])('%j', (text, right) => {
    expect(step(text)).toEqual(right)
  })
})

describe('promises', () => {
  it.each([
    ['en', 'photo of EUSR card to Maya', 'the photo of my EUSR card'],
    ['en', 'sample letter, anonymised', 'the sample letter'],
    ['de', 'foto vom gesellenbrief schicken', 'Ihnen das Foto vom Gesellenbrief schicken'],
  ])('%s: %j is %j', (id, text, right) => {
    expect(task(id, text)).toBe(right)
  })
})
