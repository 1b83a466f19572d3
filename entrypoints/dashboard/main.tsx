import { mount } from '../shared/mount.tsx'
import { openRecords } from '../shared/records.ts'
import { App } from './app.tsx'

const opened = openRecords()
mount(<App records={opened.records} />, opened)
