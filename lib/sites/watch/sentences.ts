/** Straight apostrophes, single spaces, lower case: pages write both kinds of apostrophe. */
export const plain = (text: string): string => text.replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase()

/**
 * The sign of a whole sentence, by which a page's script knows hundreds of them without having them in its memory. Signs
 * stand in one string, with spaces between them.
 */
export function signOf(sentence: string): string {
  let hash = 0
  for (const letter of plain(sentence).replace(/[\s.。!…]+$/u, ''))
    hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0
  return (hash >>> 0).toString(36)
}

export const isSentence = (text: string, signs: string): boolean => ` ${signs} `.includes(` ${signOf(text)} `)
