import { afterEach, describe, expect, it, vi } from 'vitest'
import { draftingModel, hasDraftingModel, hasOwnModel, ownModel } from '../../lib/browser/language-model.ts'
import { fakeMaker, fakeModel } from './own-model.ts'

afterEach(() => vi.unstubAllGlobals())

const request = { instruction: 'Smoother.', text: 'One. Two.', language: 'de' as const }
const never = new AbortController().signal
const polish = async (signal = never, onFetched: (part: number) => void = () => {}) =>
  (await ownModel('de'))?.polish(request, signal, onFetched)

describe('the browser’s own language model', () => {
  it('is none where the browser has no such API', async () => {
    expect(hasOwnModel()).toBe(false)
    expect(await ownModel('en')).toBe(null)
  })

  it.each([
    ['prompt', 'LanguageModel'],
    ['rewrite', 'Rewriter'],
  ] as const)('is asked by %s with the letter, what to do and the language, and let go', async (verb, api) => {
    const model = fakeModel()
    vi.stubGlobal(api, fakeMaker(model, verb))
    expect(hasOwnModel()).toBe(true)
    expect(await polish()).toBe('Better.')
    expect(model.asked.map(({ text }) => text)).toEqual(['One. Two.'])
    const { options } = model.asked[0] ?? {}
    expect(JSON.stringify(options)).toContain('Smoother.')
    expect(JSON.stringify(options)).toContain('"de"')
    expect(model.destroyed).toBe(1)
  })

  it('is none when it cannot do this language, or throws when it is asked', async () => {
    vi.stubGlobal('LanguageModel', fakeMaker(fakeModel({ availability: 'unavailable' }), 'prompt'))
    expect(await ownModel('de')).toBe(null)
    vi.stubGlobal('LanguageModel', {
      availability() {
        throw new TypeError('no')
      },
    })
    expect(await ownModel('de')).toBe(null)
  })

  it('of two takes the one that needs no fetching', async () => {
    const there = fakeModel({ answer: 'from the prompt' })
    vi.stubGlobal('Rewriter', fakeMaker(fakeModel({ availability: 'downloadable' }), 'rewrite'))
    vi.stubGlobal('LanguageModel', fakeMaker(there, 'prompt'))
    expect((await ownModel('de'))?.fetches).toBe(false)
    expect(await polish()).toBe('from the prompt')
  })

  it('says how far the fetching is', async () => {
    vi.stubGlobal('Rewriter', fakeMaker(fakeModel({ availability: 'downloadable', fetched: [0.2, 0.7] }), 'rewrite'))
    const parts: number[] = []
    expect((await ownModel('de'))?.fetches).toBe(true)
    await polish(never, (part) => parts.push(part))
    expect(parts).toEqual([0.2, 0.7, 1])
  })

  it('is let go when it fails and when the user stops it', async () => {
    const model = fakeModel({ answer: new DOMException('too much', 'QuotaExceededError') })
    vi.stubGlobal('LanguageModel', fakeMaker(model, 'prompt'))
    await expect(polish()).rejects.toThrow('too much')
    expect(model.destroyed).toBe(1)
    await expect(polish(AbortSignal.abort())).rejects.toThrow()
  })
})

describe('the browser’s own model for drafts', () => {
  const asked = { system: 'Write.', user: '{"facts":[]}', schema: { type: 'object' }, language: 'de' }
  const draft = async (signal = never) => (await draftingModel('de'))?.draft(asked, signal, () => {})

  it('gets the instruction, the facts and the form of the answer, and is let go', async () => {
    const model = fakeModel({ answer: '{"sentences":[]}' })
    vi.stubGlobal('LanguageModel', fakeMaker(model, 'prompt'))
    expect(hasDraftingModel()).toBe(true)
    expect(await draft()).toBe('{"sentences":[]}')
    expect(model.asked).toMatchObject([
      {
        text: '{"facts":[]}',
        constraint: { type: 'object' },
        options: { initialPrompts: [{ role: 'system', content: 'Write.' }] },
      },
    ])
    expect(model.destroyed).toBe(1)
  })

  it('is asked without a form where it knows none', async () => {
    const model = fakeModel({ answer: 'free', knowsNoSchemas: true })
    vi.stubGlobal('LanguageModel', fakeMaker(model, 'prompt'))
    expect(await draft()).toBe('free')
    expect(model.asked.map(({ constraint }) => constraint !== undefined)).toEqual([true, false])
  })

  it('is none without the API that takes instructions, or without this language', async () => {
    vi.stubGlobal('Rewriter', fakeMaker(fakeModel(), 'rewrite'))
    expect(hasDraftingModel()).toBe(false)
    expect(await draftingModel('de')).toBe(null)
    vi.stubGlobal('LanguageModel', fakeMaker(fakeModel({ availability: 'unavailable' }), 'prompt'))
    expect(await draftingModel('de')).toBe(null)
  })

  it('is let go when the user stops it and when it fails', async () => {
    const model = fakeModel({ answer: new DOMException('too much', 'QuotaExceededError') })
    vi.stubGlobal('LanguageModel', fakeMaker(model, 'prompt'))
    await expect(draft()).rejects.toThrow('too much')
    expect(model.destroyed).toBe(1)
    await expect(draft(AbortSignal.abort())).rejects.toThrow()
  })
})
