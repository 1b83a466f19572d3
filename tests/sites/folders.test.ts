import { expect, it } from 'vitest'
import type { CallSite } from '../../lib/sites/call-site.ts'
import { allSites, builtInSites, optionalSites } from '../../lib/sites/sites.ts'
import { folders, siteFiles } from './fixtures.ts'

const found = import.meta.glob<CallSite>('../../lib/sites/**/site.ts', { eager: true, import: 'default' })

it('each folder of a call site is whole', () => {
  const why = {
    'site.ts': 'say there who the site is',
    'page.ts': 'say there how its pages are read',
    'fixture.html': 'add a page for each state there',
  }
  const missing = folders.flatMap(({ path, files }) =>
    siteFiles.filter((name) => !files.includes(name)).map((name) => `${path} has no ${name}: ${why[name]}`),
  )
  expect(missing).toEqual([])
})

it('each folder of a call site is listed in lib/sites/sites.ts, where it belongs, under its own name', () => {
  const wrong = folders.flatMap(({ id, path, optional }) => {
    const site = found[`../../${path}/site.ts`]
    if (!site) return []
    const [list, name] = optional ? [optionalSites, 'optionalSites'] : [builtInSites, 'builtInSites']
    if (!allSites.includes(site))
      return [`${path} isn't listed in lib/sites/sites.ts: add its import, and it to ${name}`]
    if (!list.includes(site)) return [`${path} is in the wrong list of lib/sites/sites.ts: it belongs to ${name}`]
    return site.id === id ? [] : [`${path}/site.ts says the id ${site.id}: it has to be ${id}, as the folder's name`]
  })
  expect(wrong).toEqual([])
})
