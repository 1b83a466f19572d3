import { readdir } from 'node:fs/promises'
import type { Site } from './site.ts'

const folder = new URL('./sites/', import.meta.url)

/** Every `sites/<id>.ts`: a new site is one new file, listed nowhere. */
export async function findSites(): Promise<Site[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort()
  const modules = await Promise.all(
    names.map((name) => import(new URL(name, folder).href) as Promise<{ default: Site }>),
  )
  return modules.map((module) => module.default)
}

/** The sites that stand in for this host: one of them may have its pages, another one its feeds. */
export function sitesOf(sites: readonly Site[], host: string): Site[] {
  return sites.filter((site) =>
    site.hosts.some((known) => (known.startsWith('*.') ? host.endsWith(known.slice(1)) : host === known)),
  )
}
