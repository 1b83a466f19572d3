// In milliseconds. A day of the calendar may be an hour longer or shorter: `days.ts` counts those.

export const SECOND = 1_000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
export const WEEK = 7 * DAY
