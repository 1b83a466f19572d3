import * as z from 'zod/mini'
import type { NoAnswer } from './answer.ts'

export const letterModelKinds = ['off', 'browser', 'server'] as const

export const letterModelSchema = z.object({
  kind: z.enum(letterModelKinds),
  /** Of the server, without a slash at its end. Empty until one was saved. */
  address: z.string(),
  /** The model's name on the server. */
  model: z.string(),
})
/** Which language model may draft notes. */
export type LetterModel = z.infer<typeof letterModelSchema>

export const noLetterModel: LetterModel = { kind: 'off', address: '', model: '' }

/** Where a server stands: on this computer, in the user's own network, or where anybody may be. */
export type Reach = 'here' | 'network' | 'public'
export type AddressProblem = 'no-address' | 'has-password' | 'not-https'
export type ModelAddress =
  | { ok: true; address: string; host: string; reach: Reach }
  | { ok: false; problem: AddressProblem }

/** Why a server gave no answer. Each has a sentence that says what to do. */
export const serverFaults = [
  /** The browser doesn't allow the host. */
  'no-permission',
  'not-running',
  /** It wants another Origin than an extension's (`OLLAMA_ORIGINS`). */
  'forbidden',
  'no-model',
  'too-slow',
  /** What answers there speaks another protocol. */
  'not-a-server',
  /** It sends the request on to another address. */
  'elsewhere',
  'server-error',
  'cut-off',
  'stopped',
] as const
export type ServerFault = (typeof serverFaults)[number]
export type ServerAnswer = { ok: true; text: string } | { ok: false; fault: ServerFault }

/** Why there is no draft. `failed`: the browser's own model gave up; `none-passed`: no sentence passed the check. */
export type DraftFault = ServerFault | NoAnswer | 'failed' | 'none-passed'
