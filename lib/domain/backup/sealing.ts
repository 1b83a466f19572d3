/**
 * What seals backups so that one passphrase opens them, without the passphrase being kept. The file key is random; the
 * passphrase wraps it once, in a stanza that each file then carries in its head. Base64 without padding.
 */
export interface SealKey {
  fileKey: string
  salt: string
  /** Base-2 logarithm of scrypt's cost. */
  cost: string
  wrapped: string
}

/** `passphrase`: it opens another file. `damaged`: nothing of it can be read. `other`: no file of age. */
export type Opened =
  | { ok: true; text: string; isWhole: boolean }
  | { ok: false; reason: 'passphrase' | 'damaged' | 'other' }

export type SealQuestion =
  | { kind: 'key'; passphrase: string }
  | { kind: 'seal'; key: SealKey; text: string }
  | { kind: 'open'; bytes: Uint8Array; passphrase: string }

export interface SealAnswers {
  key: SealKey
  seal: Uint8Array<ArrayBuffer>
  open: Opened
}
