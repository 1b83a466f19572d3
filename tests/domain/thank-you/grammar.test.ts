import { describe, expect, it } from 'vitest'
import { shapeOfGerman, toDoGerman, toSie } from '../../../lib/domain/thank-you/languages/de/grammar.ts'
import {
  definite,
  indefinite,
  isBareVerb,
  lowered,
  shapeOf,
} from '../../../lib/domain/thank-you/languages/en/grammar.ts'
import { askedAbout } from '../../../lib/domain/thank-you/languages/en/question.ts'
import { heard, toDo, toYou } from '../../../lib/domain/thank-you/languages/en/you.ts'
import { isInformational, readerOf } from '../../../lib/domain/thank-you/reader.ts'
import { byWords, dateNames, dayWords } from '../../../lib/domain/thank-you/text/date-words.ts'
import { clean, list, pieces, quoted, shortened, spoken } from '../../../lib/domain/thank-you/text/fragment.ts'
import { firstName, fullName, introducedName } from '../../../lib/domain/thank-you/text/names.ts'
import { offLimits, selfDoubt } from '../../../lib/domain/thank-you/text/off-limits.ts'
import { contentOf } from '../../../lib/domain/thank-you/text/unsaid.ts'
import { person } from './make.ts'

describe('a fragment of the user', () => {
  it.each([
    ['  two   spaces ', 'two spaces'],
    ['- a bullet.', 'a bullet'],
    ['one — two', 'one, two'],
    ['wow!!', 'wow'],
    ['a\u202eb\u200bc\nd', 'abc d'],
    ['well...', 'well'],
    ['fast 🚀 team', 'fast team'],
  ])('%j is cleaned to %j', (raw, text) => expect(clean(raw)).toBe(text))

  it('is taken apart at its sentences and not at its numbers', () => {
    expect(pieces('From 1.900 to 240. It took six weeks!')).toEqual(['From 1.900 to 240', 'It took six weeks'])
  })

  it.each([
    ['“one queue, one truth”', 'one queue, one truth'],
    ['"ship it" and later "no heroics"', 'ship it'],
    ['no heroics; ever', 'no heroics'],
    ['really?', 'really?'],
  ])('%j was spoken as %j', (raw, text) => expect(spoken(raw)).toBe(text))

  it('is quoted in the marks of its language', () => {
    expect(quoted('a "b" c', 'en')).toBe('“a ‘b’ c”')
    expect(quoted('a "b" c', 'de')).toBe('„a ‚b‘ c“')
  })

  it('is listed with a word before the last', () => {
    expect(list(['a', 'b', 'c'], 'en')).toBe('a, b and c')
    expect(list(['a', 'b'], 'de')).toBe('a und b')
  })

  it('is shortened only where a thought ends', () => {
    expect(shortened('the plan stopped when the regions saw it, and nobody picked it up again after that', 9)).toBe(
      'the plan stopped when the regions saw it',
    )
    expect(shortened('one two three four five six seven eight nine ten', 9)).toBeNull()
  })
})

describe('English', () => {
  it.each([
    ['Case task with the team', 'case task with the team'],
    ['Reporting', 'reporting'],
    ['SQL', 'SQL'],
    ['Salesforce migration', null],
    ['Ruth sends the dates', null],
    ['I cut it', 'I cut it'],
  ])('%j goes on inside a sentence as %j', (text, inside) => expect(lowered(text)).toBe(inside))

  it.each([
    ['Engineers and support work from two lists, and neither is believed', 'clause'],
    ['One list that both teams trust', 'np'],
    ['How the team grew from three', 'wh'],
    ['Start in September', 'other'],
    ['Two regions, one dashboard', 'other'],
    ['you ride along', 'clause'],
    ['The story about the printer', 'np'],
  ])('%j is %s', (text, shape) => expect(shapeOf(text)).toBe(shape))

  const maya = { names: ['Maya Lindqvar', 'Maya'], ours: false }
  it.each([
    ['She rides along with an engineer', 'You ride along with an engineer'],
    ['She has built her team and fixes things herself', 'You have built your team and fix things yourself'],
    ["He doesn't like slides", "You don't like slides"],
    ['Maya watches the queue', 'You watch the queue'],
    ["Maya's first week", 'Your first week'],
    ['how she built the team', 'how you built the team'],
    ['Her story about the van', 'Your story about the van'],
    ['They ship on Fridays', 'You ship on Fridays'],
    ["She's building a second team", 'You are building a second team'],
    ['We laughed about the printer', 'We laughed about the printer'],
    ['told me about the merger', 'You told me about the merger'],
    ['Rides along on fridays', 'You ride along on fridays'],
    ['Monthly reports arrive late', 'Monthly reports arrive late'],
    ['The team is small and she does everything', null],
    ['The last manager left and he took the list', null],
  ])('%j becomes %j', (text, said) => expect(toYou(text, maya)).toBe(said))

  it('takes "we" of the problem for the company', () => {
    expect(toYou('We lose two days in our reports', { ...maya, ours: true })).toBe('You lose two days in your reports')
  })

  it('takes "she said that" off', () => {
    expect(heard('She said that the van is slow', [])).toEqual({ text: 'the van is slow', said: true })
    expect(heard('Nobody said that', [])).toEqual({ text: 'Nobody said that', said: false })
  })

  it.each([
    ['Send Maya the board', 'send you the board'],
    ['I will send her two samples', 'send you two samples'],
    ['share my notes with her', 'share my notes with you'],
    ['One-page board', null],
  ])('%j is to be done as %j', (text, done) => expect(toDo(text, maya.names, isBareVerb)).toBe(done))

  it.each([
    ['How do you decide what not to measure?', 'how I decide what not to measure'],
    ['Tell me about a time you cut your backlog', 'a time you cut your backlog'.replace('you cut your', 'I cut my')],
    ['What would you do in your first thirty days?', 'what I would do in my first thirty days'],
    ['Describe a disagreement with another team', 'a disagreement with another team'],
    ['How would you explain our tariff?', 'how I would explain your tariff'],
    ['Is that so?', null],
  ])('%j asks about %j', (question, about) => expect(askedAbout(question)).toBe(about))

  it.each([
    ['Monthly reports arrive two weeks late', 'clause'],
    ['Two depots share one crane', 'clause'],
    ['no lorry waits more than an hour', 'clause'],
    ['delays spread because nobody owns the connections', 'clause'],
    ['New claims handlers leave within a year', 'clause'],
    ['The office closes at noon in the week after the deadline', 'clause'],
    ['replanting in October instead of spring saved a third of our roses', 'clause'],
    ['the board ran on paper for six weeks', 'clause'],
    ['Samples get lost between the two buildings', 'clause'],
    ['Call with the hiring manager', 'np'],
    ['your story about the nurse', 'np'],
    ['Two clinics on one booking screen', 'np'],
    ['a spring list that the sales team can explain in a minute', 'np'],
    ['fewer weekly reports', 'np'],
    ['a list shared by two teams', 'np'],
    ['Send the form', 'other'],
    ['why?', 'other'],
  ])('tells that %j is a %s', (text, shape) => expect(shapeOf(text)).toBe(shape))

  it.each([
    ['case task', 'the case task'],
    ['coding task by email', 'the coding task by email'],
    ['meeting the team', 'meeting the team'],
    ['meeting with two councillors', 'the meeting with two councillors'],
    ['two references', 'two references'],
    ['your story', 'your story'],
    ['fewer handovers', 'fewer handovers'],
    ['too many dashboards', 'too many dashboards'],
    ['Ruth’s dates', 'Ruth’s dates'],
  ])('%j is known to both as %j', (phrase, known) => expect(definite(phrase)).toBe(known))

  it.each([
    ['I should have mentioned that I set up the night rota', 'I set up the night rota'],
    ['Should have said that the board ran on paper', 'The board ran on paper'],
    ['wish I had told her about my SAP work', 'My SAP work'],
    ['I wish I had mentioned my skipper certificate', 'My skipper certificate'],
    ['forgot to say how we trained the shift', 'How we trained the shift'],
    ["didn't get to the six weeks on paper", 'The six weeks on paper'],
    ['ran out of time for my audit training', 'My audit training'],
    ['too vague on SAP: six sites in a year', 'Six sites in a year'],
    ['My two years of SAP support', 'My two years of SAP support'],
    ['that I maintain a plugin', 'That I maintain a plugin'],
  ])('what %j regrets is %j', (raw, content) => expect(contentOf(raw, 'en', selfDoubt)).toBe(content))

  it.each([
    ['hour', 'an'],
    ['user', 'a'],
    ['MRI tech', 'an'],
    ['Analyst', 'an'],
    ['Unicorn', 'a'],
    ['Underwriter', 'an'],
    ['Data Lead', 'a'],
  ])('says "%s" with "%s"', (noun, article) => expect(indefinite(noun)).toBe(article))
})

describe('German', () => {
  const jörg = { names: ['Jörg Weiß', 'Jörg'], ours: true }
  it.each([
    ['Er fährt einmal im Monat mit', 'Sie fahren einmal im Monat mit'],
    ['Sie arbeitet mit ihrem Team im Lager', 'Sie arbeiten mit Ihrem Team im Lager'],
    ['Wir verlieren zwei Tage', 'Sie verlieren zwei Tage'],
    ['Unser Lager ist zu klein', 'Ihr Lager ist zu klein'],
    ['Jörg sammelt Fahrpläne', 'Sie sammeln Fahrpläne'],
    ['Er schlägt etwas vor', null],
  ])('%j becomes %j', (text, said) => expect(toSie(text, jörg)).toBe(said))

  it.each([
    ['Technik und Support arbeiten mit zwei Listen', 'clause'],
    ['Wie das Team gewachsen ist', 'wh'],
    ['Eine Liste, der beide Teams vertrauen', 'other'],
  ])('%j is %s', (text, shape) => expect(shapeOfGerman(text)).toBe(shape))

  it.each([
    ['Der Nachtdienst schreibt die Übergabe zweimal', 'clause'],
    ['Die Kliniken warten zu lange auf Ersatzteile', 'clause'],
    ['Die Schleiferei erfährt zu spät von Eilaufträgen', 'clause'],
    ['Ruhige Gespräche am Telefon', 'other'],
    ['Meine zwei Jahre im Störungsdienst', 'other'],
    ['Warum das Lager umgezogen ist', 'wh'],
  ])('tells that %j is %s', (text, shape) => expect(shapeOfGerman(text)).toBe(shape))

  it.each([
    ['erzählte vom Umzug nach Husum', 'Sie erzählten vom Umzug nach Husum'],
    ['Wie sie das Team aufgebaut hat', 'Wie Sie das Team aufgebaut haben'],
    ['Wie sie ins Museum gekommen ist', 'Wie Sie ins Museum gekommen sind'],
    ['Warum er seine Listen von Hand führt', 'Warum Sie Ihre Listen von Hand führen'],
  ])('says %j to the person as %j', (text, said) => expect(toSie(text, jörg)).toBe(said))

  it.each([
    ['Ich hätte erwähnen sollen, dass das Board auf Papier lief', 'Dass das Board auf Papier lief'],
    ['Vergessen zu sagen: meine Jahre im Störungsdienst', 'Meine Jahre im Störungsdienst'],
    ['keine Zeit mehr für meine Arbeitsproben', 'Meine Arbeitsproben'],
    ['Meine zwei Jahre in Husum', 'Meine zwei Jahre in Husum'],
  ])('was %j bedauert, ist %j', (raw, content) => expect(contentOf(raw, 'de', selfDoubt)).toBe(content))

  it('puts the infinitive where "werde ich" wants it', () => {
    expect(toDoGerman('Jörg die Mappe schicken', jörg.names)).toEqual({ before: 'Ihnen die Mappe', verb: 'schicken' })
    expect(toDoGerman('Mappe', jörg.names)).toBeNull()
  })
})

describe('days', () => {
  const now = Date.parse('2026-06-11T10:00:00Z')
  it.each([
    ['2026-06-11T08:00Z', 'this morning', 'heute Morgen'],
    ['2026-06-11T13:00Z', 'this afternoon', 'heute Nachmittag'],
    ['2026-06-10T13:00Z', 'yesterday', 'gestern'],
    ['2026-06-08T13:00Z', 'on Monday', 'am Montag'],
    ['2026-05-08T13:00Z', 'on 8 May', 'am 8. Mai'],
  ])('%s was %s', (at, english, german) => {
    expect(dayWords(Date.parse(at), now, 'Europe/Berlin', 'en')).toBe(english)
    expect(dayWords(Date.parse(at), now, 'Europe/Berlin', 'de')).toBe(german)
  })

  it.each([
    ['2026-06-11', 'today', 'heute'],
    ['2026-06-12', 'by tomorrow', 'bis morgen'],
    ['2026-06-16', 'by Tuesday', 'bis Dienstag'],
    ['2026-06-30', 'by 30 June', 'bis zum 30. Juni'],
    ['2027-01-05', 'by 5 January 2027', 'bis zum 5. Januar 2027'],
    ['2026-06-01', '', ''],
    ['', '', ''],
  ])('%s is due %s', (due, english, german) => {
    expect(byWords(due, now, 'UTC', 'en')).toBe(english)
    expect(byWords(due, now, 'UTC', 'de')).toBe(german)
  })

  it.each([
    ['2026-06-12', 'Friday', 'on Friday', 'Freitag', 'am Freitag'],
    ['2026-06-30', '30 June', 'on 30 June', 'den 30. Juni', 'am 30. Juni'],
    ['2025-12-01', '1 December 2025', 'on 1 December 2025', 'den 1. Dezember 2025', 'am 1. Dezember 2025'],
    ['', '', '', '', ''],
  ])('%s is called %s', (day, date, on, datum, am) => {
    expect(dateNames(day, now, 'UTC', 'en')).toEqual({ date, on })
    expect(dateNames(day, now, 'UTC', 'de')).toEqual({ date: datum, on: am })
  })
})

describe('the reader of a note', () => {
  const people = [person('Maya Lindqvar')]
  it.each([
    [{ part: 'recruiter' }, 'second', 'recruiter'],
    [{ part: 'executive' }, 'first', 'final'],
    [{ part: 'manager' }, 'second', 'manager'],
    [{ part: 'decides' }, 'final round', 'final'],
    [{ part: 'peer' }, 'second', 'panel'],
    [{ title: 'Talent Partner' }, 'second', 'recruiter'],
    [{ title: 'VP Engineering' }, 'second', 'final'],
    [{}, 'phone screen', 'recruiter'],
    [{}, 'letztes Gespräch', 'final'],
    [{}, 'second', 'manager'],
  ] as const)('%j in the %s round is %s', (more, round, reader) => {
    expect(readerOf(person('Maya Lindqvar', more), { round, people })).toBe(reader)
  })

  it('is of a panel where several are met', () => {
    expect(readerOf(person('Maya'), { round: 'second', people: [...people, person('Tobias')] })).toBe('panel')
  })

  it.each([
    ['informational chat', true],
    ['Coffee chat', true],
    ['Informationsgespräch', true],
    ['second', false],
    ['final', false],
  ])('%s is a talk without a job: %s', (round, is) => expect(isInformational({ round })).toBe(is))
})

describe('names', () => {
  it.each([
    ['Maya Lindqvar', 'Maya', 'Maya Lindqvar'],
    ['Lindqvar, Maya (she/her)', 'Maya', 'Maya Lindqvar'],
    ['Ruth van der Berg', 'Ruth', 'Ruth van der Berg'],
    ['Dr. Zoë Łukasiewicz, PhD', 'Zoë', 'Dr. Zoë Łukasiewicz'],
    ['王小明', '王小明', '王小明'],
    ['王 小明', '王 小明', '王 小明'],
    ['Prince', 'Prince', 'Prince'],
    ['J. Hale', 'J. Hale', 'J. Hale'],
    ['Tom Hale | Brindlewick', 'Tom', 'Tom Hale'],
  ])('%s is greeted as %s', (name, first, full) => {
    expect([firstName(name), fullName(name)]).toEqual([first, full])
  })

  it.each([
    ['call me Bea', 'Bea'],
    ['Hi, I’m Bea.', 'Bea'],
    ['Dr. Lind', 'Dr. Lind'],
    ['the ops person', ''],
    ['', ''],
  ])('%j was introduced as %j', (raw, name) => expect(introducedName(raw)).toBe(name))
})

describe('what a note does not touch', () => {
  it.each([
    'salary of 60k',
    'She pays well',
    'another offer',
    'I was so nervous',
    'Gehaltsvorstellung',
    'er war unhöflich',
    'I messed up',
  ])('%j', (text) => {
    expect(offLimits(text)).not.toBeNull()
  })
  it.each(['payments team', 'one queue, one truth', 'the offer for regional customers', 'Verantwortung im Lager'])(
    'but %j may stand',
    (text) => {
      expect(offLimits(text)).toBeNull()
    },
  )
})
