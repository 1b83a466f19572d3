import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Radicale {
  /** `http://127.0.0.1:<port>`: without TLS, which is put before it by whoever needs it. */
  origin: string
  user: string
  password: string
  /** Makes a calendar of the user with these iCalendar texts in it, one object each. */
  calendar(path: string, name: string, objects?: readonly string[]): Promise<void>
  stop(): Promise<void>
}

const user = 'lena@haldorsen.example'
// Letters that show whether the header is made of UTF-8.
const password = 'äpfel-pie 7:ß'

/** A real Radicale of this test's own, on a free port, with one user and an empty store. */
export async function startRadicale(): Promise<Radicale> {
  const scripts: { findRadicale(): string } = await import(new URL('../../scripts/browsers.mjs', import.meta.url).href)
  const folder = await mkdtemp(join(tmpdir(), 'radicale-'))
  await writeFile(join(folder, 'users'), `${user}:${password}\n`)
  await writeFile(
    join(folder, 'config'),
    `[server]
hosts = 127.0.0.1:0
[auth]
type = htpasswd
htpasswd_filename = ${join(folder, 'users')}
htpasswd_encryption = plain
delay = 0
[storage]
filesystem_folder = ${join(folder, 'store')}
[logging]
level = info
`,
  )
  const server = spawn(scripts.findRadicale(), ['--config', join(folder, 'config')], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const port = await new Promise<string>((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk
      const found = /Listening on '\[?127\.0\.0\.1\]?:(\d+)'[\s\S]*ready/.exec(said)?.[1]
      if (found) resolve(found)
    }
    server.stdout.on('data', hear)
    server.stderr.on('data', hear)
    server.once('error', reject)
    server.once('exit', () => reject(new Error(`Radicale did not start:\n${said}`)))
  })
  const origin = `http://127.0.0.1:${port}`
  const headers = { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` }
  const send = async (method: string, path: string, body: string, type: string) => {
    const url = `${origin}/${encodeURIComponent(user)}/${path}`
    const response = await fetch(url, { method, headers: { ...headers, 'content-type': type }, body })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
  }
  return {
    origin,
    user,
    password,
    async calendar(path, name, objects = []) {
      const make = `<?xml version="1.0"?><c:mkcalendar xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:set><d:prop><d:displayname>${name}</d:displayname><c:supported-calendar-component-set><c:comp name="VEVENT"/></c:supported-calendar-component-set></d:prop></d:set></c:mkcalendar>`
      await send('MKCALENDAR', `${path}/`, make, 'application/xml')
      for (const [index, object] of objects.entries())
        await send('PUT', `${path}/${index}.ics`, object, 'text/calendar')
    },
    async stop() {
      const gone = new Promise((resolve) => server.once('exit', resolve))
      server.kill()
      await gone
      await rm(folder, { recursive: true, force: true })
    },
  }
}
