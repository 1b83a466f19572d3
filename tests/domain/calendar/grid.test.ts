import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { understand } from '../../../lib/domain/calendar/understand.ts'
import { event } from './make-event.ts'

interface Language {
  name: string
  /** The words of its titles: `strong` alone is an interview for a job, `word` may be another talk. */
  strong: string
  word: string
  with: string
  at: string
  for: string
  your: string
  label: string
  fields: { firm: string; role: string }[]
}

function languages(): Language[] {
  const text = readFileSync(join(import.meta.dirname, 'grid/fields.txt'), 'utf8')
  return text
    .split(/^# /m)
    .filter(Boolean)
    .map((block) => {
      const [head = '', ...lines] = block.trim().split('\n')
      const [name = '', strong = '', word = '', withWord = '', at = '', forWord = '', your = '', label = ''] =
        head.split(' | ')
      const fields = lines.map((line) => {
        const [firm = '', role = ''] = line.split(' = ')
        return { firm, role }
      })
      return { name, strong, word, with: withWord, at, for: forWord, your, label, fields }
    })
}

/** Twelve ways in which firms write a title. */
const shapes: readonly ((of: Language, firm: string, role: string) => string)[] = [
  (of, firm, role) => `${firm} - ${of.word} - ${role}`,
  (of, firm, role) => `${of.word} - ${role} - ${firm}`,
  (of, firm, role) => `${of.word}: ${role} - ${firm}`,
  (of, firm) => `${firm} ${of.strong} | Nora Quist`,
  (of, firm) => `${of.word} ${of.at} ${firm}`,
  (of, firm) => `${of.word} ${of.with} ${firm}`,
  (of, firm, role) => `${of.word} ${of.for} ${role} (${firm})`,
  (of, firm, role) => `${role} | ${of.word} | ${firm}`,
  (of, firm) => `${of.label}: Nora Quist / ${firm}`,
  (of, firm, role) => `[${firm}] ${of.word} – ${role}`,
  (of, _, role) => `${of.word} ${role}`,
  (of, firm) => `${of.your} ${of.strong} - ${firm}`,
]

const domainOf = (firm: string) =>
  firm
    .normalize('NFD')
    .replace(/\p{M}|[^\p{L}\d ]/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .split(' ')
    .slice(-2)
    .join('')

const context = { addresses: ['nora.quist@gmail.com'], names: ['Nora Quist'], companies: [], corrections: [] }
const person = (name: string, email: string) => ({ name, email, answer: 'none', type: 'individual' }) as const

describe.each(languages())('an interview word with somebody from outside, in $name', (of) => {
  it('has thirty fields of work', () => expect(of.fields).toHaveLength(30))

  it.each(shapes.map((shape, at) => ({ at: at + 1, shape })))(
    'is never set aside in silence, shape $at',
    ({ shape }) => {
      const silent = of.fields.flatMap(({ firm, role }) => {
        const title = shape(of, firm, role)
        const invited = event({
          title,
          organizer: person('Jo Pell', `jo.pell@${domainOf(firm)}.example`),
          attendees: [person('', 'nora.quist@gmail.com')],
        })
        const { verdict, score, reasons } = understand(invited, context)
        return verdict === 'other'
          ? [`${title}: ${score} ${reasons.map(({ rule, seen }) => `${rule} ${seen}`).join(', ')}`]
          : []
      })
      expect(silent).toEqual([])
    },
  )
})
