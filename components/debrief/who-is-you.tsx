import type { DebriefPerson } from '../../lib/domain/debrief/debrief.ts'
import { Button } from '../form/button.tsx'
import { Nudge } from '../nudge/nudge.tsx'
import { useText } from '../text.ts'
import type { Edit } from './edit.ts'
import { takenOut } from './people.tsx'

interface WhoIsYouProps {
  people: readonly DebriefPerson[]
  edit: Edit
  /** Null: none of them. */
  onOwn: (seenAs: string | null) => void
}

/** "Which one is you?", for a call whose page did not tell the user apart. The answer is remembered for other calls. */
export function WhoIsYou({ people, edit, onOwn }: WhoIsYouProps) {
  const t = useText()
  const seen = people.filter(({ seenAs }) => seenAs !== '')
  if (seen.length === 0) return null
  const choose = (person: DebriefPerson) => {
    edit((now) => takenOut(now, person))
    onOwn(person.seenAs)
  }
  return (
    <Nudge
      actions={
        <>
          {seen.map((person) => (
            <Button key={person.id} compact onClick={() => choose(person)}>
              {person.seenAs}
            </Button>
          ))}
          <Button kind="quiet" compact onClick={() => onOwn(null)}>
            {t('whoIsYouNobody')}
          </Button>
        </>
      }
    >
      {t('whoIsYou')}
    </Nudge>
  )
}
