import { stableHash } from '../text/stable-hash.ts'
import type { Frame, Frames } from './languages/wording.ts'
import type { Reader, Register } from './style.ts'

export type Values = Readonly<Record<string, string>>

/**
 * Puts the values into a frame. A part in square brackets goes when its value is empty; a frame that wants a value
 * that is not there is no frame for this letter: null.
 */
export function fill(frame: Frame, values: Values): string | null {
  let missing = false
  const value = (key: string) => values[key] ?? ''
  const text = frame.replace(/\[([^\]]*)\]|\{(\w+)\}/gu, (_, part: string | undefined, key: string | undefined) => {
    if (key !== undefined) {
      if (value(key) === '') missing = true
      return value(key)
    }
    const wants = [...(part ?? '').matchAll(/\{(\w+)\}/gu)]
    if (wants.some((want) => value(want[1] ?? '') === '')) return ''
    return (part ?? '').replace(/\{(\w+)\}/gu, (_part, inner: string) => value(inner))
  })
  return missing ? null : text
}

export interface Choice {
  register: Register
  reader?: Reader
  values: Values
  /** Interview, person and slot: the choice hangs on nothing else. */
  seed: string
  roll: number
  /** How the register speaks, where the language has short forms. */
  voice?: (frame: Frame) => Frame
  /** Frames that stand in another note of this interview. */
  used: Set<Frame>
  /** Ids of frames that the company has read before. */
  usedBefore?: ReadonlySet<string>
  /** What is better not said here, while there is something else. */
  avoid?: (text: string) => boolean
  /** Whether the filled frame may be said here. */
  accept?: (text: string, frame: Frame) => boolean
}

const ids = new Map<Frame, string>()

/** A stable short name of a realisation. It changes with its words, as it is then another one. */
export function frameId(frame: Frame): string {
  const known = ids.get(frame)
  if (known !== undefined) return known
  const id = stableHash(frame).toString(36)
  ids.set(frame, id)
  return id
}

export interface Picked {
  frame: Frame
  text: string
}

/** Those that satisfy a wish; all of them when none does. */
function preferring(pool: readonly Picked[], wish: (one: Picked) => boolean): readonly Picked[] {
  const better = pool.filter(wish)
  return better.length > 0 ? better : pool
}

/** One realisation out of the pool, the same one each time; a roll goes on to the next. */
export function pick(frames: Frames, choice: Choice): Picked | null {
  const own = choice.reader === undefined ? [] : (frames[choice.reader] ?? [])
  const fitting = [...(frames[choice.register] ?? []), ...own, ...(frames.all ?? [])].flatMap((frame) => {
    const text = fill(choice.voice?.(frame) ?? frame, choice.values)
    return text !== null && (choice.accept?.(text, frame) ?? true) ? [{ frame, text }] : []
  })
  const fresh = preferring(fitting, ({ frame }) => !choice.used.has(frame))
  const unread = preferring(fresh, ({ frame }) => !choice.usedBefore?.has(frameId(frame)))
  const pool = preferring(unread, ({ text }) => !choice.avoid?.(text))
  const chosen = pool[(stableHash(choice.seed) + choice.roll) % Math.max(pool.length, 1)]
  if (chosen === undefined) return null
  choice.used.add(chosen.frame)
  return chosen
}

/** Frames of several kinds that fit the same place, as one pool. */
export function together(...pools: readonly (Frames | undefined)[]): Frames {
  const out: Partial<Record<keyof Frames, Frame[]>> = {}
  for (const pool of pools)
    for (const [of, frames] of Object.entries(pool ?? {}) as [keyof Frames, readonly Frame[]][])
      out[of] = [...(out[of] ?? []), ...frames]
  return out
}
