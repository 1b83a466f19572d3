export interface FlagOptions {
  language: string
  theme: 'light' | 'dark'
  headless: boolean
}

/** Flags for a browser that asks nothing and calls nobody. No `--window-size`: it would override the size of popup windows. */
export function quietFlags({ language, theme, headless }: FlagOptions): string[] {
  return [
    '--no-sandbox',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-domain-reliability',
    '--disable-search-engine-choice-screen',
    '--autoplay-policy=no-user-gesture-required',
    `--lang=${language}`,
    `--accept-lang=${language}`,
    // Else windows are cut to a screen of 800 by 600.
    ...(headless ? ['--screen-info={1600x1200}'] : []),
    ...(theme === 'dark' ? ['--force-dark-mode'] : []),
  ]
}
