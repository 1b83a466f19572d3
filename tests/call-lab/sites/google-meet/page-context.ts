import type { Options, Phase } from './options.ts'
import type { Texts } from './texts.ts'

/** What every part of the page may know and ask for. */
export interface PageContext {
  options: Options
  texts: Texts
  /** The room's code in the address. */
  code(): string
  /** What Meet shows as the call's name. */
  title(): string
  /** The user's own switches; they outlive a screen. */
  muted: { microphone: boolean; camera: boolean }
  /** Gives the picture of the own camera to this element, as soon as there is one. */
  showCamera(video: HTMLVideoElement): void
  go(phase: Phase): void
  /** Join now, Ask to join, Rejoin. */
  join(): void
  /** The red button. */
  leave(): void
}
