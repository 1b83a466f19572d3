import { parseXml as parse, XmlElement } from '@rgrove/parse-xml'

export const DAV = 'DAV:'
export const CALDAV = 'urn:ietf:params:xml:ns:caldav'

/** What XML does not allow and servers send all the same: one such sign in one event would take all events. */
const FORBIDDEN =
  /[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]|&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01])|x0*(?:[0-8bcef]|1[0-9a-f]));/giu

/** The tags, references and attributes of a text that is read: an account of thousands of events has a fifth of them. */
const mostMarks = 1_000_000
/** A tag that is longer has no end that one would wait for. */
const longTag = /<(?!!)[^<>]{20000}/

/**
 * The root of an XML text; null when it is none, or more than is read in a second. Without entities of its own and
 * without a DOM, which workers lack.
 */
export function parseXml(text: string): XmlElement | null {
  if (isTooMuch(text)) return null
  try {
    return parse(text.replace(FORBIDDEN, '')).root
  } catch {
    return null
  }
}

function isTooMuch(text: string): boolean {
  let marks = 0
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at)
    // < & =
    if (letter === 60 || letter === 38 || letter === 61) marks++
  }
  return marks > mostMarks || longTag.test(text)
}

export const isNamed = (element: XmlElement, space: string, name: string): boolean =>
  element.name.replace(/^.*:/, '') === name && spaceOf(element) === space

/** The child elements of this name, in order. */
export function childrenOf(element: XmlElement | null, space: string, name: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (node): node is XmlElement => node instanceof XmlElement && isNamed(node, space, name),
  )
}

export function childOf(element: XmlElement | null, space: string, name: string): XmlElement | null {
  return childrenOf(element, space, name)[0] ?? null
}

/** The namespace by the nearest `xmlns` above; empty when there is none. */
function spaceOf(element: XmlElement): string {
  const prefix = element.name.includes(':') ? element.name.replace(/:.*$/, '') : ''
  const attribute = prefix ? `xmlns:${prefix}` : 'xmlns'
  for (let at: unknown = element; at instanceof XmlElement; at = at.parent) {
    const space = at.attributes[attribute]
    if (space !== undefined) return space
  }
  return ''
}
