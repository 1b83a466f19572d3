import type { IncomingHttpHeaders } from 'node:http'

/** A mail composer that somebody opened, with what it was filled with. */
export interface OpenedCompose {
  host: string
  url: string
  to: string
  subject: string
  body: string
}

export interface SiteRequest {
  url: URL
  method: string
  headers: IncomingHttpHeaders
  body: string
  /** For the one `<script nonce>` of the answered page. */
  nonce: string
  opened(compose: OpenedCompose): void
}

export interface Answer {
  status?: number
  headers?: Record<string, string>
  body: string | Buffer
}

/** What a file in `sites/` exports as its default: the hosts it stands in for and what it answers. */
export interface Site {
  /** Exact names, or `*.example.com` for all names below. */
  hosts: readonly string[]
  /** `undefined` means 404, unless another site of the same host has an answer. */
  answer(request: SiteRequest): Answer | undefined | Promise<Answer | undefined>
}

/** Makes text safe between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
