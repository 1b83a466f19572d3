/** What each UID ends with that a task has in a calendar. It must not change: it names what is in people's calendars. */
export const TASK_HOUSE = 'tasks.afterword.example'

/** Whether an event is a task that was put into the calendar from here, and not a meeting. */
export const isOwnEntry = ({ uid }: { uid: string }): boolean => uid.endsWith(TASK_HOUSE)
