import { createDatabase } from '../../lib/storage/database.ts'
import { createRecords } from '../../lib/storage/repository.ts'
import { mount } from '../shared/mount.tsx'
import { App } from './app.tsx'

mount(<App records={createRecords(createDatabase())} />)
