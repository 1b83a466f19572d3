import { fold } from '../domain/text/fold.ts'

// What a page is built of, for somebody who mends a site: tags, ids, classes, roles, data attributes, counts and states. No
// text of the page gets in, and no value that somebody could have written.

const KEPT =
  /^(?:id|class|role|name|type|jsname|disabled|hidden|dir|lang|aria-(?:checked|pressed|expanded|selected|disabled|hidden|haspopup|live|modal|setsize|posinset|keyshortcuts)|data-.*)$/
/** Only these are English in every language of their page. */
const NAMED_DIALOG = /^[A-Z][a-z]+(?: [A-Za-z]+){2,5}$/
const SKIPPED = /^(?:script|style|link|meta|noscript|template|path|g|use|defs|circle|rect)$/
/** As programs name things: small words and camel case, with signs between them. */
const TECHNICAL = /^(?:Svg[A-Z][A-Za-z]*|ReactModal\w*|[a-z][a-z0-9]*(?:[A-Z][a-z0-9]+)*(?:[-_:]{1,2}[A-Za-z0-9]+)*)$/
const GENERATED = /\d{4,}|[a-z]\d[a-z]\d/
const ICON = /^[a-z]+(?:_[a-z]+)*$/
const LONGEST_VALUE = 60
const MOST_ELEMENTS = 2_000
const MOST_DEEP = 40

/** All words that the page shows to people: what repeats one of them may be a name. */
function shownWords(document: Document): Set<string> {
  const words = new Set<string>()
  const add = (text: string | null | undefined) => {
    for (const word of fold(text ?? '').split(/[^\p{L}\p{N}]+/u)) if (word.length > 1) words.add(word)
  }
  add(document.title)
  for (const element of document.querySelectorAll('body *')) {
    if (element.childElementCount === 0 && !SKIPPED.test(element.localName) && !isIcon(element))
      add(element.textContent)
    for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'value']) add(element.getAttribute(name))
  }
  return words
}

const isIcon = (element: Element) => /(?:symbols|icons?)(?:\s|$)/.test(element.getAttribute('class') ?? '')

/** A value as it may be handed on: itself, its number, or what it looks like. */
function safe(name: string, value: string, shown: ReadonlySet<string>): string {
  if (value === '' || value === 'true' || value === 'false' || (/^\d{1,3}$/.test(value) && name !== 'id')) return value
  const parts = value.split(/[-_:]+|(?<=[a-z])(?=[A-Z])/).map((part) => part.toLowerCase())
  const isSaid = parts.some((part) => part.length > 2 && shown.has(part) && !COMMON.has(part))
  if (value.length <= LONGEST_VALUE && TECHNICAL.test(value) && !isSaid && !GENERATED.test(value)) return value
  if (name === 'jsname' && /^[A-Za-z0-9]{6}$/.test(value)) return value
  return `?${value
    .slice(0, LONGEST_VALUE)
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{L}/gu, 'a')
    .replace(/\p{N}/gu, '0')
    .replace(/@/g, '-')
    .replace(/(.)\1+/gu, '$1')}`
}

/** Words of controls: they stand in texts as well as in names of parts. */
const COMMON = new Set(
  `leave call hangup button main mic microphone video audio camera chat people participants participant roster join prejoin lobby waiting room
  meeting end host screen share more options menu settings close open panel toolbar mute unmute name input menu bar item list tile`.split(
    /\s+/,
  ),
)

function written(element: Element, shown: ReadonlySet<string>, left: { count: number }, deep: number): string {
  if (SKIPPED.test(element.localName) || left.count <= 0 || deep > MOST_DEEP) return ''
  left.count--
  const attributes = [...element.attributes].flatMap(({ name, value }) => {
    if (name === 'aria-label' && element.getAttribute('role') === 'dialog' && NAMED_DIALOG.test(value)) {
      const isSaid = value.split(' ').every((word) => shown.has(word.toLowerCase()))
      return isSaid && !/^(?:Meeting|You|Has|Reconnect)/.test(value) ? [] : [`aria-label="${value}"`]
    }
    if (!KEPT.test(name)) return []
    const kept =
      name === 'class'
        ? value
            .split(/\s+/)
            .filter((one) => one !== '' && safe(name, one, shown) === one)
            .slice(0, 6)
            .join(' ')
        : safe(name, value, shown)
    return name === 'class' && kept === '' ? [] : [`${name}="${kept.replaceAll('"', '')}"`]
  })
  const open = `<${[element.localName, ...attributes].join(' ')}>`
  const icon = isIcon(element) ? (element.textContent ?? '').trim() : ''
  const text = ICON.test(icon) && !shown.has(icon) ? icon : shapeOf(element)
  const children = [...element.children].map((child) => written(child, shown, left, deep + 1)).filter(Boolean)
  return `${open}${text}${collapsed(children).join('')}</${element.localName}>`
}

/** Of a text only a number that stands alone is left, as counters show one. */
function shapeOf(element: Element): string {
  if (element.childElementCount > 0) return ''
  const text = (element.textContent ?? '').trim()
  return /^[0-9٠-٩۰-۹]{1,3}$/.test(text) ? text : ''
}

/** Of many that are built alike, three. */
function collapsed(children: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return children.filter((child) => {
    const times = (seen.get(child) ?? 0) + 1
    seen.set(child, times)
    return times <= 3
  })
}

/** The structure of a document, as HTML in which nobody's words are. */
export function structureOf(document: Document): string {
  const body = document.body
  return body
    ? [...body.children].map((child) => written(child, shownWords(document), { count: MOST_ELEMENTS }, 0)).join('\n')
    : ''
}
