/** Longer texts are seldom met twice. */
const LONGEST = 500
const MOST = 500

/** The same function with its last answers kept: a calendar has the same people and the same titles again and again. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, { made: T }>()
  return (text) => {
    const held = known.get(text)
    if (held) return held.made
    const made = make(text)
    if (text.length > LONGEST) return made
    if (known.size >= MOST) known.clear()
    known.set(text, { made })
    return made
  }
}
