import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { firstLocale, locales, type Messages, messagesOf } from './locales.ts'

const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')

describe.each(locales)('the texts of %s', (locale) => {
  const messages = messagesOf(locale)
  const first = messagesOf(firstLocale)
  const parts = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort()
  /** A language may have more forms of plural than the first, or fewer. */
  const stem = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '')
  const isPlural = (key: string) => stem(key) !== key

  it('are those of the first language, none missing and none beside them', () => {
    const plain = (of: Messages) => Object.keys(of).filter((key) => !isPlural(key))
    const plurals = (of: Messages) => [...new Set(Object.keys(of).filter(isPlural).map(stem))]
    expect(plain(messages)).toEqual(plain(first))
    expect(plurals(messages)).toEqual(plurals(first))
    for (const [key, { message }] of Object.entries(messages)) expect(message.trim(), key).not.toBe('')
    expect(Object.keys(messages)).toEqual(Object.keys(messages).sort())
  })

  it('have the same parts as in the first language', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      const like = first[`${stem(key)}_other`]?.message ?? first[key]?.message ?? ''
      // "One thing" may leave the number out, and may not: in French no thing is "one", too.
      if (/_(?:zero|one|two)$/.test(key)) for (const part of parts(message)) expect(parts(like), key).toContain(part)
      else expect(parts(message), key).toEqual(parts(like))
    }
  })

  it('have every form that the language counts in', () => {
    const { pluralCategories } = new Intl.PluralRules(messages.localeTag?.message).resolvedOptions()
    const keys = Object.keys(messages)
    for (const of of new Set(keys.filter(isPlural).map(stem)))
      expect(
        keys
          .filter((key) => isPlural(key) && stem(key) === of)
          .map((key) => key.slice(of.length + 1))
          .sort(),
        of,
      ).toEqual([...pluralCategories].sort())
  })

  it('say which language they are in, as their folder does', () => {
    expect(messages.localeTag?.message).toBe(locale.replace('_', '-'))
  })

  it('keep the voice: no exclamation marks, and the marks of print', () => {
    for (const [key, { message }] of Object.entries(messages)) expect(message, key).not.toMatch(/[!'"]/)
  })
})

interface Row {
  say: string
  never: readonly string[]
}

/** The tables of the glossary, by language. */
const glossary: Record<string, Row[]> = Object.fromEntries(
  read('docs/voice.md')
    .split(/^## /m)
    .flatMap((section) => {
      const locale = { English: 'en', German: 'de', French: 'fr', Spanish: 'es' }[/^\w+/.exec(section)?.[0] ?? '']
      const rows = section.split('\n').flatMap((line): Row[] => {
        const [, , say = '', never = ''] = line.split('|').map((cell) => cell.trim())
        return !line.startsWith('|') || /^-+$|^never$|^nie$|^jamais$|^nunca$/.test(never)
          ? []
          : [{ say, never: never.split(/,\s*/) }]
      })
      return locale ? [[locale, rows]] : []
    }),
)

/** Words of a text that the glossary has another word for, each with that word. Case counts where the glossary's does. */
function wrongWords(text: string, locale: string): string[] {
  const plain = text.replaceAll('’', "'")
  return (glossary[locale] ?? []).flatMap(({ say, never }) =>
    never
      .filter((word) => new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, locale === 'de' ? 'u' : 'iu').test(plain))
      .map((word) => `“${word}”: say ${say}`),
  )
}

describe.each(Object.keys(glossary))('the glossary of %s', (locale) => {
  it('is read whole', () => {
    expect(glossary[locale]?.length).toBeGreaterThan(20)
    for (const { say, never } of glossary[locale] ?? []) expect([say, ...never]).not.toContain('')
  })

  it('has one word for one thing: nothing it says is forbidden elsewhere', () => {
    for (const { say } of glossary[locale] ?? []) expect(wrongWords(say, locale), say).toEqual([])
  })

  it('holds in every text', () => {
    const wrong = Object.entries(messagesOf(locale)).flatMap(([key, { message }]) =>
      wrongWords(message, locale).map((found) => `${key}: ${found} in "${message}"`),
    )
    expect(wrong).toEqual([])
  })
})

it('a word that the glossary forbids is found, whole words only', () => {
  expect(wrongWords('Your e-mail to somebody', 'en')).toEqual([
    '“e-mail”: say email',
    '“somebody”: say someone, no one',
  ])
  expect(wrongWords('It isn’t in Gmail, the company confirmed it', 'en')).toEqual([])
  expect(wrongWords('Das Unternehmen wird von selbst erkannt', 'de')).toEqual([
    '“Unternehmen”: say Firma',
    '“von selbst”: say automatisch',
  ])
})

it('no text is there that nothing shows', () => {
  const folders = ['components', 'entrypoints', 'lib']
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, String(name))),
  )
  const code = [...files.filter((file) => /\.(?:ts|tsx|html)$/.test(file)), 'wxt.config.ts'].map(read).join('\n')
  // A key stands in quotes, or in the manifest as __MSG_key__.
  const named = new Set([...code.matchAll(/['"`](?:__MSG_)?(\w+?)(?:__)?['"`]/g)].map(([, key = '']) => key))
  const unused = Object.keys(messagesOf(firstLocale)).filter(
    (key) => !named.has(key) && !named.has(key.replace(/_(?:zero|one|two|few|many|other)$/, '')),
  )
  expect(unused).toEqual([])
})
