import browser from 'webextension-polyfill'

/** A call site for which the user has to give the permission. */
export interface OptionalSite {
  id: string
  /** Match patterns, each a host of the manifest's `optional_host_permissions`. */
  matches: readonly string[]
}

/** A script of ours for the pages of such sites. */
export interface SiteScript {
  name: string
  file: string
  runAt: 'document_start' | 'document_idle'
  allFrames?: boolean
  /** `MAIN`: among the page's own scripts. */
  world?: 'ISOLATED' | 'MAIN'
}

/** Whether the browser lets us into the pages of this site now. It is the only place in which that is kept. */
export function isAllowed({ matches }: OptionalSite): Promise<boolean> {
  return browser.permissions.contains({ origins: [...matches] })
}

export async function allowedAmong<S extends OptionalSite>(sites: readonly S[]): Promise<S[]> {
  const allowed = await Promise.all(sites.map(isAllowed))
  return sites.filter((_, index) => allowed[index])
}

/** Asks the user for a site, in the browser's own words. Must be called in the tick of a click. False: they said no. */
export function askFor({ matches }: OptionalSite): Promise<boolean> {
  return browser.permissions.request({ origins: [...matches] })
}

/** Gives the permission back. */
export async function giveBack({ matches }: OptionalSite): Promise<void> {
  await browser.permissions.remove({ origins: [...matches] })
}

/** Calls `onChange` when a permission came or went, by us or in the browser's own settings, until `signal` aborts. */
export function watchAllowed(onChange: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions
  onAdded.addListener(onChange)
  onRemoved.addListener(onChange)
  signal.addEventListener('abort', () => {
    onAdded.removeListener(onChange)
    onRemoved.removeListener(onChange)
  })
}

/** Calls `onGiven` with those of the sites that the browser lets us into from now on. */
export function watchGiven<S extends OptionalSite>(sites: readonly S[], onGiven: (sites: S[]) => void): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    const all = origins.some((origin) => /^(?:<all_urls>|(?:\*|https):\/\/\*\/\*)$/.test(origin))
    const given = sites.filter(({ matches }) => matches.some((match) => all || origins.includes(match)))
    if (given.length > 0) onGiven(given)
  })
}

const idOf = (site: OptionalSite, script: SiteScript) => `${script.name}:${site.id}`

/**
 * Brings the scripts that are registered in line with the sites that are allowed.
 *
 * @returns the sites that are allowed, those of them whose scripts were not registered before, and those whose are no longer
 */
export async function registerScripts<S extends OptionalSite>(
  sites: readonly S[],
  scripts: readonly SiteScript[],
): Promise<{ allowed: S[]; added: S[]; removed: S[] }> {
  const allowed = await allowedAmong(sites)
  const registered = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id))
  const isRegistered = (site: S) => scripts.every((script) => registered.has(idOf(site, script)))
  const added = sites.filter((site) => allowed.includes(site) && !isRegistered(site))
  const removed = sites.filter(
    (site) => !allowed.includes(site) && scripts.some((script) => registered.has(idOf(site, script))),
  )
  const ids = (of: readonly S[]) => of.flatMap((site) => scripts.map((script) => idOf(site, script)))
  const stale = ids([...added, ...removed]).filter((id) => registered.has(id))
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale })
  if (added.length > 0) {
    await browser.scripting.registerContentScripts(
      added.flatMap((site) =>
        scripts.map((script) => ({
          id: idOf(site, script),
          matches: [...site.matches],
          js: [script.file],
          runAt: script.runAt,
          allFrames: script.allFrames ?? false,
          world: script.world ?? 'ISOLATED',
          persistAcrossSessions: true,
        })),
      ),
    )
  }
  return { allowed, added, removed }
}
