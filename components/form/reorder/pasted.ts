const listSign = /^\s*(?:[-*•–]|\(?\d{1,3}[.)])\s+/

/** The lines of a pasted list, without its bullets and numbers. */
export const pastedLines = (text: string): string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(listSign, '').trim())
    .filter(Boolean)
