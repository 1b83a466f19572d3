import { Decrypter, Encrypter } from 'age-encryption'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeSealKey, open, seal } from '../../lib/age/age.ts'
import type { SealKey } from '../../lib/domain/backup/sealing.ts'

const PASSPHRASE = 'four words or ünder'
/** More than one chunk of age (64 kB). */
const text = `${'A line of a backup, with ✓ in it.\n'.repeat(6_000)}the end`

let key: SealKey
let file: Uint8Array
beforeAll(async () => {
  // scrypt takes seconds otherwise, as it should.
  key = await makeSealKey(PASSPHRASE, 10)
  file = await seal(key, text)
})

describe('a sealed backup', () => {
  it('is opened by the passphrase, by age itself', async () => {
    const decrypter = new Decrypter()
    decrypter.addPassphrase(PASSPHRASE)
    expect((await decrypter.decrypt(file, 'text')) === text).toBe(true)
  })

  it('is another file each time, with nothing of the text in it', async () => {
    const other = await seal(key, text)
    const payload = (bytes: Uint8Array) => String.fromCharCode(...bytes.slice(200, 300))
    expect(payload(other)).not.toBe(payload(file))
    expect(new TextDecoder().decode(file)).not.toContain('backup')
  })

  it('says that a passphrase is wrong', async () => {
    expect(await open(file, 'four words')).toEqual({ ok: false, reason: 'passphrase' })
  })

  it('that is damaged gives what stands before the damage', async () => {
    const broken = file.slice()
    broken[broken.length - 50] = (broken[broken.length - 50] ?? 0) ^ 1
    const opened = await open(broken, PASSPHRASE)
    expect(opened).toMatchObject({ ok: true, isWhole: false })
    expect(opened.ok && text.startsWith(opened.text) && opened.text.length > 100_000).toBe(true)
  })

  it('of which nothing can be read is damaged, and not a matter of the passphrase', async () => {
    const broken = file.slice()
    const check = String.fromCharCode(...broken.slice(0, 200)).indexOf('--- ') + 8
    broken[check] = broken[check] === 65 ? 66 : 65
    expect(await open(broken, PASSPHRASE)).toEqual({ ok: false, reason: 'damaged' })
    expect(await open(file.slice(0, 30), PASSPHRASE)).toEqual({ ok: false, reason: 'damaged' })
  })
})

it('a file that somebody sealed with the program age is opened', async () => {
  const encrypter = new Encrypter()
  encrypter.setPassphrase('p')
  encrypter.setScryptWorkFactor(10)
  expect(await open(await encrypter.encrypt('by hand'), 'p')).toEqual({ ok: true, text: 'by hand', isWhole: true })
})

it('a file that is not sealed is none of ours', async () => {
  expect(await open(new TextEncoder().encode('{"format":"afterword-backup"}'), 'p')).toEqual({
    ok: false,
    reason: 'other',
  })
})

it('what was sealed once is opened for ever', async () => {
  const old =
    'YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBhSmxYQVlydnNadVY1eXFWR0dQTHdBIDEwCnI2TmpkaE9uejE1TjhveG5m' +
    'VkkzMHlRTDN2K2J6Y0ZJdWJEMnFYNWdEbDQKLS0tIEV0dm5GWG1UWXEzZU84d0t5c1oyRlRxM1ZPclJZbFVuampYY0VrUHBNKzgK' +
    'nu8XU3oWOUe7/cfDn4xAjy7kxU2ipZFkinIQn5v6nyMGK7pb7xUCRe8XBbVSQpLL'
  const bytes = Uint8Array.from(atob(old), (letter) => letter.charCodeAt(0))
  expect(await open(bytes, 'kept for ever')).toEqual({ ok: true, text: 'a backup of 2026', isWhole: true })
})
