/**
 * Firefox knows the extension by this id, and so does its store. Who publishes under an id of their own sets
 * `AFTERWORD_FIREFOX_ID`; once published, it never changes.
 */
export const defaultFirefoxId = '{ff603598-87a8-4f03-a29c-635dc746618d}'

/**
 * @param env the environment of the build
 * @throws where the id isn't one that Firefox takes
 */
export function firefoxId(env: Readonly<Record<string, string | undefined>>): string {
  const id = env.AFTERWORD_FIREFOX_ID || defaultFirefoxId
  const isUuid = /^\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/i.test(id)
  const isAddress = /^[\w.-]*@[\w.-]+$/.test(id) && !id.endsWith('.example')
  if (!isUuid && !isAddress)
    throw new Error(`AFTERWORD_FIREFOX_ID is ${id}: give a UUID in braces, or name@domain with a domain of yours.`)
  return id
}
