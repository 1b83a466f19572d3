import { useEffect, useState } from 'preact/hooks'
import type { CallSitesSectionProps } from '../../components/options/call-sites-section.tsx'
import { browserOf, productVersion } from '../../lib/browser/about.ts'
import { allowedAmong, askFor, giveBack, watchAllowed } from '../../lib/browser/call-sites.ts'
import { readHealth, watchHealth } from '../../lib/browser/health.ts'
import { readStructure } from '../../lib/browser/page-structure.ts'
import { readRefusals, watchRefusals } from '../../lib/browser/refusals.ts'
import { textLanguage } from '../../lib/browser/text.ts'
import { noHealth, unseen } from '../../lib/domain/call/health.ts'
import { problemReport } from '../../lib/domain/call/problem-report.ts'
import type { Refusal } from '../../lib/domain/call/refusals.ts'
import { withStructure } from '../../lib/domain/call/structure-report.ts'
import { optionalPages, pages } from '../../lib/sites/pages.ts'
import { optionalSites, siteOf } from '../../lib/sites/sites.ts'
import { useWithheld } from '../shared/use-withheld.ts'

/** The call sites as they stand: what the browser allows and what could be read, as both change. */
export function useCallSites(): CallSitesSectionProps {
  const [on, setOn] = useState<ReadonlySet<string>>(new Set())
  const [health, setHealth] = useState(noHealth)
  const [refusals, setRefusals] = useState<readonly Refusal[]>([])
  const withheld = useWithheld()
  useEffect(() => {
    const gone = new AbortController()
    const readOn = () =>
      void allowedAmong(optionalSites).then(
        (allowed) => gone.signal.aborted || setOn(new Set(allowed.map(({ id }) => id))),
      )
    const read = () => void readHealth().then((stored) => gone.signal.aborted || setHealth(stored))
    const readRefused = () => void readRefusals().then((stored) => gone.signal.aborted || setRefusals(stored))
    readOn()
    read()
    readRefused()
    watchAllowed(readOn, gone.signal)
    watchHealth(read, gone.signal)
    watchRefusals(readRefused, gone.signal)
    return () => gone.abort()
  }, [])

  return {
    sites: [...pages, ...optionalPages].map((page) => {
      const { id, cues, people } = page
      const name = siteOf(id)?.name ?? id
      const own = health.platforms[id] ?? unseen
      const optional = optionalPages.includes(page)
      return {
        id,
        name,
        optional,
        on: optional ? on.has(id) : !withheld.ids.has(id),
        withheld: !optional && withheld.ids.has(id),
        health: own,
        knows: { end: cues.some(({ family }) => family.startsWith('ended')), names: people.rows.length > 0 },
        report: problemReport({
          version: productVersion(),
          browser: browserOf(navigator.userAgent),
          language: textLanguage(),
          site: { id, name },
          health: own,
          refusals,
        }),
      }
    }),
    onSwitch(id, wanted) {
      const site = siteOf(id)
      if (!site) return
      // Drawn anew from what the browser then allows: the user can say no.
      const settled = () => void allowedAmong(optionalSites).then((all) => setOn(new Set(all.map((one) => one.id))))
      void (wanted ? askFor(site) : giveBack(site)).then(settled, settled)
    },
    refusals,
    async onStructure(id, report) {
      const structure = await readStructure(siteOf(id)?.matches ?? [])
      return structure && withStructure(report, structure)
    },
    onCopyReport: (text) => navigator.clipboard.writeText(text),
  }
}
