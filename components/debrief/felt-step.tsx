import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import { Chips } from '../form/chip.tsx'
import { Ten } from '../form/ten.tsx'
import { useText } from '../text.ts'
import type { Edit } from './edit.ts'
import { feelOptions } from './options.ts'

/** The prediction before the rumination: two answers, both optional. After a rough one nobody is asked for a number. */
export function FeltStep({ debrief, edit }: { debrief: Debrief; edit: Edit }) {
  const t = useText()
  return (
    <>
      <Chips
        label={t('debriefFeltWord')}
        value={debrief.feel}
        options={feelOptions(t)}
        onChange={(feel) => edit((now) => ({ ...now, feel }))}
      />
      {(debrief.feel !== 'rough' || debrief.chance !== null) && (
        <Ten
          label={t('debriefFeltBack')}
          low={t('debriefFeltSurelyNot')}
          high={t('debriefFeltSurely')}
          value={debrief.chance}
          onChange={(chance) => edit((now) => ({ ...now, chance }))}
        />
      )}
    </>
  )
}
