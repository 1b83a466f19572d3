/**
 * The rules that weigh an event, with the key of the sentence that explains each to the user (`$1`: the words seen).
 * From `YES` on it is an interview, from `ASK` on the user is asked once.
 */
export const rules = {
  corrected: { weight: 10, text: 'whyRuleCorrected' },
  'corrected-organizer': { weight: 10, text: 'whyRuleCorrectedOrganizer' },
  'strong-title': { weight: 5, text: 'whyRuleStrongTitle' },
  'interview-with': { weight: 4, text: 'whyRuleInterviewWith' },
  'word-title': { weight: 2, text: 'whyRuleWordTitle' },
  'informational-title': { weight: 2, text: 'whyRuleInformationalTitle' },
  'work-talk': { weight: 4, text: 'whyRuleWorkTalk' },
  letter: { weight: 1, text: 'whyRuleLetter' },
  'asked-outside': { weight: 3, text: 'whyRuleAskedOutside' },
  'call-title': { weight: 1, text: 'whyRuleCallTitle' },
  'strong-body': { weight: 2, text: 'whyRuleStrongBody' },
  'word-body': { weight: 1, text: 'whyRuleWordBody' },
  'own-entry': { weight: 3, text: 'whyRuleOwnEntry' },
  'own-entry-wide': { weight: 2, text: 'whyRuleOwnEntryWide' },
  'own-entry-bare': { weight: 1, text: 'whyRuleOwnEntryBare' },
  'hiring-tool': { weight: 3, text: 'whyRuleHiringTool' },
  'known-company': { weight: 4, text: 'whyRuleKnownCompany' },
  'role-title': { weight: 2, text: 'whyRuleRoleTitle' },
  'role-body': { weight: 1, text: 'whyRuleRoleBody' },
  'vacancy-body': { weight: 2, text: 'whyRuleVacancyBody' },
  recruiting: { weight: 2, text: 'whyRuleRecruiting' },
  'to-candidate': { weight: 3, text: 'whyRuleToCandidate' },
  outside: { weight: 1, text: 'whyRuleOutside' },
  'private-address': { weight: 1, text: 'whyRulePrivateAddress' },
  'firm-title': { weight: 2, text: 'whyRuleFirmTitle' },
  'own-name': { weight: 1, text: 'whyRuleOwnName' },
  'own-name-candidate': { weight: 3, text: 'whyRuleOwnNameCandidate' },
  'own-task': { weight: -40, text: 'whyRuleOwnTask' },
  'other-purpose': { weight: -7, text: 'whyRuleOtherPurpose' },
  audience: { weight: -5, text: 'whyRuleAudience' },
  practice: { weight: -7, text: 'whyRulePractice' },
  errand: { weight: -7, text: 'whyRuleErrand' },
  'hiring-side': { weight: -9, text: 'whyRuleHiringSide' },
  'other-candidate': { weight: -6, text: 'whyRuleOtherCandidate' },
  colleagues: { weight: -6, text: 'whyRuleColleagues' },
  'work-address': { weight: -2, text: 'whyRuleWorkAddress' },
  recurring: { weight: -4, text: 'whyRuleRecurring' },
  'nobody-else': { weight: -4, text: 'whyRuleNobodyElse' },
  'own-invitation': { weight: -1, text: 'whyRuleOwnInvitation' },
  'private-only': { weight: -2, text: 'whyRulePrivateOnly' },
  'team-words': { weight: -4, text: 'whyRuleTeamWords' },
  'business-words': { weight: -4, text: 'whyRuleBusinessWords' },
  'topic-words': { weight: -5, text: 'whyRuleTopicWords' },
  crowd: { weight: -3, text: 'whyRuleCrowd' },
} as const satisfies Record<string, { weight: number; text: string }>

export type RuleId = keyof typeof rules
export const ruleIds = Object.keys(rules) as RuleId[]

export const YES = 5
export const ASK = 3
