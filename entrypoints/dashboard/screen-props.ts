import type { Records } from '../../lib/storage/repository.ts'

export interface ScreenProps {
  records: Records
}
