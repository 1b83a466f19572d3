/** The browser's built-in model as tests need it: what it can do, and what it answers. */
export interface FakeModel {
  availability: 'unavailable' | 'downloadable' | 'downloading' | 'available'
  answer: string | Error
  /** Steps of fetching the model, 0 to 1. */
  fetched?: readonly number[]
  /** What it was asked, in the order asked. */
  asked: { options: Record<string, unknown>; text: string; constraint?: unknown }[]
  /** It refuses an answer of a given form. */
  knowsNoSchemas?: boolean
  destroyed: number
}

interface Making {
  signal?: AbortSignal
  monitor?: (monitor: EventTarget) => void
}

/** One of the two APIs, `prompt` or `rewrite`, that behaves as the model says. */
export function fakeMaker(model: FakeModel, verb: 'prompt' | 'rewrite') {
  return {
    availability: () => Promise.resolve(model.availability),
    async create(options: Making & Record<string, unknown>) {
      const monitor = new EventTarget()
      options.monitor?.(monitor)
      for (const loaded of model.fetched ?? []) {
        monitor.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }))
        await Promise.resolve()
      }
      options.signal?.throwIfAborted()
      return {
        async [verb](text: string, how: { signal?: AbortSignal; responseConstraint?: unknown } = {}) {
          const { signal, responseConstraint: constraint } = how
          model.asked.push({ options, text, ...(constraint === undefined ? {} : { constraint }) })
          if (constraint !== undefined && model.knowsNoSchemas) throw new DOMException('no', 'NotSupportedError')
          await Promise.resolve()
          signal?.throwIfAborted()
          if (model.answer instanceof Error) throw model.answer
          return model.answer
        },
        destroy() {
          model.destroyed += 1
        },
      }
    },
  }
}

export const fakeModel = (change: Partial<FakeModel> = {}): FakeModel => ({
  availability: 'available',
  answer: 'Better.',
  asked: [],
  destroyed: 0,
  ...change,
})
