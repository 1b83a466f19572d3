import { describe, expect, it } from 'vitest'
import { noRows } from '../../../lib/domain/backup/backup-stores.ts'
import { planRestore, restored } from '../../../lib/domain/backup/plan-restore.ts'
import type { Debrief } from '../../../lib/domain/debrief/debrief.ts'
import { newTask } from '../../../lib/domain/follow-up/change-task.ts'
import { newInterview } from '../../../lib/domain/interview/interview.ts'
import { restoredBeside } from '../../../lib/domain/restore-beside.ts'
import { newDraft } from '../../../lib/domain/thank-you/thank-you-draft.ts'
import { debrief, person, question } from '../thank-you/make.ts'

const of = (rows: object) => ({
  at: null,
  rows: { ...noRows(), ...rows },
  beside: {},
  torn: 0,
  foreign: 0,
  isWhole: true,
})
const fates = (backup: object, here: object) => {
  const { new: fresh, changed, older, same } = planRestore(of(backup), { ...noRows(), ...here }).counts
  return { new: fresh, changed, older, same }
}
const none = { new: 0, changed: 0, older: 0, same: 0 }
const at = (updatedAt: number, more: Partial<Debrief> = {}) => debrief({ updatedAt, ...more })

describe('a record of a backup', () => {
  it('is new where nothing stands under its key', () => {
    expect(fates({ debriefs: [at(1)] }, {})).toEqual({ ...none, new: 1 })
  })

  it('changes nothing where the same stands here, whatever the times', () => {
    expect(fates({ debriefs: [at(9)] }, { debriefs: [at(1)] })).toEqual({ ...none, same: 1 })
  })

  it('that is older stays out, and so does one of the same moment', () => {
    const here = { debriefs: [at(5, { role: 'Lead' })] }
    expect(fates({ debriefs: [at(4, { role: 'Head' })] }, here)).toEqual({ ...none, older: 1 })
    expect(fates({ debriefs: [at(5, { role: 'Head' })] }, here)).toEqual({ ...none, older: 1 })
  })

  it('that is later changes what is here', () => {
    expect(fates({ debriefs: [at(6, { role: 'Head' })] }, { debriefs: [at(5)] })).toEqual({ ...none, changed: 1 })
  })

  it('takes the place of one that cannot be read, and not of one that a newer version wrote', () => {
    const broken = { ...at(9), people: 7 }
    expect(fates({ debriefs: [at(1)] }, { debriefs: [broken] })).toEqual({ ...none, changed: 1 })
    expect(fates({ debriefs: [at(1)] }, { debriefs: [{ ...at(0), schemaVersion: 99 }] })).toEqual({ ...none, older: 1 })
  })

  it('counts once where the file has it twice, in its later state', () => {
    const plan = planRestore(
      of({ debriefs: [at(3, { role: 'C' }), at(9, { role: 'A' }), at(5, { role: 'B' })] }),
      noRows(),
    )
    expect(plan.records.map(({ record }) => record.role)).toEqual(['A'])
    expect(plan.counts.new).toBe(1)
  })

  it('that is damaged or of a newer version is counted and left out', () => {
    const plan = planRestore(
      of({ debriefs: [{ ...at(1), people: 7 }, { ...at(1), schemaVersion: 99 }, 7, at(1)] }),
      noRows(),
    )
    expect(plan.counts).toEqual({ new: 1, changed: 0, older: 0, same: 0, damaged: 2, newer: 1 })
  })
})

describe('two states of one debrief', () => {
  const join = (later: Partial<Debrief>, earlier: Partial<Debrief>) =>
    restored('debriefs', at(9, later), at(5, earlier)) as unknown as Debrief

  it('become the later one where both say something', () => {
    expect(join({ role: 'Head', chance: 3 }, { role: 'Lead', chance: 8 })).toMatchObject({ role: 'Head', chance: 3 })
  })

  it('keep what only one of them says', () => {
    const joined = join(
      { company: '', questions: [question('maya', 'Why us?')], people: [person('Maya', { problem: 'Two lists' })] },
      {
        company: 'Brindlewick',
        questions: [question('maya', 'Why now?')],
        people: [person('Maya', { success: 'One list', problem: 'Old words' }), person('Tobias')],
      },
    )
    expect(joined.company).toBe('Brindlewick')
    expect(joined.questions.map(({ text }) => text).sort()).toEqual(['Why now?', 'Why us?'])
    expect(joined.people.map(({ name, problem, success }) => [name, problem, success])).toEqual([
      ['Maya', 'Two lists', 'One list'],
      ['Tobias', '', ''],
    ])
  })

  it('do not double a line that was reworded', () => {
    const joined = join({ removedNames: ['Ann B.'] }, { removedNames: ['Ann'] })
    expect(joined.removedNames).toEqual(['Ann B.'])
    expect(join({ removedNames: [] }, { removedNames: ['Ann'] }).removedNames).toEqual(['Ann'])
  })

  it('are joined once: the same backup again changes nothing', () => {
    const backup = at(9, { questions: [question('maya', 'Why us?')] })
    const here = restored('debriefs', backup, at(5, { questions: [question('maya', 'Why now?')] }))
    expect(planRestore(of({ debriefs: [backup] }), { ...noRows(), debriefs: [here] }).records).toEqual([])
  })
})

it('of two texts of one note the earlier one is kept among the versions', () => {
  const draft = (updatedAt: number, body: string) => ({
    ...newDraft({ interviewId: 'i', noteId: 'n', language: 'en', register: 'neutral', updatedAt }),
    edited: { subject: 'Thanks', body },
  })
  expect(restored('thankYouDrafts', draft(9, 'Later words'), draft(5, 'Earlier words'))).toMatchObject({
    edited: { body: 'Later words' },
    previous: [{ body: 'Earlier words' }],
  })
})

it('of a task the later state counts as it is: what was taken back stays taken back', () => {
  const task = newTask('t', { text: 'Call', due: '', company: '' }, 1)
  const done = { ...task, doneAt: 5, snoozedUntil: '2026-12-01', updatedAt: 5 }
  expect(restored('tasks', { ...task, updatedAt: 9 }, done)).toMatchObject({ doneAt: null, snoozedUntil: '' })
})

it('a call that was on when the backup was made has ended since', () => {
  const live = newInterview({ id: 'a', source: 'call', platform: 'zoom', startedAt: 5, status: 'live', updatedAt: 90 })
  expect(restored('interviews', live, undefined)).toMatchObject({
    status: 'waiting',
    endedAt: 90,
    endReason: 'unknown',
    endIsApproximate: true,
  })
})

describe('what is beside the records', () => {
  const corrections = (verdict: 'interview' | 'other', when: number) => [{ of: 'series', key: 'u', verdict, at: when }]

  it('takes the later word on a series, and keeps what cannot be read', () => {
    const odd = { of: 'planet' }
    const here = { corrections: [...corrections('other', 9), odd] }
    expect(restoredBeside({ corrections: corrections('interview', 5) }, here, false)).toEqual({})
    expect(restoredBeside({ corrections: corrections('interview', 10) }, here, false)).toEqual({
      corrections: [...corrections('interview', 10), odd],
    })
  })

  it('takes settings only when they are wanted, and never over those of a newer version', () => {
    const settings = { schemaVersion: 99 }
    expect(restoredBeside({ settings }, {}, true)).toEqual({})
  })

  it('leaves a calendar here as it is, and adds the others', () => {
    const source = (id: string, address: string) => ({ id, address })
    expect(
      restoredBeside(
        { calendarSources: [source('a', 'https://other')] },
        { calendarSources: [source('a', 'https://mine')] },
        true,
      ),
    ).toEqual({})
  })
})
