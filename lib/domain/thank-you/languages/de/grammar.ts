import type { Addressee, Shape } from '../language.ts'

const words = (text: string) => new Set(text.trim().split(/\s+/u))

/** Words that are written small inside a sentence; all others keep the case that the user gave them. */
const small = words(`der die das den dem des ein eine einen einem einer eines mein meine meinen kein keine keinen jeder
jede jedes zwei drei vier fünf sechs mehr weniger viel viele wenige und oder aber wie warum was wann wo wer wenn dass weil
ob in im am an auf aus bei beim mit nach ohne über um unter vom von vor zu zum zur für gegen zwischen nicht nur auch erst
schnelle schnelles schneller klare klares klarer gute gutes guter neue neues neuer saubere sauberes stabile stabiles
erste erstes erster zweite zweites zweiter dritte drittes nächstes weiteres weitere kurzes kurze
zuerst dann alle mit
wir man es niemand jemand alle alles hier dort heute`)

/** The fragment as it stands inside a sentence. German nouns keep their capital, so nothing has to be guessed. */
export function loweredGerman(text: string): string {
  const first = /^\p{L}+/u.exec(text)?.[0] ?? ''
  return small.has(first.toLowerCase()) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text
}

const finite = words(`ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte muss müssen
musste soll sollen sollte darf dürfen will wollen wollte gibt fehlt fehlen braucht brauchen arbeitet arbeiten läuft laufen
liegt liegen geht gehen kommt kommen steht stehen macht machen dauert verliert verlieren glaubt vertraut passt wächst
wachsen sieht sehen nutzt nutzen führt führen fährt fahren trifft treffen spricht sprechen fragt fragen zählt zählen
kostet hängt hängen bleibt bleiben bekommt bekommen meldet melden schickt schicken möchte möchten sucht suchen`)

/** What a fragment is; German sentences with the verb in second place follow a colon as they are. */
export function shapeOfGerman(text: string): Shape {
  const tokens = text
    .toLowerCase()
    .replace(/[^\p{L}\s]/gu, '')
    .split(' ')
  if (/\?$/u.test(text)) return 'other'
  if (/^(?:wie|warum|was|wo|wann|wer|welche[rsn]?|dass)$/u.test(tokens[0] ?? '')) {
    const last = tokens.at(-1) ?? ''
    return tokens.length >= 3 && (finite.has(last) || /(?:t|en|te|ten)$/u.test(last)) ? 'wh' : 'other'
  }
  const upToComma = (text.split(/[,:;(]/u)[0] ?? '').split(' ')
  return upToComma.slice(1, 7).some((token, at) => finite.has(token.toLowerCase()) || isVerbAt(upToComma, at + 1))
    ? 'clause'
    : 'other'
}

/** "Der Nachtdienst schreibt die …": a form in -t or -en behind a noun, with something behind it. */
function isVerbAt(tokens: readonly string[], at: number): boolean {
  const [before = '', token = '', after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (after === undefined || !/^\p{Ll}{2,}(?:t|en|ern|eln)$/u.test(token)) return false
  if (
    /^(?:mit|seit|nicht|selbst|dort|weit|fast|oft|jetzt|erst|sonst|statt|laut|samt|gut|spät|wegen|gegen|neben|zwischen|unten|oben|hinten|morgen|außen|innen|ge\p{Ll}+t)$/u.test(
      token,
    )
  )
    return false
  return /^\p{Lu}\p{L}+$/u.test(before) || /^(?:es|man|er|sie|niemand|jeder|keiner)$/iu.test(before)
}

const third: Readonly<Record<string, string>> = {
  ist: 'sind', war: 'waren', hat: 'haben', hatte: 'hatten', wird: 'werden', wurde: 'wurden', kann: 'können', will: 'wollen',
  muss: 'müssen', soll: 'sollen', darf: 'dürfen', mag: 'mögen', weiß: 'wissen', fährt: 'fahren', gibt: 'geben',
  nimmt: 'nehmen', sieht: 'sehen', spricht: 'sprechen', hilft: 'helfen', trifft: 'treffen', liest: 'lesen', hält: 'halten',
  lässt: 'lassen', läuft: 'laufen', trägt: 'tragen', schläft: 'schlafen', fängt: 'fangen', ging: 'gingen', kam: 'kamen',
  fand: 'fanden', gab: 'gaben', sprach: 'sprachen', nahm: 'nahmen', sah: 'sahen', ließ: 'ließen', hielt: 'hielten',
  begann: 'begannen', fuhr: 'fuhren', schrieb: 'schrieben', blieb: 'blieben', tritt: 'treten', wirft: 'werfen',
  vergisst: 'vergessen', isst: 'essen', lädt: 'laden', rät: 'raten', möchte: 'möchten', bat: 'baten',
} // biome-ignore format: one table

/** The form of a verb for "Sie"; null when it is not known. */
export function forSie(verb: string): string | null {
  const known = third[verb]
  if (known !== undefined) return known
  if (/[^aeiouäöü]te$/u.test(verb)) return `${verb}n`
  if (/ä/u.test(verb) || !/t$/u.test(verb)) return null
  const stem = /[tdmn]et$/u.test(verb) ? verb.slice(0, -2) : verb.slice(0, -1)
  return /e[lr]$/u.test(stem) ? `${stem}n` : `${stem}en`
}

const reporting =
  /^(?<who>\S+(?: \S+)?) (?:sagte|sagt|meinte|meint|erzählte|erzählt|erwähnte|betonte|betont|erklärte|hat gesagt|hat erzählt)(?: mir)?(?:,|:)? (?<dass>dass )?(?<what>\S.*)$/iu

/** Takes "Sie sagte, dass" off; what followed "dass" still has its verb at the end. */
export function heardGerman(text: string, names: readonly string[]): { text: string; said: boolean; dass: boolean } {
  const { who = '', what = '', dass = '' } = reporting.exec(text)?.groups ?? {}
  const theirs = /^(?:sie|er)$/iu.test(who) || names.includes(who)
  if (!theirs || what.split(' ').length < 2 || /^(?:von|vom|über|mit) /iu.test(what))
    return { text, said: false, dass: false }
  return { text: what, said: true, dass: dass !== '' }
}

const ending = '(e|en|em|er|es)?'

/** "Erzählte vom Umzug": who did it is the one whom the note is about. */
const subjectless =
  /^(?:erzählte|berichtete|sagte|meinte|erwähnte|betonte|erklärte|zeigte|lachte|scherzte|sprach|redete|schwärmte|mag|liebt|kennt|fährt|leitet|sammelt|wohnt|lebt)(?= (?:von|vom|über|mit|dass|wie|mir|uns|auf|an|in|im|den|die|das|der|viel|gern|oft|jede[nrs]?|seit|einmal)(?!\p{L}))/iu

/** Turns a German note about somebody into words said to them; null when it stays unclear who is meant. */
export function toSie(text: string, { names, ours }: Addressee): string | null {
  let out = text.replace(subjectless, (verb) => `Sie ${verb.toLowerCase()}`)
  for (const name of names) {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
    out = out
      .replace(new RegExp(`^${escaped}(?= \\p{Ll})`, 'u'), /\b(?:sein|ihm|ihn)/u.test(out) ? 'Er' : 'Sie')
      .replace(new RegExp(`\\b(mit|zu|bei|von) ${escaped}(?!\\p{L})`, 'gu'), '$1 Ihnen')
      .replace(new RegExp(`\\b(für|an|über|durch) ${escaped}(?!\\p{L})`, 'gu'), '$1 Sie')
    if (new RegExp(`(?<!\\p{L})${escaped}s?(?!\\p{L})`, 'u').test(out)) return null
  }
  const { who, verb = '', rest = '' } = /^(?<who>sie|er|wir) (?<verb>\p{L}+)(?<rest>.*)$/iu.exec(out)?.groups ?? {}
  if (who === undefined) return bound(out) ?? possessed(out, ours)
  if (who.toLowerCase() === 'wir') return ours ? company(`Sie ${verb}${rest}`) : out
  const plural = /en$/u.test(verb) || verb === 'sind'
  const said = plural ? verb : forSie(verb)
  if (said === null || (plural && who.toLowerCase() === 'er')) return null
  const theirs =
    who.toLowerCase() === 'er'
      ? new RegExp(`(?<!\\p{L})sein${ending}(?!\\p{L})`, 'gu')
      : new RegExp(`(?<!\\p{L})ihr${ending}(?!\\p{L})`, 'gu')
  const after = rest.replace(theirs, (_, end?: string) => `Ihr${end ?? ''}`)
  return /(?<!\p{L})(?:er|ihm|ihn|sie)(?!\p{L})/u.test(after) ? null : `Sie ${said}${after}`
}

/** "Wie sie das Team aufgebaut hat" is "Wie Sie das Team aufgebaut haben"; null for any other form. */
function bound(text: string): string | null {
  const { how, rest, verb } =
    /^(?<how>wie|warum|was|wo|wann) (?:sie|er) (?<rest>.*?)(?<verb>\p{Ll}+)$/iu.exec(text)?.groups ?? {}
  if (how === undefined || rest === undefined || verb === undefined) return null
  const said = /en$/u.test(verb) ? verb : forSie(verb)
  if (said === null || /(?<!\p{L})(?:er|ihm|ihn|sie)(?!\p{L})/u.test(rest)) return null
  return `${how} Sie ${rest.replace(/(?<!\p{L})(?:ihr|sein)(e|en|em|er|es)?(?!\p{L})/gu, (_, end?: string) => `Ihr${end ?? ''}`)}${said}`
}

/** "Ihr Team", "unser Team" at the beginning: both are the addressee's. */
function possessed(text: string, ours: boolean): string | null {
  if (/^(?:sein|seine|seinen|seinem|seiner) /iu.test(text)) return text.replace(/^sein/iu, 'Ihr')
  if (/^ihr(?:e|en|em|er|es)? /iu.test(text)) return text.replace(/^ihr/iu, 'Ihr')
  return ours ? company(text) : text
}

function company(text: string): string | null {
  const out = text
    .replace(/(?<!\p{L})unser(e|en|em|er|es)?(?!\p{L})/giu, (_, end?: string) => `Ihr${end ?? ''}`)
    .replace(/(?<!\p{L})(bei|mit|von|zu) uns(?!\p{L})/giu, '$1 Ihnen')
    .replace(/(?<!\p{L})(für|an|über|ohne) uns(?!\p{L})/giu, '$1 Sie')
    .replace(/(?<=\p{L}[ ,]+)wir(?!\p{L})/gu, 'Sie')
  return /(?<!\p{L})uns(?!\p{L})/u.test(out) ? null : out
}

/** "Ihr das Board bis Freitag schicken" as it follows "werde ich": an infinitive at the end, the person as "Ihnen". */
export function toDoGerman(text: string, names: readonly string[]): { before: string; verb: string } | null {
  let out = text.replace(/^(?:ich (?:werde|schicke|sende)|werde) (?=.*(?:en|ern|eln)$)/iu, '')
  for (const name of names)
    out = out.replace(
      new RegExp(`(?<!\\p{L})(?:an )?${name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?!\\p{L})`, 'gu'),
      'Ihnen',
    )
  out = out.replace(/^(?:ihr|ihm|ihnen) (?=\p{L})/iu, 'Ihnen ')
  const { before, verb } = /^(?<before>.+) (?<verb>\p{Ll}+(?:en|ern|eln))$/u.exec(out)?.groups ?? {}
  if (before === undefined || verb === undefined) return null
  const article = /^(?:Ihnen )?(?:(?:der|die|das|den|ein|eine|einen|meine?n?|mich|zwei|drei|die)) /iu.test(before)
  const toThem =
    /^Ihnen /u.test(before) ||
    !/^(?:schicken|senden|zeigen|geben|nennen|mailen|weiterleiten|zusenden|zuschicken)$/u.test(verb)
  return article ? { before: toThem ? loweredGerman(before) : `Ihnen ${loweredGerman(before)}`, verb } : null
}
