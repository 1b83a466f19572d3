import type { LabSteps } from '../../call-lab/sites/microsoft-teams/lab-steps.ts'
import type { Phase } from '../../call-lab/sites/microsoft-teams/options.ts'
import type { LabBrowser } from './browser.ts'
import { type LabPage, type LabQuery, labAddress, openLabPage } from './lab-page.ts'

/** A Teams page of the lab in a tab. */
export interface TeamsCall extends LabPage<LabSteps, Phase> {
  clickJoin(): Promise<void>
  clickLeave(): Promise<void>
}

/** Where a guest's light client stands: the meeting is in the address, as Base64. */
export function lightAddress(meetingCode: string): string {
  const coords = encodeURIComponent(btoa(JSON.stringify({ meetingCode, passcode: 'abc' })))
  return `https://teams.microsoft.com/light-meetings/launch?agent=web&coords=${coords}&lightExperience=true`
}

/** The full client: its address names no meeting. */
export const workspaceAddress = 'https://teams.cloud.microsoft/v2/'

/** Opens a Teams page and waits until it shows its first screen. */
export async function openTeams(browser: LabBrowser, address: string, query: LabQuery = {}): Promise<TeamsCall> {
  const call = await openLabPage<LabSteps, Phase>(browser, labAddress(address, query))
  await call.waitFor((query.state as Phase | undefined) ?? 'prejoin')
  return {
    ...call,
    clickJoin: () => call.click('#prejoin-join-button'),
    clickLeave: () => call.click('#hangup-button'),
  }
}
