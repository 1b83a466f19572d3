// Runs Mozilla's linter on the Firefox build. No error, and no warning but the ones named here with their reason.

import { join } from 'node:path'
import linter from 'addons-linter'
import { root } from './setup.mjs'

/** Preact's own code for `dangerouslySetInnerHTML`, which no part of ours uses. One in the chunk that holds Preact. */
const floor = { UNSAFE_VAR_ASSIGNMENT: 1 }

const { errors, warnings } = await linter
  .createInstance({
    config: {
      _: [join(root, '.output', 'firefox-mv3')],
      logLevel: 'fatal',
      output: 'none',
      metadata: false,
      pretty: false,
      boring: true,
      selfHosted: false,
      enableDataCollectionPermissions: true,
      shouldScanFile: () => true,
    },
    runAsBinary: false,
  })
  .run()
const count = {}
const above = warnings.filter(({ code }) => {
  count[code] = (count[code] ?? 0) + 1
  return count[code] > (floor[code] ?? 0)
})
for (const { code, message, file, line } of [...errors, ...above])
  console.log(`${code}: ${message} (${file ?? ''}:${line ?? ''})`)
process.exitCode = errors.length + above.length === 0 ? 0 : 1
