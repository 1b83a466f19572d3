import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Dashboard, type NavItem } from '../../components/dashboard/dashboard.tsx'
import { type TextKey, useText } from '../../components/text.ts'
import { CalendarScreen } from './calendar-screen.tsx'
import { ProgressScreen, QuestionsScreen, RolesScreen } from './insight-screens.tsx'
import { InterviewsScreen } from './interviews-screen.tsx'
import { ReadScreen } from './read-screen.tsx'
import type { ScreenProps } from './screen-props.ts'
import { TasksScreen } from './tasks-screen.tsx'

interface DashboardView extends Omit<NavItem, 'name'> {
  name: TextKey
  Screen: ComponentType<ScreenProps>
}

/** Before the id of an interview whose debrief is read. */
const READ = 'read='

/** All views, in the order of the navigation; the first is the one that opens. A new one is one more line. */
const views: readonly [DashboardView, ...DashboardView[]] = [
  { id: 'interviews', icon: 'list', name: 'interviewsTitle', Screen: InterviewsScreen },
  { id: 'tasks', icon: 'task', name: 'tasksTitle', Screen: TasksScreen },
  { id: 'roles', icon: 'swap', name: 'rolesTitle', Screen: RolesScreen },
  { id: 'questions', icon: 'speech', name: 'bankTitle', Screen: QuestionsScreen },
  { id: 'progress', icon: 'chart', name: 'progressTitle', Screen: ProgressScreen },
  { id: 'calendar', icon: 'calendar', name: 'calendarTitle', Screen: CalendarScreen },
]

export function App(props: ScreenProps) {
  const t = useText()
  const hash = useHash()
  const readId = hash.startsWith(READ) ? decodeURIComponent(hash.slice(READ.length)) : ''
  const { id, name, Screen } = views.find((view) => view.id === hash) ?? views[0]
  useEffect(() => {
    document.title = `${t(name)} · ${t('extName')}`
  }, [name, t])
  return (
    <Dashboard views={views.map((view) => ({ ...view, name: t(view.name) }))} current={id} settingsHref="options.html">
      {readId === '' ? <Screen {...props} /> : <ReadScreen key={readId} {...props} interviewId={readId} />}
    </Dashboard>
  )
}

/** What stands behind the # of the address. */
function useHash(): string {
  const read = () => location.hash.slice(1)
  const [hash, setHash] = useState(read)
  useEffect(() => {
    const onChange = () => {
      setHash(read())
      scrollTo(0, 0)
    }
    addEventListener('hashchange', onChange)
    return () => removeEventListener('hashchange', onChange)
  }, [])
  return hash
}
