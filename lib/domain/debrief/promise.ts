import { answer, given, make, type Of, text } from '../fields.ts'
import { day, id } from './schemas.ts'

/** @param letter what the letter calls the promise and its day as sources; null where no letter uses the words */
const promise = (letter: { text: string | null; due: string }) => ({
  id: given(id),
  text: text({ marks: ['promises'], search: 'promise', summary: 'next', letter: letter.text }),
  due: answer(day, '', { letter: letter.due }),
})

export const ownPromiseFields = promise({ text: 'sourcePromise', due: 'sourcePromiseDue' })
export const theirPromiseFields = promise({ text: null, due: 'sourceTheirPromise' })
export type Promised = Of<typeof ownPromiseFields>

export const newPromise = (id: string, text = ''): Promised => make(ownPromiseFields, { id, text })
