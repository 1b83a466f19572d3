import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One question as it came over the wire. */
export interface Heard {
  url: string
  method: string
  headers: IncomingMessage['headers']
  body: {
    model?: string
    stream?: boolean
    messages?: { role: string; content: string }[]
    response_format?: unknown
  }
}

export type Behaviour = (response: ServerResponse, heard: Heard) => void | Promise<void>

export interface FakeChatServer {
  /** `http://127.0.0.1:<port>` */
  origin: string
  heard: Heard[]
  /** Questions that ended before their answer did. */
  left: number
  behave: Behaviour
  stop: () => Promise<void>
}

/** A chat server on this computer that answers, and misbehaves, as a test says. */
export async function startChatServer(behave: Behaviour): Promise<FakeChatServer> {
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const piece of request) text += piece
    const heard = {
      url: request.url ?? '',
      method: request.method ?? '',
      headers: request.headers,
      body: text === '' ? {} : JSON.parse(text),
    }
    fake.heard.push(heard)
    response.on('close', () => {
      if (!response.writableEnded) fake.left += 1
    })
    await fake.behave(response, heard)
  })
  const fake: FakeChatServer = {
    origin: '',
    heard: [],
    left: 0,
    behave,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  fake.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return fake
}

const event = (content: string) => `data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`

/** In pieces of a few letters, as models write. */
export const inPieces =
  (text: string): Behaviour =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    for (let at = 0; at < text.length; at += 7) response.write(event(text.slice(at, at + 7)))
    response.end('data: [DONE]\n\n')
  }

export const whole =
  (text: string): Behaviour =>
  (response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content: text } }] }))
  }

export const page: Behaviour = (response) => {
  response.writeHead(200, { 'content-type': 'text/html' })
  response.end('<!doctype html><title>Router</title><h1>Sign in</h1>')
}

export const status =
  (code: number, message = ''): Behaviour =>
  (response) => {
    response.writeHead(code, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ error: { message } }))
  }

export const sendOnTo =
  (address: string): Behaviour =>
  (response) => {
    response.writeHead(307, { location: address })
    response.end()
  }

/** Says some of it, and then nothing more. */
export const stall =
  (text = ''): Behaviour =>
  (response) => {
    if (text === '') return
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write(event(text))
  }

/** The answer ends in the middle: behind some words, or with the connection before the first. */
export const cutOff =
  (text = ''): Behaviour =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    if (text === '') response.write(': wait\n\n', () => response.destroy())
    else response.end(event(text))
  }
