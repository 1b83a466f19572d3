import * as z from 'zod/mini'

export const id = z.string().check(z.minLength(1), z.maxLength(100))
/** A day without a zone, `YYYY-MM-DD`, or empty when none was given. */
export const day = z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/))
/** 1 to `most`; null while not given. */
export const score = (most: number) => z.nullable(z.number().check(z.minimum(1), z.maximum(most)))
