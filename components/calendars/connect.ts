/** What the user wants to connect. */
export type Wanted =
  | { kind: 'ics-url'; address: string }
  | { kind: 'caldav'; address: string; user: string; password: string }

/** Why it was not even tried. */
export type ConnectProblem =
  /** Nothing that could be an address. */
  | 'no-address'
  /** `http:`: whoever is on the way could read it. */
  | 'not-https'
  | 'has-password'
  /** A number instead of the name of a host: no certificate vouches for it. */
  | 'no-host-name'
  /** The address of a calendar's page, where there is another one for its events. */
  | 'page'
  /** The user did not allow the host. */
  | 'declined'
  | 'no-login'

/**
 * Connects what the user typed, in the tick of their click.
 *
 * @param id of an earlier attempt that failed: it is tried anew instead of adding another
 */
export type Connect = (
  wanted: Wanted,
  id: string | null,
) => Promise<{ ok: true; id: string } | { ok: false; problem: ConnectProblem }>
