import { keyOfUrl } from '../conference/keys.ts'
import { linksIn } from '../conference/links.ts'
import { unwrapped } from '../conference/unwrap.ts'
import type { Reading } from '../reading.ts'
import type { Understanding } from '../understanding.ts'

const PHONE_WORD =
  /\b(?:phone|telephone|telefon\w*|téléphon\w*|telef[oó]n\w*|call you|call your|ring you|rufen|anrufen|dial|cell|mobile|handy|t[eé]l\b|telefono|puhelin\w*|telefonicznie|по телефону)|電話|电话|전화|телефон|טלפונ|هاتف|โทรศัพท์|điện thoại/iu
const ONLINE =
  /\b(?:zoom|teams|meet|video\w*|visio\w*|online|virtual\w*|remote|webex|skype|hangouts?|besprechung|réunion|web conference)\b|オンライン|ビデオ|线上|视频|화상|온라인|видео/iu

const EDITOR = /^(?:coderpad|hackerrank|codesignal):/

/** The address that joins the call: what was made for it first, then the place, the event's own address, the text. */
export function linkOf({ event }: Reading): string {
  const { conferences, location, url, description } = event
  const sources = [
    ...conferences.slice(0, 10),
    location.slice(0, 4_000),
    url.slice(0, 4_000),
    description.slice(0, 60_000),
  ]
  for (const source of sources) {
    const calls = linksIn(source).filter((link) => keyOfUrl(link) !== null)
    // A shared editor is opened beside the call.
    const first =
      calls.find((link) => !EDITOR.test(keyOfUrl(link) ?? '')) ?? (source === sources.at(-1) ? calls[0] : undefined)
    if (first === undefined) continue
    // The same call may stand there twice, once with its passcode.
    const key = keyOfUrl(first)
    const same = calls.filter((link) => keyOfUrl(link) === key && !/tel\.meet/.test(link))
    return same.map(unwrapped).sort((a, b) => b.length - a.length)[0] ?? unwrapped(first)
  }
  return ''
}

export function placeOf({ location }: Reading, link: string): string {
  const text = location.replace(/https?:\/\/\S+/gi, '').trim()
  return (link && ONLINE.test(text)) || /^[\d\s+()/.-]*$/.test(text) ? '' : text.slice(0, 300)
}

export function formatOf(reading: Reading, link: string, place: string): Understanding['format'] {
  if (link) return 'video'
  const { location, title } = reading
  if (/^\+?[\d\s()/.-]{6,}$/.test(location) || PHONE_WORD.test(`${title} ${location}`)) return 'phone'
  if (place && !ONLINE.test(place)) return 'on-site'
  if (ONLINE.test(`${title} ${location}`)) return 'video'
  return PHONE_WORD.test(reading.body) ? 'phone' : place ? 'on-site' : 'video'
}
