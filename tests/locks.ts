/** Node has no locks yet: those of the browser, for one page. */
const last = new Map<string, Promise<unknown>>()

async function request<R>(name: string, work: () => Promise<R>): Promise<R> {
  const turn = (last.get(name) ?? Promise.resolve()).then(work, work)
  last.set(name, turn)
  return turn
}

Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true })
