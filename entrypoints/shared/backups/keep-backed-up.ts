import { createText } from '../../../lib/browser/text.ts'
import { MINUTE, SECOND } from '../../../lib/domain/time/units.ts'
import type { Database } from '../../../lib/storage/database.ts'

/** A page that was just opened has better things to do. */
const FIRST = 10 * SECOND
const EVERY = 5 * MINUTE

/** While this page is open, backups are made when they are due: some can be made by no one else. */
export function keepBackedUp(database: Database): void {
  const look = () => void import('./back-up.ts').then(({ backUp }) => backUp(database, createText()))
  setTimeout(look, FIRST)
  setInterval(look, EVERY)
}
