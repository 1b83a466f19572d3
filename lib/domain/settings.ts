import * as z from 'zod/mini'
import { evenWeights, weightsSchema } from './debrief/fit.ts'
import { defaultReminders, remindersSchema } from './follow-up/reminders.ts'
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
  schemaVersion: z.literal(2),
  me: z.object({ name: z.string(), phone: z.string(), link: z.string() }),
  /** What the user looks for in a job: the list to compare with, not the mood of the day. */
  seeks: z.object({
    wishes: z.array(z.string()),
    values: z.array(z.string()),
    dealbreakers: z.array(z.string()),
    weights: weightsSchema,
  }),
  reminders: remindersSchema,
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
/** What the user looks for in a job. */
export type Seeks = Settings['seeks']

export const settingsKind: RecordKind<Settings> = {
  name: 'settings',
  version: 2,
  schema: settingsSchema,
  migrations: {
    1: (row) => ({
      ...row,
      seeks: {
        wishes: [],
        values: [],
        dealbreakers: [],
        weights: { values: 1, role: 1, manager: 1, pay: 1, uncounted: 1, musts: [] },
      },
      reminders: {
        on: true,
        sameDayAfter: 120,
        beforeHome: 1050,
        beforeBed: 1260,
        nextMorning: 480,
        quiet: { from: 1320, to: 420 },
        comesHome: null,
      },
    }),
  },
}

/** What holds until the user says otherwise. */
export function defaultSettings(language: LetterLanguage = 'en'): Settings {
  return {
    schemaVersion: 2,
    me: { name: '', phone: '', link: '' },
    seeks: { wishes: [], values: [], dealbreakers: [], weights: evenWeights() },
    reminders: defaultReminders(),
    mail: 'gmail',
    register: 'neutral',
    letterLanguage: language,
    popUp: { opensByItself: true, card: true, everythingOff: false, minimumSeconds: 60 },
    mutedRooms: [],
    welcomed: false,
  }
}
