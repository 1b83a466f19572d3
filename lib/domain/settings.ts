import * as z from 'zod/mini'
import { popUpSchema } from './call/pop-up.ts'
import { evenWeights, weightsSchema } from './debrief/fit.ts'
import { defaultReminders, remindersSchema } from './interview/reminders.ts'
import type { RecordKind } from './record.ts'
import { type LetterLanguage, mailTargets, registers } from './thank-you/style.ts'

/** A room for which no debrief is offered. */
export const mutedRoomSchema = z.object({ platform: z.string(), room: z.string(), at: z.number() })
export type MutedRoom = z.infer<typeof mutedRoomSchema>

export const settingsSchema = z.object({
  schemaVersion: z.literal(3),
  me: z.object({ name: z.string(), phone: z.string(), link: z.string() }),
  /** What the user looks for in a job: the list to compare with, not the mood of the day. */
  seeks: z.object({
    wishes: z.array(z.string()),
    values: z.array(z.string()),
    dealbreakers: z.array(z.string()),
    weights: weightsSchema,
  }),
  reminders: remindersSchema,
  /** The way in which the last note went out. */
  mail: z.enum(mailTargets),
  /** Which Gmail account writes: an address, or its number in the browser from 0. Empty: the first. */
  gmailAccount: z.string(),
  /** Whether it was said that a composer on the web leaves the letter in the browser's history. */
  historyTold: z.boolean(),
  /** Whether the browser's own language model may be asked to polish a note. */
  polish: z.boolean(),
  register: z.enum(registers),
  /** Tag of the language that letters are wanted in; empty: the first that there is. */
  letterLanguage: z.string(),
  popUp: popUpSchema,
  mutedRooms: z.array(mutedRoomSchema),
  /** Whether the welcome page was read to its end. */
  welcomed: z.boolean(),
})
export type Settings = z.infer<typeof settingsSchema>
/** What the user looks for in a job. */
export type Seeks = Settings['seeks']

export const settingsKind: RecordKind<Settings> = {
  name: 'settings',
  version: 3,
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
    2: (row) => ({ ...row, gmailAccount: '', historyTold: false, polish: false }),
  },
}

/** What holds until the user says otherwise. */
export function defaultSettings(language: LetterLanguage = ''): Settings {
  return {
    schemaVersion: 3,
    me: { name: '', phone: '', link: '' },
    seeks: { wishes: [], values: [], dealbreakers: [], weights: evenWeights() },
    reminders: defaultReminders(),
    mail: 'gmail',
    gmailAccount: '',
    historyTold: false,
    polish: false,
    register: 'neutral',
    letterLanguage: language,
    popUp: { opensByItself: true, card: true, everythingOff: false, minimumSeconds: 60 },
    mutedRooms: [],
    welcomed: false,
  }
}
