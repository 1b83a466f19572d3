import type { Line } from './desk.ts'
import { type Desk, worded } from './desk.ts'
import { inAnyLanguage, wholeWord } from './languages/languages.ts'
import { listenerOf, sayable } from './material.ts'
import { clean, countWords, isText, pieces, shortened } from './text/fragment.ts'
import { mentions } from './text/names.ts'
import { selfDoubt } from './text/off-limits.ts'
import { contentOf } from './text/unsaid.ts'

const longest = 20

/** The point that there was no time for, as an addition; each point goes to one person only. */
export function missedLine(desk: Desk, told: ReadonlySet<string> = new Set()): Line | null {
  const { input, person, choice, taken } = desk
  const to = listenerOf(person, input.debrief)
  const own = (raw: string) => to.names.some((name) => mentions(raw, name))
  const open = input.debrief.review.unsaid.filter((raw) => !taken.material.has(keyOf(raw)) && !told.has(raw))
  for (const raw of [...open.filter(own), ...open.filter((one) => !own(one))]) {
    const values = valuesOf(desk, raw, to)
    if (values === null) continue
    const text = worded(desk, {
      key: 'missed',
      frames: desk.speech.wording.missed[values.shape],
      values: values.values,
    })
    const said =
      text ??
      worded(desk, {
        key: 'missed',
        frames: desk.speech.wording.missed.other,
        values: { text: values.values.text },
      })
    if (said === null) continue
    taken.material.add(keyOf(raw))
    const sources = [{ field: 'review.unsaid', value: raw }]
    return { key: 'missed', slot: 'missed', text: said, sources, spare: choice.length === 'short' ? 6 : 2 }
  }
  return null
}

const keyOf = (raw: string) => `unsaid ${raw}`

const asking = wholeWord(({ reading }) => reading.asking)
const that = new RegExp(`^(?:${inAnyLanguage(({ reading }) => reading.that)}) `, 'iu')
const somebody = wholeWord(({ reading }) => reading.unclear.unsaid)
/** As they're written inside a sentence: the German "Sie" is the reader. */
const somebodyAsked = wholeWord(({ reading }) => reading.unclear.question, 'u')

interface Said {
  shape: 'np' | 'clause' | 'wh' | 'other'
  values: { text: string; x: string }
}

function valuesOf({ speech, choice, person }: Desk, raw: string, to: ReturnType<typeof listenerOf>): Said | null {
  for (const piece of pieces(raw)) {
    if (piece.includes('?') || asking.test(piece)) continue
    const content = contentOf(piece, choice.language, selfDoubt)
    const dass = /^dass /iu.test(content)
    const mine = speech.mine(clean(content.replace(that, '')))
    const turned = speech.toAddressee(mine, { names: to.names, ours: false })
    const text = turned === null ? null : shortened(clean(turned), longest)
    if (text === null || !isText(text) || countWords(text) < 2 || !sayable(text, to) || selfDoubt(text)) continue
    if (person.name !== '' && somebody.test(text)) continue
    const shape = dass ? 'clause' : speech.shape(text)
    const inside = speech.inside(text)
    const fits = inside !== null && (shape !== 'np' || speech.definite(inside) === inside)
    return {
      shape: fits ? shape : 'other',
      values: {
        text: dass ? '' : speech.afterColon(text, shape),
        x: dass ? text.slice(0, 1).toLowerCase() + text.slice(1) : (inside ?? ''),
      },
    }
  }
  return null
}

/** The question that is still open to the user, for one person of an interview. */
export function openQuestionLine(desk: Desk, told: ReadonlySet<string> = new Set()): Line | null {
  const { input, person, taken } = desk
  const to = listenerOf(person, input.debrief)
  for (const { text: raw, asked } of input.debrief.review.ownQuestions) {
    const key = `question ${raw}`
    const text = pieces(raw).at(-1) ?? ''
    if (asked || taken.material.has(key) || told.has(raw) || !sayable(raw, to) || selfDoubt(raw)) continue
    if (!/^[^?]+\?$/u.test(text) || countWords(text) < 3 || countWords(text) > longest) continue
    if (somebodyAsked.test(text)) continue
    const said = worded(desk, {
      key: 'interest.question',
      frames: desk.speech.wording.interest.question,
      values: { text: desk.speech.question(text) },
    })
    if (said === null) continue
    taken.material.add(key)
    const sources = [{ field: 'review.ownQuestions', value: raw }]
    return { key: 'interest.question', slot: 'interest', text: said, sources, spare: 3 }
  }
  return null
}
