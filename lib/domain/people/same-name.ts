import { personKey } from './person-key.ts'
import { agreement } from './same-person.ts'

/** Whether two display names are one person's: order, accents, initials and titles do not matter. */
export const isSameName = (a: string, b: string): boolean => personKey(a) === personKey(b) || agreement(a, b) === 'full'
