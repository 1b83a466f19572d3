import { type Plugin, parseAst } from 'vite'

/** As `KnownPlatform` says it. */
const known: ReadonlySet<unknown> = new Set(['id', 'name', 'matches', 'media', 'rules', 'people'])
const knownOfPeople: ReadonlySet<unknown> = new Set(['noise', 'trim'])

interface Node {
  type: string
  start: number
  end: number
  name?: string
  key?: Node
  value?: unknown
  properties?: Node[]
}

/** How a page is read is for the scripts in it: the background, which is started by a click on Leave, goes without. */
export const knownOfPlatforms: Plugin = {
  name: 'known-of-platforms',
  apply: (config) => {
    const { lib } = config.build ?? {}
    return typeof lib === 'object' && /background-entrypoint/.test(String(lib.entry))
  },
  transform: (code, id) =>
    /\/lib\/platforms\/(optional\/)?[\w-]+\.ts$/.test(id) ? { code: onlyKnown(code), map: null } : null,
}

/** A platform's module with what is known of it and no more; any other module as it is. */
export function onlyKnown(code: string): string {
  const { body } = parseAst(code)
  const exported = body.find((node) => node.type === 'ExportDefaultDeclaration')?.declaration
  if (exported?.type !== 'Identifier') return code
  const platform = body
    .flatMap((node) => (node.type === 'VariableDeclaration' ? node.declarations : []))
    .find(({ id }) => id.type === 'Identifier' && id.name === exported.name)?.init
  if (platform?.type !== 'ObjectExpression') return code
  const properties = platform.properties as Node[]
  const people = properties.find(({ key }) => key?.name === 'people')?.value as Node | undefined
  return [...unknownIn(properties, known), ...unknownIn(people?.properties ?? [], knownOfPeople)]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)}...{}${rest.slice(end)}`, code)
}

const unknownIn = (properties: readonly Node[], names: ReadonlySet<unknown>) =>
  properties.filter(({ key }) => !names.has(key?.name))
