import * as z from 'zod/mini'
import { ofSchema, storedValue } from './stored-value.ts'

/** The latest stay. */
const MOST = 20

const names = storedValue<string[]>({ key: 'ownNames', read: ofSchema(z.array(z.string())), fallback: () => [] })

/** Under what display names the user said to have been in calls. */
export const readOwnNames = names.get

export const keepOwnName = (name: string): Promise<boolean> =>
  names.change((known) => [...known.filter((one) => one !== name), name].slice(-MOST))
