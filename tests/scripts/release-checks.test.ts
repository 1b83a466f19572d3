import { describe, expect, it } from 'vitest'
import type { PermissionReasons } from '../../scripts/permission-reasons.ts'
import { type Built, changelogEntry, type Expected, whatIsWrong } from '../../scripts/release-checks.ts'

describe('the entry of a version in the changelog', () => {
  const changelog = `# Changelog

## [Unreleased]

- Not yet out.

## [1.2.0] - 2026-11-30

### Added

- Something new.

## [1.1.0]

- Something older.

## [1.0.0] - 2026-01-01

Nothing.
`

  it('is what stands below its heading', () => {
    expect(changelogEntry(changelog, '1.2.0')).toBe('### Added\n\n- Something new.')
  })

  it('is asked for where there is none, and what is not released is none', () => {
    expect(() => changelogEntry(changelog, '1.3.0')).toThrow(
      'CHANGELOG.md has no entry for 1.3.0. Add "## [1.3.0] - YYYY-MM-DD".',
    )
    expect(() => changelogEntry('## [1.2.0-beta] - 2026-11-30\n\n- New.', '1.2.0')).toThrow('no entry for 1.2.0')
  })

  it('needs a date and a line', () => {
    expect(() => changelogEntry(changelog, '1.1.0')).toThrow('The entry for 1.1.0 in CHANGELOG.md has no date')
    expect(() => changelogEntry(changelog, '1.0.0')).toThrow('The entry for 1.0.0 in CHANGELOG.md is empty')
  })
})

describe('a package', () => {
  const reasons: PermissionReasons = {
    permissions: { storage: 'Keeps it.', sidePanel: 'Shows it.' },
    optional_permissions: {},
    host_permissions: { reason: '', hosts: [] },
    optional_host_permissions: { reason: '', hosts: [] },
  }
  const expected: Expected = { version: '1.2.0', firefoxId: 'me@home.test', reasons, packages: ['preact 11.2.0'] }
  const licences = 'These packages:\n\npreact 11.2.0, MIT, https://a.test\n'
  const chrome: Built = {
    browser: 'chrome',
    manifest: { version: '1.2.0', permissions: ['storage', 'sidePanel'] },
    bytes: 1_200_000,
    licences,
  }
  const firefox: Built = {
    browser: 'firefox',
    manifest: {
      version: '1.2.0',
      permissions: ['storage'],
      browser_specific_settings: { gecko: { id: 'me@home.test' } },
    },
    bytes: 900_000,
    licences,
  }
  const wrong = (all: readonly Built[]) => whatIsWrong(all, expected)

  it('that is as it should be is released', () => {
    expect(wrong([chrome, firefox])).toEqual([])
  })

  it('of another version is not', () => {
    expect(wrong([{ ...chrome, manifest: { ...chrome.manifest, version: '1.1.0' } }, firefox])).toEqual([
      'chrome: is version 1.1.0, and package.json says 1.2.0',
    ])
  })

  it('larger than a package may be is not', () => {
    expect(wrong([{ ...chrome, bytes: 1_200_001 }, firefox])).toEqual([
      'chrome: has 1200001 bytes; at most 1200000 are allowed',
    ])
  })

  it('for Firefox under another id, or for Chrome under any, is not', () => {
    const under = (id: string) => ({ ...firefox.manifest, browser_specific_settings: { gecko: { id } } })
    expect(wrong([chrome, { ...firefox, manifest: under('you@home.test') }])).toEqual([
      'firefox: has the Firefox id you@home.test',
    ])
    expect(wrong([{ ...chrome, manifest: { ...under('me@home.test'), permissions: ['sidePanel'] } }, firefox])).toEqual(
      ['chrome: has the Firefox id me@home.test'],
    )
  })

  it('that lacks a licence is not', () => {
    expect(wrong([chrome, { ...firefox, licences: '' }])).toEqual(['firefox: licences.txt lacks preact 11.2.0'])
  })

  it('with a permission that has no reason is not', () => {
    const manifest = { ...chrome.manifest, permissions: ['storage', 'sidePanel', 'tabs'] }
    expect(wrong([{ ...chrome, manifest }, firefox])).toEqual([
      'store/permissions.json: permissions: no reason for tabs',
    ])
  })
})
