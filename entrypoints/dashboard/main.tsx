import { keepBackedUp } from '../shared/backups/keep-backed-up.ts'
import { mount } from '../shared/mount.tsx'
import { openRecords } from '../shared/records.ts'
import { App } from './app.tsx'

const opened = openRecords()
mount(<App database={opened.database} records={opened.records} />, opened)
keepBackedUp(opened.database)
