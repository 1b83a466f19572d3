import { expect, it } from 'vitest'
import { idsOf } from '../../../lib/domain/debrief/ids-of.ts'
import { mergeCall } from '../../../lib/domain/debrief/merge-call.ts'
import { fileNotes, prefill } from '../../../lib/domain/debrief/prefill.ts'
import { newLiveNote } from '../../../lib/domain/interview/live-note.ts'
import { merge } from '../../../lib/domain/merge.ts'
import { interview } from '../../pictures/samples.ts'

const chance = () => crypto.randomUUID()
const call = interview('one', 60_000)
const stored = prefill(call, idsOf('one', undefined, chance))
const note = newLiveNote({ id: 'n', interviewId: 'one', kind: 'question', text: 'Why us?', at: 1, minute: 0 })

/** What a page makes of the debrief when it learns of a new name and a new note. */
function learned() {
  const ids = idsOf('one', stored, chance)
  const seen = { ...call, seenNames: [...call.seenNames, 'Rosa Quill'] }
  return fileNotes(mergeCall(stored, seen, ids), [note], ids)
}

it('two pages that learn of the same person and the same note at once add each once', () => {
  const { people, questions } = merge(stored, learned(), learned())
  expect(people.map(({ name }) => name)).toEqual(['Maya Lindqvar', 'Tobias Ashgrove', 'Rosa Quill'])
  expect(questions.map(({ text }) => text)).toEqual(['Why us?'])
})

it('nobody gets the id of somebody who is there', () => {
  const first = idsOf('one', undefined, chance)('Maya Lindqvar')
  expect(stored.people[0]?.id).toBe(first)
  expect(idsOf('one', stored, () => 'another')('Maya Lindqvar')).toBe('another')
  expect(idsOf('two', undefined, chance)('Maya Lindqvar')).not.toBe(first)
})
