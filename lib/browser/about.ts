import browser from 'webextension-polyfill'

/** The version of this extension. */
export const productVersion = (): string => browser.runtime.getManifest().version

const names: [RegExp, string][] = [
  [/\bFirefox\/(\d+)/, 'Firefox'],
  [/\bEdg\/(\d+)/, 'Edge'],
  [/\bOPR\/(\d+)/, 'Opera'],
  [/Chrome\/(\d+)/, 'Chrome'],
]
const systems = ['Windows', 'Macintosh', 'Android', 'CrOS', 'Linux']

/** The browser and its system from a user agent, as `Chrome 156 on Linux`: nothing finer. */
export function browserOf(userAgent: string): string {
  const system = systems.find((each) => userAgent.includes(each)) ?? 'an unknown system'
  for (const [pattern, name] of names) {
    const version = pattern.exec(userAgent)?.[1]
    if (version) return `${name} ${version} on ${system}`
  }
  return `an unknown browser on ${system}`
}
