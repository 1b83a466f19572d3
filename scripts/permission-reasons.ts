/** What of a manifest the stores ask a reason for. */
export interface Asks {
  permissions?: readonly string[]
  optional_permissions?: readonly string[]
  host_permissions?: readonly string[]
  optional_host_permissions?: readonly string[]
}

/** store/permissions.json */
export interface PermissionReasons {
  permissions: Record<string, string>
  optional_permissions: Record<string, string>
  host_permissions: { reason: string; hosts: string[] }
  optional_host_permissions: { reason: string; hosts: string[] }
}

/**
 * What the reasons for the stores lack, and what they have too much, a line each.
 * @param manifests those of all packages: a reason is needed for each permission of any of them
 */
export function wrongReasons(manifests: readonly Asks[], reasons: PermissionReasons): string[] {
  const given: Record<keyof Asks, string[]> = {
    permissions: Object.keys(reasons.permissions),
    optional_permissions: Object.keys(reasons.optional_permissions),
    host_permissions: reasons.host_permissions.hosts,
    optional_host_permissions: reasons.optional_host_permissions.hosts,
  }
  return (Object.keys(given) as (keyof Asks)[]).flatMap((kind) => {
    const asked = new Set(manifests.flatMap((manifest) => manifest[kind] ?? []))
    return [
      ...[...asked].filter((name) => !given[kind].includes(name)).map((name) => `${kind}: no reason for ${name}`),
      ...given[kind]
        .filter((name) => !asked.has(name))
        .map((name) => `${kind}: ${name} has a reason, but no manifest has it`),
    ]
  })
}
