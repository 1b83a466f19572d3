import { isNobody, personName } from '../../people/person-name.ts'
import { HAS_LEGAL, ofTeam } from './company-name.ts'
import { hasFirmWord } from './firm-words.ts'
import { isJobTitle, personPhrase } from './person-phrase.ts'

/** What a text that somebody wrote to the user shows of its writer. */
export interface Letter {
  /** It greets somebody, or is signed: nobody writes so to themselves. */
  isLetter: boolean
  /** Of whoever signs; empty when nobody does. */
  writer: string
  title: string
  /** The firm below the name; empty when none stands there. */
  firm: string
  /** The lines without greeting and signature. */
  said: string[]
  /** The writer says that they will be there: "Ada and me". */
  comesToo: boolean
}

const GREETING =
  /^(?:good (?:morning|afternoon|evening|day)|hi|hello|hey|hiya|dear|hallo|moin|servus|grüezi|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|werte[rs]?|bonjour|bonsoir|salut|ch[eè]re?|madame|monsieur|mademoiselle|hola|buen(?:os|as) \p{L}+|estimad[oa]|querid[oa]|ol[áa]|oi|bom dia|boa (?:tarde|noite)|prezad[oa]|car[oa]|caríssim[oa]|exm[oa]\.?|ciao|buongiorno|buonasera|gentile|gentilissim[oa]|egregi[oa]|salve|beste|geachte|hoi|dag|goede(?:morgen|middag|navond)|cze[śs][ćc]|dzie[ńn] dobry|szanown[aey]|witam|witaj|drog[ia]|hej|hejsan|bästa|god (?:morgon|dag|morgen)|kære|hei|kjære|hyvä|moi|dobrý den|vážen[áý]|ahoj|merhaba|sayın|iyi günler|здравствуйте|добрый день|уважаем\p{L}+|привет|доброго дня|вітаю|шановн\p{L}+)(?![\p{L}])/iu
const CLOSING = `(?:herzlichst?|warmly|(?:many|with) thanks|in haste|melhores cumprimentos|até (?:breve|já|lá)|bonne réception|au plaisir|à très (?:vite|bientôt)|med (?:vänlig|venlig|bästa|bedste) (?:hälsning|hilsen)|z wyrazami szacunku|dzięki|excuus|bedankt|un saludo|un cordiale saluto|grazie|best|all the best|(?:with )?(?:best|kind|kindest|warm|many) (?:wishes|regards|thanks)|regards|thanks(?: again)?|thank you|cheers|(?:yours )?(?:sincerely|faithfully|truly)|yours|take care|see you(?: soon| then)?|speak soon|talk soon|(?:mit )?(?:freundlich|best|herzlich|lieb|viel|schön|sonnig)e?[nr]? (?:gr(?:ü|ue)(?:ß|ss)en?|gru(?:ß|ss)|grüssen?|dank)|gr(?:ü|ue)(?:ß|ss)e?|gru(?:ß|ss)|lg|vg|mfg|bis (?:dann|bald)|im auftrag|(?:bien )?cordialement|bien à (?:vous|toi)|cdlt|à bientôt|(?:bonne|belle) (?:journée|soirée|fin de semaine)|(?:sincères |meilleures )?salutations|veuillez agréer.*|(?:reciba )?(?:un )?(?:cordial |afectuoso )?saludos?(?: cordiale?s?)?|le saluda(?: atentamente)?|atentamente|un abrazo|(?:com os melhores )?cumprimentos|atenciosamente|(?:um |grande )?abraços?|bjs|beijinhos|att|(?:cordiali |distinti )?saluti|un (?:caro )?saluto|a presto|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|mvg|tot (?:dan|snel)|(?:serdecznie )?pozdrawiam(?: serdecznie)?|z poważaniem|pozdrowienia|do zobaczenia|(?:med )?(?:vänliga?|bästa|varma|venlige?|vennlige?|bedste|beste) (?:hälsning(?:ar)?|hilsen(?:er)?|hilsner)|hälsningar|vänligen|hilsen|mvh|vh|dbh|xo(?:xo)?|hugs|a\\+|à plus|bises|terveisin|ystävällisin terveisin|s pozdravem|saygılarımla(?:rımızla)?|с уважением|всего доброго|з повагою)`
const CLOSES = new RegExp(`^${CLOSING}\\s*[,.!:]?(?:\\s+[xX]+)?$`, 'iu')
/** "Groeten Wubbo, Dijkgraaf Transport", "/Östen", "Gruß, Theo von Sailmaker" at the end of a line. */
const CLOSES_LINE = new RegExp(
  `(?:^|[.!?)»“"]\\s+|\\s(?=/))(?:${CLOSING}[,!]?\\s+|/\\s?|[–—-]{1,2}\\s?(?=\\p{Lu}\\S+$))(\\p{Lu}[^.!?:;()]{1,70})$`,
  'iu',
)
/** "Lesley (practice manager, Riverside Surgery)". */
const CLOSES_BRACKET = /[.!?,]\s(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)\s\(([^()]{3,70})\)$/u
const OPENS_LINE = new RegExp(`^(?:${CLOSING}[,!]?\\s+|[/–—-]{1,2}\\s?)(?=\\p{Lu})`, 'iu')
const SELF =
  /(?<!\p{L})(?:(?:s?he|\p{Lu}\p{Ll}+) and I(?= (?:will|shall|each|would|are))|\(\p{Lu}[^()]{2,40} und ich\)|\p{Lu}\p{Ll}+ und ich|\p{Lu}\p{Ll}+ (?:y|e|et|en|och|og|i) (?:yo|io|moi|ik|jag|jeg|ja)|yo mism[oa]|se joint à nous|(?:joins|joining) us|pour nous présenter|porozmawiamy|chciel(?:ibyśmy|iśmy) (?:z|panią|pana)|wir (?:sprechen|reden|unterhalten)|parleremo|hablaremos|conversaremos|falaremos|pratar vi|snakker vi|praten we|io seguirò|będę ja|me and|ja i|neben mir|with me|and (?:me|I|myself)|myself and|I(?:['’]ll| will| shall)? (?:also |too )?(?:join|sit in|be (?:there|joining|present|on))|I(?:['’]ll| will) sit in|talk(?:ing)? to me|chat with me|(?:mit|bei) mir|und (?:ich|mir|meine wenigkeit|meiner wenigkeit)|ich (?:selbst )?(?:bin|werde|nehme)[^.]{0,30}(?:dabei|teil)|auch dabei|moi[- ]même|(?:et|avec) moi|je (?:serai|participerai|vous recevrai)|y yo|conmigo|(?:e|com) (?:eu|mim)|comigo|eu também|(?:con|e|ed) (?:me|io)|sarò presente|(?:met|bij|en) (?:mij|mezelf|ondergetekende)|en ik|ik (?:sluit|ben|schuif) (?:ook )?(?:aan|erbij)|ze mną|(?:oraz|i) (?:ja|mną)|będę również|(?:mig|meg)(?= (?:och|og|själv|\())|(?:och|og) (?:jag|jeg|mig|meg)|jag och|jeg og|(?:jag|jeg) (?:själv|selv)|(?:med|til) (?:mig|meg)|minä ja|minut|се мной|со мной|и я|undertecknad|undertegnede|soussignée?|(?:il |la )?sottoscritt[oa]|niżej podpisan\p{L}+|abaixo assinad[oa]|Unterzeichner(?:in)?)(?!\p{L})/iu
/** Each with a small or a capital letter at the beginning. */
const begin = (words: string) =>
  words
    .split('|')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0).toLowerCase()}]${word.slice(1)}`)
    .join('|')
const FIRM_WORD = "\\p{Lu}[\\p{L}\\p{N}&'’-]*(?:\\.(?=\\p{L}))?"
const FIRM_NAME = `${FIRM_WORD}(?:\\s(?:(?:&|of|and|und|de|do|da|dos|des|del|della|og|och|y|e|i)\\s(?:(?:la|les|los|el)\\s)?)?(?:${FIRM_WORD}|&(?=\\s))){0,5}`
const OF_FIRM =
  "(?:from|at|of|with|von(?: der| dem)?|vom|bei(?: der| dem)?|aus(?: der| dem)?|de chez|de(?: la| l’)?|du|d[aeo]|della|dello|dell[’']|del|dal|bij|van|z|ze|från|på|fra|hos)"
/** "It's Tess from Larkfield Staffing", "sono Tiziana della trattoria Da Gemma", "c'est Amaury (Le Comptoir)". */
const INTRODUCES_SELF = new RegExp(
  `(?<!\\p{L})(?:${begin(
    "it['’]s|this is|I['’]m|I am|my name is|hier ist|hier schreibt|hier spricht|hier|ich bin|mein Name ist|c['’]est|ici|je suis|je m['’]appelle|soy|me llamo|habla|le escribe|te escribe|le saluda|te saluda|aquí|aqui é|aqui fala|aqui|fala|sou|sono|mi chiamo|scrivo|ik ben|met|je spreekt met|jestem|z tej strony|tu|jag heter|det är|här är|mitt namn är|jeg hedder|det er|mit navn er|dette er",
  )})\\s(?:(?:el|la|o|a|der|die|l['’])\\s)?(?:\\p{Lu}\\p{Ll}{1,4}\\.\\s|Herr\\s|Frau\\s|Mme\\s){0,2}(\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,2})(?:\\s\\((${FIRM_NAME})\\)|(?:,?\\s(?:(?!${OF_FIRM}\\s)\\p{Ll}[\\p{L}'’-]*\\s){0,4}?(?:${OF_FIRM}\\s(?:(?:the|der|dem|den|la|el|o|a|RH d[ao]|HR|HR bij|\\p{Ll}+)\\s){0,4})(${FIRM_NAME}))?)`,
  'u',
)
/** "Shazza from Wirrabee Station here". */
const SELF_HERE = new RegExp(
  `(\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+)?)\\s${OF_FIRM}\\s(?:the\\s|der\\s|la\\s)?(${FIRM_NAME})\\s(?:here|hier|aquí|aqui|qui|här|her|tutaj)(?!\\p{L})`,
  'u',
)
/** Nobody says "your" to themselves. */
const TO_YOU =
  /(?<!\p{L})(?:you|your|you['’](?:re|ll|d|ve)|Sie|Ihnen|Ihre?[mnrs]?|du|dich|dir|deine?[mnrs]?|vous|votre|vos|toi|ton|tes|usted|le esperamos|te esperamos|su entrevista|tu entrevista|Lei|La aspettiamo|ti|tuo|suo|jij|jou|jouw|uw|je|Pani|Pana|Panu|Ciebie|Twoj\p{L}+|você|sua|seu|tua|teu|dig|din|ditt|dine?|deg)(?!\p{L})/u
const CONTACT = /@|https?:|www\.|(?:tel|phone|mob|fax|tlf|tfn)[.:]|\+?\d[\d ()/-]{5,}/iu
const DEPARTMENT =
  /(?<!\p{L})(?:team|teams|department|office|abteilung|personalabteilung|personalwesen|équipe|equipo|equipe|squadra|afdeling|dział|avdelning|afdeling|secretariat|sekretariat\p{L}*|sekretärin|secretari\p{L}+|admissions|resourcing|human resources|ressources humaines|recursos humanos|risorse umane|recruiting|recruitment|talent|talents|hr|rh|departamento|dpto|personas|pessoas|service des|direction des|direção|dirección|direzione|direction|directie|dyrekcja|ledning|geschäftsleitung|geschäftsführung|empfang|reception)(?!\p{L})/iu

/** A short line without the end of a sentence, as names and firms at the end of a mail are. */
const isShort = (line: string) =>
  line.length <= 70 &&
  line.split(' ').length <= 9 &&
  /^[\p{Lu}\p{Lo}"„«]/u.test(line) &&
  (!/[.!?:;]$/u.test(line) || /\b(?:Ltd|Inc|Co|e\.V|S\.p\.A|B\.V|p\.A|o\.o|a\.s)\.$/u.test(line)) &&
  !/^\S{1,20}:\s|\d{1,2}[:.h]\d{2}|\s(?:you|we|wir|Sie|vous|nous|il|lo|te)\s/u.test(line)

/** "Ada Brandt, Head of Data" in a list of people. */
const isListed = (line: string) => /^[-•*\d]/u.test(line) || (personPhrase(line)?.title ?? '') !== ''

const isProper = (text: string) =>
  text.split(' ').length <= 7 &&
  text
    .split(' ')
    .every(
      (word) => /^[\p{Lu}\p{Lo}\d&"„«+]/u.test(word) || /^(?:\p{Ll}\S{0,3}|kommune?|\p{Ll}['’]\p{L}+)$/u.test(word),
    ) &&
  /\p{Lu}|\p{Lo}/u.test(text)

const isFirmText = (text: string) => HAS_LEGAL.test(text) || hasFirmWord(text)

/** "Fråga efter Jimmie. Krogen Sista Notan": a name alone behind the last sentence signs it. */
function lastClause(line: string): string {
  const clause = /[.!?)»“"]\s+(\p{Lu}[^.!?:;()]{2,70})$/u.exec(line)?.[1] ?? ''
  const pieces = clause.split(/,\s+/u)
  const isSigned = pieces.every(isProper) && pieces.some((piece) => isFirmText(piece) || piece.includes(' '))
  return isSigned ? clause : ''
}

interface Signature {
  writer: string
  title: string
  firm: string
}

const isFullName = (line: string) =>
  /^\p{Lu}\S+(?:\s\S+){0,2}\s\p{Lu}\S+$/u.test(line) && personName(line) !== null && !isFirmText(line)

/** "Theo von Sailmaker", "Tess from Larkfield Staffing". */
const OF_HOUSE =
  /^(\p{Lu}[\p{L}'’-]+)\s(?:von|from|fra|från|de chez|dalla|da|z|van(?= (?:Boekhandel|Bakkerij|Restaurant|Hotel|Praktijk|Stichting|Garage|Kwekerij|Tuincentrum|Brouwerij|Slagerij|Zorg\p{Ll}*|De|Het)\s))\s(\p{Lu}\S*(?:\s\S+){0,4})$/u

/** "Kate Orme", "HR Partner | Quillmark", "Preben, Aagaard Murer & Søn": who signs, what they do, for whom. */
function signatureOf(lines: readonly string[], given: boolean): Signature {
  const found: Signature = { writer: '', title: '', firm: '' }
  // A closing that no list knows: one word, and a full name below it.
  const isClosing = /^\p{L}+[,!]?$/u.test(lines[0] ?? '') && isFullName(lines[1] ?? '')
  for (const line of isClosing ? lines.slice(1) : lines) {
    if (CONTACT.test(line)) continue
    const [, name = '', house = ''] = OF_HOUSE.exec(line) ?? []
    if (house && personName(name)) return { writer: personName(name) ?? '', title: '', firm: house }
    for (const piece of line
      .replace(/^(?:i\.\s?[AV]\.|ppa\.|gez\.|p\.?\s?p\.?)\s+/iu, '')
      .split(/\s[|·•–—-]\s|,\s+/u)
      .map((one) => one.trim())) {
      if (/^team (?:der|des|von|du|de la|del|della|van)\s/iu.test(piece)) {
        found.firm ||= piece.replace(/^team (?:der|des|von|du|de la|del|della|van)\s/iu, '')
        continue
      }
      if (piece === '' || /^\d/.test(piece)) continue
      // "HR Services", "Planning & Werving": no firm beside one.
      if (DEPARTMENT.test(piece) && ofTeam(piece) === '' && line !== piece) continue
      const name = personName(piece)
      const isName = name !== null && isProper(piece) && (name.includes(' ') || given || piece.split(' ').length > 1)
      if (!found.writer && isName && !isJobTitle(piece) && !isFirmText(piece)) found.writer = name
      else if (titleAndFirm(piece)) {
        const [does = '', house = ''] = titleAndFirm(piece) ?? []
        found.title ||= does
        found.firm ||= house
      } else if (isJobTitle(piece) && !/&|\+/u.test(piece) && !HAS_LEGAL.test(piece)) found.title ||= piece
      else if (DEPARTMENT.test(piece) && !HAS_LEGAL.test(piece)) {
        if (!found.writer && !found.title) found.title = piece
      } else if (!found.firm && isProper(piece) && !(isNobody(piece) && !isFirmText(piece))) found.firm = piece
      else if (isJobTitle(piece)) found.title ||= piece
    }
  }
  return found
}

/** "HR-adviseur Zorggroep Oostland": what somebody does and for whom, without a mark between. */
function titleAndFirm(piece: string): [title: string, firm: string] | null {
  const words = piece.split(' ')
  for (let at = 1; at < words.length; at++) {
    const [title, firm] = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
    if (isJobTitle(title) && !isJobTitle(firm) && isFirmText(firm) && !isFirmText(title) && isProper(firm))
      return [title, firm]
  }
  return null
}

/** Reads the greeting and the signature of a text. Lines are those that a person wrote (`bodyLines`). */
function letterIn(lines: readonly string[]): Letter {
  const greets = lines.slice(0, 12).findIndex((line) => GREETING.test(line))
  let close = -1
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - 9); at--) {
    if (CLOSES.test(lines[at] ?? '')) {
      close = at
      break
    }
  }
  let from = close + 1
  let inline = ''
  if (close < 0) {
    from = lines.length
    while (from > 0 && lines.length - from < 4 && isShort(lines[from - 1] ?? '')) from--
    const ending = lines[from - 1] ?? ''
    const [, signs = '', inside = ''] = CLOSES_BRACKET.exec(ending) ?? []
    const plain = ending.replace(/\s\([^()]{2,40}\)(?=,)/u, '')
    inline = signs ? `${signs}, ${inside}` : (CLOSES_LINE.exec(plain)?.[1] ?? lastClause(plain))
    const isList =
      /[:：]$/u.test(lines[from - 1] ?? '') || lines.slice(from).filter((line) => isListed(line)).length > 1
    // Nothing but short lines is a note, not a letter.
    if (
      isList ||
      from === 0 ||
      (greets < 0 && inline === '' && !lines.slice(0, from).some((line) => line.length > 60))
    ) {
      from = lines.length
      inline = ''
    }
  }
  const [first = '', ...rest] = lines.slice(from, from + 6)
  const signed = inline ? [inline, first, ...rest] : [first.replace(OPENS_LINE, ''), ...rest]
  const signature = signatureOf(signed, close >= 0 || inline !== '' || greets >= 0)
  const said = lines.slice(0, close >= 0 ? close : from)
  const text = said.join('\n')
  const [, self = '', bracket = '', behind = ''] = INTRODUCES_SELF.exec(text) ?? []
  const [, here = '', itsHouse = ''] = SELF_HERE.exec(text) ?? []
  const [name, house] = here ? [here, itsHouse] : [self, bracket || behind]
  if (name && !signature.writer) signature.writer = personName(name) ?? ''
  if (house && !signature.firm && signature.writer && !isJobTitle(house)) signature.firm = house.replace(/[.\s]+$/u, '')
  return {
    isLetter:
      greets >= 0 ||
      (text.length > 60 && TO_YOU.test(text)) ||
      close >= 0 ||
      inline !== '' ||
      OPENS_LINE.test(first) ||
      name !== '',
    ...signature,
    said: said.filter((line) => !(GREETING.test(line) && line.length < 45 && /[,:!]?$/u.test(line))),
    comesToo: SELF.test(text),
  }
}

const read = new WeakMap<readonly string[], Letter>()

/** What the lines of a text show of its writer, worked out once for each text. */
export function letterOf(lines: readonly string[]): Letter {
  let letter = read.get(lines)
  if (!letter) {
    letter = letterIn(lines)
    read.set(lines, letter)
  }
  return letter
}
