import { type Note, type Quality, qualities } from '../../lib/domain/thank-you/note.ts'
import { Icon } from '../icon/icon.tsx'
import { type Text, useText } from '../text.ts'

export interface MeterProps {
  note: Note
  person: string
}

/** What the note has and what it lacks. */
export function Meter({ note, person }: MeterProps) {
  const t = useText()
  return (
    <ul class="meter" aria-label={t('thankYouQuality')}>
      {qualities.map((quality) => {
        const has = note.qualities[quality]
        return (
          <li key={quality} class={has ? undefined : 'not'}>
            <Icon name={has ? 'task' : 'ring'} small />
            <span>
              {word(t, quality, note, person)}
              <span class="away">: {t(has ? 'qualityYes' : 'qualityNot')}</span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** What LinkedIn takes in a message to somebody who is no contact yet. Characters. */
const linkedInLimit = 300

/** A short message has one bar: that it fits. */
export function CharacterCount({ body }: { body: string }) {
  const t = useText()
  const length = [...body].length
  const fits = length <= linkedInLimit
  return (
    <ul class="meter" aria-label={t('thankYouQuality')}>
      <li class={fits ? undefined : 'not'}>
        <Icon name={fits ? 'task' : 'alert'} small />
        <span>{t('qualityCharacters', length, linkedInLimit)}</span>
      </li>
    </ul>
  )
}

function word(t: Text, quality: Quality, note: Note, person: string): string {
  switch (quality) {
    case 'specific':
      return t('qualitySpecific')
    case 'personal':
      return t('qualityPersonal')
    case 'useful':
      return t('qualityUseful', person)
    case 'next-step':
      return t('qualityNextStep')
    case 'short':
      return t.plural(note.qualities.short ? 'qualityShort' : 'qualityLong', note.words)
    case 'names':
      return t('qualityNames')
  }
}
