/** What a backup has beside the records: rows of the extension's storage by their keys, as they lie there. */
export type Beside = Readonly<Record<string, unknown>>

/** In every backup. */
export const besideKeys = ['settings', 'identity', 'corrections', 'companyDecisions', 'learnedRooms'] as const

/** The calendars' addresses and passwords: only in a backup that they were asked for. */
export const secretKey = 'calendarSources'
