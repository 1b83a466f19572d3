import { cleanLine } from '../../people/clean.ts'
import { squashed } from '../../text/fold.ts'

const LEGAL =
  /(?:,?\s+(?:gmbh(?:\s?&\s?co\.?\s?kg(?:aa)?)?|ag|se|kg|ug|e\.\s?v\.|mbh|inc\.?|llc|l\.l\.c\.|ltd\.?|limited|plc|corp\.?|corporation|s\.?a\.?s?\.?|sarl|s\.à\.?r\.l\.?|s\.?p\.?a\.?|s\.?r\.?l\.?|b\.?v\.?|n\.?v\.?|oy|oyj|ab|a\/s|aps|as|asa|sp\.? z ?o\.?\s?o\.?|s\.?r\.?o\.?|a\.?s\.?|s\.?l\.?u?\.?|ltda\.?|lda\.?|a\.?ş\.?|pty|pte|kft|d\.?o\.?o\.?|ооо|зао|ао|пао|тов))+\.?$|株式会社|有限会社|合同会社|\(株\)|(株)|有限公司|股份|주식회사|\(주\)|㈜|^(?:ооо|зао|ао|пао|тов|pt\.?|cv\.?|công ty(?: tnhh| cổ phần)?)\s+/giu
export const HAS_LEGAL = new RegExp(LEGAL.source, 'iu')
export const FUNCTION =
  /[\s,–|-]*(?:\b(?:segreteria|sekretariat|secretariaat|secrétariat|secretaría|sekretariatet|administrationen|personalbüro|personalamt|intervju(?:er)?|samtaler|recruiting|recruitment|resourcing|recruiters?|hub|talent(?: acquisition| team| partners?)?|hiring(?: team)?|early careers|graduate (?:recruitment|careers)|campus (?:recruitment|recruiting)|interviews?|interviewing|careers?|karriere|candidate(?: calendar| experience)?|calendar|kalender|people(?: team| ops| operations)?|hr(?: team| department|-team)?|human resources|team|staffing|jobs?|scheduling|scheduler|coordination|personal(?:abteilung|wesen|team)?|bewerbung(?:en|smanagement)?|ressources humaines|rh|drh|recrutement|recursos humanos|rrhh|selecci[oó]n|recrutamento|risorse umane|selezione|werving(?: en selectie)?|rekrutacja|rekrytering|rekruttering|rekrytointi|insan kaynaklar[ıi]|no-?reply|notifications?|bookings?|via \w+.*|\(via .*\))(?![\p{L}])|人事部?|採用(?:担当|チーム|事務局|係|センター|窓口|課)?|人力资源部?|招聘(?:组|团队|部|助手|平台|系统|小助手|中心)?|채용(?:팀|담당자?)?|인사팀?|HR|отдел (?:кадров|персонала)|подбор персонала)[\s,–|-]*/giu

/** A company's name without its legal form and without the department. */
export function bareCompany(text: string): string {
  return cleanLine(text)
    .replace(/\s*[([(][^)\])]{0,60}[)\])]?\s*$/u, '')
    .replace(LEGAL, ' ')
    .replace(/^(?:the|die|der|das|la|le|el)\s(?=\p{Lu}\P{L}*\p{Lu})/u, '')
    .replace(/^[\s"'„“”«»「」:,.·|–-]+|[\s"'„“”«»「」:,·|–-]+$/gu, '')
    .replace(/['’]s$|(?:様|さま|御中|殿)$/u, '')
    .trim()
}

const CYRILLIC: Record<string, string> = Object.fromEntries(
  'а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh щ sch ъ  ы y ь  э e ю yu я ya і i ї i є e ґ g'
    .match(/[а-яіїєґ] \S*/g)
    ?.map((pair) => pair.split(' ')) ?? [],
)
/** As a domain writes it: "Сфера" is sfera. */
export const inLatin = (text: string) => squashed(text).replace(/[а-яіїєґ]/g, (letter) => CYRILLIC[letter] ?? letter)

/** How the company behind a domain writes itself: the words of a text that make up the label. */
export function asWritten(label: string, text: string): string | null {
  // "luehrs" is Lührs.
  const plain = label.replace(/([aou])e/gu, '$1')
  return written(squashed(label), text) ?? (plain === label ? null : written(squashed(plain), text))
}

function written(wanted: string, text: string): string | null {
  if (wanted.length < 2) return null
  const words = text.split(/[\s,;:()[\]|<>"„“”/]+|(?<=[.!?])\s/u).slice(0, 3_000)
  for (let from = 0; from < words.length; from++) {
    const start = squashed(words[from] ?? '')
    if (!start || !wanted.startsWith(start) || !/\p{Lu}|\p{Lo}|\d/u.test(words[from] ?? '')) continue
    let joined = start
    for (let to = from; to < from + 5; ) {
      if (joined === wanted) {
        const written = words
          .slice(from, to + 1)
          .join(' ')
          .replace(/[.!?'’]+s?$/u, '')
        if (/\p{Lu}|\p{Lo}/u.test(written)) return written
        break
      }
      to++
      const next = words[to] ?? ''
      // "latticeandloom" is "Lattice & Loom", and so is "latticeloom".
      if (/^[&+]$/.test(next)) joined += /^(?:and|und|et)/.exec(wanted.slice(joined.length))?.[0] ?? ''
      // "museoriachuelo" is "Museo del Riachuelo".
      else if (!(SMALL_WORD.test(next) && !wanted.startsWith(joined + squashed(next)))) joined += squashed(next) || '\0'
      if (!wanted.startsWith(joined)) break
    }
  }
  return null
}

const SMALL_WORD =
  /^(?:de|des|du|del|dell|della|dello|dei|di|da|do|dos|das|d|l|of|the|and|und|et|y|e|i|og|och|en|van|von|der|den|die|das|le|la|les|el|los|las|al|im|am|zum|zur|sur|sous|w|we|na|dr|st)$/u
const AND = /(?:und|and|et|og|och|en|y|e|i)/u
/** ae, oe, ue and aa of a domain as one letter. */
const letters = (text: string) =>
  inLatin(text)
    .replace(/([aou])e/gu, '$1')
    .replace(/aa/gu, 'a')

/**
 * Whether a name is that of the firm behind a domain: "Klinikum Sankt Afra" of sankt-afra, "Banca dell'Olmo" of bancaolmo,
 * "Saint Briar Clinic" of sbch.
 */
export function isOfLabel(text: string, label: string): boolean {
  if (label.length < 2) return false
  const wanted = letters(label)
  const words = text
    .replace(LEGAL, ' ')
    .split(/[\s'’/-]+/u)
    .map(letters)
    .filter(Boolean)
  const bare = words.filter((word) => !SMALL_WORD.test(word))
  const ways = [words.join(''), bare.join('')].filter((way) => way.length > 1)
  const short = /[&+]/u.test(text) ? wanted.replace(AND, '') : wanted
  if (ways.some((way) => way === wanted || way === short) || (wanted.length > 2 && bare.includes(wanted))) return true
  if (wanted.length >= 4 && ways.some((way) => way.includes(wanted) || way.includes(short))) return true
  if (ways.some((way) => way.length >= 5 && wanted.startsWith(way))) return true
  const tokens = label
    .split('-')
    .map(letters)
    .filter((token) => token.length > 2)
  const fits = (token: string) =>
    words.some((word) => word.startsWith(token) || (word.length > 4 && token.startsWith(word)))
  if (tokens.length > 1 && tokens.every(fits)) return true
  const initials = text.match(/(?<!\p{L})\p{Lu}/gu)?.join('') ?? ''
  return initials.length >= 3 && wanted.length <= 5 && wanted.startsWith(letters(initials))
}

const AGENCY =
  /recruit|staffing|headhunt|executive search|(?<!\p{L})search(?!\p{L})|(?<!\p{L})talent(?!\p{L})|personalberat|personaldienst|zeitarbeit|vikar|uitzend|interim|(?<!\p{L})temp(?:s|ing)?(?!\p{L})|placement|selección de personal|consultoría de|(?<!\p{L})talento(?!\p{L})|agencja pracy|bemanning|intérim/iu
/** Whether a firm looks for people for others. */
export const isAgency = (text: string): boolean => AGENCY.test(text.replace(/-/g, ' '))

/** Words that firms' names end in: where a domain runs two words together, they show the seam. */
const SEAM =
  /^(.{3,})(bank|foods?|labs?|health|media|group|tech|technologies|systems|software|solutions|energy|energies|capital|partners|studios?|design|consulting|logistics|robotics|digital|cloud|works|insurance|mutual|marine|freight|hotels?|motors|pharma|bio|medical|care|homes|market|markets|games|interactive|analytics|security|networks?|ventures|holdings|industries|international|global|services|supply|engineering|construction|legal|books|press|coffee|brewing|kitchen|sports|fitness|travel|learning|education|academy|school|college|university|institute|foundation|trust|agency|creative|films|music|publishing|news|bakery|farms|mills|therapeutics|biotech|genomics|aerospace|airlines|railways?|telecom|mobility|space|data|finance|financial|invest|gruppe|werke|verlag|bau|technik|logistik|conseil|assurances?|immobilier)$/

export const fromLabel = (label: string) =>
  label
    .replace(SEAM, (whole, before: string, after: string) => (whole.includes('-') ? whole : `${before}-${after}`))
    .replace(/^(?:careers?|jobs?|karriere|talent|mail|hr)-|-(?:careers?|jobs?|hr|recruiting|talent|group|mail)$/g, '')
    .split('-')
    .map((word) =>
      word.length <= 3 && !/[aeiouy]/.test(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ')

/** What is left of a department's name and is none of a firm's own. */
const OFFICE =
  /^(?:(?:the|of|for|und|and|&|e|et|y|di|della|de|der|services?|office|graduates?|department|dept|ufficio|bureau|büro|oficina|afdeling|abteilung|dział|biuro|kontor\p{L}*|dipartimento|departamento|avdelning\p{L}*|direction|direzione|dirección|direção|équipe|equipe|equipo|zespół|planning|business|partners?|coordinator|segreteria|sekretariat\p{L}*|secretaria\p{L}*|secrétariat|secretaría)[\s,]*)+$/iu
/** A team's or a tool's name without the function: "Opaline Candidate Calendar" is Opaline. */
export function ofTeam(cn: string): string {
  const cut = cn.replace(FUNCTION, ' ')
  const bare = bareCompany(cut).replace(/\s+/g, ' ')
  return cut !== cn && /\p{L}/u.test(bare) && !bare.includes('@') && bare.length > 1 && !OFFICE.test(bare) ? bare : ''
}
