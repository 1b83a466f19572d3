/** The words with which the keys of a platform's rooms begin; a platform that is not named here has its own id. */
const schemes: Readonly<Record<string, readonly string[]>> = {
  'google-meet': ['meet'],
  zoom: ['zoom', 'zoom-my'],
  'microsoft-teams': ['teams', 'teams-meet'],
  webex: ['webex', 'webex-room'],
  jitsi: ['jitsi', '8x8'],
  'amazon-chime': ['chime'],
}

export const schemesOf = (platform: string): readonly string[] => schemes[platform] ?? [platform]

/** The platform of a meeting's room; `hand` where it has none that is known. */
export function platformOf(conferenceKeys: readonly string[]): string {
  const [first = ''] = conferenceKeys
  const scheme = first.slice(0, Math.max(0, first.indexOf(':')))
  return Object.keys(schemes).find((platform) => schemes[platform]?.includes(scheme)) ?? (scheme || 'hand')
}

/** What the product of a platform is called whose calls can be in a program of its own. */
const products: Readonly<Record<string, string>> = { zoom: 'Zoom', 'microsoft-teams': 'Microsoft Teams' }

export const productOf = (platform: string): string => products[platform] ?? platform
