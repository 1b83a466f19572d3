import { remembered } from '../../people/remembered.ts'
import { fold } from '../../text/fold.ts'
import { termFinder, wordsOf } from '../classify/find-terms.ts'
import { eventTerms } from '../classify/terms.ts'

/** What stands before a part of a title and says what it is. */
export type Joint = 'start' | 'mark' | 'comma' | 'at' | 'with' | 'for' | 'between'

export interface TitlePart {
  /** Without the words of the stage: "Bewerbungsgespräch Controllerin" is "Controllerin". */
  text: string
  /** The words of the stage that were taken out, as written; empty when there were none. */
  stage: string
  joint: Joint
}

const NEXT = '(?=[\\p{Lu}\\p{Lo}\\d«"„])'
const joint = (words: string, after = NEXT) => new RegExp(`\\s(?:${words})\\s${after}`, 'u')
const JOINTS: readonly [Joint, RegExp][] = [
  ['between', /\s(?:<+-*>+|↔|<=>|x|X|×|<\/>|\+|vs\.?)\s|\s?(?:<>|↔|⇄)\s?/u],
  [
    'at',
    /\s(?:at(?: the)?|from|von der|de chez|bei(?: der| dem| den)?|chez|à la|au|presso(?: la| il)?|bij(?: de| het)?|hos|لدى|في|w firmie|w|ve společnosti|ve|в компании|в|yhtiössä|en|na|no)\s(?=[\p{Lu}\p{Lo}\d«"„])|\s?[@＠]\s?/u,
  ],
  [
    'for',
    joint(
      'for|about(?: the| our| an?)?|regarding(?: the)?|re:?|für|per la posizione(?: di)?|per posizione|per il ruolo di|als|as|as an?|pour|pour le poste de|para|per|voor|som|na stanowisko|stanowisko|на позицию|на должность|for the|poste de|puesto de|puesto|vaga de|vaga|di|re:?',
      '(?=[\\p{Lu}\\p{Lo}\\d«"„]|the\\s)|\\s(?:som|comme|como|jako)\\s(?=\\p{Ll})',
    ),
  ],
  [
    'with',
    joint(
      'with|w\\/|mit(?: der| dem)?|avec|con|com|met|med|z|ze|s|с|со|مع|עם|between|entre|zwischen|tra|tussen|między|mellan|mellem',
    ),
  ],
  ['comma', /,\s(?=\p{L})/u],
  [
    'mark',
    /\s[-–—|/•·:]+\s|(?<=\p{Lo})_+|\s?[|•·【】「」『』｜／()（）[\]［］:：–—→»«]+\s?|[,;、，]\s?|\s-|-\s(?!(?:und|oder|and|or|en|et|och|og|i|&)\s)|・|\s~\s|\/(?=\p{Lu}\p{Ll})|(?<=[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}])[-—](?=[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}])|(?<=[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}])[\s　](?=[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}A-Z])/u,
  ],
]
const SPLITTER = new RegExp(JOINTS.map(([, { source }]) => `(${source})`).join('|'), 'gu')

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const GENERIC = `details|confirmed|confirmation|invitation|invite|scheduled|schedule|session|meeting|video call|video|virtual|remote|zoom|teams|google meet|meet|online|phone|on zoom|via zoom|via teams|per teams|en visio|visio|em vídeo|hold|tbd|tbc|candidate|round|stage|interviews|reminder|your|call|chat|intro|screen|part 1|part 2|the|conversation|onsite|loop|panel|1st|2nd|3rd|first|second|third|final|technical|initial|follow up|eerste|tweede|derde|primer|primera|segunda|tercera|primeira|primo|prima|seconda|premier|première|deuxième|första|andra|første|anden|andre|drittes|pierwsza|druga|первый|второй|ensimmäinen|první|druhý|ilk|ikinci|quick|short|kurzes|presencial|présentiel|vor ort|präsenz|fysiek|op locatie|technical|technisches?|technique|técnica|tecnico|tecnica|techniczna|telefonisches|telefonisk|telefonische|digital|online|live|техническое|онлайн|первое|второе|финальное|итоговое|confirmed|uitnodiging|zaproszenie|zaproszenie na|invito|invito a|convite|convite para|convocatoria|convocatória|convocatoria a|convocation|convocazione|kallelse|kallelse till|inbjudan|inbjudan till|indkaldelse|indkaldelse til|innkalling|bekräftelse|bekræftelse|bevestiging|potwierdzenie|conferma|confirmación|confirmação|bestätigung|einladung|einladung zum|einladung zu|termin|ihr|dein|zum|zur|erstes|zweites|persönliches|digitales|invitation à un|invitation|votre|tu|su|ご案内|のご案内|案内|日程|の件|について|実施|オンライン|ビデオ|邀请|通知|安排|线上|视频|现场|안내|일정|화상|온라인|의|초대|lịch|mời|undangan|jadwal|นัด|נקבע|دعوة`
const stages = termFinder({
  stage: [
    eventTerms.strong,
    eventTerms.word,
    eventTerms.call,
    eventTerms.interviewWith,
    eventTerms.assessment,
    eventTerms.offer,
    eventTerms.recruiterCall,
  ].join('|'),
  generic: GENERIC,
})
const JOINED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]/u

const ORDINAL = /^\d{1,2}(?:\.|e|er|ère|ème|°|º|ª|:?[ae]|nd|rd|st|th|-?[йяое]{1,2})?$/u

/** Takes the words of the stage out of a part of a title. */
export function withoutStage(part: string): { text: string; stage: string } {
  const hits = stages(part)
  // "Técnica de RRHH" keeps its first word, "entrevista técnica" does not.
  const plain = hits.reduce((sum, { length }) => sum + length, 0) >= wordsOf(fold(part)).length
  if (hits.length === 0 || !(plain || hits.some(({ kind }) => kind === 'stage'))) return { text: part, stage: '' }
  const words = part.split(/\s+/)
  // Words are counted as the finder does; a hyphen makes two of one.
  const owner = words.flatMap((word, index) => wordsOf(fold(word)).map(() => index))
  const taken = new Set<number>()
  const named = new Set<number>()
  const take = ({ at, length, kind }: (typeof hits)[number]) => {
    for (let word = at; at >= 0 && word < at + length; word++) {
      const index = owner[word]
      if (index === undefined) continue
      taken.add(index)
      if (kind === 'stage') named.add(index)
    }
  }
  for (const hit of hits) if (hit.kind === 'stage' || plain) take(hit)
  // "Zoom interview", but "Probearbeiten Gasthof Zum Löwen": what only goes with a stage stands beside it.
  const beside = (hit: (typeof hits)[number]) =>
    taken.has((owner[hit.at] ?? 0) - 1) || taken.has((owner[hit.at + hit.length - 1] ?? 0) + 1)
  // "3e entretien", "2. Gespräch".
  for (const [index, word] of words.entries()) {
    if (ORDINAL.test(word) && (taken.has(index + 1) || taken.has(index - 1))) taken.add(index)
  }
  const loose = new Set(hits.filter(({ kind, at }) => kind !== 'stage' && at >= 0))
  for (let before = -1; before !== loose.size; ) {
    before = loose.size
    for (const hit of loose) {
      if (!beside(hit)) continue
      take(hit)
      loose.delete(hit)
    }
  }
  let text = words.filter((_, index) => !taken.has(index)).join(' ')
  let stage = words.filter((_, index) => named.has(index)).join(' ')
  if (JOINED.test(text)) {
    for (const { at, term, kind } of hits.filter((hit) => hit.at < 0).sort((a, b) => b.term.length - a.term.length)) {
      const shorter = text.replace(new RegExp(escaped(term), 'iu'), ' ')
      if (at >= 0 || shorter === text) continue
      text = shorter
      if (kind === 'stage' && !stage) stage = term
    }
    text = text.replace(/^[\s のとをに・]+|[\s のをに・]+$/gu, '')
  }
  return { text: text.replace(/^[-–—/,:.&\s]+|[-–—/,:.&\s]+$/gu, '').trim(), stage }
}

const TIE = '&|\\+|x|×|<+-?>+|and|und|et|y|e|en|och|og|i|with|mit|avec|con|com|met|//'

interface OwnName {
  whole: RegExp
  /** The given name alone, where something is tied to it; null for a name of one letter. */
  given: RegExp | null
}

const ownName = remembered((name: string): OwnName => {
  const given = name.split(' ')[0] ?? ''
  const last = name.includes(' ') ? name.slice(name.lastIndexOf(' ') + 1) : ''
  const turned = last && `|${escaped(last)},\\s?${escaped(name.slice(0, -last.length - 1))}`
  const one = `${escaped(given)}(?:\\s\\p{Lu}\\.?)?`
  return {
    whole: new RegExp(
      `(?<!\\p{L})(?:(${TIE})\\s+)?(?:${escaped(name)}${turned})(?!\\p{L})(?:様|さん|님|先生|女士)?(?:\\s*(${TIE})(?=\\s))?`,
      'giu',
    ),
    given:
      given.length > 1
        ? new RegExp(`(?<!\\p{L})(?:${one}\\s*(?:${TIE}|/|-|–)\\s+|\\s+(?:${TIE}|/)\\s+${one}(?!\\p{L}))`, 'giu')
        : null,
  }
})

/** Takes the user's own name out. What is tied to it is the other side: "Anna Weber & Pixelwiese". */
function withoutOwnName(title: string, names: readonly string[]): string {
  let text = title
  for (const name of names) {
    const { whole, given } = ownName(name)
    text = text.replace(whole, (_, before?: string, after?: string) => (before || after ? ' <> ' : ' | '))
    if (given) text = text.replace(given, ' <> ')
  }
  return text
}

/** Days and times of a note, which are no part of a name: "mañana 12:30 entrevista Almacenes Rubio". */
const WHEN_WORDS = new RegExp(
  [
    String.raw`(?<![\p{L}\d])(?:\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?|\s?uhr|\s?h)?|\d{1,2}\s?(?:am|pm|uhr|h))(?![\p{L}\d])`,
    String.raw`(?<!\p{L})(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:day)?\.?\s\d{1,2}(?:st|nd|rd|th)?(?![\p{L}\d])`,
    String.raw`^(?:tomorrow|today|morgen|heute|übermorgen|demain|aujourd'hui|mañana|hoy|domani|oggi|amanhã|hoje|jutro|dziś|imorgon|idag|i morgen|i dag|(?:mo|di|mi|do|fr)\.?(?=\s\d))(?!\p{L})`,
  ].join('|'),
  'giu',
)

/** "(m/w/d)" in the middle of a job would cut it in two. */
const GENDER_MARK = /\s*[([]\s*(?:[mwfdxh]|gn|div(?:ers)?)(?:\s?[/|,*]\s?(?:[mwfdxh]|gn|div(?:ers)?)){1,3}\s*[)\]]/giu

/** The title in its parts, by the marks and small words between them; the user's own name is none. */
export function titleParts(written: string, names: readonly string[]): TitlePart[] {
  const title = withoutOwnName(written.slice(0, 600), names).replace(WHEN_WORDS, ' ').replace(GENDER_MARK, ' ')
  const parts: TitlePart[] = []
  let before: Joint = 'start'
  let from = 0
  const add = (end: number) => {
    const part = title.slice(from, end).trim()
    if (part) parts.push({ ...withoutStage(part), joint: before })
  }
  for (const match of title.matchAll(SPLITTER)) {
    add(match.index)
    before = JOINTS[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? 'mark'
    from = match.index + match[0].length
    if (parts.length > 20) break
  }
  add(title.length)
  return parts
}
