import { randomBytes } from 'node:crypto'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { text as readText } from 'node:stream/consumers'
import { readScript } from './assets.ts'
import { makeFakeCamera } from './camera.ts'
import { makeCertificate } from './certificate.ts'
import { findSites, sitesOf } from './find-sites.ts'
import { labPage } from './lab-page.ts'
import { type Sink, type SunkRequest, startSink } from './sink.ts'
import type { Answer, OpenedCompose, Site, SiteRequest } from './site.ts'

/** What Chromium asks of its maker on its own. Without a name to ask, the sink holds only what pages and extensions asked. */
const browsersOwn = [
  'accounts.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'redirector.gvt1.com',
  'safebrowsing.googleapis.com',
  'update.googleapis.com',
]

const stagePage = {
  title: 'Stage',
  style:
    '[data-resting] { visibility: hidden } .gone { display: none } iframe { width: 100%; height: 600px; border: 0 }',
  script: '/lab/client/stage.ts',
}

export interface Lab {
  port: number
  /** Everything that was asked of a host outside the lab. */
  sink: Sink
  /** Everything that was asked of a host of the lab. */
  requests: readonly SunkRequest[]
  /** Mail composers opened so far, oldest first. */
  opened: readonly OpenedCompose[]
  /** The flags with which Chromium finds the lab under the real names, and nothing else. */
  chromiumArgs(): string[]
  stop(): Promise<void>
}

type Request = Pick<SiteRequest, 'url' | 'method' | 'headers' | 'body'>

async function answerFor(sites: readonly Site[], request: Request, opened: OpenedCompose[]): Promise<Answer> {
  const script = await readScript(request.url.pathname)
  if (script !== undefined) return { headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: script }
  const nonce = randomBytes(16).toString('base64')
  const answering = sitesOf(sites, request.url.hostname)
  // Any address of a site can be a stage, whose markup the scenario brings along.
  if (answering.length > 0 && request.url.searchParams.has('stage')) return labPage({ nonce, ...stagePage })
  for (const site of answering) {
    const answer = await site.answer({ ...request, nonce, opened: (compose) => opened.push(compose) })
    if (answer) return answer
  }
  return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'No such page in the call lab.\n' }
}

/** Serves the call sites under their real names on loopback, until stopped. */
export async function startLab(): Promise<Lab> {
  const sites = await findSites()
  const hosts = [...new Set(sites.flatMap((site) => site.hosts))]
  const [certificate, camera] = await Promise.all([makeCertificate(hosts), makeFakeCamera()])
  const sink = await startSink(certificate)
  const requests: SunkRequest[] = []
  const opened: OpenedCompose[] = []

  const server = createServer(certificate, async (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`)
    const method = request.method ?? 'GET'
    requests.push({ host: url.host, method, url: url.href })
    try {
      const body = method === 'GET' ? '' : await readText(request)
      const answer = await answerFor(sites, { url, method, headers: request.headers, body }, opened)
      const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...answer.headers }
      response.writeHead(answer.status ?? 200, headers).end(answer.body)
    } catch (error) {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const port = (server.address() as AddressInfo).port

  return {
    port,
    sink,
    requests,
    opened,
    chromiumArgs: () => [
      // The first rule that fits wins, so the sink comes last. IP literals fall into it too.
      `--host-resolver-rules=${[
        ...hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`),
        ...browsersOwn.map((host) => `MAP ${host} ^NOTFOUND`),
        `MAP * 127.0.0.1:${sink.port}`,
        'EXCLUDE localhost',
      ].join(', ')}`,
      '--ignore-certificate-errors',
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${camera.file}`,
    ],
    async stop() {
      server.closeAllConnections()
      await Promise.all([new Promise((resolve) => server.close(resolve)), sink.stop(), camera.remove()])
    },
  }
}
