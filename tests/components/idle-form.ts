import type { DebriefFormProps } from '../../components/debrief/debrief-form.tsx'
import { defaultSettings } from '../../lib/domain/settings.ts'

/** A form of the first part beside which nothing is, and of which nothing comes. */
export const idleForm = {
  saved: { state: 'none' },
  backInCall: false,
  notes: [],
  unlocked: { noteFor: [], questions: 0 },
  tier: 'now',
  onTier: () => {},
  seeks: defaultSettings().seeks,
  later: null,
  onCopy: async () => {},
  onDone: () => {},
  onThankYou: () => {},
  onBack: () => {},
  onNotInterview: () => {},
} as const satisfies Partial<DebriefFormProps>
