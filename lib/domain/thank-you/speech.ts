import type { LetterLanguage, Register } from './style.ts'
import { definite, isBareVerb, isPhrase, lowered, type Shape, shapeOf } from './text/english.ts'
import { askedAbout } from './text/english-question.ts'
import { type Addressee, heard, toDo, toYou } from './text/english-you.ts'
import { capital } from './text/fragment.ts'
import { heardGerman, loweredGerman, shapeOfGerman, toDoGerman, toSie } from './text/german.ts'
import { german } from './wording/de.ts'
import { english } from './wording/en.ts'
import type { Frame, Wording } from './wording/wording.ts'

/** What the engine needs to know of a language, apart from its realisations. */
export interface Speech {
  wording: Wording
  shape: (text: string) => Shape
  /** Whether it can be the object of a sentence. */
  phrase: (text: string) => boolean
  /** As it stands inside a sentence; null when its capital may be that of a name. */
  inside: (text: string) => string | null
  /** A phrase as something that both know of. */
  definite: (text: string) => string
  /** As it stands behind a colon. */
  afterColon: (text: string, shape: Shape) => string
  heard: (text: string, names: readonly string[]) => { text: string; said: boolean; dass?: boolean }
  toAddressee: (text: string, addressee: Addressee) => string | null
  /** A thing to do as values for "I will …"; null when it is none. */
  toDo: (text: string, names: readonly string[]) => Record<string, string> | null
  askedAbout: (question: string) => string | null
  /** The evidence as the writer says it. */
  mine: (text: string) => string
  voice: (register: Register) => (frame: Frame) => Frame
  /** The first sentence after the greeting. */
  opening: (sentence: string) => string
}

const past =
  /^(?:built|led|cut|ran|set up|moved|wrote|made|took|brought|reduced|introduced|started|created|designed|launched|managed|trained|hired|replaced|migrated|automated|shipped|grew|rebuilt|organi[sz]ed|coached|won|sold|turned|halved|doubled|improved|planned|taught|fixed|raised|saved|would|used|worked|mapped|merged|negotiated|opened|closed the|wound)\s|^\p{L}{2,}ed (?=(?:the|a|an|my|our|\d|one|two|three|four|five|six|seven|eight|nine|ten|all|every|both)(?![\p{L}]))/iu

/** In haste they are written small. */
const weekdays = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/gu

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bI will (?!hear)/gu, 'I’ll '],
  [/\bI would /gu, 'I’d '],
  [/\bI am /gu, 'I’m '],
  [/\bI have (?=noted|not\b)/gu, 'I’ve '],
]

const en: Speech = {
  wording: english,
  shape: shapeOf,
  phrase: isPhrase,
  inside: lowered,
  definite,
  afterColon: (text) => lowered(text) ?? text,
  heard,
  toAddressee: (text, addressee) => toYou(text, addressee)?.replace(weekdays, capital) ?? null,
  toDo: (text, names) => {
    const x = toDo(text, names, isBareVerb)
    return x === null ? null : { x }
  },
  askedAbout,
  mine: (text) => (past.test(text) ? `I ${text.slice(0, 1).toLowerCase()}${text.slice(1)}` : text),
  voice: (register) => (frame) =>
    register === 'warm' ? contractions.reduce((text, [long, short]) => text.replace(long, short), frame) : frame,
  opening: (sentence) => sentence,
}

/** German goes on in small letters after the comma of the greeting, unless the word is written large anyway. */
const smallOpening =
  /^(?:Eine[ns]?|Ein|Nach|Es|Aus|Besonders|Für|Hilfreich|Was|Vielen|Herzlichen|Danke|Ich|In|Im|Als|Seit|Dank|Über|Gemerkt|Mitgenommen|Klar|Dass|Von|Gern|Gut|Noch|Wir|Unser|Zu|Erlauben)(?=,? )/u

/** "Zuerst die Kritiker geholt": only the subject and the auxiliary are missing. */
const participle =
  /^(?!.*(?<!\p{L})(?:ist|sind|war|hat|habe|haben|hatte|wurde|wurden|worden|werden|ich)(?!\p{L}))(?:zuerst|erst|dann|den|die|das|ein|eine|einen|zwei|drei|vier|fünf|sechs|jede[nrs]?|alle|mit|im|in|\d)(?!\p{L}).*\s(?!gegangen|gekommen|gefahren|gewachsen|geblieben|geworden|gewesen|gestiegen|gesunken)(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|\p{Ll}+iert|(?:be|ver|er|ent|zer|über)\p{Ll}{2,}t)$/iu

const de: Speech = {
  wording: german,
  shape: shapeOfGerman,
  phrase: (text) => text.split(' ').length <= 4,
  inside: loweredGerman,
  definite: (text) => text,
  afterColon: (text, shape) => (shape === 'clause' ? capital(text) : loweredGerman(text)),
  heard: heardGerman,
  toAddressee: toSie,
  toDo: (text, names) => {
    const found = toDoGerman(text, names)
    return found === null ? null : { x: found.before, verb: found.verb }
  },
  askedAbout: () => null,
  mine: (text) => {
    const head = text.split(/, (?=(?:bis|weil|damit|sodass|während|als|nachdem|und) )/u)[0] ?? text
    if (participle.test(head)) return `Ich habe ${loweredGerman(text)}`
    return /^(?:habe|hatte|würde|werde|bin) /iu.test(text)
      ? `Ich ${text.slice(0, 1).toLowerCase()}${text.slice(1)}`
      : text
  },
  voice: () => (frame) => frame,
  opening: (sentence) =>
    smallOpening.test(sentence) ? sentence.slice(0, 1).toLowerCase() + sentence.slice(1) : sentence,
}

export const speech: Readonly<Record<LetterLanguage, Speech>> = { en, de }
