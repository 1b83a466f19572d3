const set = (forms: string) => new Set(forms.split(/\s+/))

/** Legal forms behind a name, as `squashed` has them: several words of one form are joined. */
const BEHIND = set(
  `ltd limited inc incorporated corp corporation co company companies andco andcompany andcie ycia ecia llc lc llp lllp pllc lp plc pbc pcl dac cic cio clg
  unltd npc soc ptyltd pty pteltd pte pvtltd pvt privatelimited publiclimitedcompany publiccompanylimited coltd
  companylimited sdnbhd sdn bhd tbk opc ltee limitee enr
  gmbh ggmbh mbh gesmbh gesellschaftmbh gesellschaftmitbeschrankterhaftung ag aktiengesellschaft kg kgaa ohg ug
  haftungsbeschrankt se eg gbr partg partgmbb aor
  sa sarl sas sasu eurl snc sci sca selarl scop societeanonyme cie
  sagl spa srl srls sapa scarl scrl scoop soccoop societaperazioni
  sl slu sau slp sll slne sal sociedadlimitada sociedadanonima sadecv sapidecv sabdecv srldecv sderldecv sac saa eirl cia
  ltda lda ltdame ltdaepp eireli unipessoal sgps
  bv nv vof bvba sprl cvba asbl vzw
  ab publ aktiebolag aktiebolaget hb as asa ans aps ivs amba oy oyj oyab abp osakeyhtio hf ehf ohf ou uab sia
  spzoo spzook spolkazoo spolkazograniczonaodpowiedzialnoscia spolkaakcyjna spk spj ska psa
  sro spolsro akciovaspolecnost doo jdoo dd kft zrt nyrt eood ood ead
  ltdsti sti anonimsirketi limitedsirketi sanandtic sanayiandticaret sanandticas
  jsc pjsc ojsc cjsc fze fzco fzllc wll dmcc psc
  ооо оао зао пао ао тов ат пат прат тоо еоод оод еад ад αε επε ικε 
  kk gk yk kabushikigaisha kabushikikaisha godokaisha
  בעמ شمم ذمم`,
)
/** These are words too, or names: a legal form only where dots or a slash say so, as in "e.V.". */
const DOTTED = set('ev ek cv sc pc ua na me da ad bt is ks ky ry')
/** Legal forms before a name. "AG", "SE", "AB" and "AS" begin names: A.G. Barr, AB InBev, AS Roma. */
const BEFORE = set(
  'ооо оао зао пао ао ип тов ат пат прат тоо oy uab sia ou pt llc jsc pjsc ojsc cjsc congtytnhh congtycophan شركه شركة',
)

/** Scripts without spaces join them on. */
const JOINED =
  '株式会社|有限会社|合同会社|合資会社|合名会社|一般社団法人|股份有限公司|有限责任公司|有限責任公司|有限公司|주식회사|유한회사|บริษัท|จำกัด(?:มหาชน)?'.normalize(
    'NFKC',
  )
const JOINED_BEFORE = new RegExp(`^(?:${JOINED})(?=.*[\\p{L}\\p{N}])`, 'u')
const JOINED_BEHIND = new RegExp(`(?<=[\\p{L}\\p{N}].*)(?:${JOINED})$`, 'u')

/** A name without the legal forms that are written on to it, as long as something is left. */
export function withoutJoinedForms(name: string): string {
  const next = name.replace(JOINED_BEFORE, '').replace(JOINED_BEHIND, '')
  return next === name ? name : withoutJoinedForms(next)
}

/** A word of a company's name. */
export interface Word {
  /** Squashed. */
  text: string
  /** It was written with dots or a slash between its letters. */
  isDotted: boolean
  /** A hyphen joins it to the word before. */
  isHyphened: boolean
}

const MOST_WORDS = 6

/** The words without the legal forms at their ends, as long as something is left. */
export function withoutForms(words: readonly Word[]): readonly Word[] {
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count--) {
    if (isBehind(words.slice(-count))) return withoutForms(words.slice(0, -count))
    if (isBefore(words, count)) return withoutForms(words.slice(count))
  }
  return words
}

const formOf = (words: readonly Word[]) => words.map(({ text }) => text).join('')

function isBehind(words: readonly Word[]): boolean {
  const form = formOf(words)
  // "Op-Co" is a name.
  if (words[0]?.isHyphened && form.length <= 2) return false
  return BEHIND.has(form) || (DOTTED.has(form) && words.every(({ text, isDotted }) => isDotted || text.length === 1))
}

const isBefore = (words: readonly Word[], count: number) =>
  !words[count]?.isHyphened && BEFORE.has(formOf(words.slice(0, count)))
