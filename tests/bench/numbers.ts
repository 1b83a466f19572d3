/** The value below which `share` of the values lie, by nearest rank. */
function rank(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
  if (value === undefined) throw new Error('No values: the measurement did not run.')
  return value
}

export const median = (values: readonly number[]): number => rank(values, 0.5)
export const p95 = (values: readonly number[]): number => rank(values, 0.95)
