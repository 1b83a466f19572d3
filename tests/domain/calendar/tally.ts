/** Hits, what was found in all, and what there was to find. */
export class Tally {
  hits = 0
  found = 0
  wanted = 0

  add(found: readonly string[], wanted: readonly string[]): void {
    this.hits += found.filter((one) => wanted.includes(one)).length
    this.found += found.length
    this.wanted += wanted.length
  }

  get precision(): number {
    return this.found === 0 ? 1 : this.hits / this.found
  }

  get recall(): number {
    return this.wanted === 0 ? 1 : this.hits / this.wanted
  }

  get f1(): number {
    const { precision, recall } = this
    return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  }
}
