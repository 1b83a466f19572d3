import type { ModelRequest } from '../domain/thank-you/model/request.ts'
import type { PolishRequest } from '../domain/thank-you/polish.ts'
import type { LetterLanguage } from '../domain/thank-you/style.ts'

// The browser's built-in language model, which runs on this computer: the Rewriter API and the Prompt API of Chrome and
// Edge. Neither is in the types of the platform yet, and both may be missing, partly there, or refuse a language.

type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available'
interface Monitor {
  addEventListener(type: 'downloadprogress', listener: (event: { loaded: number }) => void): void
}
interface Making {
  signal: AbortSignal
  monitor: (monitor: Monitor) => void
}
interface RewriterOptions {
  tone: 'as-is'
  format: 'plain-text'
  length: 'as-is'
  sharedContext: string
  expectedInputLanguages: string[]
  expectedContextLanguages: string[]
  outputLanguage: string
}
interface Rewriter {
  rewrite(text: string, options: { signal: AbortSignal }): Promise<string>
  destroy(): void
}
interface ModelOptions {
  expectedInputs: { type: 'text'; languages: string[] }[]
  expectedOutputs: { type: 'text'; languages: string[] }[]
}
interface Model {
  prompt(text: string, options: { signal: AbortSignal; responseConstraint?: object }): Promise<string>
  destroy(): void
}
interface Maker<Options, Made> {
  availability(options: Options): Promise<Availability>
  create(options: Options & Making): Promise<Made>
}
interface BuiltIn {
  Rewriter?: Maker<RewriterOptions, Rewriter>
  LanguageModel?: Maker<ModelOptions & { initialPrompts?: { role: 'system'; content: string }[] }, Model>
}

/** A model that is there, or that the browser can fetch. */
export interface OwnModel {
  /** The browser has to fetch it first: on the first use, and only on a press of the user. */
  fetches: boolean
  /**
   * @param onFetched the part of the model that is there, 0 to 1
   * @throws when the model gives up, or `signal` aborts
   */
  polish(request: PolishRequest, signal: AbortSignal, onFetched: (part: number) => void): Promise<string>
}

/** The model that takes any instruction, for drafts. */
export interface DraftingModel {
  fetches: boolean
  /** As `polish`. The answer is text that may be anything. */
  draft(request: ModelRequest, signal: AbortSignal, onFetched: (part: number) => void): Promise<string>
}

const builtIn = () => globalThis as unknown as BuiltIn

/** Whether this browser has such an API at all, whatever it can do. */
export const hasOwnModel = (): boolean => builtIn().Rewriter !== undefined || builtIn().LanguageModel !== undefined

/** The browser's own model for a language, that which needs no fetching first; null where there is none. */
export async function ownModel(language: LetterLanguage): Promise<OwnModel | null> {
  const { Rewriter, LanguageModel } = builtIn()
  const models = [
    Rewriter && { model: byRewriter(Rewriter), is: await state(Rewriter, rewriterOptions(language, '')) },
    LanguageModel && { model: byPrompt(LanguageModel), is: await state(LanguageModel, modelOptions(language)) },
  ].filter((one) => one !== undefined && one.is !== 'unavailable')
  const best = models.find((one) => one?.is === 'available') ?? models[0]
  return best ? { fetches: best.is !== 'available', polish: best.model } : null
}

/** Whether this browser has a model that takes instructions, whatever it can do. */
export const hasDraftingModel = (): boolean => builtIn().LanguageModel !== undefined

/** The browser's own model for drafts in a language; null where there is none. */
export async function draftingModel(language: LetterLanguage): Promise<DraftingModel | null> {
  const { LanguageModel } = builtIn()
  const is = LanguageModel ? await state(LanguageModel, modelOptions(language)) : 'unavailable'
  return LanguageModel && is !== 'unavailable' ? { fetches: is !== 'available', draft: byDraft(LanguageModel) } : null
}

/** An API that throws when it is asked what it can do cannot do it. */
const state = <Options>(maker: Maker<Options, unknown>, options: Options): Promise<Availability> =>
  Promise.resolve()
    .then(() => maker.availability(options))
    .catch(() => 'unavailable' as const)

const rewriterOptions = (language: LetterLanguage, instruction: string): RewriterOptions => ({
  tone: 'as-is',
  format: 'plain-text',
  length: 'as-is',
  sharedContext: instruction,
  expectedInputLanguages: [language],
  expectedContextLanguages: [language],
  outputLanguage: language,
})

const modelOptions = (language: LetterLanguage): ModelOptions => ({
  expectedInputs: [{ type: 'text', languages: [language] }],
  expectedOutputs: [{ type: 'text', languages: [language] }],
})

const monitored = (signal: AbortSignal, onFetched: (part: number) => void): Making => ({
  signal,
  monitor: (monitor) => monitor.addEventListener('downloadprogress', ({ loaded }) => onFetched(loaded)),
})

const byRewriter =
  (maker: Maker<RewriterOptions, Rewriter>): OwnModel['polish'] =>
  async ({ instruction, text, language }, signal, onFetched) => {
    const rewriter = await maker.create({ ...rewriterOptions(language, instruction), ...monitored(signal, onFetched) })
    onFetched(1)
    try {
      return await rewriter.rewrite(text, { signal })
    } finally {
      rewriter.destroy()
    }
  }

type PromptMaker = NonNullable<BuiltIn['LanguageModel']>

/** Hands a model that was told what to do to `work`, and lets it go. */
async function withModel<T>(
  maker: PromptMaker,
  told: { instruction: string; language: LetterLanguage },
  signal: AbortSignal,
  onFetched: (part: number) => void,
  work: (model: Model) => Promise<T>,
): Promise<T> {
  const model = await maker.create({
    ...modelOptions(told.language),
    initialPrompts: [{ role: 'system', content: told.instruction }],
    ...monitored(signal, onFetched),
  })
  onFetched(1)
  try {
    return await work(model)
  } finally {
    model.destroy()
  }
}

const byPrompt =
  (maker: PromptMaker): OwnModel['polish'] =>
  (request, signal, onFetched) =>
    withModel(maker, request, signal, onFetched, (model) => model.prompt(request.text, { signal }))

const byDraft =
  (maker: PromptMaker): DraftingModel['draft'] =>
  ({ system, user, schema, language }, signal, onFetched) =>
    withModel(maker, { instruction: system, language }, signal, onFetched, (model) =>
      model.prompt(user, { signal, responseConstraint: schema }).catch((error) => {
        // Some know no schemas. The answer is checked all the same.
        if (error?.name !== 'NotSupportedError' && !(error instanceof TypeError)) throw error
        return model.prompt(user, { signal })
      }),
    )
