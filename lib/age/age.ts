import { armor, Decrypter, Encrypter, Stanza } from 'age-encryption'
import type { Opened, SealKey } from '../domain/backup/sealing.ts'

const VERSION = 'age-encryption.org/v1\n'
const ARMOR = '-----BEGIN AGE ENCRYPTED FILE-----'

/** A head as age writes it for one passphrase: `-> scrypt SALT COST`, the wrapped file key, the head's own check. */
const head = /^age-encryption\.org\/v1\n-> scrypt (?<salt>\S+) (?<cost>\d+)\n(?<wrapped>\S+)\n--- \S+\n/

/**
 * A key for backups that this passphrase opens. Takes seconds: scrypt makes guessing slow, once to wrap the key and once to
 * try the passphrase.
 *
 * @param cost base-2 logarithm of scrypt's cost; age's own where left out
 */
export async function makeSealKey(passphrase: string, cost = 18): Promise<SealKey> {
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(cost)
  encrypter.setPassphrase(passphrase)
  const file = await encrypter.encrypt('')
  const [whole = '', ...parts] = head.exec(String.fromCharCode(...file)) ?? []
  const [salt = '', logN = '', wrapped = ''] = parts
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  const fileKey = await decrypter.decryptHeader(file.slice(0, whole.length))
  return { fileKey: toBase64(fileKey), salt, cost: logN, wrapped }
}

/** Seals a text at once, without scrypt. Each file has keys of its own, drawn from the file key by a random nonce. */
export async function seal(key: SealKey, text: string): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter()
  encrypter.addRecipient({
    wrapFileKey(fileKey) {
      // The library takes this key for the file. It is the one that the stanza wraps, in the place of a new one.
      fileKey.set(fromBase64(key.fileKey))
      return [new Stanza(['scrypt', key.salt, key.cost], fromBase64(key.wrapped))]
    },
  })
  return (await encrypter.encrypt(text)) as Uint8Array<ArrayBuffer>
}

/** Opens what was sealed, here or by the program `age`. Of a damaged file all that stands before the damage. */
export async function open(bytes: Uint8Array, passphrase: string): Promise<Opened> {
  const binary = unarmored(bytes)
  if (!binary || !startsWith(binary, VERSION)) return { ok: false, reason: 'other' }
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  let plain: ReadableStream<Uint8Array>
  try {
    plain = await decrypter.decrypt(new Blob([binary as Uint8Array<ArrayBuffer>]).stream())
  } catch (error) {
    const isOther = error instanceof Error && error.message.startsWith('no identity matched')
    return { ok: false, reason: isOther ? 'passphrase' : 'damaged' }
  }
  return readAll(plain)
}

async function readAll(plain: ReadableStream<Uint8Array>): Promise<Opened> {
  const reader = plain.getReader()
  const decoder = new TextDecoder()
  let text = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return { ok: true, text: text + decoder.decode(), isWhole: true }
      text += decoder.decode(value, { stream: true })
    }
  } catch {
    return text === '' ? { ok: false, reason: 'damaged' } : { ok: true, text, isWhole: false }
  }
}

/** A file of age as bytes; it may have come as text, in armor. null where that is broken */
function unarmored(bytes: Uint8Array): Uint8Array | null {
  if (!startsWith(bytes, ARMOR)) return bytes
  try {
    return armor.decode(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}

const startsWith = (bytes: Uint8Array, text: string) => text === String.fromCharCode(...bytes.subarray(0, text.length))

const toBase64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes)).replace(/=+$/, '')

const fromBase64 = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
