import { describe, expect, it } from 'vitest'
import { draftThankYou } from '../../../lib/domain/thank-you/draft.ts'
import { lint, lintContext } from '../../../lib/domain/thank-you/lint.ts'
import { noteText } from '../../../lib/domain/thank-you/note-text.ts'
import { gallery } from './gallery.ts'

const input = gallery.panel ?? expect.fail()
const notes = draftThankYou(input)
const [maya, tobias] = [notes[0] ?? expect.fail(), notes[1] ?? expect.fail()]
const context = lintContext(input, maya.person, [], ['Norrvane Systems', 'Brindlewick Energy'])
const rules = (body: string, subject = 'Thank you', also = {}) =>
  lint({ subject, body }, { ...context, ...also }).map(({ rule }) => rule)
const letter = (middle: string) => `Hi Maya,\n\n${middle}\n\nKind regards,\nLena`

describe('a note is stopped by', () => {
  it.each([
    ['placeholder', 'Thank you for the talk about {role}.'],
    ['placeholder', 'Thank you, [name].'],
    ['other-company', 'I would like to work at Norrvane Systems.'],
    ['questions', 'Really? And then?'],
    ['too-long', 'word '.repeat(181)],
    ['future-as-past', 'We spoke on 20 June.'],
  ])('%s', (rule, middle) => {
    expect(lint({ subject: 'Thank you', body: letter(middle) }, context)).toContainEqual(
      expect.objectContaining({ level: 'block', rule }),
    )
  })

  it('the name of somebody else of the panel', () => {
    expect(rules('Hi Tobias,\n\nThank you.\n\nLena')).toContain('wrong-name')
  })

  it('a greeting without the name', () => {
    expect(rules('Hi there,\n\nThank you.\n\nLena')).toContain('missing-name')
  })

  it('an attachment that nobody promised', () => {
    expect(rules(letter('I have attached the board.'), 'Thank you', { promised: [] })).toContain('attachment')
    expect(rules(letter('I have attached the board.'))).not.toContain('attachment')
  })

  it('the same text as for another person', () => {
    const twin = { ...tobias, sentences: maya.sentences }
    expect(lint(maya, { ...context, notes: [twin] })).toContainEqual(
      expect.objectContaining({ rule: 'identical', level: 'block' }),
    )
  })

  it('a full form without its callback', () => {
    const hollow = { ...maya, sentences: maya.sentences.filter(({ slot }) => slot !== 'callback') }
    expect(lint(hollow, context).map(({ rule }) => rule)).toContain('no-callback')
  })

  it('an interview that is still to come', () => {
    expect(rules(noteText(maya), 'Thank you', { startedAt: input.now + 2 * 86_400_000 })).toContain('future-as-past')
  })
})

describe('a mend', () => {
  const mended = (body: string, rule: string, also = {}) => {
    const found = lint({ subject: 'Thank you', body }, { ...context, ...also }).find((one) => one.rule === rule)
    const { mend } = found ?? expect.fail()
    if (!mend) expect.fail(`${rule} has no mend`)
    expect(body).toContain(mend.replace)
    return body.replace(mend.replace, () => mend.with)
  }
  const repaired = (middle: string, rule: string, also = {}) =>
    /^Hi Maya,\n\n(?<middle>.*)\n\nKind regards,\nLena$/s.exec(mended(letter(middle), rule, also))?.groups?.middle

  it.each([
    ['stock-phrase', 'The board helps. Please do not hesitate to call. See you.', 'The board helps. See you.'],
    ['stock-phrase', 'We could leverage the board.', 'We could use the board.'],
    ['stock-phrase', 'Please reply at your earliest convenience.', 'Please reply.'],
    ['dash', 'The board — it worked.', 'The board, it worked.'],
    ['exclamation', 'Fine! Great! Thanks.', 'Fine! Great. Thanks.'],
    ['emoji', 'Thanks 🙂 for that.', 'Thanks for that.'],
    ['list', '- one thing.', 'One thing.'],
    ['bold', 'It was **one** list.', 'It was one list.'],
    ['apology', 'The list works. Sorry for my answer.', 'The list works.'],
    ['superlative', 'It is a unique opportunity. I like lists.', 'I like lists.'],
    ['off-limits-pay', 'I like lists. The salary was fine.', 'I like lists.'],
    ['cv', 'As you can see in my CV, I lead. I like lists.', 'I like lists.'],
    ['other-company', 'I would like to work at Norrvane Systems.', 'I would like to work at Brindlewick Energy.'],
    ['spelling', 'I would like to work at Brindlewick energy.', 'I would like to work at Brindlewick Energy.'],
  ])('for %s makes %j into %j', (rule, before, after) => expect(repaired(before, rule)?.trim()).toBe(after))

  it('for an attachment that nobody promised takes the sentence out', () => {
    expect(repaired('The list works. I have attached it.', 'attachment', { promised: [] })?.trim()).toBe(
      'The list works.',
    )
  })

  it('greets by the captured name', () => {
    expect(mended('Hi Tobias,\n\nThank you.\n\nLena', 'wrong-name')).toBe('Hello Maya,\n\nThank you.\n\nLena')
    expect(mended('Hi there,\n\nThank you.\n\nLena', 'missing-name')).toBe('Hello Maya,\n\nThank you.\n\nLena')
  })

  it.each([
    ['Thank you!', 'Thank you'],
    ['THANK YOU', 'Thank you'],
    ['Re: our talk', 'our talk'],
    [`Customer Operations Lead: ${'x'.repeat(50)}`, 'Customer Operations Lead'],
  ])('makes the subject %j into %j', (subject, calm) => {
    const { mend } = lint({ subject, body: letter('Thank you.') }, context).find((one) => one.mend) ?? expect.fail()
    expect(mend).toEqual({ label: 'subject', replace: subject, with: calm })
  })

  it('brings back the marks of a name', () => {
    const zoe = { ...maya.person, name: 'Zoë Łukasiewicz' }
    const body = 'Hi Zoe,\n\nThank you.\n\nLena'
    expect(mended(body, 'spelling', { person: zoe })).toBe('Hi Zoë,\n\nThank you.\n\nLena')
    expect(rules(body.replace('Zoe', 'Zoë'), 'Thank you', { person: zoe })).not.toContain('spelling')
  })

  it.each(Object.values(gallery))('is needed for no drafted note', (debriefed) => {
    for (const note of draftThankYou(debriefed)) expect(note.findings.filter((finding) => finding.mend)).toEqual([])
  })
})

describe('a message', () => {
  const short = { channel: 'linkedin' as const }
  it('needs no subject, and is stopped at 301 characters', () => {
    expect(rules('Hi Maya, thank you.', '', short)).toEqual([])
    expect(rules(`Hi Maya, ${'word '.repeat(60)}`, '', short)).toContain('message-long')
  })
})

describe('a title in the greeting', () => {
  it.each([
    ['Hi Dr. Lindqvar', true],
    ['Dear Dr. Maya', true],
    ['Dear Dr. Lindqvar', false],
    ['Hello Maya', false],
  ])('%s', (greeting, isFound) => {
    const body = letter('You told me about the list.').replace(/^[^,\n]*,/u, `${greeting},`)
    expect(lint({ subject: 'Thank you', body }, context).some(({ rule }) => rule === 'title')).toBe(isFound)
  })

  it('what was quoted is not held against the letter', () => {
    const body = letter('I noted your line “ship it & say sorry: wks later → never”.')
    expect(lint({ subject: 'Thank you', body }, context).map(({ rule }) => rule)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:apology|shorthand|colons|slip)$/)]),
    )
  })
})

describe('a note is questioned for', () => {
  it.each([
    ['stock-phrase', 'Please do not hesitate to call.'],
    ['stock-phrase', 'I believe I would be a great fit.'],
    ['stock-phrase', 'Bitte zögern Sie nicht.'],
    ['negative-parallel', 'It was not only useful but also kind.'],
    ['dash', 'The board — it worked.'],
    ['exclamation', 'Great! Thanks!'],
    ['emoji', 'Thanks 🙂'],
    ['list', '- one\n- two'],
    ['shorthand', 'I will send it in 3 wks.'],
    ['shorthand', 'Returns went 18 → 11.'],
    ['colons', 'One thing: it works. Another: it lasts.'],
    ['slip', 'You told me that the the list is long.'],
    ['slip', 'I look forward to the second round by Wednesday.'],
    ['slip', 'I have noted that rings comes next.'],
    ['slip', 'I look forward to the week of on 11 September.'],
    ['slip', 'You will have it by 19.'],
    ['language', 'Sie sagten, dass die Liste noch nicht fertig ist.'],
    ['starts-with-i', 'I came. I saw. I wrote. I left.'],
    ['gratitude-only', 'Thank you for taking the time to meet me.'],
    ['off-limits-pay', 'The salary was fine.'],
    ['long-sentence', `${'word '.repeat(31)}.`],
    ['three-adjectives', 'It was positive, careful and dynamic work.'],
    ['flattery', 'It was impressive and inspiring.'],
    ['cv', 'As you can see in my CV, I lead a team.'],
  ])('%s', (rule, middle) => {
    const found = lint({ subject: 'Thank you', body: letter(middle) }, context).find((one) => one.rule === rule)
    expect(found?.level).toBe('warn')
    expect(found?.excerpt).not.toBe('')
  })

  it.each([
    ['subject-long', 'x'.repeat(61)],
    ['subject-loud', 'Thank you!'],
    ['subject-capitals', 'THANK YOU'],
    ['subject-fake-reply', 'Re: our talk'],
    ['subject-empty', 'Following up'],
  ])('its subject: %s', (rule, subject) => expect(rules(letter('Thank you.'), subject)).toContain(rule))

  it('a name that differs between the call and the calendar', () => {
    expect(rules(letter('Thank you.'), 'Thank you', { person: { ...maya.person, seenAs: 'Maja Lindqvar' } })).toContain(
      'names-differ',
    )
  })
})
