import { fold } from '../domain/text/fold.ts'

/** Hours that are written as words, by language, from one to twelve. Folded; `|` between spellings. */
const hours: readonly string[] = [
  'one eins ein una une uma een pierwszej ett et kello yksi jedna',
  'two zwei deux dos due duas twee drugiej tva to kaksi dve',
  'three drei trois tres tre trzeciej kolme tri drie',
  'four vier quatre cuatro quattro quatro czwartej fyra fire nelja ctyri',
  'five funf cinq cinco cinque vijf piatej fem viisi pet',
  'six sechs seis sei zes szostej sex seks kuusi sest',
  'seven sieben sept siete sette sete zeven siodmej sju syv seitseman sedm',
  'eight acht huit ocho otto oito osmej atta otte kahdeksan osm',
  'nine neun neuf nueve nove negen dziewiatej nio ni yhdeksan devet',
  'ten zehn dix diez dieci dez tien dziesiatej tio ti kymmenen deset',
  'eleven elf onze once undici jedenastej elva elleve yksitoista jedenact',
  'twelve zwolf douze doce dodici doze twaalf dwunastej tolv kaksitoista dvanact',
]
const byWord = new Map(hours.flatMap((words, at) => words.split(' ').map((word) => [word, at + 1] as const)))
const word = [...byWord.keys()].sort((a, b) => b.length - a.length).join('|')
const number = `(${word}|\\d{1,2})`

/** Half before the hour: "halb acht" is half past seven. */
const HALF_TO = new RegExp(`(?<!\\p{L})(?:halb|half|halv|puoli|pol|wpol do)\\s${number}(?![\\p{L}\\d])`, 'gu')
/** "half two" is half past in English. */
const HALF_PAST = new RegExp(
  `(?<!\\p{L})half\\s(?:past\\s)?(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?!\\p{L})|half\\spast\\s${number}|(?<!\\p{L})${number}\\s(?:heures? et demie|h et demie|y media|e mezza|e mezzo|e meia)(?!\\p{L})`,
  'gu',
)
const QUARTER = new RegExp(
  `(?<!\\p{L})(?:a\\s)?(?:quarter|viertel|kwart|kvart|kvarter|kwadrans)\\s(past|to|nach|vor|over|voor|over|i|for|po)\\s${number}(?![\\p{L}\\d])`,
  'gu',
)
/** The same behind the hour: "las cinco y cuarto", "17 e un quarto", "neuf heures moins le quart". */
const AND_QUARTER = new RegExp(
  `(?<![\\p{L}\\d:.])${number}\\s(?:heures?\\s|h\\s)?(?:(et quart|y cuarto|e un quarto|e quarto|e um quarto)|moins le quart|menos cuarto|meno un quarto|menos um quarto|menos quarto)(?!\\p{L})`,
  'gu',
)
/** Noon, and half an hour behind it. */
const NOON =
  /(?<!\p{L})(?:12 noon|noon|midi|mediodia|mezzogiorno|meio[- ]dia|w poludnie|zum mittag)(\s(?:et demie?|y media|e mezz[ao]|e meia))?(?!\p{L})/gu
/** "at 0900", "kl 0915", "1430 hrs". */
const SQUEEZED =
  /(?<!\p{L})(?:at|from|um|ab|a|as|alle|om|o|kl\.?|klokken|klockan|klo)\s([01]\d|2[0-3])([0-5]\d)(?![\d:.,/-]\d|\d)|(?<![\d:.,/-])([01]\d|2[0-3])([0-5]\d)\s?(?:hrs|hours|h|uhr|uur)(?!\p{L})/gu
/** "at three", "um acht", "a las cinco", "alle nove", "om negen uur", "o dziewiatej", "kl. otte", "um 8", "around 4". */
const ABOUT = new RegExp(
  `(?<!\\p{L})(?:at|say|around|about|from|um|gegen|ab|vers|a|a las?|sobre las|alle|verso le|as|pelas?|om|rond|o|o godz(?:inie|\\.)?|godz(?:ina|\\.)?|kl\\.?|klokken|klockan|klo|v|ve|kolem)\\s(?:around\\s|about\\s|ca\\.?\\s|about\\s)?${number}(?:\\s(?:o'clock|uhr|heures?|h|uur|hod\\p{L}*))?(?![\\p{L}\\d%]|[:.,/-]\\d)(?!\\s?(?:[ap]\\.?m|min|mins|minut\\p{L}*|stunden|hours?|years?|days?|tage?|personen|people|euro|pm|%|€|£))`,
  'gu',
)
/** "8 o'clock", wherever it stands. */
const CLOCK = new RegExp(`(?<![\\p{L}\\d:.])${number}\\so['’]?clock(?!\\p{L})`, 'gu')
const HALF_OF_DAY =
  /^\s?,?\s?(?:(in the morning|this morning|tomorrow morning|morgens|fruh|vormittags?|du matin|de la manana|da manha|del mattino|di mattina|'s morgens|'s ochtends|in de ochtend|rano|pa morgonen|pa formiddagen|om formiddagen|om morgenen)|(in the afternoon|in the evening|this afternoon|nachmittags?|abends?|de l'apres-midi|du soir|de la tarde|de la noche|da tarde|da noite|del pomeriggio|di sera|'s middags|'s avonds|in de middag|po poludniu|wieczorem|pa eftermiddagen|om eftermiddagen|pa kvallen))(?!\p{L})/u

export interface SaidTime {
  at: number
  end: number
  /** The starts that it may be, in minutes from midnight. */
  starts: number[]
}

const hourOf = (text = '') => byWord.get(text) ?? Number(text)

/**
 * Times of day that are said in words or by a bare hour. Nobody is invited between midnight and seven by such an hour.
 *
 * @param halfIsPast "half 2" is half past two, as in English, and not half past one
 */
export function saidTimes(text: string, halfIsPast: boolean): SaidTime[] {
  // One sign for one sign, so that places stay.
  const folded = [...text].map((sign) => (fold(sign).length === sign.length ? fold(sign) : sign.toLowerCase())).join('')
  if (folded.length !== text.length) return []
  const found: SaidTime[] = []
  const add = (match: RegExpMatchArray, minutes: number, isBare: boolean) => {
    const at = match.index ?? 0
    const end = at + match[0].length
    if (minutes < 0 || minutes >= 1_440 || found.some((one) => at < one.end && one.at < end)) return
    const [half = '', morning] = HALF_OF_DAY.exec(folded.slice(end, end + 30)) ?? []
    const afternoon = minutes < 720 ? minutes + 720 : minutes
    const likely = minutes < 420 && isBare ? afternoon : minutes
    found.push({ at, end: end + half.length, starts: [half ? (morning ? minutes : afternoon) : likely] })
  }
  for (const match of folded.matchAll(HALF_PAST)) add(match, hourOf(match[1] ?? match[2] ?? match[3]) * 60 + 30, true)
  for (const match of folded.matchAll(HALF_TO)) {
    const isPast = halfIsPast && match[0].startsWith('half ')
    add(match, (hourOf(match[1]) - (isPast ? 0 : 1)) * 60 + 30, true)
  }
  for (const match of folded.matchAll(QUARTER)) {
    const later = /past|nach|over|po/.test(match[1] ?? '')
    add(match, hourOf(match[2]) * 60 + (later ? 15 : -15), true)
  }
  for (const match of folded.matchAll(AND_QUARTER)) add(match, hourOf(match[1]) * 60 + (match[2] ? 15 : -15), true)
  for (const match of folded.matchAll(NOON)) add(match, 720 + (match[1] ? 30 : 0), false)
  for (const match of folded.matchAll(SQUEEZED))
    add(match, Number(match[1] ?? match[3]) * 60 + Number(match[2] ?? match[4]), false)
  for (const match of folded.matchAll(CLOCK)) add(match, hourOf(match[1]) * 60, true)
  for (const match of folded.matchAll(ABOUT)) {
    const hour = hourOf(match[1])
    if (hour >= 1 && hour <= 23) add(match, hour * 60, true)
  }
  const spoken = new RegExp(
    `(?<![\\p{L}\\d:.,/-])${number}\\s(?=in the|this |morgens|vormittags|nachmittags|abends|du matin|de la |da manha|da tarde|del |di mattina|'s |rano|po poludniu|pa morgonen|pa eftermiddagen)`,
    'gu',
  )
  for (const match of folded.matchAll(spoken)) {
    const end = (match.index ?? 0) + match[0].trimEnd().length
    if (HALF_OF_DAY.test(folded.slice(end, end + 30)))
      add(Object.assign([...match], { index: match.index, 0: match[0].trimEnd() }), hourOf(match[1]) * 60, true)
  }
  return found
}
