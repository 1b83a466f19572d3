/** A mail file as a mail program reads it: headers unfolded and decoded, the body in its own characters. */
export interface ReadMail {
  headers: Map<string, string>
  body: string
}

const utf8 = (bytes: number[]) => new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes))

function fromHexEscapes(text: string): string {
  const bytes: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const hex = text[at] === '=' ? text.slice(at + 1, at + 3) : null
    bytes.push(hex === null ? text.charCodeAt(at) : Number.parseInt(hex, 16))
    if (hex !== null) at += 2
  }
  return utf8(bytes)
}

/** RFC 2047: white space between two encoded words is none. */
function fromEncodedWords(text: string): string {
  return text
    .replace(/(=\?UTF-8\?Q\?[^?]*\?=)\s+(?==\?)/gu, '$1')
    .replace(/=\?UTF-8\?Q\?([^?]*)\?=/gu, (_, word: string) => fromHexEscapes(word.replace(/_/gu, ' ')))
}

/** @throws when a line is none of a mail's */
export function readEml(text: string): ReadMail {
  const split = text.indexOf('\r\n\r\n')
  if (split < 0) throw new Error('no empty line behind the headers')
  if (/(?<!\r)\n|\r(?!\n)/u.test(text)) throw new Error('a line ends in something else than CRLF')
  const long = text.split('\r\n').find((line) => line.length > 78)
  if (long !== undefined) throw new Error(`a line of ${long.length} characters: ${long}`)
  if (/[^\r\n -~\t]/u.test(text)) throw new Error('a character outside ASCII')
  const headers = new Map<string, string>()
  for (const line of text
    .slice(0, split)
    .replace(/\r\n(?=[ \t])/gu, '')
    .split('\r\n')) {
    const match = /^([!-9;-~]+): ?(.*)$/u.exec(line)
    if (!match) throw new Error(`no header: ${line}`)
    const name = (match[1] ?? '').toLowerCase()
    if (headers.has(name)) throw new Error(`two headers ${name}`)
    headers.set(name, fromEncodedWords(match[2] ?? ''))
  }
  const body = text.slice(split + 4)
  if (headers.get('content-transfer-encoding') !== 'quoted-printable') throw new Error('another encoding')
  return { headers, body: fromHexEscapes(body.replace(/=\r\n/gu, '')).replace(/\r\n/gu, '\n').replace(/\n$/u, '') }
}
