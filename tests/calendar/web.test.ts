import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { ask, MOST_BYTES, retryAfter, type Web } from '../../lib/calendar/web.ts'

const HOST = 'https://calendar.google.com'
let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
  server = undefined
})

/** A web in which the one host is a server of this test. */
async function serve(listener: RequestListener, change: Partial<Web> = {}): Promise<Web> {
  const started = createServer(listener)
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(started.address() as AddressInfo).port}`
  return {
    now: () => 0,
    isOnline: () => true,
    isAllowed: async (url) => url.startsWith(`${HOST}/`),
    async fetch(url, init) {
      const response = await fetch(url.replace(HOST, origin), init)
      const seen = new Response(response.status === 304 ? null : response.body, response)
      Object.defineProperty(seen, 'url', { value: response.url.replace(origin, HOST), configurable: true })
      return seen
    },
    ...change,
  }
}

describe('one request', () => {
  it('gives the text, and what the server says for the next time', async () => {
    const web = await serve((_, response) => {
      response.setHeader('etag', '"7"')
      response.setHeader('last-modified', 'Fri, 27 Nov 2026 10:00:00 GMT')
      response.end('BEGIN:VCALENDAR Zoë')
    })
    expect(await ask(web, `${HOST}/a.ics`)).toEqual({
      ok: true,
      status: 200,
      url: `${HOST}/a.ics`,
      text: 'BEGIN:VCALENDAR Zoë',
      etag: '"7"',
      lastModified: 'Fri, 27 Nov 2026 10:00:00 GMT',
    })
  })

  it('takes no cookie along and leaves no copy behind', async () => {
    let seen: RequestInit = {}
    const web = await serve((_, response) => response.end('x'))
    const watched: Web['fetch'] = (url, init) => {
      seen = init
      return web.fetch(url, init)
    }
    await ask({ ...web, fetch: watched }, `${HOST}/a`)
    expect(seen).toMatchObject({ credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' })
  })

  it.each([
    [401, 'sign-in'],
    [403, 'refused'],
    [404, 'missing'],
    [410, 'gone'],
    [418, 'refused'],
    [429, 'too-often'],
    [500, 'server'],
    [503, 'server'],
  ])('a %i is told apart', async (status, fault) => {
    const web = await serve((_, response) => response.writeHead(status, { 'retry-after': '120' }).end())
    expect(await ask(web, `${HOST}/a`)).toEqual({ ok: false, fault, retryAfter: 120_000 })
  })

  it('stops in the middle of what is too large', async () => {
    let sent = 0
    const web = await serve((_, response) => {
      const block = Buffer.alloc(1_000_000, 'x')
      const more = () => {
        while (sent < 50_000_000 && !response.destroyed) {
          sent += block.length
          if (!response.write(block)) return void response.once('drain', more)
        }
        response.end()
      }
      more()
    })
    expect(await ask(web, `${HOST}/a`)).toMatchObject({ fault: 'too-large' })
    expect(sent).toBeLessThan(50_000_000)
  })

  it('does not begin with what says itself that it is too large', async () => {
    const web = await serve((_, response) => response.writeHead(200, { 'content-length': MOST_BYTES + 1 }).write('x'))
    expect(await ask(web, `${HOST}/a`)).toMatchObject({ fault: 'too-large' })
  })

  it('does not wait for ever', async () => {
    const web = await serve((_, response) => response.write('BEGIN:'), { within: 30 })
    expect(await ask(web, `${HOST}/a`)).toMatchObject({ fault: 'timeout' })
  })

  it('asks nobody whom the user has not allowed, and nobody without TLS', async () => {
    let asked = 0
    const web = await serve(() => (asked += 1))
    expect(await ask(web, 'https://other.example/a')).toMatchObject({ fault: 'no-permission' })
    expect(await ask(web, 'http://calendar.google.com/a')).toMatchObject({ fault: 'unreachable' })
    expect(asked).toBe(0)
  })

  it('takes nothing from a host to which it was sent on', async () => {
    const web = await serve((_, response) => response.end('BEGIN:VCALENDAR'))
    const moved: Web = {
      ...web,
      async fetch(url, init) {
        const response = await web.fetch(url, init)
        Object.defineProperty(response, 'url', { value: 'https://evil.example/a' })
        return response
      },
    }
    expect(await ask(moved, `${HOST}/a`)).toMatchObject({ fault: 'elsewhere' })
  })

  it('tells a redirect that the browser stops from a host that does not answer', async () => {
    const stopped: Web = {
      ...(await serve((_, response) => response.end())),
      async fetch(_, init) {
        if (init.redirect === 'follow') throw new TypeError('Failed to fetch')
        return Response.redirect('https://evil.example/a', 302)
      },
    }
    expect(await ask(stopped, `${HOST}/a`)).toMatchObject({ fault: 'elsewhere' })
    const silent: Web = { ...stopped, fetch: () => Promise.reject(new TypeError('Failed to fetch')) }
    expect(await ask(silent, `${HOST}/a`)).toMatchObject({ fault: 'unreachable' })
    expect(await ask({ ...silent, isOnline: () => false }, `${HOST}/a`)).toMatchObject({ fault: 'offline' })
  })
})

it('reads both forms of Retry-After', () => {
  expect(retryAfter('90', 0)).toBe(90_000)
  expect(retryAfter('Thu, 01 Jan 1970 00:02:00 GMT', 60_000)).toBe(60_000)
  expect(retryAfter('soon', 0)).toBeNull()
  expect(retryAfter(null, 0)).toBeNull()
})
