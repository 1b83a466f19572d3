import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { licencesText, packageFolder } from '../../scripts/licences.ts'

describe('the package of a bundled module', () => {
  it.each([
    ['/home/me/afterword/node_modules/preact/dist/preact.mjs', 'node_modules/preact'],
    ['/home/me/afterword/node_modules/@noble/curves/abstract/edwards.js', 'node_modules/@noble/curves'],
    [
      '/home/me/afterword/node_modules/@noble/curves/node_modules/@noble/hashes/sha2.js',
      'node_modules/@noble/curves/node_modules/@noble/hashes',
    ],
    ['C:\\me\\afterword\\node_modules\\idb\\build\\index.js', 'node_modules/idb'],
    ['\0/home/me/afterword/node_modules/ical.js/dist/ical.js?commonjs-module', 'node_modules/ical.js'],
    ['\0rolldown/runtime.js', 'node_modules/rolldown'],
    ['\0vite/preload-helper.js', 'node_modules/vite'],
    ['\0virtual:wxt-background-entrypoint?entrypoints/background/index.ts', 'node_modules/wxt'],
    ['/home/me/afterword/lib/calendar/windows-zones.ts', 'node_modules/cldr-core'],
  ])('of %s', (id, folder) => {
    expect(packageFolder(id)).toBe(folder)
  })

  it('is none for our own files, wherever the project lies', () => {
    expect(packageFolder('/home/me/afterword/lib/domain/record.ts')).toBeNull()
    expect(packageFolder('/home/wxt/vite/entrypoints/sidepanel/app.tsx')).toBeNull()
  })
})

describe('licences.txt', () => {
  let root: string
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  const add = (name: string, fields: object, licence?: string) => {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', ...fields }))
    if (licence !== undefined) write(`node_modules/${name}/LICENSE.md`, licence)
  }
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'licences-'))
    write('LICENSE', 'MIT License\n\nCopyright (c) 2026 Us\n\nPermission is hereby granted.\n')
  })
  afterEach(() => rmSync(root, { recursive: true }))

  it('has each package with version, licence, source and text, and a text that several share once', () => {
    add('b', { license: 'MPL-2.0', repository: { url: 'git+https://b.test/b.git' } }, 'Mozilla\r\nlicence\r\n')
    add('a', { license: 'ISC', repository: 'git://a.test/a.git' }, 'ISC by A')
    add('c', { license: 'MPL-2.0', homepage: 'https://c.test' }, 'Mozilla\nlicence')
    const text = licencesText(root, ['node_modules/b', 'node_modules/a', 'node_modules/c', 'node_modules/b'])
    const rule = '-'.repeat(80)
    expect(text.split('\n').slice(2)).toEqual([
      'a 1.0.0, ISC, https://a.test/a.git',
      'b 1.0.0, MPL-2.0, https://b.test/b.git',
      'c 1.0.0, MPL-2.0, https://c.test',
      '',
      rule,
      'a 1.0.0',
      '',
      'ISC by A',
      '',
      rule,
      'b 1.0.0, c 1.0.0',
      '',
      'Mozilla',
      'licence',
      '',
    ])
  })

  it('gives an MIT package without a text the MIT text, with its author', () => {
    add('a', { license: 'MIT', author: { name: 'Ada Quill' }, homepage: 'https://a.test' })
    const text = licencesText(root, ['node_modules/a'])
    expect(text).toContain('MIT License\n\nCopyright (c) Ada Quill\n\nPermission is hereby granted.')
    expect(text).not.toContain('Us')
  })

  it('is refused for a licence that is not allowed, and for one without its text', () => {
    add('a', { license: 'GPL-3.0', homepage: 'https://a.test' }, 'GPL')
    expect(() => licencesText(root, ['node_modules/a'])).toThrow('a has the licence GPL-3.0')
    add('b', { license: 'ISC', homepage: 'https://b.test' })
    expect(() => licencesText(root, ['node_modules/b'])).toThrow('b has no text of its licence ISC')
  })
})

it('every package that the product needs has a licence that is allowed, and its text', () => {
  const root = join(import.meta.dirname, '../..')
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const needed = Object.entries<{ dev?: boolean; version: string }>(packages)
    .filter(([folder, { dev }]) => folder !== '' && !dev)
    .map(([folder, { version }]) => ({ folder, title: `${folder.replace(/^.*node_modules\//, '')} ${version}` }))
  expect(needed.length).toBeGreaterThan(10)
  const text = licencesText(
    root,
    needed.map(({ folder }) => folder),
  )
  expect(needed.filter(({ title }) => !text.includes(`\n${title}, `))).toEqual([])
})
