import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../public/_locales')

export type Messages = Readonly<Record<string, { message: string }>>

/** The language whose texts the browser takes where there are none in its own; the types of the keys are read from it. */
export const firstLocale = 'en'

/** Every language that the interface is in. */
export const locales = readdirSync(folder)

export const messagesOf = (locale: string): Messages =>
  JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8'))
