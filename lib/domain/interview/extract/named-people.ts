import type { Reading } from '../reading.ts'
import { isJobTitle, NAME, type Named, personPhrase } from './person-phrase.ts'

const LABEL =
  /^[-•*]?\s*(?:your )?(?:interviewers?|interview panel|panel(?:l?ists?)?|speaking with|meeting with|meet with|you(?:['’]ll| will) (?:meet|be (?:meeting|speaking|chatting|talking)(?: with)?|speak (?:with|to))|with|who|host(?:ed by)?|staff|participants?|attendees|hiring (?:manager|team)|recruiter|interviewed by|gesprächspartner(?:in|innen)?|ihre? gesprächspartner(?:in|innen)?|interviewer(?:in|innen)?|teilnehmer(?:innen)?|ansprechpartner(?:in)?|mit|avec|interlocut(?:eurs?|rices?)|intervenants?|participants|recruteu(?:r|se)s?|entrevistador(?:es|as?)?|participantes|con|com|intervistator[ei]|selezionat(?:ore|rice)|referente|partecipanti|gesprekspartners?|met|deelnemers|rozmówc[ay]|rekruter(?:ka|zy)?|prowadząc[ay]|intervjuare|du träffar|haastattelija[t]?|tazatel|görüşmeci(?:ler)?|интервьюер[ыа]?|собеседование (?:проводит|проводят)|проводит|рекрутер|співрозмовники?|面接官|面接担当(?:者)?|担当(?:面接官|者)?|面试官|面試官|面试人|면접관|면접위원|인터뷰어|người phỏng vấn|pewawancara|ผู้สัมภาษณ์|المحاور(?:ون)?|المقابلون|מראיין|מראיינת|מראיינים)\s*[::-]\s*(.{2,300})$/iu
const HEAD =
  /^(?:your )?(?:interviewers?|interview panel|panel|who you['’]?(?:ll| will) meet|meet your interviewers?|you(?:['’]ll| will) (?:meet|be meeting(?: with)?)|gesprächspartner(?:in|innen)?|ihre gesprächspartner(?:innen)?|interlocuteurs|participants|entrevistadores|intervistatori|gesprekspartners|面接官|面试官|면접관)\s*[::]?$/iu
const WITH = new RegExp(
  `(?:^|[^\\p{L}])(?:[Ww]ith|[Ww]/|[Mm]eet(?:ing)?|[Mm]it|[Aa]vec|[Cc]on|[Cc]om|[Mm]et|[Mm]ed|[Tt]o|[Bb]y|[Zz]|[Ss]peak to|и|с|со|[Dd]urch|[Bb]ei|par|por|da|door|från|fra|rencontrerez|échangerez avec|träffa[r]?|reunirás con|tavata|ve)\\s(${NAME})(\\s*[,(–—-]\\s*[^\\n;()]{2,80}?(?=[).;\\n]|\\s(?:and|und|et|y|e|en|och|og|i|about|on|at|to|über|from|for|who)\\s|$))?`,
  'gu',
)
const SPLIT = /\s*(?:;|\s(?:and|und|et|y|e|en|och|og|i|ja|ve|и|та|&|\+|sowie)\s|、|,|(?<=\))\s*,|\/(?=\s))\s*/u

/** The people whom the text says the user will meet, in the order of the text. */
export function namedPeople(lines: readonly string[]): Named[] {
  const found: Named[] = []
  const add = (named: Named | null) => {
    if (named && !found.some(({ name }) => name === named.name)) found.push(named)
  }
  let listing = false
  for (const line of lines) {
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
    const bullet = listing ? personPhrase(line) : null
    if (bullet) {
      add(bullet)
      continue
    }
    if (listing && !/^[-•*]/.test(line)) listing = false
    for (const named of withPeople(line)) add(named)
  }
  return found.slice(0, 30)
}

/** "Ana Ruiz, CTO; Ben Cole (Engineer) and Mia Wong": commas set off people or what they do. */
export function listOf(text: string): Named[] {
  const whole = personPhrase(text)
  if (whole && (whole.title === '' || isJobTitle(whole.title)) && !/[;&]|\sand\s|\sund\s/u.test(text)) return [whole]
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

function withPeople(line: string): Named[] {
  const found: Named[] = []
  for (const match of line.slice(0, 1_000).matchAll(WITH)) {
    const [, name = '', after = ''] = match
    const named = personPhrase(name)
    if (!named) continue
    const said = after.replace(/^[\s,(–—-]+/u, '')
    if (isJobTitle(said)) {
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

export const bodyPeople = (reading: Reading): Named[] => namedPeople(reading.lines)
