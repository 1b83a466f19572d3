import { generate } from 'selfsigned'

export interface Certificate {
  key: string
  cert: string
}

/** A certificate of one day for these hosts; nothing is stored. */
export async function makeCertificate(hosts: readonly string[]): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'Call lab' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + 86_400_000),
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  })
  return { key: made.private, cert: made.cert }
}
