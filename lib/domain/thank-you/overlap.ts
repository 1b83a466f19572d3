const tokens = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []

/** Five words in a row, as written: what two readers who compare their notes would notice. */
export function fiveGrams(text: string): Set<string> {
  const all = tokens(text)
  return new Set(all.slice(0, Math.max(0, all.length - 4)).map((_, at) => all.slice(at, at + 5).join(' ')))
}

export function share(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const gram of a) if (b.has(gram)) return true
  return false
}

/** The part of the words that two texts have in common, 0 to 1. */
export function likeness(a: string, b: string): number {
  const [left, right] = [new Set(tokens(a)), new Set(tokens(b))]
  const both = [...left].filter((token) => right.has(token)).length
  return both / Math.max(1, left.size + right.size - both)
}
