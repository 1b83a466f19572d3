import type { XmlElement } from '@rgrove/parse-xml'
import type { DavResponse } from '../domain/calendar/calendar-reading.ts'
import { CALDAV, childOf, childrenOf, DAV, parseXml } from './xml.ts'

/** What stands in an answer of a CalDAV server (RFC 4918); null for a text that is none. Never throws. */
export function readMultistatus(text: string): DavResponse[] | null {
  const root = parseXml(text)
  if (root?.name.replace(/^.*:/, '') !== 'multistatus') return null
  return childrenOf(root, DAV, 'response').map(responseOf)
}

function responseOf(response: XmlElement): DavResponse {
  const prop = goodProp(response)
  const principal = childOf(prop, DAV, 'current-user-principal')
  return {
    href: textOf(childOf(response, DAV, 'href')).trim(),
    status: Number(/ (\d{3})\b/.exec(textOf(childOf(response, DAV, 'status')))?.[1] ?? 0),
    name: textOf(childOf(prop, DAV, 'displayname')).trim(),
    principal: hrefsIn(principal)[0] ?? '',
    unauthenticated: childOf(principal, DAV, 'unauthenticated') !== null,
    homes: hrefsIn(childOf(prop, CALDAV, 'calendar-home-set')),
    addresses: hrefsIn(childOf(prop, CALDAV, 'calendar-user-address-set')),
    isCalendar: childOf(childOf(prop, DAV, 'resourcetype'), CALDAV, 'calendar') !== null,
    components: childrenOf(childOf(prop, CALDAV, 'supported-calendar-component-set'), CALDAV, 'comp').map(
      ({ attributes }) => attributes.name ?? '',
    ),
    data: textOf(childOf(prop, CALDAV, 'calendar-data')),
  }
}

/** What was found, of the first propstat that is "200 OK". */
function goodProp(response: XmlElement): XmlElement | null {
  const good = childrenOf(response, DAV, 'propstat').find((stat) => {
    const status = textOf(childOf(stat, DAV, 'status'))
    return status === '' || / 200\b/.test(status)
  })
  return childOf(good ?? null, DAV, 'prop')
}

const textOf = (element: XmlElement | null) => element?.text ?? ''

const hrefsIn = (element: XmlElement | null) =>
  childrenOf(element, DAV, 'href')
    .map(({ text }) => text.trim())
    .filter(Boolean)
