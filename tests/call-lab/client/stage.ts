import { el } from './elements.ts'
import { closeStream, type Line, openCamera, openLine } from './media.ts'

/** A page that shows whatever markup a scenario hands it: one of many ways in which a call site may be built. */
export interface Stage {
  /** Shows the markup of this name in place of all that was there. `fresh`: in a new document, where the call has a frame. */
  show(name: string, fresh?: boolean): Promise<number>
  /** Puts this markup beside what is there. */
  add(name: string): number
  /** Takes what the selector finds out of the document. */
  drop(selector: string): number
  /** Hides it, in place, as toolbars do when nobody moves. */
  rest(selector: string): number
  attribute(selector: string, name: string, value: string): number
  /** The next address, without a load. */
  address(path: string): number
  /** A real connection whose sound a player in the page plays. It outlives the screens, until `hangUp`. */
  connect(): Promise<number>
  hangUp(): number
  /** Changes texts and attributes ten times in a second, and builds everything anew once in a second. */
  churn(on: boolean): number
}

declare global {
  interface Window {
    /** Markup by name, put there before the page's own script runs. */
    stageScene?: Record<string, string>
  }
}

const scene = window.stageScene ?? {}
const query = new URLSearchParams(location.search)
const policy = (
  globalThis as unknown as {
    trustedTypes: { createPolicy(name: string, rules: object): { createHTML(text: string): string } }
  }
).trustedTypes.createPolicy('stage', { createHTML: (text: string) => text })

const frame = query.has('frame')
  ? el('iframe', { id: 'webclient', class: 'pwa-webclient__iframe', title: 'Zoom' })
  : undefined
let loads = 0
let line: Line | undefined
let camera: MediaStream | undefined
let churning: ReturnType<typeof setInterval> | undefined
let shown = ''
const player = el('audio', { autoplay: true })

function place(): HTMLElement {
  return frame?.contentDocument?.body ?? document.body
}

function loadFrame(): Promise<void> {
  loads += 1
  return new Promise((done) => {
    if (!frame) return done()
    frame.addEventListener('load', () => done(), { once: true })
    frame.src = `/wc/client?load=${loads}`
    if (!frame.isConnected) document.body.append(frame)
  })
}

/** The markup as nodes of the document that shows it. */
function nodesOf(name: string): DocumentFragment {
  const markup = scene[name]
  if (markup === undefined) throw new Error(`The scene has no "${name}"`)
  const template = el('template')
  template.innerHTML = policy.createHTML(markup)
  return place().ownerDocument.importNode(template.content, true)
}

function build(): void {
  place().replaceChildren(nodesOf(shown))
  // The sound of the others has a player of its own that no screen takes away.
  if (line) document.body.append(player)
}

function stir(round: number): void {
  for (const [index, element] of [...place().querySelectorAll('button, [data-churn]')].entries()) {
    if ((index + round) % 3 === 0) element.setAttribute('data-level', String(round % 5))
  }
  place()
    .querySelector('[data-churn]')
    ?.replaceChildren(`${round}`, el('span', {}, `said ${round}`))
  if (round % 10 === 0) build()
}

const now = () => Date.now()
const each = (selector: string, change: (element: Element) => void): number => {
  const at = now()
  for (const element of place().querySelectorAll(selector)) change(element)
  return at
}

const stage: Stage = {
  async show(name, fresh = false) {
    if (frame && (fresh || !frame.isConnected)) await loadFrame()
    listen(place().ownerDocument)
    shown = name
    // Taken before it happens: on a busy machine the extension can be quicker than the line after it.
    const at = now()
    build()
    return at
  },
  add(name) {
    const at = now()
    place().append(nodesOf(name))
    return at
  },
  drop: (selector) => each(selector, (element) => element.remove()),
  rest: (selector) => each(selector, (element) => element.setAttribute('data-resting', '')),
  attribute: (selector, name, value) => each(selector, (element) => element.setAttribute(name, value)),
  address(path) {
    const at = now()
    history.replaceState(null, '', path)
    return at
  },
  async connect() {
    camera = await openCamera()
    line = await openLine(camera, 200)
    player.srcObject = line.remote
    document.body.append(player)
    return now()
  },
  hangUp() {
    const at = now()
    line?.close()
    closeStream(camera)
    line = undefined
    return at
  },
  churn(on) {
    clearInterval(churning)
    let round = 0
    if (on) churning = setInterval(() => stir(++round), 100)
    return now()
  },
}

/** What a click does is written on the element: `data-to` shows, `data-add` adds, `data-drop` removes, `data-go` loads. */
function react(event: Event): void {
  const target = (event.target as Partial<Element> | null)?.closest?.('[data-to], [data-add], [data-drop], [data-go]')
  if (!target) return
  const { to, add, drop, go, after = '0' } = (target as HTMLElement).dataset
  if (drop !== undefined) stage.drop(drop)
  if (add !== undefined) stage.add(add)
  if (to !== undefined || target.hasAttribute('data-hang-up')) stage.hangUp()
  if (to !== undefined) setTimeout(() => void stage.show(to), Number(after))
  if (go !== undefined) setTimeout(() => location.assign(go), Number(after))
}

const heard = new WeakSet<Document>()
function listen(where: Document): void {
  if (heard.has(where)) return
  heard.add(where)
  where.addEventListener('click', react)
}

document.documentElement.dir = query.get('hl') === 'ar' ? 'rtl' : 'ltr'
document.documentElement.lang = query.get('hl') ?? 'en'
Object.assign(window, { lab: stage })
const first = query.get('stage')
if (first) void stage.show(first)
