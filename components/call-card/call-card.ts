import type { CardChoice, CardTexts } from '../../lib/domain/call/call-page-messages.ts'
import styles from './call-card.css?inline'

export interface CallCard {
  document: Document
  texts: CardTexts
  /** BCP 47 tag of the texts. */
  language: string
  /** Called once; the card is gone by then. */
  onChoice: (choice: CardChoice) => void
  signal: AbortSignal
}

/** A click that comes sooner was aimed at what stood there before. */
const settling = 500

/**
 * The card in the call page after a call: offers the debrief. The page can neither read it (closed root) nor press it
 * (trusted events only), nor lay something over it and have the user press it unawares.
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
  const shown = performance.now()
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
  const button = (parent: Node, choice: CardChoice, text: string) => {
    const element = add(parent, 'button', text)
    element.type = 'button'
    element.className = choice
    element.addEventListener('click', (event) => {
      if (event.isTrusted && performance.now() - shown >= settling && inSight(document, host, element)) choose(choice)
    })
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
  if (texts.kept) add(card, 'p', texts.kept)
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

/** Whether what stands at the middle of the button, as seen from the page, is the card. */
function inSight(document: Document, host: HTMLElement, button: HTMLElement): boolean {
  const { left, top, width, height } = button.getBoundingClientRect()
  const seen = host.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true
  return seen && document.elementFromPoint(left + width / 2, top + height / 2) === host
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
