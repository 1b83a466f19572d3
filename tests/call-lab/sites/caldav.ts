import type { Site } from '../site.ts'

/** Where a test has put the server that stands behind the provider's name. */
export const CALDAV_ORIGIN = 'LAB_CALDAV_ORIGIN'

/** A path below which the server of a test fails; empty where it does not. */
export const CALDAV_BROKEN = 'LAB_CALDAV_BROKEN'

const passed = ['authorization', 'content-type', 'depth'] as const

/** The CalDAV host of a provider, with the server of a test behind it. */
const caldav: Site = {
  hosts: ['caldav.fastmail.com'],
  async answer({ url, method, headers, body }) {
    const origin = process.env[CALDAV_ORIGIN]
    if (!origin) return undefined
    const broken = process.env[CALDAV_BROKEN]
    if (broken && url.pathname.includes(broken)) return { status: 500, headers: {}, body: '' }
    const init: RequestInit = { method, redirect: 'manual', headers: {} }
    init.headers = Object.fromEntries(passed.flatMap((name) => (headers[name] ? [[name, String(headers[name])]] : [])))
    if (body) init.body = body
    const response = await fetch(origin + url.pathname, init)
    const location = response.headers.get('location')?.replace(origin, '')
    return {
      status: response.status,
      headers: {
        'content-type': response.headers.get('content-type') ?? 'text/plain',
        ...(location && { location }),
      },
      body: await response.text(),
    }
  },
}

export default caldav
