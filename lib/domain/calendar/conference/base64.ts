/** In every browser, worker and Node, whose types the domain goes without. */
declare const atob: (base64: string) => string

/** Base64 or base64url as one character for each byte; stops at the first character that is neither. */
export function base64Bytes(text: string): string {
  const plain = text.replaceAll('-', '+').replaceAll('_', '/').replaceAll(' ', '+')
  const [known = ''] = /^[a-z0-9+/]*/i.exec(plain) ?? []
  // One character alone is less than a byte.
  return atob(known.length % 4 === 1 ? known.slice(0, -1) : known)
}
