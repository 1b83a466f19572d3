import { expect, it } from 'vitest'
import { debriefKind } from '../../../lib/domain/debrief/debrief.ts'
import { mergeCall } from '../../../lib/domain/debrief/merge-call.ts'
import { fileNotes, prefill } from '../../../lib/domain/debrief/prefill.ts'
import { type Interview, newInterview } from '../../../lib/domain/interview/interview.ts'
import { type LiveNote, type LiveNoteKind, newLiveNote } from '../../../lib/domain/interview/live-note.ts'
import { admit } from '../../../lib/domain/record.ts'

const ids = () => {
  let n = 0
  return () => `id-${++n}`
}

const interview = newInterview({
  id: 'i1',
  source: 'call',
  platform: 'google-meet',
  room: 'abc-defg-hij',
  startedAt: 1_000,
  endedAt: 61_000,
  endReason: 'left',
  seenNames: ['Maya Lindqvar', 'Tobias Ashgrove'],
  status: 'waiting',
  updatedAt: 61_000,
})

const note = (id: string, kind: LiveNoteKind, text: string, at: number): LiveNote =>
  newLiveNote({ id, interviewId: 'i1', kind, text, at, minute: 0 })

it('a new debrief knows who and when, and is a record that the door lets in', () => {
  const debrief = prefill(interview, ids())
  expect(debrief.people.map(({ name }) => name)).toEqual(['Maya Lindqvar', 'Tobias Ashgrove'])
  expect([debrief.startedAt, debrief.endedAt]).toEqual([1_000, 61_000])
  expect(admit(debriefKind, debrief)).toEqual({ ok: true, value: debrief })
})

it('a rejoin brings new names and the later end, and touches nothing that was written', () => {
  const written = { ...prefill(interview, ids()), company: 'Brindlewick Energy' }
  const merged = mergeCall(
    written,
    { ...interview, endedAt: 99_000, seenNames: [...interview.seenNames, 'Ruth Calder'] },
    () => 'new',
  )
  expect(merged).toEqual({
    ...written,
    endedAt: 99_000,
    callEndedAt: 99_000,
    people: [...written.people, { ...merged.people[2], name: 'Ruth Calder', id: 'new' }],
  })
})

it('nothing new leaves the debrief as it is, the very object', () => {
  const debrief = prefill(interview, ids())
  expect(mergeCall(debrief, interview, ids())).toBe(debrief)
})

it('a person whom the user renamed or took out does not come back', () => {
  const [maya, tobias] = prefill(interview, ids()).people
  if (!maya || !tobias) throw new Error('no people')
  const debrief = {
    ...prefill(interview, ids()),
    people: [{ ...maya, name: 'Dr. Maya Lindqvar' }],
    removedNames: ['Tobias Ashgrove'],
  }
  expect(mergeCall(debrief, interview, ids()).people).toEqual(debrief.people)
})

it('an end that the user corrected stays', () => {
  const debrief = { ...prefill(interview, ids()), endedAt: 55_000 }
  const later = mergeCall(debrief, { ...interview, endedAt: 99_000 }, ids())
  expect(later.endedAt).toBe(55_000)
  expect(mergeCall(later, { ...interview, endedAt: 120_000 }, ids()).endedAt).toBe(55_000)
})

it('an end that an older version stored stays, since nobody knows whose it is', () => {
  const debrief = { ...prefill(interview, ids()), callEndedAt: null }
  expect(mergeCall(debrief, { ...interview, endedAt: 99_000 }, ids()).endedAt).toBe(61_000)
})

it('an end that nobody saw is approximate until the user or the call itself says better', () => {
  const guessed: Interview = { ...interview, endIsApproximate: true }
  const debrief = prefill(guessed, ids())
  expect(admit(debriefKind, debrief)).toMatchObject({ ok: true, value: { endIsApproximate: true } })
  expect(prefill(interview, ids()).endIsApproximate).toBeUndefined()
  const corrected = { ...debrief, endedAt: 55_000, endIsApproximate: undefined }
  expect(mergeCall(corrected, guessed, ids())).toBe(corrected)
  expect(mergeCall(debrief, { ...interview, endedAt: 99_000 }, ids()).endIsApproximate).toBeUndefined()
  const open = prefill({ ...interview, endedAt: null }, ids())
  expect(mergeCall(open, guessed, ids())).toMatchObject({ endedAt: 61_000, endIsApproximate: true })
})

it('live notes stand in their fields: an answer at its question, a promise among mine', () => {
  const debrief = fileNotes(
    prefill(interview, ids()),
    [
      note('3', 'promise', 'Send the board', 30),
      note('1', 'question', 'Cut a backlog?', 10),
      note('2', 'answer', 'Triage board', 20),
      note('4', 'signal', 'She leaned in', 40),
      note('5', 'question', 'What not to measure?', 50),
      note('6', 'answer', 'Start from decisions', 60),
      note('7', 'answer', 'then drop the rest', 70),
    ],
    ids(),
  )
  expect(debrief.questions.map(({ text, answer }) => [text, answer])).toEqual([
    ['Cut a backlog?', 'Triage board'],
    ['What not to measure?', 'Start from decisions then drop the rest'],
  ])
  expect(debrief.promisesByMe.map(({ text }) => text)).toEqual(['Send the board'])
  expect(fileNotes(debrief, [note('1', 'question', 'Cut a backlog?', 10)], ids())).toBe(debrief)
})
