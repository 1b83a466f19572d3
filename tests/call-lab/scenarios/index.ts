import { browserOpens } from './browser.ts'
import { facts2026 } from './facts-2026.ts'
import { meetOpens } from './google-meet-opens.ts'
import { meetStays } from './google-meet-stays.ts'
import { teamsOneTab } from './microsoft-teams-one-tab.ts'
import { teamsOpens } from './microsoft-teams-opens.ts'
import { teamsStays } from './microsoft-teams-stays.ts'
import type { Scenario } from './scenario.ts'
import { zoomOpens } from './zoom-opens.ts'
import { zoomStays } from './zoom-stays.ts'

/** The whole table. */
export const scenarios: readonly Scenario[] = [
  ...meetOpens,
  ...meetStays,
  ...zoomOpens,
  ...zoomStays,
  ...teamsOpens,
  ...teamsOneTab,
  ...teamsStays,
  ...browserOpens,
  ...facts2026,
]
