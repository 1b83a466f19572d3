import browser from 'webextension-polyfill'

/**
 * BCP 47 tag of the texts: the locale files name their own language, since a browser in a third one falls back to
 * English. The region comes from the browser where it fits, for its dates.
 */
export function textLanguage(): string {
  const language = browser.i18n.getMessage('localeTag')
  const ui = browser.i18n.getUILanguage()
  return ui === language || ui.startsWith(`${language}-`) ? ui : language
}

/** Texts from the extension's locale files, in the browser's language. */
export function createText() {
  const language = textLanguage()
  const plurals = new Intl.PluralRules(language)
  const digits = new Intl.NumberFormat(language)
  const text = (key: string, ...parts: (string | number)[]) => browser.i18n.getMessage(key, parts.map(String))
  return Object.assign(text, {
    language,
    plural: (stem: string, count: number, ...parts: (string | number)[]) => {
      const wanted = text(`${stem}_${plurals.select(count)}`, digits.format(count), ...parts)
      return wanted || text(`${stem}_other`, digits.format(count), ...parts)
    },
  })
}
