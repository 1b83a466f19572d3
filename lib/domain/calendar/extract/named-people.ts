import { isJobTitle, LETTER, NAME, type Named, personPhrase } from './person-phrase.ts'
import { withoutStage } from './title-parts.ts'

const LABEL =
  /^[-•*]?\s*(?:your |ihre |deine )?(?:interviewers?|interviewer\(s\)|interview panel|panel(?: members|l?ists?)?|participarán|participarão|parteciperanno|participeront|asistirán|teilnehmen werden|deltar|speaking with|meeting with|meet with|you(?:['’]ll| will) (?:meet|be (?:meeting|speaking|chatting|talking)(?: with)?|speak (?:with|to)|meet with|interview with)|with|who|host(?:ed by)?|staff|participants?|attendees|hiring (?:manager|mgr|team)|recruiter|interviewed by|gesprächspartner(?:in|innen)?|ihre? gesprächspartner(?:in|innen)?|interviewer(?:in|innen)?|teilnehmer(?:innen)?|teilnehmende|es nehmen teil|dabei sind|anwesend|ansprechpartner(?:in)?|mit|avec|interlocut(?:eurs?|rices?)|intervenants?|participants|recruteu(?:r|se)s?|entrevistador(?:es|as?)?|participantes|con|com|intervistator[ei]|selezionat(?:ore|rice)|referente|partecipanti|gesprekspartners?|met|deelnemers|rozmówc[ay]|rekruter(?:ka|zy)?|prowadząc[ay]|intervjuare|du träffar|haastattelija[t]?|tazatel|görüşmeci(?:ler)?|интервьюер[ыа]?|собеседование (?:проводит|проводят)|проводит|рекрутер|співрозмовники?|面接官|面接担当(?:者)?|担当(?:面接官|者)?|面试官|面試官|面试人|면접관|면접위원|인터뷰어|người phỏng vấn|pewawancara|ผู้สัมภาษณ์|المحاور(?:ون)?|المقابلون|מראיין|מראיינת|מראיינים)(?:\s*[::-]|\s(?:sind|ist|are|is|zijn|sont|est|son|será|sono|são|är|er)\s)\s*(.{2,300})$/iu
const HEAD =
  /^(?:your )?(?:interviewers?|interview panel|panel|who you['’]?(?:ll| will) meet|meet your interviewers?|you(?:['’]ll| will) (?:meet|speak|interview|be (?:meeting|speaking|interviewing))(?: with)?|gesprächspartner(?:in|innen)?|ihre gesprächspartner(?:innen)?|interlocuteurs|participants|entrevistadores|intervistatori|gesprekspartners|面接官|面试官|면접관)\s*[::]?$/iu
const WITH = new RegExp(
  `(?<!${LETTER})(?:[Ww]ith|[Ww]/|[Mm]eet(?:ing)?|[Mm]it|[Aa]vec|[Cc]on|[Cc]om|[Mm]et|[Mm]ed|(?:speak|talk)(?:ing)? to|[Bb]y|[Aa]sk for|[Cc]all from|[Zz]|[Ii]ncontrer${LETTER}+|conocer${LETTER}+|[Ss]peak to|и|с|со|[Dd]urch|[Bb]ei|par|por|da|door|från|fra|rencontrerez|møder|møter|träffar|treffen|triffst|spreekt met|tapaat|échangerez avec|träffa[r]?|reunirás con|tavata|ve)\\s(?:(?:(?:our|my|the|both|unser${LETTER}*|meine${LETTER}*|notre|mon|ma|nos|onze|board|panel|team|committee|members?|colleagues?|interviewers?|recruiters?|(?:co-?)?founders?|collègues?|compañer${LETTER}+|hiring|manager)\\s){1,4})?(${NAME})(\\s*[,(–—-]\\s*[^\\n;()]{2,80}?(?=[).;\\n]|\\s(?:and|und|et|y|e|en|och|og|i|about|on|at|to|über|from|for|who)\\s|$))?`,
  'gu',
)
const SENTENCE = /(?<=(?<!\b(?:dr|mr|ms|mrs|prof|st|sr|sra|dott|ing|no|\p{L}))[.!?])\s+(?=[\p{Lu}\p{Lo}])/iu
/** "with our VP Engineering, Monique Shah". */
const TITLE_FIRST = new RegExp(
  `(?:[Ww]ith|[Mm]eet|[Mm]it|[Aa]vec|[Cc]on|[Cc]om|[Mm]et|[Mm]ed|[Bb]y)\\s(?:our|the|la|le|el|der|dem|die|unser${LETTER}*|notre|nuestr[oa]|il|o|a|de|onze|vår|vores)\\s([^,.;:()]{3,60}?),?\\s(${NAME})`,
  'gu',
)
const SEVERAL =
  /[;&、]|\s(?:and|und|et|y|e|en|och|og)\s|[\p{Script=Han}\p{Script=Hangul}]\s?[,,]\s?[\p{Script=Han}\p{Script=Hangul}]/u
const ANYBODY = new RegExp(`(?<!${LETTER})${NAME}`, 'gu')
/** Nothing else has a title in brackets behind it. */
const IN_BRACKETS = /^\s?\(([^()]{2,80})\)/u
/** "Mme Estelle Bonnet", "Tara Quinn, Director, will call you". */
const COURTEOUS =
  /^(?:Herrn?|Frau|Mme|Mlle|Mr\.?|Ms\.?|Mrs\.?|Dra?\.?|Profa?\.?|Sig\.ra|Sra?\.?|Dott\.(?:ssa)?|Dhr\.?|Mevr\.?|Pani?|Hr\.?)\s/
const WILL =
  /^(?:,\s[^,]{2,50},)?\s(?:will (?:call|be calling|be joining|meet|interview|join|host|lead)|vous (?:appellera|recevra|accueillera)|ruft|te llamará|te entrevistará|ti chiamerà|deltar|ringer)/
/** The patterns for names are dear: what cannot hold one is not looked at. */
const NAMES = /\p{Lu}\S*\s(?:\S{1,5}\s){0,2}\p{Lu}|\p{Lo}/u
const SAYS = /(?:Herr|Frau|Mme|Mlle|M[rs]|Dr|Prof|Sig|Sr|Dott|Dhr|Mevr|Pan|Hr)|\s(?:will|vous|ruft|te|ti|deltar|ringer)/
const SPLIT = /\s*(?:;|\s(?:and|und|et|y|e|en|och|og|i|ja|ve|и|та|&|\+|sowie)\s|、|,|(?<=\))\s*,|\/(?=\s))\s*/u

/** The people whom the text says the user will meet, in the order of the text. */
export function namedPeople(lines: readonly string[]): Named[] {
  const found: Named[] = []
  const add = (named: Named | null) => {
    const known = named && found.find(({ name }) => name === named.name)
    if (known) known.title ||= named.title
    else if (named) found.push(named)
  }
  let listing = false
  for (const line of lines.flatMap(sentences)) {
    if (HEAD.test(line)) {
      listing = true
      continue
    }
    const [, labelled] = LABEL.exec(line) ?? []
    if (labelled) {
      listing = false
      for (const named of listOf(labelled)) add(named)
      if (found.length > 0) continue
    }
    const bullet = listing ? personPhrase(line) : alone(line)
    if (bullet) {
      add(bullet)
      continue
    }
    if (listing && !/^[-•*]/.test(line)) listing = false
    for (const named of withPeople(line)) add(named)
  }
  return found.slice(0, 30)
}

const CLOCKS = /^(?:[-–—\s]*\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?)+\s*/iu

/** A line that is nothing but "Owen Pratt, Principal Engineer", or ends in it behind a time: "10:00 Coding - Bo Zhang (EM)". */
function alone(line: string): Named | null {
  if (line.length > 160) return null
  const timed = /^[-•*\s]{0,3}\d{1,2}[:.h]?\d{0,2}/u.test(line)
  const pieces = line.split(/\s[-–—|:]\s|\s?\|\s?|:\s/u)
  const last = timed ? pieces.at(-1)?.replace(CLOCKS, '') : line
  const named = personPhrase(last ?? '')
  if (!named || withoutStage(named.name).stage !== '' || named.title.split(' ').length > 7) return null
  return isJobTitle(named.title) || (timed && pieces.length > 1 && named.title !== '') || (timed && pieces.length > 2)
    ? named
    : null
}

/** A label may begin in the middle of a line: "… by video. Interviewer: Jane Doe". */
const sentences = (line: string) => (/[.!?]\s.{3,60}:/u.test(line) ? line.split(SENTENCE) : [line])

/** "Ana Ruiz, CTO; Ben Cole (Engineer) and Mia Wong": commas set off people or what they do. */
export function listOf(text: string): Named[] {
  const whole = personPhrase(text)
  const alone = whole && (whole.title === '' || isJobTitle(whole.title)) && !SEVERAL.test(text)
  if (alone) return [whole]
  const found: Named[] = []
  for (const piece of text.split(SPLIT)) {
    const named = personPhrase(piece)
    const last = found.at(-1)
    if (named) found.push(named)
    else if (last && last.title === '' && isJobTitle(piece)) last.title = piece.replace(/[.)\s]+$/u, '')
  }
  if (found.length > 0) return found
  // "Name, Title, Name, Title"
  return text.split(/\s*,\s*/u).flatMap((piece) => personPhrase(piece) ?? [])
}

function withPeople(whole: string): Named[] {
  const found: Named[] = []
  const line = whole.slice(0, 1_000)
  if (!NAMES.test(line)) return found
  for (const { 0: name, index } of line.includes('(') || SAYS.test(line) ? line.matchAll(ANYBODY) : []) {
    const after = line.slice(index + name.length)
    const title = IN_BRACKETS.exec(after)?.[1] ?? ''
    const titled = isJobTitle(title) ? personPhrase(`${name} (${title})`) : null
    const said = !titled && (COURTEOUS.test(name) || WILL.test(after)) ? personPhrase(name) : null
    if (titled) found.push(titled)
    else if (said?.name.includes(' ')) found.push(said)
  }
  for (const [, title = '', name = ''] of line.matchAll(TITLE_FIRST)) {
    const named = isJobTitle(title) ? personPhrase(name) : null
    if (named) found.push({ name: named.name, title })
  }
  for (const match of line.matchAll(WITH)) {
    const [, name = '', after = ''] = match
    const named = personPhrase(name)
    if (!named) continue
    const said = after.replace(/^[\s,(–—-]+/u, '')
    if (isJobTitle(said) || /^\s*\(/u.test(after)) {
      found.push({ name: named.name, title: personPhrase(`${name}, ${said}`)?.title || said })
    } else found.push(named)
    const rest = line.slice(match.index + match[0].length)
    const more = /^\)?\s*(?:,|and|und|et|y|e|en|och|og|i|&)\s(.{4,200})/u.exec(
      after && !isJobTitle(said) ? `${after}${rest}` : rest,
    )?.[1]
    if (more) found.push(...listOf(more.replace(/[.].*$/u, '')).filter(({ name: other }) => other.includes(' ')))
  }
  return found
}
