import { expect, test } from 'vitest'
import { heldOutSet } from './held-out.ts'
import { heldOutScore } from './held-out-score.ts'

test('score', () => {
  const { wrong, ...score } = heldOutScore(heldOutSet(process.env.HELD ?? 'first'))
  console.log(score, `\n${wrong.join('\n')}`)
  expect(1).toBe(1)
})
