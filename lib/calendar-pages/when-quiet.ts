/** A calendar draws an event anew for about a second after it was opened. ms without a change that count as done */
const QUIET_MS = 400
/** A page that never falls quiet is read as it is then. ms */
const LONGEST_MS = 3_000

/** Resolves when nothing in the document has changed for a moment. */
export function whenQuiet(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect()
      clearTimeout(longest)
      clearTimeout(quiet)
      resolve()
    }
    let quiet = setTimeout(done, QUIET_MS)
    const longest = setTimeout(done, LONGEST_MS)
    const observer = new MutationObserver(() => {
      clearTimeout(quiet)
      quiet = setTimeout(done, QUIET_MS)
    })
    observer.observe(document, { childList: true, subtree: true, characterData: true })
  })
}
