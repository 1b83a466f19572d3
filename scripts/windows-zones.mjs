// Writes lib/calendar/windows-zones.ts from Unicode CLDR: `node scripts/windows-zones.mjs` after an update of cldr-core.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './setup.mjs'

const read = (file) => JSON.parse(readFileSync(join(root, 'node_modules/cldr-core', file), 'utf8'))
const { version } = read('package.json')
const zones = read('supplemental/windowsZones.json')
  .supplemental.windowsZones.mapTimezones.map(({ mapZone }) => mapZone)
  .filter(({ _territory }) => _territory === '001')
  .map(({ _other, _type }) => `${_other}=${_type}`)
  .sort()

const text = `/**
 * The time zones of Windows, as Exchange and Outlook name them, and their IANA names: Unicode CLDR ${version},
 * supplemental/windowsZones, territory 001 (Unicode-3.0). Written by scripts/windows-zones.mjs.
 */
export const windowsZones = \`
${zones.join('\n')}
\`
`
writeFileSync(join(root, 'lib/calendar/windows-zones.ts'), text)
