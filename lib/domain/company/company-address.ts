import { hostKind, ownDomain, ownLabel } from '../people/domains.ts'

const set = (names: string) => new Set(names.split(/\s+/))

/** Where a dot is followed by one of these, a word alone is taken for a host. */
const ENDINGS = set(
  `com org net info biz io ai co dev app tech cloud digital eu edu gov mil int xyz online site store shop agency jobs careers
  ac ad ae af ag al am ao ar as at au az ba bb bd be bf bg bh bj bn bo br bw by bz ca cc cd cg ch ci cl cm cn cr cu cv cy cz
  de dj dk dm do dz ec ee eg es et fi fj fm fo fr ge gg gh gi gl gm gr gt gy hk hn hr ht hu id ie il im in iq ir is it je jm
  jo jp ke kg kh kr kw ky kz la lb li lk ls lt lu lv ly ma mc md me mg mk ml mm mn mo mr mt mu mv mw mx my mz na ne ng ni nl
  no np nz om pa pe pg ph pk pl pr ps pt py qa ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr st su sv sy sz tc td tg
  th tj tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vn vu ws ye za zm zw`,
)
/** On these others have their pages, and their names before the host's own. */
const SHARED = set(
  `linkedin.com xing.com glassdoor.com kununu.com facebook.com instagram.com twitter.com x.com youtube.com github.com gitlab.com
  github.io gitlab.io herokuapp.com vercel.app netlify.app pages.dev web.app firebaseapp.com azurewebsites.net amazonaws.com
  wordpress.com blogspot.com wixsite.com wix.com squarespace.com webflow.io myshopify.com medium.com substack.com notion.so
  notion.site google.com sharepoint.com onmicrosoft.com atlassian.net slack.com`,
)

const EMAIL = /^(?:mailto:)?[^\s@/]+@([\p{L}\p{N}.-]+\.\p{L}{2,})$/u
const PAGE = /^(https?:\/\/)?(www\.)?([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(\p{L}{2,}))\.?(?::\d+)?([/?#]\S*)?$/u

/**
 * The name that somebody registered, where a text is an address and no more: "jobs@careers.acme.co.uk" is "acme". `''`: the
 * address says nothing, as that of a free mailbox or a hiring tool. `null`: it's no address.
 *
 * @param text in lower case
 */
export function labelOfAddress(text: string): string | null {
  const email = EMAIL.exec(text)
  if (email) return labelOf(email[1] ?? '', false)
  const [whole, scheme, www, host = '', ending = '', path = ''] = PAGE.exec(text) ?? []
  if (whole === undefined || (!scheme && !www && !ENDINGS.has(ending))) return null
  const label = ownLabel(host)
  // "J.P" is no host.
  if (label.length < 2 && ending.length < 3 && !scheme && !www) return null
  return labelOf(host, ownDomain(host) === host && path.length <= 1)
}

/** @param isOwn it's the address of the host itself, not of somebody who has a place there */
function labelOf(host: string, isOwn: boolean): string {
  const domain = ownDomain(host)
  const kind = hostKind(host) === 'company' ? hostKind(domain) : hostKind(host)
  if (kind === 'freemail' || kind === 'none') return ''
  return isOwn || (kind === 'company' && !SHARED.has(domain)) ? ownLabel(host) : ''
}
