import type { CardChoice, CardTexts } from '../../lib/domain/call/call-page-messages.ts'
import styles from './call-card.css?inline'
import { watchSight } from './card-sight.ts'

export interface CallCard {
  document: Document
  texts: CardTexts
  /** BCP 47 tag of the texts. */
  language: string
  /** Called once; the card is gone by then. */
  onChoice: (choice: CardChoice) => void
  signal: AbortSignal
}

/**
 * The card in the call page after a call: offers the debrief. The page can neither read it (closed root) nor press it
 * (trusted events only), nor have the user press it unseen (`watchSight`). A click that comes too early is dropped and
 * not kept for later, since it was aimed at what stood there before; the buttons look dull until clicks count.
 */
export function showCallCard({ document, texts, language, onChoice, signal }: CallCard): void {
  if (signal.aborted) return
  const host = document.createElement('afterword-card')
  host.lang = language
  host.dir = /^(ar|fa|he|ur)\b/.test(language) ? 'rtl' : 'ltr'
  const root = host.attachShadow({ mode: 'closed' })
  dress(document, root)

  const add = <K extends keyof HTMLElementTagNameMap>(parent: Node, tag: K, text = ''): HTMLElementTagNameMap[K] => {
    const element = document.createElement(tag)
    element.textContent = text
    parent.appendChild(element)
    return element
  }
  const gone = new AbortController()
  const remove = () => {
    gone.abort()
    host.remove()
  }
  const choose = (choice: CardChoice) => {
    if (gone.signal.aborted) return
    remove()
    onChoice(choice)
  }
  const buttons: HTMLButtonElement[] = []
  const button = (parent: Node, choice: CardChoice, text: string) => {
    const element = add(parent, 'button', text)
    element.type = 'button'
    element.className = choice
    element.addEventListener('click', (event) => {
      if (!event.isTrusted) return
      const sight = seen.now(element)
      if (sight === 'seen') choose(choice)
      else if (sight === 'hidden') hint.textContent = texts.hidden
    })
    buttons.push(element)
    return element
  }

  const card = add(root, 'section')
  card.setAttribute('role', 'dialog')
  card.setAttribute('aria-labelledby', 't')
  card.setAttribute('aria-describedby', 'd')
  const header = add(card, 'header')
  const brand = add(header, 'span')
  brand.append(icon(document, 16, mark), 'Afterword')
  const title = add(card, 'h2', texts.title)
  title.id = 't'
  const body = add(card, 'p', texts.body)
  body.id = 'd'
  body.dir = 'auto'
  button(card, 'start', texts.start)
  const footer = add(card, 'footer')
  button(footer, 'later', texts.later)
  button(footer, 'not-interview', texts.notInterview)
  const hint = add(card, 'p')
  hint.setAttribute('role', 'alert')
  const close = button(header, 'close', '')
  close.setAttribute('aria-label', texts.close)
  close.append(icon(document, 20, cross))
  const status = add(root, 'div')
  status.setAttribute('role', 'status')

  card.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !event.isTrusted) return
    event.stopPropagation()
    choose('close')
  })
  signal.addEventListener('abort', remove, { signal: gone.signal })
  document.documentElement.append(host)
  const seen = watchSight({
    document,
    host,
    card,
    onReady: (ready) => {
      for (const one of buttons) one.setAttribute('aria-disabled', String(!ready))
    },
    signal: gone.signal,
  })
  // A live region speaks only of what changes after it has been there for a moment.
  setTimeout(() => {
    status.textContent = texts.title
  }, 150)
}

function dress(document: Document, root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(styles)
    root.adoptedStyleSheets = [sheet]
  } catch {
    // Firefox refuses sheets that were made in a content script's own world.
    root.appendChild(document.createElement('style')).textContent = styles
  }
}

function icon(document: Document, size: number, path: string): Element {
  const create = (tag: string) => document.createElementNS('http://www.w3.org/2000/svg', tag)
  const svg = create('svg')
  svg.setAttribute('aria-hidden', 'true')
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`)
  svg.appendChild(create('path')).setAttribute('d', path)
  return svg
}

const quote = 'v3.2c0 1.8-.9 3-2.6 3.6V9.2c.7-.3 1.1-.9 1.1-1.7V7h-1.5Z'
/** The app icon: a closing quotation mark and the cursor that waits after it. */
const mark = `M3 4h3${quote}M7 4h3${quote}M12 3h1v10h-1Z`
const cross = 'm5 5 10 10M15 5 5 15'
