/** Bytes of UTF-8 that go on with a letter. */
const goesOn = (byte: number | undefined) => byte !== undefined && byte >= 0x80 && byte < 0xc0
const [LF, CR, SPACE, TAB] = [0x0a, 0x0d, 0x20, 0x09]

/**
 * Joins lines that were folded in the middle of a letter (RFC 5545, 3.1): such bytes are no UTF-8 until they are unfolded.
 * All other folds stay.
 */
export function withWholeLetters(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if ((byte === CR || byte === LF) && length > 0 && (out[length - 1] ?? 0) >= 0x80) {
      let next = at
      while (bytes[next] === CR) next++
      const isFold = bytes[next] === LF && (bytes[next + 1] === SPACE || bytes[next + 1] === TAB)
      if (isFold && goesOn(bytes[next + 2])) {
        at = next + 1
        continue
      }
    }
    out[length] = byte
    length++
  }
  return length === bytes.length ? bytes : out.subarray(0, length)
}

/** The text of a file or an answer: UTF-8 or UTF-16 by its first bytes, else what Windows writes. */
export function decodeCalendar(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const whole = withWholeLetters(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(whole)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
