import * as z from 'zod/mini'

/** One sentence as a model has answered it: nothing of it is checked yet. */
export interface ModelSentence {
  text: string
  /** Ids of facts, which may be wrong. */
  sources: string[]
}

/** Why there is nothing in an answer. */
export type NoAnswer = 'empty' | 'html' | 'no-json'
export type ReadAnswer = { ok: true; sentences: ModelSentence[] } | { ok: false; why: NoAnswer }

/** Longer answers are no letter. */
const mostCharacters = 40_000
const mostSentences = 24

const ids = z.pipe(
  z.union([z.array(z.union([z.string(), z.number()])), z.string(), z.number()]),
  z.transform((given) => [given].flat().map(String)),
)
const sentenceSchema = z.object({ text: z.string(), sources: ids })

/**
 * Reads a model's answer, which is data and nothing else: JSON, maybe in a code fence or behind its thoughts. Of half an
 * answer the whole sentences count. Never throws.
 */
export function readAnswer(raw: string): ReadAnswer {
  const text = raw
    .slice(0, mostCharacters)
    .toWellFormed()
    .replace(/<think>[\s\S]*?(?:<\/think>|$)/giu, '')
    .trim()
  if (text === '') return { ok: false, why: 'empty' }
  if (/^(?:<!doctype|<html|<head|<body|<\?xml)/iu.test(text)) return { ok: false, why: 'html' }
  const sentences = objectsIn(text)
    .flatMap((object) => {
      const parsed = sentenceSchema.safeParse(object)
      return parsed.success && parsed.data.text.trim() !== '' ? [parsed.data] : []
    })
    .slice(0, mostSentences)
  return sentences.length > 0 ? { ok: true, sentences } : { ok: false, why: 'no-json' }
}

/** The innermost whole objects of a text, in order: each sentence is one, however its frame looks or where it breaks off. */
function objectsIn(text: string): unknown[] {
  const found: unknown[] = []
  let start = -1
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (quoted) {
      if (sign === '\\') at += 1
      else if (sign === '"') quoted = false
    } else if (sign === '"' && start >= 0) quoted = true
    else if (sign === '{') start = at
    else if (sign === '}' && start >= 0) {
      found.push(parsed(text.slice(start, at + 1)))
      start = -1
    }
  }
  return found
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
