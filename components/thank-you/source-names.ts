import { debriefFields } from '../../lib/domain/debrief/debrief.ts'
import { usesOf } from '../../lib/domain/fields.ts'
import { settingsFields } from '../../lib/domain/settings.ts'
import type { Source } from '../../lib/domain/thank-you/note.ts'
import type { Text, TextKey } from '../text.ts'

/** By the path of its field, where a source stands, in the reader's words; `$1` is the person's name. */
const names = new Map([
  ...[...usesOf(debriefFields), ...usesOf(settingsFields)].flatMap(({ path, uses }): [string, TextKey][] =>
    uses.letter ? [[path, [uses.letter].flat()[0] as TextKey]] : [],
  ),
  ['found', 'sourceFound' as TextKey],
])

/** A path may carry a place in a list (`people.0.words`, `people[0].words`), or stop at a list of entries with a text. */
export function sourceName(t: Text, field: string, person: string): string {
  const plain = field.replace(/\[\d+\]/g, '').replace(/\.\d+(?=\.|$)/g, '')
  return t(names.get(plain) ?? names.get(`${plain}.text`) ?? 'sourceElse', person)
}

export function sourcePlace(t: Text, field: string): string {
  return t(field.startsWith('me.') ? 'thankYouFromSettings' : 'thankYouFromDebrief')
}

/** Days and times are stored bare; everything else stays as it was written. */
export function sourceValue(t: Text, { value }: Source): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const day = Date.parse(`${value}T00:00:00Z`)
    return new Intl.DateTimeFormat(t.language, { dateStyle: 'full', timeZone: 'UTC' }).format(day)
  }
  if (/^\d{12,13}$/.test(value)) {
    return new Intl.DateTimeFormat(t.language, { dateStyle: 'full', timeStyle: 'short' }).format(Number(value))
  }
  return value
}
