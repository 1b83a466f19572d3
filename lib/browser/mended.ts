import * as z from 'zod/mini'
import { ofSchema, storedValue } from './stored-value.ts'

const mendedSchema = z.object({
  /** Records that were put back. */
  records: z.number(),
  /** Small values that were put back: settings, calendars. */
  values: z.number(),
  /** The second copy was damaged. */
  copy: z.boolean(),
})
export type Mended = z.infer<typeof mendedSchema>

const nothing: Mended = { records: 0, values: 0, copy: false }
const mended = storedValue({ key: 'mended', read: ofSchema(mendedSchema), fallback: () => nothing })

/** What was mended by itself and nobody has been told of yet. */
export const readMended = mended.get
export const watchMended = mended.watch
/** The user has read it. */
export const forgetMended = mended.remove

export async function keepMended({ records, values, copy }: Mended): Promise<void> {
  if (records === 0 && values === 0 && !copy) return
  await mended.change((known) => ({
    records: known.records + records,
    values: known.values + values,
    copy: known.copy || copy,
  }))
}
