import * as z from 'zod/mini'
import type { PieceKind } from './text/search.ts'

/** The parts of a summary for somebody else. */
export type SummaryPartId =
  | 'meeting'
  | 'people'
  | 'asked'
  | 'stressed'
  | 'own'
  | 'next'
  | 'did'
  | 'concerns'
  | 'pay'
  | 'conduct'
  | 'ratings'
  | 'light'
  | 'journal'

/**
 * What a text is used for, beside the form. Every text says it of each purpose, so that none is forgotten: null and an
 * empty list mean "not used there". A backup has all texts.
 */
export interface Uses {
  /** What counts as begun, or as known, once something stands here: steps of the form, and what a first look back needs. */
  marks: readonly string[]
  /** The kind of a search hit. */
  search: PieceKind | null
  /** The part of the summary, and where it needs words around it, the key of their text. */
  summary: SummaryPartId | readonly [part: SummaryPartId, words: string] | null
  /** What the letter calls it as a source (the key of a text), and the material that it is: each has wordings of its own. */
  letter: string | readonly [name: string, material: string] | null
}

/** For texts that are shown where they were written and nowhere else. */
export const shownOnly: Uses = { marks: [], search: null, summary: null, letter: null }

type Schema = z.ZodMiniType

/** One field of a record. */
export interface Field {
  readonly schema: Schema
  /** Its value in a new record. Without it, the maker of a record has to be given one. */
  readonly initial?: unknown
  /** Whether a value holds something that the user said. Without it, the field is bookkeeping and says nothing. */
  readonly holds?: (value: never) => boolean
  readonly uses?: Partial<Uses>
  /** Of an entry of a list, or of a part. */
  readonly fields?: Fields
  readonly isList?: true
}
export type Fields = Readonly<Record<string, Field>>

type ShapeOf<F extends Fields> = { [K in keyof F]: F[K]['schema'] }
/** The type of what these fields describe. */
export type Of<F extends Fields> = z.output<z.ZodMiniObject<ShapeOf<F>>>
type Needed<F extends Fields> = { [K in keyof F]: F[K] extends { initial: unknown } ? never : K }[keyof F]
/** What a maker takes: all that has no initial value, and whatever is to differ from its initial value. */
export type Making<F extends Fields> = Pick<Of<F>, Needed<F> & keyof Of<F>> & Partial<Of<F>>

const isText = (text: string): boolean => text.trim() !== ''

/** Bookkeeping that only the maker of a record knows: ids, times, kinds. */
export const given = <S extends Schema>(schema: S, uses?: Partial<Uses>) => ({ schema, uses })

/** Bookkeeping with an initial value. */
export const kept = <S extends Schema>(schema: S, initial: z.output<S>) => ({ schema, initial })

/** A text of the user. */
export const text = (uses: Uses, schema = z.string()) => ({ schema, initial: '', holds: isText, uses })

/** A list of texts of the user. */
export const texts = (uses: Uses) => ({
  schema: z.array(z.string()),
  initial: [],
  holds: (value: readonly string[]) => value.some(isText),
  uses,
})

/** An answer of the user that is no text: a score, a day, a tick. Its initial value is the one that says nothing. */
export const answer = <S extends Schema>(schema: S, initial: z.output<S>, uses?: Partial<Uses>) => ({
  schema,
  initial,
  holds: (value: z.output<S>) => value !== initial,
  uses,
})

/** One answer of several, or none. */
export const choice = <const V extends readonly string[]>(values: V, uses?: Partial<Uses>) =>
  answer(z.union([z.enum(values), z.literal('')]), '', uses)

/** Fields that stand together under one name. */
export const part = <const F extends Fields>(fields: F) => ({
  schema: z.object(shapeOf(fields)),
  initial: null,
  fields,
})

/** Entries, each with these fields. */
export const list = <const F extends Fields>(fields: F) => ({
  schema: z.array(z.object(shapeOf(fields))),
  initial: [],
  fields,
  isList: true as const,
})

export const shapeOf = <F extends Fields>(fields: F): ShapeOf<F> =>
  Object.fromEntries(Object.entries(fields).map(([key, { schema }]) => [key, schema])) as ShapeOf<F>

/** A whole value: what is handed in, and the initial value of everything else. Each call gives new lists and parts. */
export function make<F extends Fields>(fields: F, values: Making<F>): Of<F> {
  const made: Record<string, unknown> = {}
  for (const [key, field] of Object.entries(fields)) {
    const handed = (values as Record<string, unknown>)[key]
    const value = handed === undefined ? initialOf(field) : handed
    if (value !== undefined) made[key] = value
  }
  return made as Of<F>
}

function initialOf({ fields, isList, initial }: Field): unknown {
  if (fields && !isList) return make(fields, {})
  if (Array.isArray(initial)) return [...initial]
  return typeof initial === 'object' && initial !== null ? { ...initial } : initial
}

/** Whether the user said nothing in any of the fields. Bookkeeping does not count. */
export const isBlank = <F extends Fields>(fields: F, value: Of<F>): boolean => !someHeld(fields, value, () => true)

/** Whether something stands in a field that counts for `mark`. */
export const hasMark = <F extends Fields>(fields: F, value: Of<F>, mark: string): boolean =>
  someHeld(fields, value, ({ marks }) => marks?.includes(mark) ?? false)

function someHeld(fields: Fields, value: object, counts: (uses: Partial<Uses>) => boolean): boolean {
  return Object.entries(fields).some(([key, { fields: inner, holds, uses = {} }]) => {
    const held = (value as Record<string, unknown>)[key]
    if (inner) return [held].flat().some((entry) => someHeld(inner, entry as object, counts))
    return counts(uses) && (holds?.(held as never) ?? false)
  })
}

/** One text of a record. */
export interface Said {
  key: string
  uses: Uses
  /** Its lines, or the one text; none where nothing stands there. */
  texts: string[]
  /** The entry of a list that it stands in, or the record itself. */
  entry: object
}

/** All texts in the order of the fields, those in lists of entries too. */
export function textsIn<F extends Fields>(fields: F, value: Of<F>, entry: object = value): Said[] {
  return Object.entries(fields).flatMap(([key, { fields: inner, isList, uses }]): Said[] => {
    const held = (value as Record<string, unknown>)[key]
    if (inner && isList) return (held as object[]).flatMap((one) => textsIn(inner, one as Of<Fields>))
    if (inner) return textsIn(inner, held as Of<Fields>, entry)
    return isUses(uses) ? [{ key, uses, texts: [held].flat().map(String).filter(isText), entry }] : []
  })
}

/** Only texts have to say all their uses. */
const isUses = (uses: Partial<Uses> | undefined): uses is Uses => uses?.search !== undefined

/** Every field that says a use, by its dotted path (`people.words`), entries of lists too. */
export function usesOf(fields: Fields, path = ''): { path: string; uses: Partial<Uses> }[] {
  return Object.entries(fields).flatMap(([key, { fields: inner, uses }]) => {
    const here = path + key
    return inner ? usesOf(inner, `${here}.`) : uses ? [{ path: here, uses }] : []
  })
}
