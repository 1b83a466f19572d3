import type { ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { until } from './until.ts'

/** Whether anything of the group still runs. A zombie does not. */
function groupRuns(group: number): boolean {
  if (process.platform !== 'linux') {
    try {
      return process.kill(-group, 0)
    } catch {
      return false
    }
  }
  return readdirSync('/proc').some((entry) => {
    if (!/^\d+$/.test(entry)) return false
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8')
      const [state, , processGroup] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return Number(processGroup) === group && state !== 'Z' && state !== 'X'
    } catch {
      return false
    }
  })
}

/** SIGKILL for the browser and all its processes, as a crash or a power cut would; returns when all are gone. */
export async function killGroup(leader: ChildProcess): Promise<void> {
  const group = leader.pid
  if (!group) throw new Error('The browser has no process: it was connected to, not started.')
  process.kill(-group, 'SIGKILL')
  await until(() => !groupRuns(group) || undefined, { what: 'the end of all processes of the browser' })
}
