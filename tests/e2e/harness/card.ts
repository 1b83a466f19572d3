import type { CDPSession, Page, Protocol } from 'puppeteer-core'
import { until } from './until.ts'

type Node = Protocol.DOM.Node

/** The card in a call page. Its root is closed to the page, not to the debugger. */
export interface Card {
  text: string
  /** Whether clicks on it count by now. */
  isReady: boolean
  /** Where in the page the middle of the button with this text is. px */
  spot(button: string): Promise<[x: number, y: number]>
  /** A real click of the mouse on it. */
  click(button: string): Promise<void>
}

const children = (node: Node): Node[] => [...(node.children ?? []), ...(node.shadowRoots ?? [])]
const textOf = (node: Node): string =>
  node.nodeName === '#text' ? node.nodeValue : node.nodeName === 'STYLE' ? '' : children(node).map(textOf).join(' ')

function find(node: Node, fits: (node: Node) => boolean): Node | undefined {
  if (fits(node)) return node
  for (const child of children(node)) {
    const found = find(child, fits)
    if (found) return found
  }
  return undefined
}

/** The card, if there is one now. */
export async function findCard(page: Page): Promise<Card | undefined> {
  const session = await page.createCDPSession()
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
  const host = find(root, ({ localName }) => localName === 'afterword-card')
  if (!host) {
    await session.detach()
    return undefined
  }
  const spot = async (button: string): Promise<[x: number, y: number]> => {
    const node = find(host, (one) => one.localName === 'button' && textOf(one).trim() === button)
    if (!node) throw new Error(`The card has no button "${button}"`)
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId })
    const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.content
    return [(x1 + x2) / 2, (y1 + y2) / 2]
  }
  return {
    text: textOf(host).replace(/\s+/g, ' ').trim(),
    isReady: !find(host, ({ attributes = [] }) => attributes[attributes.indexOf('aria-disabled') + 1] === 'true'),
    spot,
    click: async (button) => clickAtOnce(session, await spot(button)),
  }
}

/** Moves, presses and releases the mouse, without a wait for the page's answer in between. */
export async function clickAtOnce(session: CDPSession, [x, y]: [x: number, y: number]): Promise<void> {
  const left = { x, y, button: 'left' as const, clickCount: 1 }
  await Promise.all([
    session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y }),
    session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...left }),
    session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...left }),
  ])
}

/** The card once it has stood still in sight for so long that clicks count. */
export const waitForCard = (page: Page, within = 10_000): Promise<Card> =>
  until(
    async () => {
      const card = await findCard(page)
      return card?.isReady ? card : undefined
    },
    { within, what: 'the card in the call page' },
  )
