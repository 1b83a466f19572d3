import * as z from 'zod/mini'
import { popUpFields } from './call/pop-up.ts'
import { weightFields } from './debrief/fit.ts'
import { kept, part, shownOnly, text, texts } from './fields.ts'
import { reminderFields } from './interview/reminders.ts'
import { describeRecord, type RecordOf } from './record.ts'
import { type LetterLanguage, mailTargets, registers } from './thank-you/style.ts'

/** A room for which no debrief is offered. */
export const mutedRoomSchema = z.object({ platform: z.string(), room: z.string(), at: z.number() })
export type MutedRoom = z.infer<typeof mutedRoomSchema>

export const settingsFields = {
  me: part({
    name: text({ ...shownOnly, letter: 'sourceMyName' }),
    phone: text({ ...shownOnly, letter: 'sourceMyPhone' }),
    link: text({ ...shownOnly, letter: 'sourceMyLink' }),
  }),
  /** What the user looks for in a job: the list to compare with, not the mood of the day. */
  seeks: part({
    wishes: texts(shownOnly),
    values: texts(shownOnly),
    dealbreakers: texts(shownOnly),
    weights: part(weightFields),
  }),
  reminders: part(reminderFields),
  /** The way in which the last note went out. */
  mail: kept(z.enum(mailTargets), 'gmail'),
  /** Which Gmail account writes: an address, or its number in the browser from 0. Empty: the first. */
  gmailAccount: kept(z.string(), ''),
  /** Whether it was said that a composer on the web leaves the letter in the browser's history. */
  historyTold: kept(z.boolean(), false),
  /** Whether the browser's own language model may be asked to polish a note. */
  polish: kept(z.boolean(), false),
  register: kept(z.enum(registers), 'neutral'),
  /** Tag of the language that letters are wanted in; empty: the first that there is. */
  letterLanguage: kept(z.string(), ''),
  popUp: part(popUpFields),
  mutedRooms: kept(z.array(mutedRoomSchema), []),
  /** Whether the welcome page was read to its end. */
  welcomed: kept(z.boolean(), false),
}

export const settingsKind = describeRecord({
  name: 'settings',
  fields: settingsFields,
  version: 3,
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
})
export type Settings = RecordOf<typeof settingsKind>
/** What the user looks for in a job. */
export type Seeks = Settings['seeks']

/** What holds until the user says otherwise. */
export const defaultSettings = (language: LetterLanguage = ''): Settings =>
  settingsKind.make({ letterLanguage: language })
