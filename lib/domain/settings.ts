import * as z from 'zod/mini'
import type { RecordKind } from './record.ts'

export const mailTargets = ['gmail', 'outlook', 'outlook-work', 'yahoo', 'mail-program', 'copy'] as const
export type MailTarget = (typeof mailTargets)[number]
export const registers = ['warm', 'neutral', 'formal'] as const
export type Register = (typeof registers)[number]
export const letterLanguages = ['en', 'de'] as const
export type LetterLanguage = (typeof letterLanguages)[number]

/** A room for which no debrief is offered. */
export const mutedRoomSchema = z.object({ platform: z.string(), room: z.string(), at: z.number() })
export type MutedRoom = z.infer<typeof mutedRoomSchema>

export const settingsSchema = z.object({
  schemaVersion: z.literal(1),
  me: z.object({ name: z.string(), phone: z.string(), link: z.string() }),
  mail: z.enum(mailTargets),
  register: z.enum(registers),
  letterLanguage: z.enum(letterLanguages),
  popUp: z.object({
    /** Panel on the Leave click, and the extension window. Off: only the card, the badge and the list. */
    opensByItself: z.boolean(),
    card: z.boolean(),
    /** No card, no window, no panel, no badge; calls are not looked at. */
    everythingOff: z.boolean(),
    /** Shorter calls are no interviews. Seconds. */
    minimumSeconds: z.number().check(z.minimum(0), z.maximum(3600)),
  }),
  mutedRooms: z.array(mutedRoomSchema),
  /** Whether the welcome page was read to its end. */
  welcomed: z.boolean(),
})
export type Settings = z.infer<typeof settingsSchema>

export const settingsKind: RecordKind<Settings> = {
  name: 'settings',
  version: 1,
  schema: settingsSchema,
  migrations: {},
}

/** What holds until the user says otherwise. */
export function defaultSettings(language: LetterLanguage = 'en'): Settings {
  return {
    schemaVersion: 1,
    me: { name: '', phone: '', link: '' },
    mail: 'gmail',
    register: 'neutral',
    letterLanguage: language,
    popUp: { opensByItself: true, card: true, everythingOff: false, minimumSeconds: 60 },
    mutedRooms: [],
    welcomed: false,
  }
}
