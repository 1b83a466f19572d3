import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtInSites, optionalSites } from '../lib/sites/sites.ts'
import config from '../wxt.config.ts'

const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const { version, engines, scripts } = JSON.parse(read('package.json'))

describe('the issue form for call sites', () => {
  it('offers every call site, and no other', () => {
    const form = read('.github/ISSUE_TEMPLATE/call-site-changed.yml')
    const [, options = ''] = /id: site\n[\s\S]*?options:\n([\s\S]*?)\s+validations:/.exec(form) ?? []
    const offered = [...options.matchAll(/- (.+)/g)].map(([, name]) => name)
    const names = [...builtInSites, ...optionalSites].filter(({ id }) => id !== 'practice').map(({ name }) => name)
    expect(offered.sort()).toEqual([...names, 'Another one'].sort())
  })
})

describe('the workflow', () => {
  const workflow = read('.github/workflows/tests.yml')

  it('runs commands that there are', () => {
    const commands = [...workflow.matchAll(/\bnpm run ([\w-]+)/g)].map(([, name = '']) => name)
    expect(commands.filter((name) => !(name in scripts))).toEqual([])
    expect(workflow).toContain('command: [run check, test]')
  })

  it('takes its Node from package.json', () => {
    expect(workflow).toContain('node-version-file: package.json')
    expect(engines.node).toBe('>=20')
  })
})

it('.editorconfig and biome.json agree', () => {
  const { formatter } = JSON.parse(read('biome.json'))
  const [, everywhere = ''] = read('.editorconfig').split(/^\[.*\]$/m)
  const editor = Object.fromEntries([...everywhere.matchAll(/^(\w+) = (\S+)$/gm)].map(([, key, value]) => [key, value]))
  expect(editor).toMatchObject({
    indent_style: formatter.indentStyle,
    indent_size: String(formatter.indentWidth),
    max_line_length: String(formatter.lineWidth),
  })
})

it('the links between the documents lead somewhere', () => {
  const documents = [...readdirSync(root), ...readdirSync(join(root, 'docs')).map((file) => `docs/${file}`)].filter(
    (file) => file.endsWith('.md'),
  )
  const broken = documents.flatMap((file) =>
    [...read(file).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
      .map(([, target = '']) => join(file, '..', target))
      .filter((target) => !readdirSync(join(root, target, '..')).includes(target.split('/').at(-1) ?? ''))
      .map((target) => `${file} → ${target}`),
  )
  expect(broken).toEqual([])
})

describe('what docs/browsers.md says of the browsers', () => {
  const document = read('docs/browsers.md')
  const rows = [...document.matchAll(/^\| [^|]+ \|.*\| ([^|]*`[^|]+) \|$/gm)].map(([, shown = '']) => shown)

  it('is shown by browser tests that there are', () => {
    const tests = readdirSync(join(root, 'tests/e2e'))
    const named = rows.flatMap((shown) => [...shown.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name))
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((name) => !tests.includes(`${name}.test.ts`))).toEqual([])
  })

  it('is "yes" for Firefox only where a test opens Firefox', () => {
    const claims = document.split('\n').filter((line) => /^\|[^|]+\|[^|]+\|[^|]+\| yes/.test(line))
    expect(claims.length).toBeGreaterThan(3)
    const opens = (line: string) =>
      [...line.matchAll(/`([\w-]+)` ?[,|]/g)].some(([, name]) =>
        read(`tests/e2e/${name}.test.ts`).includes('openFirefox('),
      )
    expect(claims.filter((line) => !line.includes('npm run check') && !opens(line))).toEqual([])
  })

  it('has the oldest versions of the manifest', () => {
    const made = (browser: string) =>
      typeof config.manifest === 'function'
        ? JSON.stringify(config.manifest({ browser, mode: 'production', command: 'build', manifestVersion: 3 }))
        : ''
    const [, chrome, edge, firefox] = /^\| oldest version \| (\d+) \| (\d+) \| (\d+) \|$/m.exec(document) ?? []
    expect(made('chrome')).toContain(`"minimum_chrome_version":"${chrome}"`)
    expect(edge).toBe(chrome)
    expect(made('firefox')).toContain(`"strict_min_version":"${firefox}.0"`)
  })
})

it('the changelog has an entry for the version', () => {
  expect(read('CHANGELOG.md')).toContain(`\n## [${version}] - `)
})
