const two = (number: number) => String(number).padStart(2, '0')

/** Minutes since midnight as `HH:MM`. */
export const clockText = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`

/** `HH:MM` (a time field may add seconds) as minutes since midnight; null for what is no time. */
export function clockMinutes(text: string): number | null {
  const [, hours, minutes] = /^(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?$/.exec(text) ?? []
  if (hours === undefined || minutes === undefined) return null
  const total = Number(hours) * 60 + Number(minutes)
  return Number(hours) < 24 && Number(minutes) < 60 ? total : null
}
