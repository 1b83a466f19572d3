/** The same for every way in which pages write one person: "Lindqvar, Maya" and "Maya Lindqvar", composed letters or not. */
export function personKey(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase()
  const [surname, first, ...rest] = plain.split(/,\s*/)
  return first && rest.length === 0 ? `${first} ${surname}` : plain
}

/** The people known and those seen since, each under the name that was read first. */
export function withPeople(known: readonly string[], seen: readonly string[]): string[] {
  const people = new Map(known.map((name) => [personKey(name), name]))
  for (const name of seen) if (!people.has(personKey(name))) people.set(personKey(name), name)
  return [...people.values()]
}
