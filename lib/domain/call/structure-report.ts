/** Before the structure of a page in a report; `npm run call-lab -- load FILE` looks for it. */
const HEAD = 'Structure of the page'

/** What a page is built of, as it stands in a report of a problem. */
export interface PageStructure {
  /** The call site's id. */
  site: string
  /** It stood in the frame that the site has its calls in. */
  frame: boolean
  html: string
}

export const withStructure = (report: string, { site, frame, html }: PageStructure): string =>
  `${report.trimEnd()}\n\n${HEAD}: ${site}${frame ? ', in its frame' : ''}\n${html}\n`

/** The structure in a report; null where there is none. */
export function structureIn(report: string): PageStructure | null {
  const [head, site = '', frame] = new RegExp(`^${HEAD}: ([\\w-]+)(, in its frame)?$`, 'm').exec(report) ?? []
  if (head === undefined) return null
  return { site, frame: frame !== undefined, html: report.slice(report.indexOf(head) + head.length).trim() }
}
