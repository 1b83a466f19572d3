import type { AskedQuestion, Debrief, DebriefPerson } from '../../../../lib/domain/debrief/debrief.ts'
import { fitFields } from '../../../../lib/domain/debrief/fit.ts'
import { reviewFields } from '../../../../lib/domain/debrief/review.ts'
import { make } from '../../../../lib/domain/fields.ts'
import type { LetterInput, Light, NoteChoice, Organiser } from '../../../../lib/domain/thank-you/note.ts'
import type { LetterLanguage, Register } from '../../../../lib/domain/thank-you/style.ts'
import { letterInput, minutes, person, question } from '../make.ts'

/** One person with what was captured of them, and the questions that they asked. */
export interface Met extends Partial<Omit<DebriefPerson, 'name'>> {
  name: string
  asked?: readonly (readonly [text: string, answer: string, more?: Partial<AskedQuestion>])[]
}

export interface Scene {
  /** What the case shows. */
  name: string
  company: string
  role: string
  round?: string
  format?: Debrief['format']
  /** `YYYY-MM-DDThh:mm` in London. */
  at: string
  /** Hours from its end to the time of writing. */
  after?: number
  met: readonly Met[]
  light?: Light
  unsaid?: readonly string[]
  unasked?: readonly string[]
  promise?: readonly (readonly [text: string, due: string])[]
  next?: Partial<Debrief['nextStep']>
  register?: Register
  choice?: Partial<NoteChoice>
  organiser?: Organiser
}

/** A scene as the engine gets it. People have an address unless the scene says otherwise. */
export function inputOf(scene: Scene, number: number, language: LetterLanguage): LetterInput {
  const { company, role, light, unsaid = [], unasked = [], promise = [], register = 'neutral' } = scene
  const people = scene.met.map(({ asked: _, ...met }, at) => ({
    ...person(met.name, { email: `${at}@example.org`, ...met }),
    id: `p${at}`,
  }))
  const startedAt = Date.parse(`${scene.at}:00+01:00`)
  const style = { language, register }
  const input = letterInput(
    {
      interviewId: `gallery-${number}`,
      company,
      role,
      round: scene.round ?? 'second',
      format: scene.format ?? 'video',
      startedAt,
      endedAt: startedAt + 50 * minutes,
      people,
      questions: scene.met.flatMap(({ asked = [] }, at) =>
        asked.map(([text, answer, more]) =>
          question(`p${at}`, text, { answer, kind: 'example', landed: 'strong', ...more }),
        ),
      ),
      promisesByMe: promise.map(([text, due], at) => ({ id: `promise-${at}`, text, due })),
      nextStep: { text: '', who: 'them', by: '', decisionBy: '', ...scene.next },
      review: {
        ...make(reviewFields, {}),
        unsaid: [...unsaid],
        ownQuestions: unasked.map((text, at) => ({
          id: `own-${at}`,
          text,
          asked: false,
          answer: '',
          rating: '',
          shifted: '',
        })),
      },
      fit: { ...make(fitFields, {}), light: light ?? '' },
    },
    style,
    50 * minutes + (scene.after ?? 2) * 60 * minutes,
  )
  const made = { ...style, rolls: {}, leftOut: [], ...scene.choice }
  return {
    ...input,
    choices: scene.choice ? Object.fromEntries(people.map(({ id }) => [id, made])) : {},
    organiser: scene.organiser,
  }
}
