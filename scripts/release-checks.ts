import { type Asks, type PermissionReasons, wrongReasons } from './permission-reasons.ts'

/** What is built; Edge gets what Chrome gets. */
export const builds = ['chrome', 'firefox'] as const

/** How large a package may be, with four languages, the letters' tagger and all pictures. Bytes. */
export const LARGEST = 1_200_000

/**
 * What the changelog says of a version.
 * @throws where it has no entry with a date and a line for it
 */
export function changelogEntry(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).slice(1)
  const section = sections.find((text) => text.startsWith(`[${version}]`))
  if (!section) throw new Error(`CHANGELOG.md has no entry for ${version}. Add "## [${version}] - YYYY-MM-DD".`)
  const [heading = '', ...lines] = section.split('\n')
  if (!/\] - \d{4}-\d\d-\d\d$/.test(heading.trim()))
    throw new Error(`The entry for ${version} in CHANGELOG.md has no date: "## [${version}] - YYYY-MM-DD".`)
  if (!lines.some((line) => line.startsWith('- ')))
    throw new Error(
      `The entry for ${version} in CHANGELOG.md is empty. Say in a line or more what is new for the users.`,
    )
  return lines.join('\n').trim()
}

/** A package as it was built. */
export interface Built {
  browser: (typeof builds)[number]
  manifest: Asks & { version: string; browser_specific_settings?: { gecko?: { id: string } } }
  /** Of the zip. */
  bytes: number
  /** Text of `licences.txt` in it; empty without one. */
  licences: string
}

export interface Expected {
  version: string
  firefoxId: string
  reasons: PermissionReasons
  /** Name and version of packages that are known to be in it. */
  packages: readonly string[]
}

/** What keeps the packages from being released, a line each. */
export function whatIsWrong(all: readonly Built[], { version, firefoxId, reasons, packages }: Expected): string[] {
  const each = all.flatMap(({ browser, manifest, bytes, licences }) => {
    const id = manifest.browser_specific_settings?.gecko?.id
    return [
      manifest.version !== version && `is version ${manifest.version}, and package.json says ${version}`,
      bytes > LARGEST && `has ${bytes} bytes; at most ${LARGEST} are allowed`,
      id !== (browser === 'firefox' ? firefoxId : undefined) && `has the Firefox id ${id}`,
      ...packages.filter((name) => !licences.includes(`\n${name}, `)).map((name) => `licences.txt lacks ${name}`),
    ]
      .filter((line) => line !== false)
      .map((line) => `${browser}: ${line}`)
  })
  const manifests = all.map(({ manifest }) => manifest)
  return [...each, ...wrongReasons(manifests, reasons).map((line) => `store/permissions.json: ${line}`)]
}
