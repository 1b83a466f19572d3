import type { SealAnswers, SealKey } from '../domain/backup/sealing.ts'
import { askWorker } from './worker-page.ts'

const SCRIPT = 'backup-sealer.js'

/** A key for backups that this passphrase opens. Takes some seconds. */
export const makeSealKeyApart = (passphrase: string): Promise<SealAnswers['key']> =>
  askWorker(SCRIPT, { kind: 'key', passphrase })

export const sealApart = (key: SealKey, text: string): Promise<SealAnswers['seal']> =>
  askWorker(SCRIPT, { kind: 'seal', key, text })

/** Opens a sealed file. Takes some seconds. */
export const openApart = (bytes: Uint8Array, passphrase: string): Promise<SealAnswers['open']> =>
  askWorker(SCRIPT, { kind: 'open', bytes, passphrase })
