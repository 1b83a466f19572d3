import type { Zone } from './zone.ts'

/** When a text says that something is. */
export interface When {
  /** One: it is that. Several: it may be any of them. None: the text does not say. In ms since 1970. */
  starts: number[]
  /** The starts are not to be trusted: the text contradicts itself, or can be read in several ways. */
  open: boolean
  /** Length in ms; null when no end is named. */
  length: number | null
  /** Null when the text names none, and the user's own was taken. */
  zone: Zone | null
}
