import { finite } from './lexicon.ts'

/** To whom a note is turned. `ours`: "wir" and "sie" in this field mean the reader's company. */
export interface Addressee {
  names: readonly string[]
  ours: boolean
  du: boolean
}

const plural: Readonly<Record<string, string>> = {
  ist: 'sind', war: 'waren', hat: 'haben', hatte: 'hatten', wird: 'werden', wurde: 'wurden', kann: 'können', will: 'wollen',
  muss: 'müssen', soll: 'sollen', darf: 'dürfen', mag: 'mögen', weiß: 'wissen', fährt: 'fahren', gibt: 'geben',
  nimmt: 'nehmen', sieht: 'sehen', spricht: 'sprechen', hilft: 'helfen', trifft: 'treffen', liest: 'lesen', hält: 'halten',
  lässt: 'lassen', läuft: 'laufen', trägt: 'tragen', schläft: 'schlafen', fängt: 'fangen', ging: 'gingen', kam: 'kamen',
  fand: 'fanden', gab: 'gaben', sprach: 'sprachen', nahm: 'nahmen', sah: 'sahen', ließ: 'ließen', hielt: 'hielten',
  begann: 'begannen', fuhr: 'fuhren', schrieb: 'schrieben', blieb: 'blieben', tritt: 'treten', wirft: 'werfen',
  vergisst: 'vergessen', isst: 'essen', lädt: 'laden', rät: 'raten', möchte: 'möchten', bat: 'baten', frisst: 'fressen',
} // biome-ignore format: one table

const familiar: Readonly<Record<string, string>> = {
  ist: 'bist', war: 'warst', hat: 'hast', hatte: 'hattest', wird: 'wirst', wurde: 'wurdest', kann: 'kannst', will: 'willst',
  muss: 'musst', soll: 'sollst', darf: 'darfst', mag: 'magst', weiß: 'weißt', hält: 'hältst', tritt: 'trittst', lädt: 'lädst', rät: 'rätst', möchte: 'möchtest',
  ging: 'gingst', kam: 'kamst', gab: 'gabst', sah: 'sahst', nahm: 'nahmst', sprach: 'sprachst', begann: 'begannst', fuhr: 'fuhrst', schrieb: 'schriebst', blieb: 'bliebst',
} // biome-ignore format: one table

/** The form of a verb of "er" and "sie" for "Sie"; null when it is not known. */
export function forSie(verb: string): string | null {
  const known = plural[verb]
  if (known !== undefined) return known
  if (/[^aeiouäöü]te$/u.test(verb)) return `${verb}n`
  if (/ä/u.test(verb) || !/t$/u.test(verb)) return null
  const stem = /[tdmn]et$/u.test(verb) ? verb.slice(0, -2) : verb.slice(0, -1)
  return /e[lr]$/u.test(stem) ? `${stem}n` : `${stem}en`
}

/** The same for "du". */
export function forDu(verb: string): string | null {
  const known = familiar[verb]
  if (known !== undefined) return known
  if (/[^aeiouäöü]te$/u.test(verb)) return `${verb}st`
  if (!/t$/u.test(verb)) return null
  const stem = verb.slice(0, -1)
  return /[sßzx]$/u.test(stem) ? verb : `${stem}st`
}

/** The form of a verb of "wir" for "ihr". */
function forIhr(verb: string): string | null {
  const known = {
    sind: 'seid',
    haben: 'habt',
    werden: 'werdet',
    waren: 'wart',
    hatten: 'hattet',
    wurden: 'wurdet',
    wissen: 'wisst',
  }[verb]
  if (known !== undefined) return known
  if (/ten$/u.test(verb) && /[^aeiouäöü]ten$/u.test(verb) && !/[aeiouäöü]i?ten$|[rs]ten$/u.test(verb))
    return `${verb.slice(0, -1)}t`
  if (/e[lr]n$/u.test(verb)) return `${verb.slice(0, -1)}t`
  if (!/en$/u.test(verb)) return null
  const stem = verb.slice(0, -2)
  return /[td]$/u.test(stem) || /[^lrhaeiouäöü][mn]$/u.test(stem) ? `${stem}et` : `${stem}t`
}

const reporting =
  /^(?<who>\S+(?: \S+)?) (?:sagte|sagt|meinte|meint|erzählte|erzählt|erwähnte|betonte|betont|erklärte|hat gesagt|hat erzählt)(?: mir)?(?:,|:)?(?: (?<dass>dass) )?\s*(?<what>\S.*)$/iu

/** Takes "Sie sagte, dass" off; what followed "dass" still has its verb at the end. */
export function heard(text: string, names: readonly string[]): { text: string; said: boolean; dass: boolean } {
  const { who = '', what = '', dass = '' } = reporting.exec(text)?.groups ?? {}
  const theirs = /^(?:sie|er)$/iu.test(who) || names.some((name) => name.toLowerCase() === who.toLowerCase())
  if (!theirs || what.split(' ').length < 2 || /^(?:von|vom|über|mit) /iu.test(what))
    return { text, said: false, dass: false }
  return { text: what, said: true, dass: dass !== '' }
}

const ending = '(e|en|em|er|es)?'
const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** "Erzählte vom Umzug": who did it is the one whom the note is about. */
const subjectless =
  /^(?:erzählte|berichtete|sagte|meinte|erwähnte|betonte|erklärte|zeigte|lachte|scherzte|sprach|redete|schwärmte|mag|liebt|kennt|fährt|leitet|sammelt|wohnt|lebt|sucht|will|braucht|meldet|hat)(?= (?:von|vom|über|mit|dass|wie|mir|uns|auf|an|in|im|den|die|das|der|viel|gern|oft|jede[nrs]?|seit|einmal|sich|jemand\p{L}*|einen?|früher)(?!\p{L}))/iu

/** Turns a note about somebody into words said to them; null when it stays unclear who is meant. */
export function toReader(text: string, { names, ours, du }: Addressee): string | null {
  let out = text.replace(subjectless, (verb) => `Sie ${verb.toLowerCase()}`)
  const [dative, accusative] = du ? ['dir', 'dich'] : ['Ihnen', 'Sie']
  for (const name of names) {
    const pattern = escaped(name)
    out = out
      .replace(new RegExp(`^${pattern}(?= \\p{Ll})`, 'iu'), /\b(?:sein|ihm|ihn)/u.test(out) ? 'Er' : 'Sie')
      .replace(new RegExp(`\\b(mit|zu|bei|von) ${pattern}(?!\\p{L})`, 'gu'), `$1 ${dative}`)
      .replace(new RegExp(`\\b(für|an|über|durch) ${pattern}(?!\\p{L})`, 'gu'), `$1 ${accusative}`)
    if (new RegExp(`(?<!\\p{L})${pattern}s?(?!\\p{L})`, 'u').test(out)) return null
  }
  const { who, verb = '', rest = '' } = /^(?<who>sie|er|wir) (?<verb>\p{L}+)(?<rest>.*)$/iu.exec(out)?.groups ?? {}
  if (who === undefined) return bound(out, du) ?? possessed(out, ours, du)
  if (who.toLowerCase() === 'wir') {
    if (!ours) return out
    const said = du ? forIhr(verb) : verb
    return said === null ? null : company(`${du ? 'ihr' : 'Sie'} ${said}${rest}`, du)
  }
  return single(who, verb, rest, du)
}

function single(who: string, verb: string, rest: string, du: boolean): string | null {
  const isPlural = /en$/u.test(verb) || verb === 'sind'
  // "Sie suchen jemanden" is the company.
  const said = isPlural ? (du ? forIhr(verb) : verb) : du ? forDu(verb) : forSie(verb)
  if (said === null || (isPlural && who.toLowerCase() === 'er')) return null
  const theirs = new RegExp(`(?<!\\p{L})(?:sein|ihr)${ending}(?!\\p{L})`, 'gu')
  const own = (end?: string) => (du ? `${isPlural ? (end ? 'eur' : 'euer') : 'dein'}${end ?? ''}` : `Ihr${end ?? ''}`)
  const after = rest
    .replace(theirs, (_, end?: string) => own(end))
    .replace(/(?<!\p{L})sich(?!\p{L})/gu, du ? (isPlural ? 'euch' : 'dich') : 'sich')
  if (/(?<!\p{L})(?:er|ihm|ihn|sie)(?!\p{L})/u.test(after)) return null
  return `${du ? (isPlural ? 'ihr' : 'du') : 'Sie'} ${said}${after}`
}

/** "Wie sie das Team aufgebaut hat" is "wie Sie das Team aufgebaut haben"; null for any other form. */
function bound(text: string, du: boolean): string | null {
  const { how, rest, verb } =
    /^(?<how>wie|warum|was|wo|wann|dass) (?:sie|er) (?<rest>.*?)(?<verb>\p{Ll}+)$/iu.exec(text)?.groups ?? {}
  if (how === undefined || rest === undefined || verb === undefined) return null
  const isPlural = /en$/u.test(verb)
  const said = isPlural ? (du ? forIhr(verb) : verb) : du ? forDu(verb) : forSie(verb)
  if (said === null || /(?<!\p{L})(?:er|ihm|ihn|sie)(?!\p{L})/u.test(rest)) return null
  const own = rest.replace(
    /(?<!\p{L})(?:ihr|sein)(e|en|em|er|es)?(?!\p{L})/gu,
    (_, end?: string) => `${du ? 'dein' : 'Ihr'}${end ?? ''}`,
  )
  return `${how} ${du ? (isPlural ? 'ihr' : 'du') : 'Sie'} ${own}${said}`
}

/** "Ihr Team", "unser Team" at the beginning: both are the reader's. */
function possessed(text: string, ours: boolean, du: boolean): string | null {
  const own = du ? 'dein' : 'Ihr'
  if (/^(?:sein|seine|seinen|seinem|seiner) /iu.test(text)) return text.replace(/^sein/iu, own)
  if (/^ihr(?:e|en|em|er|es)? /iu.test(text)) return text.replace(/^ihr/iu, own)
  return ours ? company(text, du) : text
}

function company(text: string, du: boolean): string | null {
  const out = text
    .replace(/(?<!\p{L})unser(e|en|em|er|es)?(?!\p{L})/giu, (_, end?: string) =>
      du ? `${end ? 'eur' : 'euer'}${end ?? ''}` : `Ihr${end ?? ''}`,
    )
    .replace(/(?<!\p{L})(bei|mit|von|zu) uns(?!\p{L})/giu, du ? '$1 euch' : '$1 Ihnen')
    .replace(/(?<!\p{L})(für|an|über|ohne) uns(?!\p{L})/giu, du ? '$1 euch' : '$1 Sie')
  if (/(?<!\p{L})uns(?!\p{L})/u.test(out)) return null
  return /(?<=\p{L}[ ,]+)wir(?!\p{L})/u.test(out)
    ? du
      ? null
      : out.replace(/(?<=\p{L}[ ,]+)wir(?!\p{L})/gu, 'Sie')
    : out
}

/** A person in a thing to do: "Ihr das Board schicken" is "Ihnen das Board schicken". */
export function toDative(text: string, names: readonly string[], du: boolean): string {
  const dative = du ? 'dir' : 'Ihnen'
  return names
    .reduce(
      (out, name) => out.replace(new RegExp(`(?<!\\p{L})(?:an |für )?${escaped(name)}(?!\\p{L})`, 'giu'), dative),
      text,
    )
    .replace(/^(?:ihr|ihm|ihnen) (?=\p{L})/iu, `${dative} `)
}

export const isVerbForm = (word: string): boolean => finite.has(word.toLowerCase())
