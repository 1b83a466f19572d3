/**
 * Stands in for WXT's own class in call pages, which would be a sixth of the script there. One thing of it is needed:
 * a script that is put into a page anew ends the one before. They meet in the extension's own world, where no page can
 * say that it is one of them.
 */
export class ContentScriptContext {
  readonly signal: AbortSignal

  constructor(name: string) {
    const world = globalThis as unknown as Record<string, AbortController | undefined>
    const key = `afterword:${name}`
    world[key]?.abort()
    const own = new AbortController()
    world[key] = own
    this.signal = own.signal
  }
}
