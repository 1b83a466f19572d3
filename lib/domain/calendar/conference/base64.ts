const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base64 or base64url as one character for each byte; stops at the first character that is neither. */
export function base64Bytes(text: string): string {
  let out = ''
  let bits = 0
  let held = 0
  for (const char of text.replaceAll('-', '+').replaceAll('_', '/').replaceAll(' ', '+')) {
    const value = ALPHABET.indexOf(char)
    if (value < 0) break
    held = (held << 6) | value
    bits += 6
    if (bits < 8) continue
    bits -= 8
    out += String.fromCharCode((held >> bits) & 255)
    held &= (1 << bits) - 1
  }
  return out
}
