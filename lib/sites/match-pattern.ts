/** Whether a match pattern, which has the form `https://host/*` or `https://*.host/*`, is for this host. */
export function hostMatches(pattern: string, hostname: string): boolean {
  const host = pattern.slice('https://'.length, -'/*'.length)
  return host.startsWith('*.') ? hostname === host.slice(2) || hostname.endsWith(host.slice(1)) : hostname === host
}
