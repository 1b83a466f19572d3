import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { PageStructure } from '../lib/domain/call/structure-report.ts'
import { optionalPages, pageFor, pages } from '../lib/sites/pages.ts'
import { structureOf } from '../lib/sites/structure.ts'

// Put into a call page when the user asks for its structure in a report of a problem, and gone once it has looked.
export default defineUnlistedScript((): PageStructure | null => {
  const page = pageFor(location.hostname, [...pages, ...optionalPages])
  if (!page) return null
  const root = page.root?.(document) ?? document
  return { site: page.id, frame: root !== document, html: structureOf(root) }
})
