import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** The licences whose code may be in the packages. Each asks for its text to go with it, which `licences.txt` does. */
const allowed = ['0BSD', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0', 'Unicode-3.0']

/** Files of ours that a script wrote from the data of a package. */
const dataOf: Readonly<Record<string, string>> = { '/lib/calendar/windows-zones.ts': 'cldr-core' }

/**
 * The folder, below the project's, of the package that a bundled module comes from; null for our own code.
 * @param id as the bundler names it: a path, or a name for what the tools add themselves (`\0rolldown/runtime.js`)
 */
export function packageFolder(id: string): string | null {
  const path = id.replaceAll('\\', '/')
  const folder = /\/(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]
  const name =
    /^\0(?:virtual:)?(rolldown|vite|wxt)\b/.exec(path)?.[1] ??
    Object.entries(dataOf).find(([file]) => path.endsWith(file))?.[1]
  return folder ?? (name === undefined ? null : `node_modules/${name}`)
}

interface Package {
  /** Name and version. */
  title: string
  licence: string
  source: string
  text: string
}

/**
 * @param mit the text of the MIT licence, for packages that name it and don't have it with them
 * @throws where a licence isn't one of those that are allowed, or has no text
 */
function readPackage(root: string, folder: string, mit: string): Package {
  const { name, version, license, author, repository, homepage } = JSON.parse(
    readFileSync(join(root, folder, 'package.json'), 'utf8'),
  )
  if (!allowed.includes(license))
    throw new Error(`${name} has the licence ${license}. If its code may be bundled, add it to scripts/licences.ts.`)
  const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(entry))
  if (!file && license !== 'MIT') throw new Error(`${name} has no text of its licence ${license} in ${folder}.`)
  return {
    title: `${name} ${version}`,
    licence: license,
    source: (repository?.url ?? repository ?? homepage).replace(/^git\+/, '').replace(/^git:/, 'https:'),
    text: file
      ? readFileSync(join(root, folder, file), 'utf8')
          .replaceAll('\r\n', '\n')
          .trim()
      : mit.replace(/^Copyright .*$/m, `Copyright (c) ${author?.name ?? author ?? `the authors of ${name}`}`).trim(),
  }
}

/**
 * What `licences.txt` says of these packages: each with its version, its licence and where its source is, then the
 * texts of the licences, one for all packages that share it to the letter.
 * @param root of the project, an absolute path
 * @param folders as `packageFolder` gives them
 */
export function licencesText(root: string, folders: Iterable<string>): string {
  const mit = readFileSync(join(root, 'LICENSE'), 'utf8')
  const packages = [...new Set(folders)].map((folder) => readPackage(root, folder, mit))
  const titles = new Map<string, Package>(packages.map((one) => [one.title, one]))
  const sorted = [...titles.values()].sort((a, b) => (a.title < b.title ? -1 : 1))
  const texts = Map.groupBy(sorted, ({ text }) => text)
  return [
    'Afterword contains code or data of these packages. It is bundled and made smaller, and not changed otherwise.',
    '',
    ...sorted.map(({ title, licence, source }) => `${title}, ${licence}, ${source}`),
    ...[...texts].flatMap(([text, those]) => [
      '',
      '-'.repeat(80),
      those.map(({ title }) => title).join(', '),
      '',
      text,
    ]),
    '',
  ].join('\n')
}

/** What the build has bundled so far, in all its parts. */
const bundled = new Set<string>()

/** Finds out which packages have code in the build. */
export const findPackages: Plugin = {
  name: 'find-packages',
  apply: 'build',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue
      for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
        const folder = renderedLength > 0 ? packageFolder(id) : null
        if (folder) bundled.add(folder)
      }
    }
  },
}

/** `licences.txt` of the build that has just been made. */
export const licencesOfBuild = (root: string): string => licencesText(root, bundled)
