import type { Lab } from '../call-lab/server.ts'

/** What all measures share. */
export interface Bench {
  lab: Lab
  /** The extension as it was built. */
  built: string
  /** The same with the probe in its panel page. */
  probed: string
  /** Fewer runs and shorter windows: for a look, not for a record. */
  quick: boolean
}

/** One figure beside its floor and its bar. */
export interface Row {
  name: string
  value: number
  unit: string
  /** The same by an extension that does next to nothing, or by none. */
  floor?: number
  /** Of the value to its floor. */
  ratio?: number
  /** What the value may be at most; null for a figure that only explains others. */
  bar: number | null
  ok: boolean
  /** How the bar comes about, when it is not a plain number. */
  rule?: string
  /** How many runs are behind the value. */
  runs: number
}

export type Measure = (bench: Bench) => Promise<Row[]>

export function row(figure: Omit<Row, 'ratio' | 'ok'>): Row {
  const { value, floor, bar } = figure
  return {
    ...figure,
    ...(floor ? { ratio: value / floor } : {}),
    ok: bar === null || value <= bar,
  }
}
