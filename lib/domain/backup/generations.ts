import { DAY } from '../time/units.ts'

/** Every backup of the last day is kept, then the last of each day for a month, then the last of each month. */
const DAYS = 30

const NAME = /^afterword-(\d{4})-(\d\d)-(\d\d)-(\d\d)(\d\d)(\d\d)\.(json|json\.age|html)$/
const two = (number: number) => String(number).padStart(2, '0')

/** The name of a backup's files without their endings, in the user's own time. @param at ms since 1970 */
export function backupName(at: number): string {
  const when = new Date(at)
  const day = [when.getFullYear(), two(when.getMonth() + 1), two(when.getDate())].join('-')
  return `afterword-${day}-${two(when.getHours())}${two(when.getMinutes())}${two(when.getSeconds())}`
}

export interface BackupFile {
  name: string
  /** ms since 1970 */
  at: number
  /** The page beside a backup is none itself. */
  isPage: boolean
}

/** What a file's name says; null for one that is none of ours. */
export function backupFile(name: string): BackupFile | null {
  const [, year, month, day, hour, minute, second, ending] = NAME.exec(name) ?? []
  if (ending === undefined) return null
  const at = new Date(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second))
  return { name, at: at.getTime(), isPage: ending === 'html' }
}

/** The newest of these that is a backup. */
export const newestBackup = (names: readonly string[]): BackupFile | null => backups(names)[0] ?? null

const backups = (names: readonly string[]): BackupFile[] =>
  names
    .flatMap((name) => backupFile(name) ?? [])
    .filter(({ isPage }) => !isPage)
    .sort((a, b) => b.at - a.at)

/** The names of those that may go, each with its page. The newest always stays. @param now ms since 1970 */
export function surplus(names: readonly string[], now: number): string[] {
  const generations = new Set<string>()
  const gone = backups(names).filter(({ at }) => {
    const generation = generationOf(at, now)
    if (generation === null || !generations.has(generation)) {
      if (generation !== null) generations.add(generation)
      return false
    }
    return true
  })
  const stems = new Set(gone.map(({ name }) => stem(name)))
  return names.filter((name) => backupFile(name) !== null && stems.has(stem(name)))
}

const stem = (name: string) => name.replace(/\..*$/, '')

/** Of all in one generation only the newest is kept; null: kept for itself. */
function generationOf(at: number, now: number): string | null {
  if (now - at < DAY) return null
  const when = new Date(at)
  const month = `${when.getFullYear()}-${when.getMonth()}`
  return now - at < DAYS * DAY ? `${month}-${when.getDate()}` : month
}
