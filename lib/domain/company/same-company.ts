const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{P}\s]/gu, '')
    .toLowerCase()

/** The same company by its name, whatever its dots and accents. Without a name no company is the same. */
export function isSameCompany(one: string, other: string): boolean {
  return folded(one) !== '' && folded(one) === folded(other)
}
