import { fold } from '../domain/text/fold.ts'
import { HOUR, MINUTE } from '../domain/time/units.ts'
import { windowsZones } from './windows-zones.ts'
import { intlZone, utc, type Zone } from './zone.ts'

/**
 * What Outlook calls zones on the screen where no city in the name is one of IANA's: the words behind "(UTC-05:00)", in
 * lower case. Hand-checked against the offsets of CLDR's Windows zones.
 */
const places = new Map(
  Object.entries({
    'coordinated universal time': 'UTC',
    'coordinated universal time-02': 'Etc/GMT+2',
    'coordinated universal time-08': 'Etc/GMT+8',
    'coordinated universal time-09': 'Etc/GMT+9',
    'coordinated universal time-11': 'Etc/GMT+11',
    'coordinated universal time+12': 'Etc/GMT-12',
    'coordinated universal time+13': 'Etc/GMT-13',
    'international date line west': 'Etc/GMT+12',
    'greenwich mean time': 'Europe/London',
    hawaii: 'Pacific/Honolulu',
    'aleutian islands': 'America/Adak',
    alaska: 'America/Anchorage',
    'baja california': 'America/Tijuana',
    pacific: 'America/Los_Angeles',
    'pacific time': 'America/Los_Angeles',
    arizona: 'America/Phoenix',
    mountain: 'America/Denver',
    'mountain time': 'America/Denver',
    yukon: 'America/Whitehorse',
    central: 'America/Chicago',
    'central time': 'America/Chicago',
    'central america': 'America/Guatemala',
    'easter island': 'Pacific/Easter',
    saskatchewan: 'America/Regina',
    eastern: 'America/New_York',
    'eastern time': 'America/New_York',
    chetumal: 'America/Cancun',
    haiti: 'America/Port-au-Prince',
    indiana: 'America/Indianapolis',
    'turks and caicos': 'America/Grand_Turk',
    'atlantic time': 'America/Halifax',
    newfoundland: 'America/St_Johns',
    brasilia: 'America/Sao_Paulo',
    'city of buenos aires': 'America/Buenos_Aires',
    'buenos aires': 'America/Buenos_Aires',
    greenland: 'America/Godthab',
    salvador: 'America/Bahia',
    'saint pierre and miquelon': 'America/Miquelon',
    'mid-atlantic': 'Etc/GMT+2',
    'cabo verde is.': 'Atlantic/Cape_Verde',
    'cape verde is.': 'Atlantic/Cape_Verde',
    monrovia: 'Africa/Monrovia',
    'west central africa': 'Africa/Lagos',
    bern: 'Europe/Zurich',
    rom: 'Europe/Rome',
    wien: 'Europe/Vienna',
    kyiv: 'Europe/Kiev',
    harare: 'Africa/Johannesburg',
    pretoria: 'Africa/Johannesburg',
    'gaza, hebron': 'Asia/Hebron',
    kuwait: 'Asia/Riyadh',
    'abu dhabi': 'Asia/Dubai',
    'st. petersburg': 'Europe/Moscow',
    'port louis': 'Indian/Mauritius',
    ekaterinburg: 'Asia/Yekaterinburg',
    islamabad: 'Asia/Karachi',
    astana: 'Asia/Almaty',
    chennai: 'Asia/Calcutta',
    kolkata: 'Asia/Calcutta',
    mumbai: 'Asia/Calcutta',
    'new delhi': 'Asia/Calcutta',
    'sri jayawardenepura': 'Asia/Colombo',
    kathmandu: 'Asia/Katmandu',
    yangon: 'Asia/Rangoon',
    hanoi: 'Asia/Bangkok',
    beijing: 'Asia/Shanghai',
    chongqing: 'Asia/Shanghai',
    osaka: 'Asia/Tokyo',
    sapporo: 'Asia/Tokyo',
    canberra: 'Australia/Sydney',
    'solomon is.': 'Pacific/Guadalcanal',
    'new caledonia': 'Pacific/Noumea',
    wellington: 'Pacific/Auckland',
    'marshall is.': 'Pacific/Majuro',
    "nuku'alofa": 'Pacific/Tongatapu',
    samoa: 'Pacific/Apia',
    'chatham islands': 'Pacific/Chatham',
    'kiritimati island': 'Pacific/Kiritimati',
  }),
)

let windows: Map<string, string> | undefined
let cities: Map<string, string> | undefined

/** The zone of a Windows name, such as "W. Europe Standard Time". */
export function windowsZone(name: string): Zone | null {
  windows ??= new Map(
    windowsZones
      .trim()
      .split('\n')
      .map((line) => line.split('=') as [string, string])
      .map(([own, iana]) => [own.toLowerCase(), iana]),
  )
  const iana = windows.get(name.trim().toLowerCase())
  return iana ? intlZone(iana) : null
}

/** The zone of a name that needs no description in the file. */
export function knownZone(name: string): Zone | null {
  const tzid = name.trim()
  if (/^tzone:\/\/Microsoft\/Utc$/i.test(tzid)) return utc
  return windowsZone(tzid) ?? intlZone(tzid) ?? suffixZone(tzid) ?? displayZone(tzid)
}

/** `/freeassociation.sourceforge.net/Tzfile/Europe/Berlin` → Europe/Berlin */
function suffixZone(tzid: string): Zone | null {
  if (!tzid.startsWith('/')) return null
  const parts = tzid.split('/').slice(-3)
  for (let from = 0; from < parts.length - 1; from++) {
    const zone = intlZone(parts.slice(from).join('/'))
    if (zone) return zone
  }
  return null
}

const prefix = /^\(?\s*(?:UTC|GMT)\s*(?:([+\-−])\s*(\d{1,2})(?:[:.]?(\d\d))?)?\s*\)?\s*/i

/**
 * The zone of a name that is made for the screen, such as "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm,
 * Vienna" or "Central Time - Chicago". An offset in it must be the zone's own in winter; else the zone is not believed.
 */
export function displayZone(name: string): Zone | null {
  const match = prefix.exec(name)
  const offset = match?.[1] ? offsetOf(match) : null
  const rest = name.slice(match?.[0].length ?? 0, 300)
  for (const part of [rest, ...rest.split(/[,;/:]|\s[-–—]\s/)]) {
    const place = plain(part)
    const iana = places.get(place) ?? cityZone(place.replace(/ islands?$/, ''))
    const zone = iana ? intlZone(iana) : null
    if (zone && (offset === null || winterOffset(zone) === offset)) return zone
  }
  return null
}

/** The zone of a bare offset, such as "(GMT +01:00)" or "UTC+11". */
export function offsetZone(name: string): Zone | null {
  const match = prefix.exec(name)
  if (!match?.[1] || match[0].length < name.trim().length) return null
  const offset = offsetOf(match)
  if (Math.abs(offset) > 14 * HOUR) return null
  const hours = offset / HOUR
  // The sign of these names is the other way round.
  const own = Number.isInteger(hours)
    ? intlZone(hours === 0 ? 'UTC' : `Etc/GMT${hours < 0 ? '+' : '-'}${Math.abs(hours)}`)
    : null
  return own ?? { name: '', offsetAt: () => offset }
}

function offsetOf([, sign, hours, minutes = '0']: readonly string[]): number {
  const ms = (Number(hours) * 60 + Number(minutes)) * MINUTE
  return sign === '+' ? ms : -ms
}

const plain = (text: string) => fold(text.replace(/\([^)]*\)/g, '')).trim()

function cityZone(city: string): string | undefined {
  cities ??= new Map(
    Intl.supportedValuesOf('timeZone').map((zone) => [
      zone
        .slice(zone.lastIndexOf('/') + 1)
        .replaceAll('_', ' ')
        .toLowerCase(),
      zone,
    ]),
  )
  return cities.get(city)
}

function winterOffset(zone: Zone): number {
  return Math.min(zone.offsetAt(Date.UTC(2026, 0, 15)), zone.offsetAt(Date.UTC(2026, 6, 15)))
}
