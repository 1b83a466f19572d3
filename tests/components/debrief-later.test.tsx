// @vitest-environment happy-dom
import { useState } from 'preact/hooks'
import { beforeEach, describe, expect, it } from 'vitest'
import { DebriefForm, type DebriefFormProps } from '../../components/debrief/debrief-form.tsx'
import { laterSteps } from '../../components/debrief/later/later-steps.tsx'
import { summaryParts, summaryText } from '../../components/debrief/later/summary-parts.ts'
import { tierNames } from '../../components/debrief/tiers.ts'
import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import { fitRatings, newConcern, newConduct, newImprovement } from '../../lib/domain/debrief/review.ts'
import type { Tier } from '../../lib/domain/debrief/tiers.ts'
import { debrief, person, question } from '../domain/thank-you/make.ts'
import { idleForm } from './idle-form.ts'
import { allSteps, button, click, field, newPlace, type } from './page.ts'
import { draw, texts } from './texts.tsx'

let place: HTMLElement
let value: Debrief
let copied: string[]

function open(start: Debrief, tier: Tier, props: Partial<DebriefFormProps> = {}) {
  let ids = 0
  function Owner() {
    const [now, set] = useState(start)
    const [part, setPart] = useState(tier)
    value = now
    return (
      <DebriefForm
        value={now}
        onChange={set}
        now={now.startedAt}
        endedAt={now.endedAt}
        newId={() => `id${++ids}`}
        {...idleForm}
        tier={part}
        onTier={setPart}
        later={laterSteps}
        onCopy={async (text) => void copied.push(text)}
        {...props}
      />
    )
  }
  place = newPlace()
  draw(<Owner />, place)
}

function openStep(title: string): void {
  allSteps(place)
  const step = [...place.querySelectorAll<HTMLDetailsElement>('details.step')].find((one) =>
    one.textContent?.includes(title),
  )
  if (!step?.open) click(step?.querySelector('summary'))
}
const tick = (words: string) =>
  click([...place.querySelectorAll('label.check')].find((one) => one.textContent === words)?.querySelector('input'))
const text = () => place.textContent ?? ''

/** Something in each private field, each with a word that stands nowhere else. */
function whole(): Debrief {
  const made = debrief({
    people: [person('Maya Lindqvar', { title: 'Head of Support', email: 'maya@example.com', stressed: ['one queue'] })],
    questions: [question('', 'Why us?', { landed: 'weak', reaction: 'frowned' })],
    chance: 7,
    promisesByThem: [{ id: 'p', text: 'the plan', due: '2026-06-18' }],
  })
  made.review.wentWell = ['wwell']
  made.review.improvements = [newImprovement('i', 'wplan')]
  made.review.concerns = [newConcern('c', 'wworry')]
  made.review.terms.gave = 'wpay'
  made.review.conduct = [newConduct('d', 'wconduct')]
  made.review.assessments.rapport.score = 2
  made.fit.ratings.manager = { score: 3, noEvidence: false, evidence: 'wmanager' }
  made.fit.light = 'amber'
  made.fit.lightWhy = 'wlight'
  made.fit.journal = 'wjournal'
  return made
}

beforeEach(() => {
  copied = []
})

describe('the summary for a recruiter', () => {
  it('holds nothing private by default, and is shown as it is copied', () => {
    open(whole(), 'summary')
    const shown = place.querySelector('pre')?.textContent ?? ''
    expect(shown).toContain('Interview with Brindlewick Energy')
    expect(shown).toContain('Maya Lindqvar, Head of Support')
    expect(shown).toContain('Why us?')
    expect(shown).toContain('From them: the plan (by June 18)')
    for (const secret of ['wwell', 'wplan', 'wworry', 'wpay', 'wconduct', 'wmanager', 'wlight', 'wjournal']) {
      expect(shown).not.toContain(secret)
    }
    for (const secret of ['frowned', 'maya@example.com', '/5', 'of 10', texts('debriefLandedWeak')]) {
      expect(shown).not.toContain(secret)
    }
    click(button(place, 'Copy summary'))
    expect(copied).toEqual([shown])
  })

  it('takes in what is ticked and leaves out what is unticked, and forgets the choice', () => {
    open(whole(), 'summary')
    tick('Pay and terms')
    tick('What they asked')
    expect(place.querySelector('pre')?.textContent).toContain('My number: wpay')
    expect(place.querySelector('pre')?.textContent).not.toContain('Why us?')
    click(button(place, texts(tierNames.now)))
    click(button(place, texts('tierSummaryOffer')))
    expect(place.querySelector('pre')?.textContent).not.toContain('wpay')
  })

  it('does not even offer a journal that is private', () => {
    const all = new Set(summaryParts.map(({ id }) => id))
    expect(summaryText(whole(), all, texts)).not.toContain('wjournal')
    const open = whole()
    open.fit.journalPrivate = false
    expect(summaryText(open, all, texts)).toContain('wjournal')
  })

  it('asks for the private sixty seconds first where nothing was written for oneself', () => {
    open(debrief(), 'summary')
    expect(text()).toContain(texts('summaryFirstYou'))
    click(button(place, texts('tierCaptureOffer')))
    expect(text()).toContain(texts('tierCaptureHead'))
    open(whole(), 'summary')
    expect(text()).not.toContain(texts('summaryFirstYou'))
  })

  it('says so when the browser does not copy', async () => {
    open(whole(), 'summary', { onCopy: () => Promise.reject(new Error('denied')) })
    click(button(place, 'Copy summary'))
    await expect.poll(text).toContain(texts('summaryNotCopied'))
  })
})

describe('the sixty seconds', () => {
  it('have the names ticked, and unticking takes somebody out until it is undone', () => {
    open(debrief({ people: [person('Maya Lindqvar'), person('Tobias Ashgrove', { seenAs: 'Tobias A.' })] }), 'capture')
    tick('Tobias Ashgrove')
    expect(value.people.map(({ name }) => name)).toEqual(['Maya Lindqvar'])
    expect(value.removedNames).toEqual(['Tobias A.'])
    click(button(place, 'Undo'))
    expect(value.people.map(({ name }) => name)).toEqual(['Maya Lindqvar', 'Tobias Ashgrove'])
    expect(value.removedNames).toEqual([])
  })
})

describe('the light', () => {
  function amber(id: string, more: Partial<Debrief> = {}): Debrief {
    const made = debrief({ interviewId: id, ...more })
    for (const rating of fitRatings) {
      const known = rating !== 'pay' && rating !== 'manager'
      made.fit.ratings[rating] = { score: known ? 8 : null, noEvidence: !known, evidence: known ? 'Said so' : '' }
    }
    made.review.concerns = [{ ...newConcern(`c-${id}`, 'Nobody stays'), severity: 'severe', way: 'ask' }]
    return made
  }

  it('says "decide or ask now" of what is open for two rounds, and takes a settled worry off', () => {
    const before = amber('before', { startedAt: debrief().startedAt - 86_400_000 })
    open(amber('now'), 'tonight', { earlier: [before] })
    openStep(texts('fitLightTitle'))
    expect(place.querySelectorAll('.again')).toHaveLength(3)
    click(button(place, 'Mark as settled: Nobody stays'))
    expect(value.review.concerns[0]?.settled).toBe(true)
    expect(place.querySelectorAll('.again')).toHaveLength(2)
    open(amber('now'), 'tonight')
    openStep(texts('fitLightTitle'))
    expect(place.querySelectorAll('.again')).toHaveLength(0)
  })

  it('turns what would change it into a question to ask', () => {
    open(amber('now'), 'tonight')
    openStep(texts('fitLightTitle'))
    type(field(place, texts('fitWouldChange')), 'Who decides on shifts')
    click(button(place, 'Ask them: Who decides on shifts'))
    expect(value.review.concerns.at(-1)).toMatchObject({ text: 'Who decides on shifts', way: 'ask' })
  })

  it('has momentum and performance beside it', () => {
    const made = amber('now', { nextStep: { text: 'A talk with the team', who: 'them', by: '', decisionBy: '' } })
    made.review.assessments.rapport.score = 2
    open(made, 'tonight')
    openStep(texts('fitLightTitle'))
    const beside = place.querySelector('.beside')?.textContent
    expect(beside).toContain('they named a next step, it’s their move; your guess: 7 of 10')
    expect(beside).toContain('2.0 of 5 across 1 of 6 criteria')
  })
})

describe('a number', () => {
  it('for "strong examples" is offered from the words on the answers, and taken with a press', () => {
    const kinds = { kind: 'example', landed: 'strong' } as const
    open(debrief({ questions: [question('', 'A time when', kinds), question('', 'Another', kinds)] }), 'today')
    openStep(texts('reviewCriteriaTitle'))
    click(button(place, 'Use 5'))
    expect(value.review.assessments.examples.score).toBe(5)
  })

  it('without a reason is asked for one', () => {
    const made = debrief()
    made.fit.ratings.values.score = 8
    open(made, 'tonight')
    openStep(texts('fitRatingsTitle'))
    click([...place.querySelectorAll('.rowbtn')].find((one) => one.textContent?.includes(texts('fitValues'))))
    expect(text()).toContain(texts('fitNoReason'))
    type(field(place, texts('fitEvidence')), 'She asked before she decided')
    expect(text()).not.toContain(texts('fitNoReason'))
  })

  it('of the prediction stands beside the outcome', () => {
    const made = debrief({ chance: 7 })
    made.outcome.state = 'next-round'
    open(made, 'morning')
    openStep(texts('outcomeTitle'))
    expect(text()).toContain('Right after the interview you said 7 of 10.')
  })
})

describe('suggestions', () => {
  it('of surprises become entries, and go when they are taken', () => {
    open(debrief(), 'now')
    openStep(texts('debriefSurprisesTitle'))
    click(button(place, 'Add “Pay came up”'))
    expect(value.surprises).toEqual(['Pay came up'])
    expect([...place.querySelectorAll('.chip')].map((chip) => chip.textContent)).not.toContain('Pay came up')
  })

  it('of what is often asked come after the first question only', () => {
    open(debrief(), 'now')
    openStep(texts('debriefAskedTitle'))
    expect(text()).not.toContain(texts('debriefPrompts'))
    open(debrief({ questions: [question('', 'Why us?')] }), 'now')
    openStep(texts('debriefAskedTitle'))
    expect(text()).toContain(texts('debriefPrompts'))
  })
})

it('offers the next interview with this company as the next step, where the calendar has it', () => {
  const start = debrief().startedAt
  const coming = [
    { company: 'Vantor', title: 'Interview with Vantor', start: start + 86_400_000 },
    { company: 'Brindlewick Energy', title: 'Second round', start: Date.parse('2026-06-18T12:00:00Z') },
  ]
  const calendar = { choices: [], title: '', timeZone: '', coming, timeDiffers: false, onChoose: () => {} }
  open(debrief(), 'now', { calendar })
  openStep(texts('debriefPromisesTitle'))
  expect(text()).not.toContain('Vantor')
  click(button(place, 'Add “Second round, Thu, June 18”'))
  expect(value.nextStep).toMatchObject({ text: 'Second round', by: '2026-06-18' })
  expect(text()).not.toContain(texts('debriefComing'))
})

it('tells what became of the note to each person', () => {
  const people = [person('Maya Lindqvar'), person('Tobias Ashgrove')]
  const sent = people[0]?.id ?? ''
  open(debrief({ people }), 'morning', { thanked: { [sent]: 'sent' } })
  openStep(texts('morningTitle'))
  expect(text()).toContain('Maya: note sent')
  expect(text()).toContain('Tobias: no note yet')
})
