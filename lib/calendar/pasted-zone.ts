import { languages, plain } from './pasted-words.ts'
import { intlZone, type Zone } from './zone.ts'
import { displayZone, knownZone, offsetZone } from './zone-names.ts'

/** What people write for the clocks of a place, summer and winter alike: "EST" in July means New York all the same. */
const short: Readonly<Record<string, string>> = {
  UTC: 'UTC',
  GMT: 'UTC',
  ET: 'America/New_York',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  CT: 'America/Chicago',
  CDT: 'America/Chicago',
  MT: 'America/Denver',
  MST: 'America/Denver',
  MDT: 'America/Denver',
  PT: 'America/Los_Angeles',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  AKST: 'America/Anchorage',
  HST: 'Pacific/Honolulu',
  BST: 'Europe/London',
  WEST: 'Europe/Lisbon',
  CET: 'Europe/Berlin',
  CEST: 'Europe/Berlin',
  MEZ: 'Europe/Berlin',
  MESZ: 'Europe/Berlin',
  HNEC: 'Europe/Paris',
  HAEC: 'Europe/Paris',
  EET: 'Europe/Helsinki',
  EEST: 'Europe/Helsinki',
  MSK: 'Europe/Moscow',
  SAST: 'Africa/Johannesburg',
  SGT: 'Asia/Singapore',
  HKT: 'Asia/Hong_Kong',
  JST: 'Asia/Tokyo',
  KST: 'Asia/Seoul',
  AEST: 'Australia/Sydney',
  AEDT: 'Australia/Sydney',
  AWST: 'Australia/Perth',
  NZST: 'Pacific/Auckland',
  NZDT: 'Pacific/Auckland',
}
/** Those that two parts of the world share: the user's own zone decides when it is one of them. */
const shared: Readonly<Record<string, { zones: readonly string[]; otherwise: string | null }>> = {
  CST: { zones: ['Asia/Shanghai', 'Asia/Taipei', 'America/Havana'], otherwise: 'America/Chicago' },
  IST: { zones: ['Asia/Calcutta', 'Europe/Dublin', 'Asia/Jerusalem'], otherwise: null },
}

/** Zones of which the names are looked for in all languages, as the browser writes them. */
const named = (
  'Europe/Berlin Europe/London Europe/Lisbon Europe/Athens Europe/Moscow America/New_York America/Chicago America/Denver ' +
  'America/Los_Angeles America/Halifax America/Sao_Paulo America/Argentina/Buenos_Aires America/Bogota Asia/Calcutta Asia/Tokyo Asia/Seoul ' +
  'Asia/Shanghai Asia/Singapore Australia/Sydney Pacific/Auckland'
).split(' ')
let names: [name: string, zone: string][] | undefined

function zoneNames(): [string, string][] {
  if (names) return names
  const found = new Map<string, string>()
  for (const zone of named) {
    for (const language of languages) {
      for (const style of ['longGeneric', 'long'] as const) {
        for (const month of [0, 6]) {
          const parts = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: style }).formatToParts(
            Date.UTC(2026, month, 15),
          )
          const name = plain(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '')
          if (name.length > 5 || (language === 'ja' && name.length > 3))
            if (!/\d/.test(name) && !found.has(name)) found.set(name, zone)
        }
      }
    }
  }
  names = [...found].sort(([a], [b]) => b.length - a.length)
  return names
}

/**
 * The zones that a phrase may mean: an IANA name, "(UTC-05:00) Eastern Time (US & Canada)", "(Central Time - Chicago)",
 * "Mitteleuropäische Zeit", "heure de Paris", "CET", "GMT+1". None when it names none, several for "IST".
 */
export function zonesIn(text: string, home: Zone): Zone[] {
  const phrase = text.slice(0, 160)
  const sure = ianaName(phrase) ?? outlookName(phrase) ?? bracketed(phrase) ?? offsetIn(phrase)
  if (sure) return [sure]
  const abbreviated = abbreviation(phrase, home)
  if (abbreviated.length > 0) return abbreviated
  const spelled = spelledOut(phrase)
  return spelled ? [spelled] : []
}

function ianaName(phrase: string): Zone | null {
  for (const [name] of phrase.matchAll(/\b[A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?\b/g)) {
    const zone = intlZone(name)
    if (zone) return zone
  }
  return null
}

/** Outlook writes the offset of the winter in front of the name, also in summer. */
function outlookName(phrase: string): Zone | null {
  const shown = /\((?:UTC|GMT)\s*(?:[+\-−]\s*\d{1,2}[:.]?\d{0,2})?\)\s*[^\n]{3,90}/i.exec(phrase)?.[0]
  return shown ? displayZone(shown.replace(/[.\s]+$/, '')) : null
}

function bracketed(phrase: string): Zone | null {
  for (const [, inside = ''] of phrase.matchAll(/\(([^()]{3,80})\)/g)) {
    // Of "EST" IANA has a zone without summer, which nobody means.
    const zone = /^(?:UTC|GMT)|^[A-Z]{2,4}$/i.test(inside) ? null : knownZone(inside)
    if (zone) return zone
  }
  return null
}

function offsetIn(phrase: string): Zone | null {
  const offset = /(?:UTC|GMT)\s*[+\-−]\s*\d{1,2}(?:[:.]?\d\d)?/i.exec(phrase)?.[0]
  return offset ? offsetZone(offset) : null
}

function abbreviation(phrase: string, home: Zone): Zone[] {
  for (const [word] of phrase.matchAll(/(?<![\p{L}\d])[A-Z]{2,4}(?![\p{L}\d])/gu)) {
    const both = shared[word]
    if (both) {
      const zones = both.zones.flatMap((zone) => intlZone(zone) ?? [])
      const own = zones.find(({ name }) => name === home.name)
      if (own) return [own]
      const otherwise = both.otherwise ? intlZone(both.otherwise) : null
      return otherwise ? [otherwise] : zones
    }
    const zone = short[word] ? intlZone(short[word]) : null
    if (zone) return [zone]
  }
  return []
}

/** "9 a.m. Pacific". */
const AMERICAN = /^[\s,(]*(?:US\s)?(Eastern|Central|Mountain|Pacific)\b(?!\s(?!Time|Standard|Daylight)\p{Lu})/u
const american: Readonly<Record<string, string>> = {
  eastern: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  pacific: 'America/Los_Angeles',
}

function spelledOut(phrase: string): Zone | null {
  const part = AMERICAN.exec(phrase)?.[1]?.toLowerCase() ?? ''
  if (part in american) return intlZone(american[part] ?? '')
  const folded = plain(phrase)
  const known = zoneNames().find(([name]) => folded.includes(name))
  if (known) return intlZone(known[1])
  if (/日本時間/.test(phrase)) return intlZone('Asia/Tokyo')
  const cities = [
    /(?:heure|hora) de (\p{Lu}[\p{L}-]+(?: \p{Lu}\p{L}+)?)/u,
    /(\p{Lu}[\p{L}-]+(?: \p{Lu}\p{L}+)?) (?:local )?time\b/u,
    /(\p{Lu}\p{L}+)er Zeit\b/u,
    /Ortszeit (\p{Lu}\p{L}+)/u,
  ]
  for (const pattern of cities) {
    const city = pattern.exec(phrase)?.[1]
    const zone = city ? displayZone(city) : null
    if (zone) return zone
  }
  return null
}
