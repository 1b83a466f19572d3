import type { Drafter, DraftProgress } from '../../components/thank-you/note-actions.ts'
import { draftingModel } from '../../lib/browser/language-model.ts'
import { readModelAddress } from '../../lib/browser/model-address.ts'
import { askServer } from '../../lib/browser/model-port.ts'
import { readAnswer } from '../../lib/domain/thank-you/model/answer.ts'
import type { DraftFault, LetterModel } from '../../lib/domain/thank-you/model/choice.ts'
import { noteFromModel } from '../../lib/domain/thank-you/model/model-note.ts'
import { type ModelRequest, modelRequest } from '../../lib/domain/thank-you/model/request.ts'
import type { LetterInput, Note } from '../../lib/domain/thank-you/note.ts'

type Answer = { ok: true; text: string } | { ok: false; why: DraftFault }

/** A model that is there for a language. */
interface Model extends Pick<Drafter, 'model' | 'host'> {
  ask: (request: ModelRequest, signal: AbortSignal, onProgress: (progress: DraftProgress) => void) => Promise<Answer>
}

/** What writes in each of the languages, by what the user chose. */
export async function modelsFor(choice: LetterModel, languages: readonly string[]): Promise<Record<string, Model>> {
  const found = await Promise.all(
    languages.map(async (language) => [
      language,
      choice.kind === 'server' ? serverModel(choice) : await ownModel(language),
    ]),
  )
  return Object.fromEntries(found.filter(([, model]) => model !== null))
}

function serverModel({ address, model }: LetterModel): Model | null {
  const read = readModelAddress(address)
  if (!read.ok || model === '') return null
  return {
    model,
    host: read.host,
    async ask({ system, user, schema }, signal, onProgress) {
      const asked = await askServer({ system, user, schema: { ...schema } }, signal, (characters) =>
        onProgress({ characters }),
      )
      return asked.ok ? asked : { ok: false, why: asked.fault }
    },
  }
}

/** The browser says nothing while its model writes. ms */
const WITHIN_MS = 180_000

async function ownModel(language: string): Promise<Model | null> {
  const own = await draftingModel(language)
  if (!own) return null
  return {
    model: '',
    host: '',
    async ask(request, signal, onProgress) {
      const limit = new AbortController()
      let timer: ReturnType<typeof setTimeout> | undefined
      try {
        const text = await own.draft(request, AbortSignal.any([signal, limit.signal]), (fetched) => {
          onProgress({ fetched })
          // Fetching the model takes as long as it takes.
          clearTimeout(timer)
          if (fetched >= 1) timer = setTimeout(() => limit.abort(), WITHIN_MS)
        })
        return { ok: true, text }
      } catch {
        return { ok: false, why: signal.aborted ? 'stopped' : limit.signal.aborted ? 'too-slow' : 'failed' }
      } finally {
        clearTimeout(timer)
      }
    },
  }
}

const requests = new WeakMap<LetterInput, Map<string, ReturnType<typeof modelRequest>>>()

/** Made once for each note as it stands, not at every key. */
function requestFor(input: LetterInput, note: Note): ReturnType<typeof modelRequest> {
  const known = requests.get(input) ?? new Map<string, ReturnType<typeof modelRequest>>()
  requests.set(input, known)
  if (!known.has(note.id)) known.set(note.id, modelRequest(input, note))
  return known.get(note.id) ?? null
}

/** The drafter of one note; null for a note that no model writes. `drafted`: all notes as the engine made them. */
export function drafterFor(model: Model, note: Note, drafted: readonly Note[], input: LetterInput): Drafter | null {
  const asked = requestFor(input, note)
  if (!asked) return null
  return {
    model: model.model,
    host: model.host,
    scheme: location.protocol.replace(':', ''),
    async draft(signal, onProgress) {
      const answer = await model.ask(asked.request, signal, onProgress)
      if (!answer.ok) return answer
      const read = readAnswer(answer.text)
      if (!read.ok) return read
      const others = drafted.filter(({ id }) => id !== note.id)
      const made = noteFromModel(note, read.sentences, asked.facts, input, others)
      return made ? { ok: true, drafted: made } : { ok: false, why: 'none-passed' }
    },
  }
}
