import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import type { Certificate } from './certificate.ts'

export interface SunkRequest {
  host: string
  method: string
  url: string
}

export interface Sink {
  port: number
  /** What was asked of any host that is not in the lab, oldest first. */
  requests: readonly SunkRequest[]
  stop(): Promise<void>
}

const tlsHandshake = 0x16

/** Takes every connection that should not have been made, TLS or plain, writes it down and answers 404. */
export async function startSink(certificate: Certificate): Promise<Sink> {
  const requests: SunkRequest[] = []
  const sockets = new Set<Socket>()

  function record(request: IncomingMessage, scheme: string) {
    const host = request.headers.host ?? ''
    requests.push({ host, method: request.method ?? '', url: new URL(request.url ?? '/', `${scheme}://${host}`).href })
  }
  function answer(scheme: string) {
    return (request: IncomingMessage, response: ServerResponse) => {
      record(request, scheme)
      response
        .writeHead(404, { 'content-type': 'text/plain', connection: 'close' })
        .end('Nothing leaves the call lab.\n')
    }
  }
  const plain = createHttpServer(answer('http'))
  const secure = createHttpsServer(certificate, answer('https'))
  for (const [server, scheme] of [
    [plain, 'ws'],
    [secure, 'wss'],
  ] as const) {
    server.on('upgrade', (request, socket) => {
      record(request, scheme)
      socket.destroy()
    })
  }

  const listener = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    socket.once('data', (start) => {
      socket.pause()
      socket.unshift(start)
      const server = start[0] === tlsHandshake ? secure : plain
      server.emit('connection', socket)
      process.nextTick(() => socket.resume())
    })
  })
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))

  return {
    port: (listener.address() as AddressInfo).port,
    requests,
    stop: () =>
      new Promise((resolve) => {
        listener.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
