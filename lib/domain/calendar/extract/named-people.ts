import { hasFirmWord } from './firm-words.ts'
import { isJobTitle, LETTER, NAME, type Named, ONE_NAME, personPhrase, withoutTitleWords } from './person-phrase.ts'
import { withoutStage } from './title-parts.ts'

const LABEL =
  /^[-•*]?\s*(?:your |ihre |deine )?(?:interviewers?|interviewer\(s\)|interview panel|panel(?: members|l?ists?)?|committee|interview(?:ed|s)? (?:by|with)|participarán|participarão|parteciperanno|participeront|asistirán|estarán|teilnehmen werden|deltar|deltager|speaking with|meeting with|meet with|you(?:['’]ll| will) (?:meet|be (?:meeting|speaking|chatting|talking)(?: with)?|speak (?:with|to)|meet with|interview with)|with|who|host(?:ed by)?|staff|participants?|attendees|hiring (?:manager|mgr|team)|recruiter|gesprächspartner(?:in|innen)?|ihre? gesprächspartner(?:in|innen)?|interviewer(?:in|innen)?|interviewteam|teilnehmer(?:innen|:innen)?|teilnehmende|es nehmen teil|dabei sind|dabei|anwesend|ansprechpartner(?:in)?|mit|avec|interlocut(?:eurs?|rices?)|intervenants?|participants|jury|recruteu(?:r|se)s?|entrevistador(?:es|as?)?|participantes|con|com|intervistator[ei]|selezionat(?:ore|rice)|referente|partecipanti|commissione|gesprekspartners?|met|deelnemers|commissie|rozmówc[ay]|rekruter(?:ka|zy)?|prowadząc[ay]|komisja|uczestnicy|intervjuare|du träffar|deltagare|deltagere|du møder|intervjuere|haastattelija[t]?|tazatel|görüşmeci(?:ler)?|интервьюер[ыа]?|собеседование (?:проводит|проводят)|проводит|рекрутер|участники|співрозмовники?|面接官|面接担当(?:者)?|担当(?:面接官|者)?|面试官|面試官|面试人|면접관|면접위원|인터뷰어|người phỏng vấn|pewawancara|ผู้สัมภาษณ์|المحاور(?:ون)?|المقابلون|מראיין|מראיינת|מראיינים)(?:\s*[::|-]|\s(?:sind|ist|are|is|zijn|sont|est|son|será|sono|são|är|er)\s)\s*(.{2,300})$/iu
const HEAD =
  /^(?:your )?(?:interviewers?|interview panel|panel|who you['’]?(?:ll| will) meet|meet your interviewers?|you(?:['’]ll| will) (?:meet|speak|interview|be (?:meeting|speaking|interviewing))(?: with)?|.{0,80}\b(?:panel|meet|speak|talk|interview|conversation)s?\b.{0,40}|gesprächspartner(?:in|innen)?|ihre gesprächspartner(?:innen)?|interlocuteurs|participants|entrevistadores|intervistatori|gesprekspartners|面接官|面试官|면접관)\s*[:：]$|^(?:interviewers?|interview panel|panel|who you['’]?(?:ll| will) meet|meet your interviewers?|gesprächspartner(?:in|innen)?|面接官|面试官|면접관)$/iu
/** What stands directly before somebody whom one meets, before their title too. */
const WITH =
  /(?:^|[^\p{L}])(?:with|w\/|meet(?:ing)?(?: with)?|mit|avec|con|com|met|med|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)|interviewed by|conducted by|led by|hosted by|chaired by|by|ask (?:for|after)|call from|durch|fragen sie nach|melden(?: sie sich)? bei|par|pel[ao]|reçue?s? par|por|preguntar? por|pregunte por|da|dalla?|door|från|fra|af|av|z|ze|przez|с|со|ve|ile|incontrer\p{L}+|rencontrer\p{L}+|conocer\p{L}*|conhecer|frag(?:en)? nach (?:mir oder )?|träffar?|møde[r]?|møte[r]?|treffen|triffst|spreekt(?: met)?|tavata|tapaa\p{L}*|hilse[r]? på|spørg efter|fråga efter|vraag naar|proszę pytać o|chiedere di|chieda di|demande[rz]? (?:à voir )?)[^\p{L}]*(?:(?:our|my|the|both|your|unser\p{L}*|mein\p{L}*|die|der|dem|den|de|notre|mon|ma|nos|votre|el|la|los|las|le|les|l['’]|il|lo|i|gli|o|a|os|as|onze|ons|mijn|vår\p{L}*|vores|nuestr\p{L}+|nostr\p{L}+|nosso\p{L}*|nossa|naszym|naszą|team|panel|board|committee|members?|colleagues?|interviewers?|recruiters?|(?:co-?)?founders?|collègues?|compañer\p{L}+|kolleg\p{L}+)\s+){0,4}$/iu
/** Verbs of sentences that introduce people. */
const INTRODUCES =
  /(?<!\p{L})(?:will (?:be )?(?:meet|join|interview|host|lead|call|conduct|there|present|run|chair|attend|sit|show|walk)\p{L}*|you(?:['’]ll| will)(?: be)? (?:meet|speak|talk|see|chat|interview)\p{L}*|joining (?:you|us)|joins? (?:you|us)|consists? of|panel (?:is|will|of)|interviewers?|chairs? the|on the panel|it(?:['’]ll| will) be|we(?:['’]ll| will) be|s?he(?:['’]ll| will)|would (?:love|like) to (?:meet|see)|(?:souhait|voudr|aimer)\p{L}+|möcht\p{L}+|querr\p{L}+|gustar\p{L}+|vorrebb\p{L}+|chciel\p{L}+|gostari\p{L}+|vill gärna|vil gerne|vil gjerne|présent\p{L}*|ricever\p{L}+|riceve|c['’]è anche|zijn er|is erbij|allebei|poznać|poznaj\p{L}*|nehmen[^\n]{0,160}teil|nimmt[^\n]{0,120}teil|(?:ist|sind|werden|wird|mit) (?:auch )?dabei|dabei|anwesend|führen|führt|begrüßen|empfängt|empfangen|ruft|spreche|besteht aus|recevr\p{L}+|recevra|accueiller\p{L}+|appellera|serez reçue?|participer\p{L}+|sera présente?|seront présents|composée? de|rencontrerez|échangerez|estar(?:emos|án|á|ão|a)|participar\p{L}+|entrevistar\p{L}+|asistir\p{L}+|recibir\p{L}+|atender\p{L}+|treffen|trifft|triffst|llamará|conocerás|os veréis|aspetta\p{L}*|attend\p{L}+|parteciper\p{L}+|incontrer\p{L}+|ci sar\p{L}+|saranno|sarà|chiamerà|composta da|bestaat uit|spreekt|ontvang\p{L}+|aanwezig|schui(?:ft|ven)|sluit\p{L}*|wezmą|weźmie|prowadz\p{L}+|poprowadz\p{L}+|spotka\p{L}*|rozmawiać będ\p{L}+|będzie|będą|träffa\p{L}*|deltar|deltager|deltage|närvara\p{L}*|är med|er med|møder|møter|møde|ringer|består av|består af|tapaat|haastattelee|setkáte|povede|görüşe\p{L}*|katılacak|встретит\p{L}*|проведет|проведёт|проводит|проводят|пообщается|участву\p{L}+|будет|будут|зустріне\p{L}*)(?!\p{L})/iu
/** Whoever is named for questions, at a desk, or as the reason of the mail, isn't met. */
const ASIDE =
  /(?<!\p{L})(?:contact|reach out|questions?|reschedul\p{L}*|cancel|recommend\p{L}*|referred|reception|front desk|rückfragen|fragen (?:an|wenden)|bei fragen|wenden|empfang|rezeption|kontakt\p{L}*|contacter|questions?|reporter|accueil|contactar|recepción|dudas|preguntas|contatt\p{L}+|reception|portineria|vragen|receptie|contact\p{L}*|receptionen|frågor|spørgsmål|receptie|pytań|recepcj\p{L}+|wrote|schrieb|écrit|escribió|skrev|schreef|wspomni\p{L}+|tel\.)(?!\p{L})/iu
const SENTENCE =
  /(?<=(?<!(?<!\p{L})(?:dra?|mr|ms|mrs|profa?|st|sra?|srta|sig|dott|ssa|ing|arch|avv|no|hr|fr|inż|lek|mgr|im|tel|ul|ca|bzw|z\.b|\p{L}))[.!?])\s+(?=[\p{Lu}\p{Lo}„"«¿¡])/iu
const SEVERAL =
  /[;&、]|\s(?:and|und|et|y|e|en|och|og|oraz|sowie)\s|[\p{Script=Han}\p{Script=Hangul}]\s?[,,]\s?[\p{Script=Han}\p{Script=Hangul}]/u
const ANYBODY = new RegExp(`(?<!${LETTER}|[@.'’-])(?:${NAME}|${ONE_NAME})`, 'gu')
/** The patterns for names are dear: what cannot hold one is not looked at. */
const NAMES = /\p{Lu}|\p{Lo}/u
const AND = String.raw`(?:and|und|u\.|et|y|e|ed|en|och|og|i|ja|ve|и|та|oraz|sowie|ainsi que|as well as|&|\+)`
const SPLIT = new RegExp(
  String.raw`\s*(?:;|,?\s${AND}\s(?:(?:with|mit|avec|con|com|met|med|z|ze|с)\s)?|、|,|(?<=\))\s*,|(?<=\))\s|\/(?=\s))\s*`,
  'u',
)
const COURTEOUS =
  /^(?:Herrn?|Frau|Mme|Mlle|Mr\.?|Ms\.?|Mrs\.?|Dra?\.?|Profa?\.?|Sig\.ra|Sra?\.?|Dott\.(?:ssa)?|Dhr\.?|Mevr\.?|Pani?|Panem|Panią|Hr\.?|Fr\.?|Ma[iî]tre|Canon|Father|Sister|Rev\.?|Me|M\.|Don|Doña|[Ii]ng\.|[Aa]rch\.|[Aa]vv\.|[Mm]r\.)\s/u

/**
 * The people whom the text says the user will meet, in the order of the text.
 *
 * @param known names of guests: of them a given name alone is enough
 */
export function namedPeople(lines: readonly string[], known: readonly string[] = []): Named[] {
  const given = new Set(known.map((name) => name.split(' ')[0] ?? ''))
  const found: Named[] = []
  const add = (named: Named | null) => {
    const known = named && found.find(({ name }) => name === named.name)
    if (known) known.title ||= named.title
    else if (named) found.push(named)
  }
  let listing = false
  for (const line of lines.map(withoutLinks).flatMap(sentences)) {
    if (HEAD.test(line)) {
      listing = true
      continue
    }
    const [, labelled] = LABEL.exec(line) ?? []
    if (labelled) {
      listing = false
      const before = found.length
      for (const named of listOf(labelled)) add(named)
      if (found.length > before) continue
    }
    if (TIMED.test(line)) {
      for (const named of peopleAt(line)) add(named)
      continue
    }
    const bullet = listing ? personPhrase(line) : alone(line)
    if (bullet) {
      add(bullet)
      continue
    }
    if (listing && !/^[-•*]/.test(line)) listing = false
    for (const named of introduced(line, given)) add(named)
  }
  return found.slice(0, 30)
}

const TIMED =
  /^(?:[-•*|\s]{0,3}|\p{L}{3,12}\s\d{1,2}\s?[(:–-]\s?)(?:kl\.?\s|godz\.?\s|ore\s|ab\s|um\s)?\d{1,2}(?:[:.h時]\s?\d{2}|\s?[ap]\.?m|\s?uhr|時|\s?[-–—]\s?\d{1,2}[:.h]\d{2})/iu
const CLOCKS =
  /^(?:[-•*|\s]{0,3}|\p{L}{3,12}\s\d{1,2}\s?[(:–-]\s?)(?:[Kk]l\.?\s|godz\.?\s|ore\s|ab\s|um\s)?(?:[-–—~〜至到\s]*(?:to|bis|à|a|al|do|till|til|tot)?\s*\d{1,2}(?:[:.h時]\s?\d{0,2})?(?:\s?[AaPp]\.?[Mm]\.?|\s?[Uu]hr|\s?分)?(?![\p{L}\d]))+(?:\s\(?(?:UTC|GMT|MEZ|MESZ|[A-Z]{1,3}T)\)?(?!\p{L}))?[\s:|–—)-]*/u

/** The people of a line that begins with a time: whoever stands between marks or in brackets, or is introduced. */
export function peopleAt(line: string): Named[] {
  const rest = line.replace(CLOCKS, '')
  const found = introduced(rest, new Set(), true)
  const pieces = [
    ...rest.split(/\s[-–—|:]\s|\s?[|·•]\s?|:\s/u),
    ...[...rest.matchAll(/\(([^()]{3,60})\)/gu)].map(([, inside = '']) => inside),
  ]
  for (const piece of pieces) {
    const named = listOf(piece.replace(/\s*\([^()]*$/u, '')).filter(
      ({ name, title }) => name.includes(' ') && !isNoName(name, title),
    )
    // Of "Case Exercise" and "Ada Brandt" the second is written like the first: a list of people is nothing else.
    for (const one of named) if (!found.some(({ name }) => name === one.name)) found.push(one)
  }
  return found
}

/** A line that is nothing but "Owen Pratt, Principal Engineer". */
function alone(line: string): Named | null {
  if (line.length > 160 || SEVERAL.test(line) || /\)\s*,/u.test(line)) return null
  const named = personPhrase(line)
  if (!named || isNoName(named.name, named.title) || named.title.split(' ').length > 7) return null
  return isJobTitle(named.title) ? named : null
}

/** Names are often linked; the address stands between the name and the title then. */
const withoutLinks = (line: string) => line.replace(/\s*[<([]?https?:\/\/[^\s<>()[\]]+[>)\]]?/gu, '')

const sentences = (line: string) => (/[.!?]\s/u.test(line) ? line.split(SENTENCE) : [line])

/**
 * "Ana Ruiz, CTO; Ben Cole (Engineer) and Mia Wong", "A – Head of Care, B – Team Lead": commas set off people or what they
 * do.
 */
export function listOf(line: string): Named[] {
  const text = withoutLinks(line)
  const whole = personPhrase(text)
  const isOne =
    whole &&
    (whole.title === '' || isJobTitle(whole.title)) &&
    !SEVERAL.test(text) &&
    !/\)\s*,|,.*\s[–—-]\s/u.test(text)
  if (isOne && !(whole.title.includes(',') && personPhrase(whole.title.replace(/^[^,]*,\s*/u, '')))) return [whole]
  const found: Named[] = []
  for (const piece of outsideBrackets(text)) {
    const short = piece.replace(OF_DEPARTMENT, '')
    const named = titleFirst(short) ?? personPhrase(short)
    const last = found.at(-1)
    // "Ada Brandt, Head of Data": what follows is what she does.
    if (last && last.title === '' && isJobTitle(piece) && !(named && !isJobTitle(named.name) && named.title !== ''))
      last.title = piece.replace(/[.)\s]+$/u, '')
    else if (named) found.push(named)
  }
  return found
}

/** "Selma Arslan aus der Anästhesie" */
const OF_DEPARTMENT =
  /\s(?:aus (?:der|dem)|from|vom|von der|de la|du service|della|dal|z działu|från|uit de|van de afdeling)\s[^()]*$/u

/** The pieces of a list; a comma in brackets sets nothing off. */
function outsideBrackets(text: string): string[] {
  const kept: string[] = []
  const safe = text.replace(/\([^()]*\)/gu, (inside) => {
    kept.push(inside)
    return `\ue000${kept.length - 1}\ue001`
  })
  return safe
    .replace(/\ue001\s*(?=[\p{Lu}])/gu, '\ue001, ')
    .split(SPLIT)
    .map((piece) => piece.replace(/\ue000(\d+)\ue001/gu, (_, at: string) => kept[Number(at)] ?? ''))
    .filter((piece) => piece.trim() !== '')
}

/** "our founder Ada Brandt", "Teamleiterin Jana Kopp": the title before the name. */
function titleFirst(piece: string): Named | null {
  const { title, rest } = withoutTitleWords(piece.replace(ARTICLE, ''))
  const isCapital = /^\p{Lu}/u.test(title)
  if (title === '' || rest === '' || (isCapital && !rest.includes(' '))) return null
  const named =
    personPhrase(rest) ??
    (/^\p{Lu}[\p{L}'’-]+[.,;]?$/u.test(rest) ? { name: rest.replace(/[.,;]$/u, ''), title: '' } : null)
  return named && { name: named.name, title: named.title || title }
}

const ARTICLE =
  /^(?:(?:with|mit|avec|con|com|met|med|z|our|my|the|your|unser\p{L}*|mein\p{L}*|die|der|dem|den|das|notre|votre|mon|ma|nos|l['’]|le|la|les|el|los|las|il|lo|gli|o|a|os|as|onze|ons|mijn|vår\p{L}*|vores|nuestr\p{L}+|noss[oa]s?|naszym|naszą|nasz\p{L}*)\s+|l['’])+/iu

interface Mention extends Named {
  from: number
  to: number
  /** A title or a courtesy says that it is a person. */
  sure: boolean
  bracketed: boolean
  courteous: boolean
}

/** Everybody whom a sentence names, with what it says that they do. */
function mentions(line: string): Mention[] {
  const found: Mention[] = []
  let behind = 0
  for (const { 0: text, index } of line.matchAll(ANYBODY)) {
    if (index < behind) continue
    const { title: glued, rest } = withoutTitleWords(text)
    const name = withoutFirstWord(rest)
    const from = index + text.length - name.length
    const to = index + text.length
    const after = line.slice(to)
    const [inside = '', bracket = ''] = /^\s?\(([^()]{2,80})\)/u.exec(after) ?? []
    const [setOff = '', comma = ''] = SET_OFF.exec(after) ?? []
    const inBrackets = isJobTitle(bracket) || isPlainTitle(bracket) ? bracket : ''
    const behindComma =
      (isJobTitle(comma) || OF.test(comma)) &&
      !isName(comma) &&
      !/^\p{Ll}.*\s\p{Lu}\S+\s\p{Lu}\S+$/u.test(comma) &&
      !/\d|\s(?:with|mit|avec|con|com)\s/u.test(comma)
        ? comma
        : ''
    const title = inBrackets || behindComma || glued || titleBefore(line.slice(0, from))
    const named = personPhrase(title ? `${name} (${title})` : name) ?? single(name, title)
    if (!named || isNoName(named.name, inBrackets || behindComma) || isFirmAround(line, from, to)) continue
    const courteous = COURTEOUS.test(name)
    behind = to + (inBrackets ? inside.length : behindComma ? setOff.length : 0)
    const bracketed = inBrackets !== '' && (isJobTitle(bracket) || courteous)
    found.push({
      name: named.name,
      title: title || named.title,
      from,
      to,
      sure: title !== '' || courteous,
      bracketed,
      courteous,
    })
  }
  return found
}

const SET_OFF =
  /^\s?[,–—-]\s(?:(?:the|our|an?|el|la|le|il|lo|o|der|die|das|unser\p{L}*|notre|vår|vores|onze)\s|l['’])?([^,;()]{2,80}?)(?=\s(?:and|und|et|y|e|ed|en|och|og|i|oraz|para|for|für|pour|will)\s|,|;|(?<!(?<!\p{L})(?:Sr|Jr|Dr|Asst|Assoc|Dept|Mgr|St|Dir|Dipl|Ing|Stv|Stellv))\.(?:\s|$)|[)!?]|\s[|–—-]\s|$)/iu
/** "Keeper of Decorative Arts". */
const OF = /^\p{Lu}[\p{L}-]+\s(?:of|for|für|der)\s\S+(?:\s\S+){0,4}$/u
const isPlainTitle = (text: string) =>
  text.length > 1 &&
  text.length < 45 &&
  !/\d|@|https?:|\/|^(?:she|he|they|ext|extern|via|see|if|m)(?!\p{L})/iu.test(text) &&
  !/^(?:\p{Lu}\p{Ll}+\s){1,2}\p{Lu}\p{Ll}+$/u.test(text)
const isName = (text: string) => /^\p{Lu}\S+\s\p{Lu}\S+$/u.test(text) && !isJobTitle(text)
/** A given name alone, as people who know one another write. */
const single = (name: string, title: string): Named | null =>
  /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(name) ? { name, title } : null

/** "Estaremos Íñigo", "A Inês", "Am Montag": the first word of a sentence is written like a name. */
function withoutFirstWord(name: string): string {
  const [first = '', ...rest] = name.split(' ')
  const isWord = rest.length > 0 && (STARTS.test(first) || INTRODUCES.test(first) || /^[AOEIY]$/u.test(first))
  return isWord ? withoutFirstWord(rest.join(' ')) : name
}
const STARTS =
  /^(?:soy|sou|sono|tu|hier|her|här|habla|escribe|he|she|they|him|am|im|in|an|auf|bei|zum|zur|mit|mein\p{L}*|dein\p{L}*|ihr\p{L}*|unser\p{L}*|die|der|das|den|dem|wir|ich|sie|es|bitte|und|als|nach|vor|the|our|your|my|on|at|for|from|and|with|please|this|there|then|when|we|you|also|le|la|les|el|los|las|il|lo|un|une|una|o|os|as|à|au|avec|pour|con|para|com|de|en|du|por|su|tu|sua|seu|nuestr\p{L}+|notre|votre|vous|nous|je|det|den|de|du|vi|jag|jeg|på|till|til|med|hos|met|op|de|het|een|uw|je|ze|na|w|z|do|dla|od|po|proszę|zapraszam\p{L}*|termin|tutaj|aqui|hier|here|også|også|och|og)$/iu
/** Days, tools, places of a house, and words of interviews. */
function isNoName(name: string, title = ''): boolean {
  if (name.split(' ').some((word) => THINGS.test(word))) return true
  const [first = ''] = name.split(' ')
  // "Roel Werk, kapitein": the job behind it makes a person of the two words.
  const isTitled = title !== '' && isJobTitle(title) && /^\p{Lu}\S+\s\p{Lu}\S+$/u.test(name) && !hasFirmWord(first)
  if ((hasFirmWord(name) && !isTitled) || withoutStage(name).stage !== '') return true
  const last = name.split(' ').at(-1) ?? ''
  return [first, last].some((word) => isJobTitle(word) && !IS_NAME.test(word))
}
/** Jobs that are names of people too. */
const IS_NAME =
  /^(?:baker|cook|butler|carpenter|porter|mason|fisher|hunter|gardener|gardner|taylor|miller|carter|cooper|turner|potter|farmer|shepherd|steward|page|chase|guy|judge|bishop|abbott|dean|marshall|sage|singer|major|pastor|rector|domingo|driver|carver|weaver|glover|sawyer|tyler|archer|parker|piper|ranger|scholar|host|partner|schneider|schuster|bauer|fischer|müller|koch|becker|wagner|zimmermann|kaufmann|schäfer|richter|meister|maler|jäger|schreiber|schreiner|förster|pfleger|lehrer|gärtner|maurer|mercier|boulanger|berger|barbier|tavares|ferreiro|herrero|zapatero|kucharski|kowal|bakker|visser|smit|kuiper|slager)$/iu
const THINGS =
  /^(?:zoom|teams|google|meet|skype|webex|microsoft|outlook|hangouts?|whatsapp|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thurs?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|january|february|march|april|june|july|august|september|october|november|december|januar|februar|märz|juni|juli|oktober|dezember|haus|raum|zimmer|room|floor|building|street|road|straße|office|lunch|fragen|questions|cv|id|hr|rh|url|pin|pdf|panem|panią|pani|pan|herr|frau|kurs|project|team|company|am|pm|uhr|dive|review|exercise|round|session|walkthrough|presentation|discussion|screen|chat|design|coding|test|task|case|fit|loop|debrief|values|culture|portfolio|system|technical|conversation|q&a|ihnen|dir|ihm|euch|usted|vous|lei|gmbh|ag|ltd|inc)$/iu

const DETERMINER =
  /^(?:our|my|the|unser\p{L}*|mein\p{L}*|die|der|dem|den|das|notre|mon|ma|le|la|les|el|los|las|il|lo|o|a|os|as|onze|ons|mijn|vår\p{L}*|vores|min|nuestr\p{L}+|nostr\p{L}+|noss\p{L}+|un|une|een|et|with|mit|avec|con|com|met|med|z|ze|by|par|por|and|und|y|e|en|och|og|i|oraz)$/iu

/** The job that stands right before a name: all behind the last article, else no more than it takes. */
function titleBefore(before: string): string {
  const clause = before
    .replace(/[,;]\s*(?:(?:pan|pani|der|die|il|el|la|o|a|herr|frau)\s)?$/iu, ' ')
    .replace(/(?<!\p{L})(?:pan|pani|panem|panią|herrn?|frau|sr\.?|sra\.?|dr\.?|mr\.?|mrs\.?|dott\.|ing\.)\s+$/iu, '')
  const words = (/[^.;:()!?,|–—]{0,90}$/u.exec(clause)?.[0] ?? '').trim().split(/\s+/u).slice(-6)
  const determiner = words.findLastIndex((word) => DETERMINER.test(word))
  const behind = words.slice(determiner + 1).join(' ')
  if (determiner >= 0 && behind !== '' && isJobTitle(behind)) return behind
  for (let count = 1; count <= Math.min(3, words.length); count++) {
    const title = words.slice(-count).join(' ')
    if (DETERMINER.test(words.at(-count) ?? '')) return ''
    if (isJobTitle(title)) return title
  }
  return ''
}

/** The people whom a sentence introduces, not all whom it names. */
function introduced(whole: string, given: ReadonlySet<string>, isPlan = false): Named[] {
  const line = whole.slice(0, 1_000)
  if (!NAMES.test(line)) return []
  const all = mentions(line)
  if (all.length === 0) return []
  const introduces = INTRODUCES.test(line)
  const desk = ASIDE.test(line)
  const found: Named[] = []
  let last: Mention | undefined
  for (const mention of all) {
    const before = line.slice(0, mention.from)
    const isWith = WITH.test(withoutTitle(before, mention.title))
    const isTiedTo = last !== undefined && isTied(line.slice(last.to, mention.from), last.title, mention.title)
    const isNamed = mention.name.includes(' ') || mention.sure || (introduces && given.has(mention.name))
    const here = isNamed
      ? mention.bracketed ||
        mention.courteous ||
        isWith ||
        isTiedTo ||
        introduces ||
        (isPlan && mention.sure) ||
        isTiedToWriter(line, mention)
      : (isWith && (introduces || MEETS.test(line))) ||
        (introduces && isTiedTo && CONJOINED.test(before)) ||
        isTiedToWriter(line, mention)
    const isPlace = !mention.courteous && mention.title === '' && PLACE.test(before)
    if (!here || isPlace || (desk && !(isWith && !DESK.test(line)))) continue
    found.push({ name: mention.name, title: mention.title })
    last = mention
  }
  return found
}

/** "Blom & Ter Horst", "Snäckans förskola": what stands around a name makes a firm of it. */
const isFirmAround = (line: string, from: number, to: number) =>
  /&\s$/u.test(line.slice(0, from)) ||
  /^\s&\s?\p{Lu}/u.test(line.slice(to)) ||
  hasFirmWord(/^\s(\p{Ll}{4,})(?!\p{L})/u.exec(line.slice(to))?.[1] ?? '')

/** "at The Salt House" is where one goes. */
const PLACE = /(?<!\p{L})(?:at|in|bei|im|chez|hos|bij|presso|na|en el|en la|w)\s(?:[Tt]he\s|der\s|dem\s|la\s)?$/u
const CONJOINED = /(?<!\p{L})(?:and|und|et|y|e|ed|en|och|og|i|oraz|sowie)\s(?:\S+\s){0,3}$/u
const DESK = /recept|empfang|rezept|portin|question|frag|contact|kontakt|tel\./iu
const MEETS =
  /(?<!\p{L})(?:interview\p{L}*|gespräch\p{L}*|entretien|entrevista|colloquio|gesprek|rozmow\p{L}+|intervju\p{L}*|samtale\p{L}*|sollicitatie\p{L}*|haastattelu|pohovor|собеседовани\p{L}*|meet|call|chat)(?!\p{L})/iu

function withoutTitle(before: string, title: string): string {
  const text = before.replace(/,?\s*(?:(?<!\p{L})(?:pan|pani|herrn?|frau|der|il|el|la|o|a)\s)?$/iu, ' ').trimEnd()
  return title && text.endsWith(title) ? text.slice(0, -title.length) : before
}

/** Nothing but marks, "and", a title or an article lies between two names. */
function isTied(between: string, before: string, after: string): boolean {
  let text = between
  for (const title of [before, after]) if (title) text = text.replace(title, ' ')
  return (
    text.length < 60 &&
    /^[\s,;()&/+–—-]*(?:(?:and|und|et|y|e|ed|en|och|og|i|ja|ve|и|та|oraz|sowie|ainsi|que|as|well|with|mit|avec|con|com|met|med|z|our|my|the|die|der|dem|den|unser\p{L}*|notre|le|la|les|el|il|lo|o|a|os|as|dall[ao]?|dal|dall['’]|onze|vår|vores|lek|dott|ssa|dr|ing|arch|prof|inż|mgr|herrn?|frau|pani?|panem|panią|mme|m|mr|mrs|ms)\.?[\s,;()&.'’]*)*$/iu.test(
      text,
    )
  )
}

const isTiedToWriter = (line: string, { from, to }: Mention) =>
  /^\s?(?:\([^()]*\)\s?)?,?\s?(?:and|und|et|y|e|en|och|og|i|oraz)\s(?:I|me|myself|our|ich|mir|unser\p{L}*|moi|yo|eu|io|ik|ja|jag|jeg|mig)(?!\p{L})/u.test(
    line.slice(to),
  ) ||
  /(?<!\p{L})(?:I|[Mm]e|[Ii]ch|[Mm]ir|[Mm]oi|[Yy]o|[Ee]u|[Ii]o|[Mm]ij|[Ii]k|mną|[Jj]a|[Jj]ag|[Mm]ig|[Jj]eg)\s?(?:\([^()]*\)\s)?(?:and|und|et|y|e|en|och|og|i|oraz)\s(?:\S+\s){0,3}$/u.test(
    line.slice(0, from),
  )
