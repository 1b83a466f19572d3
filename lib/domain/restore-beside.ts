import * as z from 'zod/mini'
import { type Beside, secretKey } from './backup/beside.ts'
import { calendarSourceKind } from './calendar/calendar-source.ts'
import { withCorrection } from './calendar/correction.ts'
import { identityKind, nobody } from './calendar/identity.ts'
import { type Correction, correctionSchema } from './calendar/understanding.ts'
import { companyDecisionsKind, noCompanyDecisions, withDecision } from './company/company-decisions.ts'
import { isSame } from './merge.ts'
import { isFromNewer, recordIn } from './record.ts'
import { defaultSettings, type Settings, settingsKind } from './settings.ts'

const learnedSchema = z.object({ call: z.string(), event: z.string(), at: z.number() })
type Learned = z.infer<typeof learnedSchema>
/** So many are kept. */
const MOST_LEARNED = 200

/** The settings of a backup; null where it has none that can be read. */
export const settingsOf = (beside: Beside): Settings | null => recordIn(settingsKind, beside.settings)

/** Whether the user has made these settings their own, so that those of a backup take their place only when asked for. */
export function areOwn(settings: Settings | null): boolean {
  if (!settings) return false
  const { letterLanguage, welcomed, historyTold } = settings
  return !isSame(settings, { ...defaultSettings(letterLanguage), welcomed, historyTold })
}

/**
 * The rows to write so that what a backup has beside its records is here too. What is here stays: lists are united, by the
 * later word where both say something, and calendars that are here keep their passwords.
 *
 * @param takesSettings whether the settings of the backup take the place of those that are here
 */
export function restoredBeside(backup: Beside, here: Beside, takesSettings: boolean): Beside {
  const settings = settingsOf(backup)
  const next: Record<string, unknown> = {
    ...(takesSettings && settings && !isFromNewer(settingsKind, here.settings) && { settings }),
    ...unitedIdentity(backup.identity, here.identity),
    ...unitedCorrections(backup.corrections, here.corrections),
    ...unitedDecisions(backup.companyDecisions, here.companyDecisions),
    ...unitedRooms(backup.learnedRooms, here.learnedRooms),
    ...unitedSources(backup[secretKey], here[secretKey]),
  }
  return Object.fromEntries(Object.entries(next).filter(([key, value]) => !isSame(value, here[key])))
}

function unitedIdentity(backup: unknown, here: unknown): Beside {
  const [theirs, mine] = [recordIn(identityKind, backup), recordIn(identityKind, here) ?? nobody]
  if (!theirs || isFromNewer(identityKind, here)) return {}
  const united = (own: readonly string[], more: readonly string[]) => [...new Set([...own, ...more])].slice(0, 50)
  const identity = {
    ...mine,
    addresses: united(mine.addresses, theirs.addresses),
    names: united(mine.names, theirs.names),
  }
  return isSame(identity, mine) ? {} : { identity }
}

function unitedCorrections(backup: unknown, here: unknown): Beside {
  const [theirs, mine] = [entries(correctionSchema, backup), entries(correctionSchema, here)]
  const corrections = [...theirs, ...mine]
    .sort((a, b) => a.at - b.at)
    .reduce<Correction[]>((known, one) => withCorrection(known, one), [])
  return corrections.length === 0 || isSameSet(corrections, mine)
    ? {}
    : { corrections: [...corrections, ...unread(correctionSchema, here)] }
}

function unitedDecisions(backup: unknown, here: unknown): Beside {
  const [theirs, mine] = [
    recordIn(companyDecisionsKind, backup),
    recordIn(companyDecisionsKind, here) ?? noCompanyDecisions(),
  ]
  if (!theirs || isFromNewer(companyDecisionsKind, here)) return {}
  const decisions = [...theirs.decisions, ...mine.decisions]
    .sort((a, b) => a.at - b.at)
    .reduce<typeof mine.decisions>((known, one) => withDecision(known, one), [])
  return isSameSet(decisions, mine.decisions) ? {} : { companyDecisions: { ...mine, decisions } }
}

function unitedRooms(backup: unknown, here: unknown): Beside {
  const mine = entries(learnedSchema, here)
  const isKnown = (pair: Learned) => mine.some(({ call, event }) => call === pair.call && event === pair.event)
  const more = entries(learnedSchema, backup).filter((pair) => !isKnown(pair))
  return more.length === 0 ? {} : { learnedRooms: [...more, ...mine].sort((a, b) => a.at - b.at).slice(-MOST_LEARNED) }
}

function unitedSources(backup: unknown, here: unknown): Beside {
  const rows = Array.isArray(here) ? here : []
  const known = new Set(rows.map((row: { id?: unknown } | null) => row?.id))
  const more = list(backup).flatMap((row) => {
    const source = recordIn(calendarSourceKind, row)
    return source && !known.has(source.id) ? [source] : []
  })
  return more.length === 0 ? {} : { [secretKey]: [...rows, ...more] }
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

function entries<T>(schema: z.ZodMiniType<T>, value: unknown): T[] {
  return list(value).flatMap((entry) => {
    const parsed = schema.safeParse(entry)
    return parsed.success ? [parsed.data] : []
  })
}

const unread = <T>(schema: z.ZodMiniType<T>, value: unknown) =>
  list(value).filter((entry) => !schema.safeParse(entry).success)

/** Whether two lists have the same entries, in whatever order. */
const isSameSet = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((one) => b.some((other) => isSame(one, other)))
