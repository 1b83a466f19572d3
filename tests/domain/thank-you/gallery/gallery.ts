import { draftThankYou } from '../../../../lib/domain/thank-you/draft.ts'
import type { LetterInput, Note } from '../../../../lib/domain/thank-you/note.ts'
import { englishOne } from './english-one.ts'
import { englishTwo } from './english-two.ts'
import { germanScenes } from './german.ts'
import { inputOf, type Scene } from './scene.ts'

export interface Shown {
  scene: Scene
  input: LetterInput
  notes: Note[]
}

/**
 * All debriefs of the gallery with their notes, as one user would write them one after the other: what an earlier note
 * said in its own words is not said again.
 */
export function shownGallery(): Shown[] {
  const english = [...englishOne, ...englishTwo].map((scene) => ({ scene, language: 'en' as const }))
  const german = germanScenes.map((scene) => ({ scene, language: 'de' as const }))
  const usedBefore: string[] = []
  return [...english, ...german].map(({ scene, language }, at) => {
    const input = { ...inputOf(scene, at + 1, language), usedBefore: [...usedBefore] }
    const notes = draftThankYou(input)
    usedBefore.push(...notes.flatMap(({ frames }) => frames))
    return { scene, input, notes }
  })
}
