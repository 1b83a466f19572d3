import { germanForModels } from './de/model.ts'
import { englishForModels } from './en/model.ts'
import type { ModelWords } from './model-words.ts'

/** By tag. They are loaded with the first draft by a model, and so are no part of the packs. */
const all: Readonly<Record<string, ModelWords>> = { en: englishForModels, de: germanForModels }

/** The words for a tag; those of a language that has none are of the first. */
export const modelWords = (tag: string): ModelWords => all[tag] ?? englishForModels
