import { fold } from '../text/fold.ts'

/**
 * What takes notes in calls and is nobody. Vendors whose name nobody has stand alone; a vendor whose name people have too
 * ("Otter", "Grain", "Jamie") is one only beside a word for what it does.
 */
const VENDORS =
  'fireflies|otterpilot|tldv|tl;dv|avoma|meetgeek|sembly|circleback|supernormal|airgram|nyota|bluedot|notta|tactiq|laxis|brighthire|metaview|recall\\.?ai|sybill|noota|screenloop|leexi|wudpecker|modjo|claap|timeos|scribbl|vexa|fathomvideo|read\\.ai|otter\\.ai|meetjamie|hyprnote|anarlog|openwhispr|biscotti|transcriptonic|copilot'
const NAMED_LIKE_PEOPLE =
  'otter|fathom|gong|chorus|grain|krisp|jamie|fellow|granola|pillar|spinach|read|rev|quil|carv|radiant|attention|colibri|plaud|loopin|bubbles|rewatch|zoom|teams|google|gemini|webex|microsoft|claude|chatgpt|quinn|evidenced|honeit|hirelogic|dive|vowel|sonix|demodesk|rewind|tana|cluely'
/** What it does, in the languages in which vendors name it. */
const DOES =
  'ai|ki|ia|bot|pilot|assistant|assistent|asistente|assistente|companion|recorder|recording|notes?|notetaker|note ?-?taker|scribe|transcript\\w*|copilot|meeting'
const NOTE_TAKER =
  'note ?-?(?:taker|pilot|bot)|notetaking|otter ?pilot|meeting (?:notes?|recorder|recording|bot|assistant|scribe|copilot)|(?:ai|ki|ia|virtual|digital) ?-?(?:assistant|assistent|asistente|assistente|bot|notes?|companion|recorder|scribe|transcriber)|(?:recording|transcription|caption(?:ing)?|interview|zoom|teams|meet|webex|notes?) ?-?bot|notizen ?-?(?:bot|assistent)|protokoll ?-?(?:bot|assistent)|preneur de notes|assistant ia|asistente (?:de ia|de notas|de reunion\\w*)|assistente (?:de ia|di riunione|de reuni\\w*)|notulist ?-?bot|recorder|transcri\\w*|议?会议助手|会議アシスタント|議事録|회의록'

const BOT = new RegExp(
  [
    // "Otter.ai", "read.ai meeting notes", "Tactiq.io".
    String.raw`(?<![@\p{L}])[\p{L}\d-]+\.(?:ai|io)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:${VENDORS})(?!\p{L})`,
    String.raw`(?<!\p{L})(?:${NAMED_LIKE_PEOPLE})(?:'s)?[ -](?:${DOES})(?!\p{L})`,
    String.raw`(?<!\p{L})(?:${DOES}) (?:by|from|von|par|de|di) (?:${NAMED_LIKE_PEOPLE})(?!\p{L})`,
    String.raw`(?<!\p{L})(?:${NOTE_TAKER})(?!\p{L})`,
  ].join('|'),
  'u',
)

/** Whether a display name is that of a program that takes notes or records. */
export const isBot = (name: string): boolean => BOT.test(fold(name))
