/** What one kind of fault did, over all its trials. */
export interface Row {
  fault: string
  trials: number
  /** Records or strokes that "Saved" was said of, and that were not there afterwards. */
  lost: number
  /** Records that were neither the state before nor the one after. */
  torn: number
  /** Trials after which something was missing or damaged at first. */
  hit: number
  /** Of these, how often all was there again by itself. */
  restored: number
  /** Of these, how often the screen said so. */
  told: number
  /** What went wrong, a line for each trial. */
  notes: string[]
}

export const newRow = (fault: string): Row => ({
  fault,
  trials: 0,
  lost: 0,
  torn: 0,
  hit: 0,
  restored: 0,
  told: 0,
  notes: [],
})

/** Whether nothing was lost, and everything that was hit came back and was told. */
export const isGood = ({ lost, torn, hit, restored, told }: Row): boolean =>
  lost === 0 && torn === 0 && restored === hit && told === hit

export function table(rows: readonly Row[]): string {
  const columns = ['fault', 'trials', 'lost', 'torn', 'hit', 'restored', 'told'] as const
  const lines = rows.map((row) => `| ${columns.map((column) => row[column]).join(' | ')} |`)
  return [`| ${columns.join(' | ')} |`, `|${' --- |'.repeat(columns.length)}`, ...lines].join('\n')
}
