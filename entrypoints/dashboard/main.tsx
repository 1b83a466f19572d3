import { createDatabase } from '../../lib/storage/database.ts'
import { createRecords } from '../../lib/storage/repository.ts'
import { keepBackedUp } from '../shared/backups/keep-backed-up.ts'
import { mount } from '../shared/mount.tsx'
import { App } from './app.tsx'

const database = createDatabase()

mount(<App database={database} records={createRecords(database)} />)
keepBackedUp(database)
