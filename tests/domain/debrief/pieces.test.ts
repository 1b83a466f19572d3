import { expect, it } from 'vitest'
import { piecesOf } from '../../../lib/domain/debrief/pieces.ts'
import { piecesOfTask } from '../../../lib/domain/follow-up/pieces.ts'
import { newTaskRecord } from '../../../lib/domain/follow-up/task.ts'
import { newLiveNote } from '../../../lib/domain/interview/live-note.ts'
import { piecesOfLetter } from '../../../lib/domain/thank-you/pieces.ts'
import { newDraft } from '../../../lib/domain/thank-you/thank-you-draft.ts'
import { interviewRecord } from '../calendar/make.ts'
import { debrief } from '../thank-you/make.ts'

const texts = (pieces: readonly { kind: string; text: string }[]) => pieces.map(({ kind, text }) => `${kind}: ${text}`)

it('a live note is found until it has its place in a field, without a debrief too', () => {
  const note = (id: string, text: string) =>
    newLiveNote({ id, interviewId: 'i', kind: 'signal', text, at: 0, minute: 0 })
  const notes = [note('n1', 'she smiled'), note('n2', 'budget frozen')]
  const own = (pieces: readonly { kind: string; text: string }[]) =>
    texts(pieces).filter((line) => line.startsWith('live-note'))
  expect(own(piecesOf(interviewRecord(), { ...debrief(), filedNotes: ['n1'] }, notes))).toEqual([
    'live-note: budget frozen',
  ])
  expect(own(piecesOf(interviewRecord(), undefined, notes))).toEqual([
    'live-note: she smiled',
    'live-note: budget frozen',
  ])
})

it('of a letter its own words are found, and of a task the user’s', () => {
  const draft = newDraft({ interviewId: 'i', noteId: 'p1', language: 'en', register: 'neutral' })
  expect(piecesOfLetter(draft)).toEqual([])
  const edited = { ...draft, edited: { subject: 'Thanks', body: 'The kiln stays with me.' }, news: 'A certificate' }
  expect(texts(piecesOfLetter(edited))).toEqual(['letter: Thanks\nThe kiln stays with me.', 'letter: A certificate'])
  expect(piecesOfLetter(edited)[0]).toMatchObject({ interviewId: 'i', personId: 'p1' })
  const task = newTaskRecord({ id: 't', interviewId: null, kind: 'own', text: 'Renew the passport', createdAt: 0 })
  expect(piecesOfTask(task)).toEqual([
    { interviewId: '', kind: 'task', text: 'Renew the passport', person: '', personId: '' },
  ])
  expect(piecesOfTask({ ...task, text: null })).toEqual([])
})
