import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const wings = [
  'entrypoints',
  'components',
  'lib/domain',
  'lib/sites',
  'lib/calendar',
  'lib/calendar-pages',
  'lib/browser',
  'lib/storage',
  'lib/age',
] as const
type Wing = (typeof wings)[number]

/** Who may import whom, type imports too, and which packages. The picture is in ARCHITECTURE.md. */
const may: Record<Wing, { wings: readonly Wing[]; packages: readonly RegExp[] }> = {
  entrypoints: { wings, packages: [/^preact/, /^wxt\//, /^webextension-polyfill$/] },
  components: { wings: ['components', 'lib/domain'], packages: [/^preact/] },
  'lib/domain': { wings: ['lib/domain'], packages: [/^zod\/mini$/, /^compromise\/two$/] },
  'lib/sites': { wings: ['lib/sites', 'lib/domain'], packages: [] },
  'lib/calendar': { wings: ['lib/calendar', 'lib/domain'], packages: [/^ical\.js$/, /^@rgrove\/parse-xml$/] },
  'lib/calendar-pages': { wings: ['lib/calendar-pages', 'lib/domain'], packages: [] },
  'lib/browser': { wings: ['lib/browser', 'lib/domain'], packages: [/^webextension-polyfill$/, /^zod\/mini$/] },
  'lib/storage': { wings: ['lib/storage', 'lib/domain'], packages: [/^idb$/] },
  'lib/age': { wings: ['lib/age', 'lib/domain'], packages: [/^age-encryption$/] },
}

interface Import {
  from: string
  what: string
  typeOnly: boolean
}

const sources = wings.flatMap((wing) =>
  readdirSync(join(root, wing), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')),
)

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  const found = text.matchAll(
    /^\s*(?:import|export)\s+(type\s)?[^;'"]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/gm,
  )
  return [...found].map(([, type, from, bare, lazy]) => ({
    from: file,
    what: from ?? bare ?? lazy ?? '',
    typeOnly: type !== undefined,
  }))
}

const target = (item: Import) =>
  relative(root, resolve(root, dirname(item.from), item.what.replace(/\?.*$/, '')))
    .split(sep)
    .join('/')
const wingOf = (file: string) => wings.find((wing) => file.startsWith(`${wing}/`))
const all = sources.flatMap(importsOf)
const inside = all.filter(({ what }) => what.startsWith('.'))
/** The one arrow out of the domain: a link of a calendar has the key that its call site gives. */
const isToSites = (item: Import) =>
  item.from.startsWith('lib/domain/calendar/') && target(item) === 'lib/sites/sites.ts'

describe.each(wings)('%s', (wing) => {
  const own = all.filter(({ from }) => from.startsWith(`${wing}/`))

  it('imports only downhill', () => {
    const wrong = own
      .filter(({ what }) => what.startsWith('.'))
      .filter((item) => {
        if (isToSites(item)) return false
        const to = wingOf(target(item))
        return to === undefined ? !target(item).startsWith('public/_locales/') : !may[wing].wings.includes(to)
      })
    expect(
      wrong.map(
        (item) =>
          `${item.from} → ${target(item)}: move the shared part into lib/domain, or hand it in from an entrypoint`,
      ),
    ).toEqual([])
  })

  it('imports only its own packages', () => {
    const wrong = own.filter(({ what }) => !what.startsWith('.') && !may[wing].packages.some((name) => name.test(what)))
    expect(wrong.map(({ from, what }) => `${from} → ${what}`)).toEqual([])
  })
})

/** The domain's folders from the ground up: each may import those before it. A file beside them may import any. */
const layers = [
  'text',
  'time',
  'people',
  'company',
  'interview',
  'calendar',
  'debrief',
  'question',
  'preparation',
  'insight',
  'call',
  'thank-you',
  'follow-up',
  'backup',
]

/** Below all folders. */
const ground = ['lib/domain/record.ts', 'lib/domain/fields.ts', 'lib/domain/merge.ts']

it('the folders of the domain depend one way', () => {
  const folder = (file: string) => /^lib\/domain\/([^/]+)\//.exec(file)?.[1]
  const wrong = inside.filter((item) => {
    const from = folder(item.from)
    if (from === undefined || isToSites(item)) return false
    const to = ground.includes(target(item)) ? from : folder(target(item))
    return to === undefined || layers.indexOf(to) > layers.indexOf(from) || !layers.includes(from)
  })
  expect(wrong.map((item) => `${item.from} → ${target(item)}: move the shared part into a folder below both`)).toEqual(
    [],
  )
})

/** All files that a file needs at run time, itself among them. */
function reachedFrom(start: string): Set<string> {
  const reached = new Set<string>()
  const visit = (file: string) => {
    if (reached.has(file)) return
    reached.add(file)
    for (const item of inside) if (item.from === file && !item.typeOnly) visit(target(item))
  }
  visit(start)
  return reached
}

it('who a call site is needs nothing but types and what takes addresses apart', () => {
  const allowed = [
    'lib/sites/match-pattern.ts',
    'lib/domain/calendar/conference/address.ts',
    'lib/domain/calendar/conference/base64.ts',
  ]
  const isSite = (file: string) => /^lib\/sites\/(?:.+\/site|sites)\.ts$/.test(file)
  const wrong = [...reachedFrom('lib/sites/sites.ts')].filter((file) => !isSite(file) && !allowed.includes(file))
  expect(wrong.map((file) => `${file}: a site.ts is loaded by the calendar, too; this belongs in its page.ts`)).toEqual(
    [],
  )
})

it('the background knows who the call sites are, and not how their pages are read', () => {
  const wrong = [...reachedFrom('entrypoints/background/index.ts')].filter((file) =>
    /^lib\/sites\/.*pages?\.ts$/.test(file),
  )
  expect(wrong.map((file) => `entrypoints/background reaches ${file}: take it from lib/sites/sites.ts`)).toEqual([])
})

it('no entrypoint imports another one', () => {
  const room = (file: string) => file.split('/')[1]
  const wrong = inside.filter((item) => {
    const to = target(item)
    return (
      wingOf(item.from) === 'entrypoints' &&
      wingOf(to) === 'entrypoints' &&
      room(to) !== room(item.from) &&
      room(to) !== 'shared'
    )
  })
  expect(wrong.map((item) => `${item.from} → ${target(item)}`)).toEqual([])
})

it('what goes into call pages takes no schema library along', () => {
  const files = new Map(sources.map((file) => [file, importsOf(file).filter(({ typeOnly }) => !typeOnly)]))
  const reached = new Set<string>()
  const visit = (file: string) => {
    if (reached.has(file)) return
    reached.add(file)
    for (const item of files.get(file) ?? []) {
      expect(item.what, `${file} reaches ${item.what}: import the type only`).not.toMatch(
        /^zod|^webextension-polyfill|^preact|^idb/,
      )
      if (item.what.startsWith('.')) visit(target(item))
    }
  }
  visit('entrypoints/call.content/index.ts')
  visit('entrypoints/calendar-page.ts')
  for (const file of sources) if (file.startsWith('lib/sites/')) visit(file)
  expect(reached.size).toBeGreaterThan(5)
})

it('the domain has no clock, no chance and no page of its own', () => {
  const wrong = sources
    .filter((file) => file.startsWith('lib/domain/'))
    .filter((file) =>
      /\bDate\.now\(|new Date\(\)|Math\.random\(|\bcrypto\.|performance\.now/.test(
        readFileSync(join(root, file), 'utf8'),
      ),
    )
  expect(wrong).toEqual([])
})

it('time is counted in the units of lib/domain/time/units.ts', () => {
  const wrong = sources.filter(
    (file) =>
      file !== 'lib/domain/time/units.ts' &&
      /86_?400_?000|3_?600_?000|24 \* 60 \* 60|const (SECOND|MINUTE|HOUR|DAY|WEEK) =/.test(
        readFileSync(join(root, file), 'utf8'),
      ),
  )
  expect(wrong).toEqual([])
})

it('only lib/browser names the extension API', () => {
  const wrong = sources.filter(
    (file) =>
      !file.startsWith('lib/browser/') &&
      /\bchrome\.\w+\.|globalThis\.chrome/.test(readFileSync(join(root, file), 'utf8')),
  )
  expect(wrong).toEqual([])
})

it('no import goes round in a circle', () => {
  const arrows = new Map<string, string[]>()
  for (const item of inside) arrows.set(item.from, [...(arrows.get(item.from) ?? []), target(item)])
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (file: string, path: string[]) => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
    if (done.has(file) || path.includes(file)) return
    for (const next of arrows.get(file) ?? []) visit(next, [...path, file])
    done.add(file)
  }
  for (const file of arrows.keys()) visit(file, [])
  expect(circles).toEqual([])
})

it('no letter language is named outside its folder', () => {
  const languages = readdirSync(join(root, 'lib/domain/thank-you/languages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  expect(languages.length).toBeGreaterThan(1)
  const tag = new RegExp(`(['"])(?:${languages.join('|')})\\1`)
  // Pasted mails are read by lists of words for more languages than letters are written in.
  const readsMails = /^lib\/calendar\/pasted-(?:words|dates|times)\.ts$/
  const wrong = sources.filter(
    (file) =>
      !file.startsWith('lib/domain/thank-you/languages/') &&
      !readsMails.test(file) &&
      tag.test(readFileSync(join(root, file), 'utf8')),
  )
  expect(wrong.map((file) => `${file}: ask the language's pack`)).toEqual([])
})

it('no page reads the letter languages before it shows something', () => {
  const files = new Map(sources.map((file) => [file, importsOf(file).filter(({ typeOnly }) => !typeOnly)]))
  const lazily = new Set(
    sources.flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/import\(\s*['"]([^'"]+)['"]/g)].map(
        ([, what = '']) => `${file} ${what}`,
      ),
    ),
  )
  const pages = sources.filter((file) => /^entrypoints\/[^/]+\/(?:main\.tsx|index\.ts)$/.test(file))
  // The panel's screens are loaded on demand, but their files are named in its page.
  const first = [...pages, ...['debrief', 'home'].map((name) => `entrypoints/sidepanel/${name}-screen.tsx`)]
  const reached = new Map<string, string>()
  const visit = (file: string, from: string) => {
    if (reached.has(file)) return
    reached.set(file, from)
    for (const item of files.get(file) ?? [])
      if (item.what.startsWith('.') && !lazily.has(`${file} ${item.what}`)) visit(target(item), file)
  }
  for (const file of first) visit(file, '')
  expect(reached.size).toBeGreaterThan(200)
  const heavy = [...reached].filter(([file]) => file.startsWith('lib/domain/thank-you/languages/'))
  expect(heavy.map(([file, from]) => `${from} → ${file}: import it where the letter's code is loaded`)).toEqual([])
})

it('each test that SECURITY.md names is there', () => {
  const text = readFileSync(join(root, 'SECURITY.md'), 'utf8')
  const rows = text.split('\n').filter((line) => /^\|.*`/.test(line) || line.includes('Shown by `'))
  const named = rows.flatMap((row) => [...(row.split('|').at(-2) ?? row).matchAll(/`((?:[a-z0-9-]+\/)+[a-z0-9.-]+)`/g)])
  const files = new Set(
    readdirSync(join(root, 'tests'), { recursive: true }).map((file) => String(file).split(sep).join('/')),
  )
  const missing = named
    .map(([, name]) => name)
    .filter((name) => !files.has(`${name}.test.ts`) && !files.has(`${name}.test.tsx`))
  expect(named.length).toBeGreaterThan(25)
  expect(missing).toEqual([])
})
