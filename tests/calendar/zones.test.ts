import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { windowsZones } from '../../lib/calendar/windows-zones.ts'
import { intlZone, toInstant, toWall } from '../../lib/calendar/zone.ts'
import { displayZone, knownZone, offsetZone, windowsZone } from '../../lib/calendar/zone-names.ts'

const hour = 3_600_000
const winter = Date.UTC(2026, 0, 15)
const summer = Date.UTC(2026, 6, 15)
const offsets = (name: string) => {
  const zone = knownZone(name) ?? offsetZone(name)
  return zone ? [zone.offsetAt(winter) / hour, zone.offsetAt(summer) / hour] : null
}

describe('zones of Windows', () => {
  it('are those of CLDR, and this runtime knows each', () => {
    const data = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../node_modules/cldr-core/supplemental/windowsZones.json'), 'utf8'),
    ) as {
      supplemental: { windowsZones: { mapTimezones: { mapZone: Record<'_other' | '_type' | '_territory', string> }[] } }
    }
    const cldr = data.supplemental.windowsZones.mapTimezones
      .map(({ mapZone }) => mapZone)
      .filter(({ _territory }) => _territory === '001')
      .map(({ _other, _type }) => `${_other}=${_type}`)
    expect(windowsZones.trim().split('\n').sort()).toEqual(cldr.sort())
    for (const line of cldr) expect(windowsZone(line.split('=')[0] ?? ''), line).not.toBeNull()
  })

  it.each([
    ['(UTC-12:00) International Date Line West', 'Dateline Standard Time'],
    ['(UTC-11:00) Coordinated Universal Time-11', 'UTC-11'],
    ['(UTC-10:00) Aleutian Islands', 'Aleutian Standard Time'],
    ['(UTC-10:00) Hawaii', 'Hawaiian Standard Time'],
    ['(UTC-09:30) Marquesas Islands', 'Marquesas Standard Time'],
    ['(UTC-09:00) Alaska', 'Alaskan Standard Time'],
    ['(UTC-09:00) Coordinated Universal Time-09', 'UTC-09'],
    ['(UTC-08:00) Baja California', 'Pacific Standard Time (Mexico)'],
    ['(UTC-08:00) Coordinated Universal Time-08', 'UTC-08'],
    ['(UTC-08:00) Pacific Time (US & Canada)', 'Pacific Standard Time'],
    ['(UTC-07:00) Arizona', 'US Mountain Standard Time'],
    ['(UTC-07:00) La Paz, Mazatlan', 'Mountain Standard Time (Mexico)'],
    ['(UTC-07:00) Mountain Time (US & Canada)', 'Mountain Standard Time'],
    ['(UTC-07:00) Yukon', 'Yukon Standard Time'],
    ['(UTC-06:00) Central America', 'Central America Standard Time'],
    ['(UTC-06:00) Central Time (US & Canada)', 'Central Standard Time'],
    ['(UTC-06:00) Easter Island', 'Easter Island Standard Time'],
    ['(UTC-06:00) Guadalajara, Mexico City, Monterrey', 'Central Standard Time (Mexico)'],
    ['(UTC-06:00) Saskatchewan', 'Canada Central Standard Time'],
    ['(UTC-05:00) Bogota, Lima, Quito, Rio Branco', 'SA Pacific Standard Time'],
    ['(UTC-05:00) Chetumal', 'Eastern Standard Time (Mexico)'],
    ['(UTC-05:00) Eastern Time (US & Canada)', 'Eastern Standard Time'],
    ['(UTC-05:00) Eastern Time (US and Canada)', 'Eastern Standard Time'],
    ['(UTC-05:00) Haiti', 'Haiti Standard Time'],
    ['(UTC-05:00) Havana', 'Cuba Standard Time'],
    ['(UTC-05:00) Indiana (East)', 'US Eastern Standard Time'],
    ['(UTC-05:00) Turks and Caicos', 'Turks And Caicos Standard Time'],
    ['(UTC-04:00) Atlantic Time (Canada)', 'Atlantic Standard Time'],
    ['(UTC-04:00) Caracas', 'Venezuela Standard Time'],
    ['(UTC-04:00) Cuiaba', 'Central Brazilian Standard Time'],
    ['(UTC-04:00) Georgetown, La Paz, Manaus, San Juan', 'SA Western Standard Time'],
    ['(UTC-04:00) Santiago', 'Pacific SA Standard Time'],
    ['(UTC-03:30) Newfoundland', 'Newfoundland Standard Time'],
    ['(UTC-03:00) Asuncion', 'Paraguay Standard Time'],
    ['(UTC-03:00) Brasilia', 'E. South America Standard Time'],
    ['(UTC-03:00) Brasília', 'E. South America Standard Time'],
    ['(UTC-03:00) Cayenne, Fortaleza', 'SA Eastern Standard Time'],
    ['(UTC-03:00) City of Buenos Aires', 'Argentina Standard Time'],
    ['(UTC-03:00) Montevideo', 'Montevideo Standard Time'],
    ['(UTC-03:00) Punta Arenas', 'Magallanes Standard Time'],
    ['(UTC-03:00) Saint Pierre and Miquelon', 'Saint Pierre Standard Time'],
    ['(UTC-03:00) Salvador', 'Bahia Standard Time'],
    ['(UTC-02:00) Coordinated Universal Time-02', 'UTC-02'],
    ['(UTC-02:00) Greenland', 'Greenland Standard Time'],
    ['(UTC-01:00) Azores', 'Azores Standard Time'],
    ['(UTC-01:00) Cabo Verde Is.', 'Cape Verde Standard Time'],
    ['(UTC) Coordinated Universal Time', 'UTC'],
    ['(UTC+00:00) Dublin, Edinburgh, Lisbon, London', 'GMT Standard Time'],
    ['(UTC+00:00) Monrovia, Reykjavik', 'Greenwich Standard Time'],
    ['(UTC+01:00) Casablanca', 'Morocco Standard Time'],
    ['(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', 'W. Europe Standard Time'],
    ['(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien', 'W. Europe Standard Time'],
    ['(GMT+01:00) Sarajevo/Warsaw/Zagreb', 'Central European Standard Time'],
    ['(UTC+01:00) Belgrade, Bratislava, Budapest, Ljubljana, Prague', 'Central Europe Standard Time'],
    ['(UTC+01:00) Brussels, Copenhagen, Madrid, Paris', 'Romance Standard Time'],
    ['(UTC+01:00) West Central Africa', 'W. Central Africa Standard Time'],
    ['(UTC+02:00) Athens, Bucharest', 'GTB Standard Time'],
    ['(UTC+02:00) Beirut', 'Middle East Standard Time'],
    ['(UTC+02:00) Cairo', 'Egypt Standard Time'],
    ['(UTC+02:00) Chisinau', 'E. Europe Standard Time'],
    ['(UTC+02:00) Gaza, Hebron', 'West Bank Standard Time'],
    ['(UTC+02:00) Harare, Pretoria', 'South Africa Standard Time'],
    ['(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius', 'FLE Standard Time'],
    ['(UTC+02:00) Jerusalem', 'Israel Standard Time'],
    ['(UTC+02:00) Kaliningrad', 'Kaliningrad Standard Time'],
    ['(UTC+02:00) Khartoum', 'Sudan Standard Time'],
    ['(UTC+03:00) Amman', 'Jordan Standard Time'],
    ['(UTC+03:00) Baghdad', 'Arabic Standard Time'],
    ['(UTC+03:00) Istanbul', 'Turkey Standard Time'],
    ['(UTC+03:00) Kuwait, Riyadh', 'Arab Standard Time'],
    ['(UTC+03:00) Minsk', 'Belarus Standard Time'],
    ['(UTC+03:00) Moscow, St. Petersburg', 'Russian Standard Time'],
    ['(UTC+03:00) Nairobi', 'E. Africa Standard Time'],
    ['(UTC+03:30) Tehran', 'Iran Standard Time'],
    ['(UTC+04:00) Abu Dhabi, Muscat', 'Arabian Standard Time'],
    ['(UTC+04:00) Baku', 'Azerbaijan Standard Time'],
    ['(UTC+04:00) Izhevsk, Samara', 'Russia Time Zone 3'],
    ['(UTC+04:00) Port Louis', 'Mauritius Standard Time'],
    ['(UTC+04:00) Tbilisi', 'Georgian Standard Time'],
    ['(UTC+04:00) Yerevan', 'Caucasus Standard Time'],
    ['(UTC+04:30) Kabul', 'Afghanistan Standard Time'],
    ['(UTC+05:00) Ashgabat, Tashkent', 'West Asia Standard Time'],
    ['(UTC+05:00) Ekaterinburg', 'Ekaterinburg Standard Time'],
    ['(UTC+05:00) Islamabad, Karachi', 'Pakistan Standard Time'],
    ['(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi', 'India Standard Time'],
    ['(UTC+05:30) Sri Jayawardenepura', 'Sri Lanka Standard Time'],
    ['(UTC+05:45) Kathmandu', 'Nepal Standard Time'],
    ['(UTC+06:00) Dhaka', 'Bangladesh Standard Time'],
    ['(UTC+06:30) Yangon (Rangoon)', 'Myanmar Standard Time'],
    ['(UTC+07:00) Bangkok, Hanoi, Jakarta', 'SE Asia Standard Time'],
    ['(UTC+07:00) Novosibirsk', 'N. Central Asia Standard Time'],
    ['(UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi', 'China Standard Time'],
    ['(UTC+08:00) Kuala Lumpur, Singapore', 'Singapore Standard Time'],
    ['(UTC+08:00) Perth', 'W. Australia Standard Time'],
    ['(UTC+08:00) Taipei', 'Taipei Standard Time'],
    ['(UTC+08:00) Ulaanbaatar', 'Ulaanbaatar Standard Time'],
    ['(UTC+08:45) Eucla', 'Aus Central W. Standard Time'],
    ['(UTC+09:00) Osaka, Sapporo, Tokyo', 'Tokyo Standard Time'],
    ['(UTC+09:00) Seoul', 'Korea Standard Time'],
    ['(UTC+09:30) Adelaide', 'Cen. Australia Standard Time'],
    ['(UTC+09:30) Darwin', 'AUS Central Standard Time'],
    ['(UTC+10:00) Brisbane', 'E. Australia Standard Time'],
    ['(UTC+10:00) Canberra, Melbourne, Sydney', 'AUS Eastern Standard Time'],
    ['(UTC+10:00) Guam, Port Moresby', 'West Pacific Standard Time'],
    ['(UTC+10:00) Hobart', 'Tasmania Standard Time'],
    ['(UTC+10:30) Lord Howe Island', 'Lord Howe Standard Time'],
    ['(UTC+11:00) Norfolk Island', 'Norfolk Standard Time'],
    ['(UTC+11:00) Solomon Is., New Caledonia', 'Central Pacific Standard Time'],
    ['(UTC+12:00) Auckland, Wellington', 'New Zealand Standard Time'],
    ['(UTC+12:00) Coordinated Universal Time+12', 'UTC+12'],
    ['(UTC+12:00) Fiji', 'Fiji Standard Time'],
    ['(UTC+12:45) Chatham Islands', 'Chatham Islands Standard Time'],
    ["(UTC+13:00) Nuku'alofa", 'Tonga Standard Time'],
    ['(UTC+13:00) Samoa', 'Samoa Standard Time'],
    ['(UTC+14:00) Kiritimati Island', 'Line Islands Standard Time'],
  ])('%s has the clocks of %s', (shown, own) => {
    expect(displayZone(shown)).not.toBeNull()
    expect(offsets(shown)).toEqual(offsets(own))
  })
})

describe('other names of zones', () => {
  it.each([
    ['europe/berlin', [1, 2]],
    ['/freeassociation.sourceforge.net/Tzfile/America/Argentina/Buenos_Aires', [-3, -3]],
    ['/softwarestudio.org/Olson_20011030_5/Pacific/Auckland', [13, 12]],
    ['tzone://Microsoft/Utc', [0, 0]],
    ['Amsterdam, Belgrade, Berlin, Brussels, Budapest, Madrid, Paris, Prague, Stockholm', [1, 2]],
    ['Central Time - Chicago', [-6, -5]],
    ['(GMT +01:00)', [1, 1]],
    ['UTC+5:30', [5.5, 5.5]],
    ['UTC', [0, 0]],
    // The city is of another zone than the offset says: nothing is believed.
    ['(UTC+05:00) Berlin', null],
    ['Customized Time Zone', null],
    ['constructor', null],
    ['(UTC+99:00)', null],
  ])('%s', (name, expected) => {
    expect(offsets(name)).toEqual(expected)
  })
})

describe('clocks that change', () => {
  const berlin = intlZone('Europe/Berlin')
  const at = (text: string) =>
    new Date(toInstant(berlin ?? { name: '', offsetAt: () => 0 }, Date.parse(`${text}Z`))).toISOString()

  it('an hour that comes twice is its first one, one that is skipped is counted with the old offset', () => {
    expect(at('2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z')
    expect(at('2026-03-29T02:30')).toBe('2026-03-29T01:30:00.000Z')
    expect(at('2026-03-29T01:59')).toBe('2026-03-29T00:59:00.000Z')
    expect(at('2026-03-29T03:00')).toBe('2026-03-29T01:00:00.000Z')
    expect(at('2026-10-25T03:00')).toBe('2026-10-25T02:00:00.000Z')
  })

  it('every hour of a year is found again by what the clocks show, in zones of all kinds', () => {
    for (const name of [
      'Europe/Berlin',
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Asia/Kolkata',
      'Africa/Casablanca',
    ]) {
      const zone = intlZone(name)
      if (!zone) throw new Error(`${name} is not known.`)
      for (let time = Date.UTC(2026, 0, 1); time < Date.UTC(2027, 0, 1); time += hour) {
        const wall = toWall(zone, time)
        expect(toWall(zone, toInstant(zone, wall))).toBe(wall)
      }
    }
  })
})
