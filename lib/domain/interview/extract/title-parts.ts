import { termFinder, wordsOf } from '../classify/find-terms.ts'
import { eventTerms } from '../classify/terms.ts'
import { fold } from '../names/clean.ts'

/** What stands before a part of a title and says what it is. */
export type Joint = 'start' | 'mark' | 'at' | 'with' | 'for' | 'between'

export interface TitlePart {
  /** Without the words of the stage: "Bewerbungsgespräch Controllerin" is "Controllerin". */
  text: string
  /** The words of the stage that were taken out, as written; empty when there were none. */
  stage: string
  joint: Joint
}

const JOINTS: readonly [Joint, RegExp][] = [
  ['between', /\s(?:<+-*>+|↔|<=>|x|X|×|<\/>)\s|\s?(?:<>|↔|⇄)\s?/u],
  [
    'at',
    /\s(?:at|bei|chez|presso|bij|hos|w firmie|w|ve společnosti|ve|в компании|в|yhtiössä|at the)\s(?=[\p{Lu}\p{Lo}\d«"„])|\s?[@＠]\s?/u,
  ],
  [
    'for',
    /\s(?:for|für|als|as|as an?|pour|pour le poste de|para|per|voor|som|på|na stanowisko|stanowisko|на позицию|на должность|for the|poste de|puesto de|puesto|vaga de|vaga|di)\s(?=[\p{Lu}\p{Lo}\d«"„]|the\s)/u,
  ],
  [
    'with',
    /\s(?:with|w\/|mit|avec|con|com|met|med|z|ze|s|с|со|and|und|et|y|e|en|och|og|&|en con)\s(?=[\p{Lu}\p{Lo}\d«"„])/u,
  ],
  [
    'mark',
    /\s[-–—|/•·:]+\s|\s?[|•·【】「」『』｜／()（）[\]［］:：–—→»«]+\s?|[,;、，]\s?|\s-|-\s|・|\s~\s|\/(?=\p{Lu}\p{Ll})/u,
  ],
]
const SPLITTER = new RegExp(JOINTS.map(([, { source }]) => `(${source})`).join('|'), 'gu')

const GENERIC = `details|confirmed|confirmation|invitation|invite|scheduled|schedule|session|meeting|video call|video|virtual|remote|zoom|teams|google meet|meet|online|phone|on zoom|via zoom|via teams|per teams|en visio|visio|em vídeo|hold|tbd|tbc|candidate|round|stage|interviews|reminder|your|call|chat|intro|screen|part 1|part 2|the|conversation|onsite|loop|panel|1st|2nd|3rd|first|second|third|final|technical|initial|follow up|einladung|einladung zum|einladung zu|termin|ihr|dein|zum|zur|erstes|zweites|persönliches|digitales|invitation à un|invitation|votre|tu|su|ご案内|のご案内|案内|日程|の件|について|実施|オンライン|ビデオ|邀请|通知|安排|线上|视频|现场|안내|일정|화상|온라인|의|초대|lịch|mời|undangan|jadwal|นัด|נקבע|دعوة`
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

/** Takes the words of the stage out of a part of a title. */
export function withoutStage(part: string): { text: string; stage: string } {
  const hits = stages(part)
  if (hits.length === 0) return { text: part, stage: '' }
  const words = part.split(/\s+/)
  // Words are counted as the finder does; a hyphen makes two of one.
  const owner = words.flatMap((word, index) => wordsOf(fold(word)).map(() => index))
  const taken = new Set<number>()
  const named = new Set<number>()
  for (const { at, length, kind } of hits) {
    for (let word = at; at >= 0 && word < at + length; word++) {
      const index = owner[word]
      if (index === undefined) continue
      taken.add(index)
      if (kind === 'stage') named.add(index)
    }
  }
  let text = words.filter((_, index) => !taken.has(index)).join(' ')
  let stage = words.filter((_, index) => named.has(index)).join(' ')
  if (JOINED.test(text)) {
    for (const { at, term, kind } of hits.filter((hit) => hit.at < 0).sort((a, b) => b.term.length - a.term.length)) {
      if (at >= 0 || !text.includes(term)) continue
      text = text.replace(term, ' ')
      if (kind === 'stage' && !stage) stage = term
    }
    text = text.replace(/^[\s のとをに・]+|[\s のをに・]+$/gu, '')
  }
  return { text: text.replace(/^[-–—/,:.&\s]+|[-–—/,:.&\s]+$/gu, '').trim(), stage }
}

/** The title in its parts, by the marks and small words between them. */
export function titleParts(title: string): TitlePart[] {
  const parts: TitlePart[] = []
  let joint: Joint = 'start'
  let from = 0
  const add = (end: number) => {
    const written = title.slice(from, end).trim()
    if (written) parts.push({ ...withoutStage(written), joint })
  }
  for (const match of title.matchAll(SPLITTER)) {
    add(match.index)
    joint = JOINTS[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? 'mark'
    from = match.index + match[0].length
    if (parts.length > 20) break
  }
  add(title.length)
  return parts
}
