import { createDatabase } from '../../lib/storage/database.ts'
import { createRecords } from '../../lib/storage/repository.ts'
import { mount } from '../shared/mount.tsx'
import { App } from './app.tsx'

const asked = new URLSearchParams(location.search).get('interview')
mount(<App records={createRecords(createDatabase())} asked={asked} />)
