import { BackupsSection } from '../../components/backup/backups-section.tsx'
import { BringBack, type BringBackProps } from '../../components/backup/bring-back.tsx'
import { ByItself } from '../../components/backup/by-itself.tsx'
import { Drill } from '../../components/backup/drill.tsx'
import { Passphrase } from '../../components/backup/passphrase.tsx'
import { SaveNow } from '../../components/backup/save-now.tsx'
import type { Database } from '../../lib/storage/database.ts'
import { useAutomatic } from './use-automatic.ts'
import { useDrill } from './use-drill.ts'
import type { SaveHandle } from './use-save.ts'

interface BackupsProps {
  database: Database
  save: SaveHandle
  restore: BringBackProps
  hasCalendars: boolean
}

/** Backups: by hand, by themselves, and back. */
export function Backups({ database, save, restore, hasCalendars }: BackupsProps) {
  const { byItself, passphrase, place } = useAutomatic(database)
  const drill = useDrill(database, place.folder)
  return (
    <BackupsSection>
      <SaveNow
        outcome={save.outcome}
        hasCalendars={hasCalendars}
        isSealed={passphrase.isSet}
        onSave={(choice) => void save.save(choice)}
        onSavePage={() => void save.savePage()}
      />
      <hr class="rule" />
      <ByItself {...byItself} />
      {byItself.plan.where !== 'off' && (
        <Drill
          value={drill.value}
          isBlind={byItself.plan.where === 'downloads'}
          onDrill={() => void drill.drill()}
          onPassphrase={(typed) => void drill.tryPassphrase(typed)}
          onReturn={() => void drill.newest().then((file) => file && restore.onFile(file))}
        />
      )}
      <hr class="rule" />
      <Passphrase {...passphrase} />
      <hr class="rule" />
      <BringBack {...restore} />
    </BackupsSection>
  )
}
