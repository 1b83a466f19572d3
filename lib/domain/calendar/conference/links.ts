/** More than an invitation has, whatever a hostile text holds. */
const MOST = 200
// With a scheme, or from a host that stands by itself; Teams' own scheme goes without a host. ASCII only, so that a CJK full stop ends it.
const LINK =
  /(?:(?<![a-z0-9+.-])(?:[a-z][a-z0-9+.-]{1,20}:\/\/|msteams:\/(?=l\/|meet\/))|(?<![\w.@/:%=-])(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,12}\/)[!#-;=?-[\]_a-z~|]{1,4000}/gi

/** All addresses in a text as they stand there, first come first. */
export function linksIn(text: string): string[] {
  const found: string[] = []
  for (const [link] of text.matchAll(LINK)) {
    found.push(link)
    if (found.length === MOST) break
  }
  return found
}
