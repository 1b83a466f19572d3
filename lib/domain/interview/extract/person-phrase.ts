import { Hits } from '../classify/hits.ts'
import { cleanLine } from '../names/clean.ts'
import { isNobody, personName } from '../names/person-name.ts'

/** Somebody named in a text. */
export interface Named {
  name: string
  title: string
}

const PARTICLES =
  'van|von|vom|zu|zum|zur|der|den|de|di|da|do|dos|das|del|della|la|le|el|al|bin|ibn|ben|ter|ten|te|du|des|af|av|e|y'
const WORD = "(?:\\p{Lu}[\\p{L}\\p{M}'’‐-]{0,30}\\.?|\\p{Lo}[\\p{L}\\p{M}]{1,15})"
const COURTESY =
  '(?:(?:Herrn?|Frau|Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Mme|Mlle|Monsieur|Madame|Sra?|Srta|Don|Doña|Dott|Dott\\.ssa|Sig|Sig\\.ra|Ing|Dhr|Mevr|Mevrouw|De heer|Pan|Pani|Panem|Panią|M|г-н|г-жа|Hr|Fr|Bpk|Ibu|Pak|Bu|Mas|Mbak|Anh|Chị|Ông|Bà|คุณ)\\.?\\s){0,3}'
export const NAME = `${COURTESY}${WORD}(?:\\s(?:(?:${PARTICLES})\\s){0,2}${WORD}){1,3}`
const WHOLE = new RegExp(`^(${NAME})\\s*(?:[,(（|:–—-]\\s*(.{2,90}?)[)）]?)?[.;,]?$`, 'u')
const SINGLE = new RegExp(`^(${COURTESY}${WORD})\\s*[,(（–—-]\\s*(.{2,90}?)[)）]?[.;]?$`, 'u')
const UNCASED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const HONORIFIC = /\s*(?:様|さん|さま|氏|殿|님|先生|女士|小姐)$/u
const TITLE_WORD =
  /\b(?:head|lead|chief|vp|svp|evp|c[a-z]o|dir|founder|co-?founder|hr|rh|drh|rrhh|hrbp|talent|recruit|people|team|leit|abteilung|inhaber|geschäftsführ|gerant|gérant|président|presidente|titolare|socio|direction|hiring|engineering|product|staff|senior|junior|sr|dept|department|dozent|rektor|dekan|chair|dean|board)/iu

/** Whether words name what somebody does. */
export const isJobTitle = (text: string): boolean =>
  text.length > 1 && text.length < 90 && (TITLE_WORD.test(text) || new Hits(text).has('role', 'recruiting'))

const bareTitle = (text: string) =>
  cleanLine(text)
    .replace(
      /\s+(?:about|on|at \d|to discuss|regarding|for (?:a|the|your)|who|from \d|über|pour|sobre|um \d)\s.*$/iu,
      '',
    )
    .replace(/[).,;:\s]+$/u, '')
    .replace(/^[(\s]+/u, '')

/** CJK: "代表取締役 中村 誠", "中村 誠(代表取締役)", "张伟 技术总监", "김민수 팀장". */
function uncased(text: string): Named | null {
  const [, head = '', inside = ''] = /^([^((]{2,40}?)\s*(?:[((]([^))]{1,30})[))]?)?$/u.exec(text) ?? []
  const words = head
    .replace(HONORIFIC, '')
    .split(/[\s /,、]+/u)
    .filter(Boolean)
  const nameish = (word: string) => UNCASED.test(word) && word.length <= 4 && !isJobTitle(word) && !isNobody(word)
  const short = (word: string) => UNCASED.test(word) && word.length <= 3 && !isJobTitle(word)
  const at = words.findIndex(
    (word, index) => short(word) && short(words[index + 1] ?? '') && word.length + (words[index + 1] ?? '').length <= 6,
  )
  if (at >= 0) {
    const title = [...words.slice(0, at), ...words.slice(at + 2)].join(' ')
    return { name: `${words[at]} ${words[at + 1]}`, title: inside || title }
  }
  const alone = words.findIndex(nameish)
  if (alone < 0) return null
  const rest = words.filter((_, index) => index !== alone).join(' ')
  return { name: words[alone] ?? '', title: inside || rest }
}

/** "Dr. Grace Obi, Chief Actuary", "Tamm, Uwe (Leiter)", "Jonah Pike – Engineer": one person; null when it is none. */
export function personPhrase(raw: string): Named | null {
  const text = cleanLine(raw)
    .replace(/^[-•*·▪◦‣\d.)\s]{0,6}(?=\S)/u, '')
    .replace(/<?\S+@\S+>?/gu, '')
    .replace(/\s*[([]?https?:\S+/gu, '')
    .trim()
  if (text.length < 2 || text.length > 140) return null
  if (UNCASED.test(text)) return uncased(text)
  const [, name = '', title = ''] = WHOLE.exec(text) ?? []
  if (name) return checked(name, title)
  const [, only = '', does = ''] = SINGLE.exec(text) ?? []
  return only && isJobTitle(does) ? checked(only, does) : null
}

function checked(said: string, title: string): Named | null {
  const name = personName(said)
  if (!name || isNobody(name)) return null
  const does = bareTitle(title)
  // "Head of People" is no name, however its letters look.
  if (isJobTitle(name)) return null
  return { name, title: isJobTitle(does) || (does !== '' && does.length < 40) ? does : '' }
}
