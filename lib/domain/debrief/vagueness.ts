import type { Improvement } from './review.ts'

/** What keeps a plan from being practised. `stock`: the words that say nothing, empty when there are none. */
export interface Vagueness {
  noTrigger: boolean
  noAction: boolean
  stock: string
}

/**
 * Stock forms of a resolution, in English and German (`debrief-form` section 4; guide A's own example is the answer
 * that "needs to be better").
 */
const stockForms: readonly RegExp[] = [
  /\b(?:be|being|feel|sound|seem|act|appear|become|get) (?:a (?:bit|little) |much |far |way )?(?:(?:more|less|not)(?: \p{L}+)?|better|calmer|clearer)(?![\p{L}])/iu,
  /\b(?:needs?|has|have) to be (?:better|stronger|clearer|sharper)\b/iu,
  /\b(?:prepare|practi[cs]e|rehearse|research|study|know|answer|listen|communicate|explain|do|talk|speak) (?:a (?:bit|little) |much )?(?:more|better|harder)\b/iu,
  /\b(?:improve|work on|polish|sharpen|brush up|focus on) (?:my |the )?(?:communication|confidence|answers?|examples?|preparation|listening|presence|skills?|delivery|body language|rapport|closing)\b/iu,
  /\b(?:not|don['’]t|stop) be(?:ing)? (?:so )?(?:nervous|anxious|shy|vague|tense)\b/iu,
  /\btry (?:harder|my best|to (?:be|do) better)\b/iu,
  /\b(?:besser|mehr|stärker|klarer|ruhiger|selbstbewusster|sicherer|strukturierter|souveräner) (?:sein|werden|wirken|auftreten|bleiben|vorbereiten|üben|zuhören|antworten|machen|kommunizieren)\b/iu,
  /\bmich (?:besser|mehr|gründlicher) (?:vorbereiten|einlesen|konzentrieren)\b/iu,
  /\b(?:kommunikation|antworten?|beispiele?|auftreten|vorbereitung|körpersprache|selbstbewusstsein) (?:verbessern|stärken|schärfen)\b/iu,
  /\b(?:nicht (?:so|zu) |weniger )(?:nervös|aufgeregt|unsicher|angespannt)\b/iu,
  /\b(?:an (?:meiner|meinem|meinen|mir)|daran) [\p{L} -]{0,30}?arbeiten\b/iu,
]

/** Verbs of something that one can be seen to do; behind an article the same word is a noun ("my answer"). */
const doing = new RegExp(
  `(?<!\\b(?:my|the|an?|their|better|good) )(?<![\\p{L}])(?:${[
    'say|ask|tell|name|show|give|send|write|read|count|pause|wait|stop|start|begin|open|close|end|finish|repeat|restate|summari[sz]e',
    'quote|draw|sketch|bring|use|swap|replace|explain|mention|answer|check|look|smile|nod|breathe|drink|sit|stand|practi[cs]e|rehearse',
    'record|time|list|note|call|hand|offer|propose|suggest|thank|greet|link|tie|lead|turn|move|put|keep|cut|shorten|skip|split|ask|slow',
    'sage|nenne|frage|erzähle|zeige|gebe|schicke|schreibe|lese|zähle|warte|beginne|fange|höre|schließe|wiederhole|fasse|bringe|nutze|verwende',
    'ersetze|erkläre|erwähne|antworte|prüfe|lächle|nicke|atme|trinke|übe|probe|notiere|rufe|biete|schlage|danke|leite|halte|kürze|lasse|stelle|lege',
    'sagen|nennen|fragen|erzählen|zeigen|geben|schicken|schreiben|lesen|zählen|warten|beginnen|anfangen|aufhören|schließen|wiederholen',
    'zusammenfassen|bringen|nutzen|verwenden|ersetzen|erklären|erwähnen|antworten|prüfen|lächeln|nicken|atmen|trinken|üben|proben|notieren',
    'anrufen|anbieten|vorschlagen|danken|halten|kürzen|weglassen|stellen|legen|mitbringen|nachfragen|innehalten',
  ].join('|')})(?![\\p{L}])`,
  'iu',
)

/** Triggers that are always or never there. */
const noMoment =
  /^(?:(?:in|at|during|for|an?|the|my|any|every|next|im|in der|beim|bei|das|ein|einem|jedem|nächsten?|nächstes) )*(?:always|in general|generally|ever|interviews?|time|talk|call|one|meetings?|immer|generell|grundsätzlich|allgemein|mal|gespräche?n?|vorstellungsgespräche?n?)?$/iu

const plain = (text: string) =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[.!…]+$/u, '')
    .trim()

const longer = (a: string, b: string) => (b.length > a.length ? b : a)

/**
 * Whether a plan can be practised: it wants a moment that one notices and something that one does. Deterministic, and an
 * offer only: it never stands in the way of what the user wrote. null when there is nothing to object to.
 */
export function vagueness({ text, when, action }: Pick<Improvement, 'text' | 'when' | 'action'>): Vagueness | null {
  const trigger = plain(when)
  const act = plain(action)
  // What was first written down counts as long as no plan has been made of it.
  const said = act || plain(text)
  if (said === '' && trigger === '') return null
  const stock = stockForms.map((form) => form.exec(said)?.[0].trim() ?? '').reduce(longer, '')
  const without = plain(said.replace(stock, ' '))
  const found = {
    noTrigger: noMoment.test(trigger),
    noAction: !doing.test(stock ? without : said),
    stock,
  }
  return found.noTrigger || found.noAction ? found : null
}

/** What a plan begins with, for somebody who has only a wish. The words are the locale's. */
export const starters = ['start', 'stop', 'story'] as const
export type Starter = (typeof starters)[number]
