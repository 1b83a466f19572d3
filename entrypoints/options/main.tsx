import { mount } from '../shared/mount.tsx'
import { App, opened } from './app.tsx'

mount(<App />, opened)
