import type { DebriefPerson } from '../../lib/domain/debrief/debrief.ts'
import { Button } from '../form/button.tsx'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'
import { initials } from './names.ts'
import { partOptions, wordOf } from './options.ts'
import { type Thanked, thankedWords } from './thanked.ts'

export interface PersonRowProps {
  person: DebriefPerson
  /** What became of the note to them. */
  thanked: Thanked[string] | undefined
  onOpen: () => void
}

/** One person, folded to a line. */
export function PersonRow({ person, thanked, onOpen }: PersonRowProps) {
  const t = useText()
  const name = person.name || person.seenAs || t('debriefNoName')
  const about = [person.title, wordOf(partOptions(t), person.part), person.email].filter(Boolean).join(', ')
  const listed = person.listed
  const otherName = person.seenAs && person.name && person.seenAs !== person.name
  return (
    <li class="person">
      <span class="initials" aria-hidden="true">
        {initials(name)}
      </span>
      <div>
        <p class="cut">
          <bdi>{name}</bdi>
        </p>
        {about && <p class="hint cut">{about}</p>}
        {otherName && <p class="hint cut">{t('debriefSeenAs', person.seenAs)}</p>}
        {listed?.name && listed.name !== name && <p class="hint cut">{t('debriefListedAs', listed.name)}</p>}
        {thanked && <p class="hint">{t(thankedWords[thanked])}</p>}
        {listed && !person.seenAs && <p class="hint cut">{t('debriefFromCalendar')}</p>}
      </div>
      <Button kind="quiet" only label={t('debriefChangeNamed', name)} onClick={onOpen}>
        <Icon name="pen" />
      </Button>
    </li>
  )
}
