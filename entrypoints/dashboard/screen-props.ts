import type { Database } from '../../lib/storage/database.ts'
import type { Records } from '../../lib/storage/repository.ts'

export interface ScreenProps {
  database: Database
  records: Records
}
