import { cleanLine } from '../../people/clean.ts'
import { isNobody, personName } from '../../people/person-name.ts'
import { termFinder } from '../classify/find-terms.ts'
import { hitsIn } from '../classify/hits.ts'

/** Somebody named in a text. */
export interface Named {
  name: string
  title: string
}

const PARTICLES =
  "van|'t|von|vom|zu|zum|zur|der|den|de|di|da|do|dos|das|del|della|la|le|el|al|bin|ibn|ben|ter|ten|te|du|des|af|av"
/**
 * A character of a name: letters, accents, apostrophes and hyphens, said by what it is not. `\p{L}` has 600 ranges, and a
 * pattern that holds it twenty times costs more to compile than all invitations to read.
 */
export const LETTER =
  '[^\\s\\0-&(-,./0-@[-`{-¿×÷\\u05be\\u060c\\u061b\\u061f\\u2000-\\u200f\\u2011-\\u2018\\u201a-\\u2bff\\u3000-\\u303f\\u30fb\\uff01-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65]'
/** Scripts without capitals. */
const PLAIN =
  '[\\u05d0-\\u05ea\\u0620-\\u064a\\u0904-\\u0939\\u0e01-\\u0e30\\u3041-\\u30fa\\u30fc-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7a3]'
const WORD = `(?:\\p{Lu}(?:${LETTER}{1,30}|${LETTER}{0,2}\\.|(?!${LETTER}))|${PLAIN}${LETTER}{1,15})`
const COURTESY =
  '(?:(?:D|D\\.ª|Dª|Seu|Dona|[Gg]eom|mec|[Ee]nf|[Ee]nf\\.ª|Eng|Lic|Arq|Mag|Dipl|Capt|Captain|Reverend|Canon|Sister|Kapt|p|Kirchenrat|prezes\\p{L}*|Cllr|Councillor|Rev|Dña|RA|Herrn?|Frau|Mr|Mrs|Ms|Mx|Miss|Dra?|Profa?|[Pp]rof\\.ssa|Mme|Mlle|Monsieur|Madame|Ma[iî]tre|Me|Sra?|Srta|Don|Doña|[Dd]ott|[Dd]ott\\.ssa|Sig|Sig\\.ra|[Ii]ng|[Aa]rch|[Aa]vv|inż|mgr|lek|Dhr|Mevr|Mevrouw|De heer|mr|[Pp]an|[Pp]ani|[Pp]anem|[Pp]anią|M|г-н|г-жа|Hr|Fr|Bpk|Ibu|Pak|Bu|Mas|Mbak|Anh|Chị|Ông|Bà|คุณ)\\.?\\s){0,3}'
/** A courtesy and one name. */
export const ONE_NAME = `${COURTESY}${WORD}`
export const NAME = `${COURTESY}${WORD}(?:\\s(?:(?:${PARTICLES})\\s){0,2}${WORD}){1,3}`
const WHOLE = new RegExp(`^(${NAME})\\s*(?:[,(（|:–—-]\\s*(.{2,90}?)[)）]?)?[.;,]?$`, 'u')
const SINGLE = new RegExp(`^(${COURTESY}${WORD})\\s*[,(（–—-]\\s*(.{2,90}?)[)）]?[.;]?$`, 'u')
/** Words that begin a line or a clause and no name. */
const LEAD =
  /^(?:with|mit|avec|con|com|met|med|and|und|et|meet|by|from|also|including|incl|incontrer\p{L}+|rencontrer\p{L}+|conocer\p{L}+|träffa\p{L}*|møder|møter|es nehmen teil:?|dabei:?)\s+(?=\p{Lu})/iu
const NO_NAME =
  /^(?:hi|hello|hey|dear|hallo|liebe[rs]?|guten|sehr|bonjour|salut|cher|chère|hola|estimad[oa]|querid[oa]|olá|oi|prezad[oa]|car[oa]|ciao|gentile|buongiorno|salve|beste|geachte|hoi|kære|hej|hei|kjære|bästa|cześć|dzień|szanown\p{L}+|ahoj|dobrý|vážen\p{L}+|merhaba|sayın|здравствуйте|добрый|уважаем\p{L}+|привет|interviewers?\b|interviewer\(s\):?|your|our|the|this|please|join|thank|thanks|best|kind|many|viele|groet(?:en|jes)?|grüße|gruß|saludos|cordialement|saluti|abraços|atenciosamente|pozdrawiam|hälsningar|hilsen|mvh|regards|cheers|sincerely|mit|interview|round|stage|part|session|welcome|lunch|break|wrap|zoom|google|microsoft|teams|meeting|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|technical|system|coding|values|culture|hiring|final|virtual|onsite|product|case|portfolio|cross|behavioral|deep|data|team|human|talent|people|new|san|los|united)\s/iu
const PRONOUN = /(?:^|\s)(?:you|we|they|she|he|who|it|i|sie|wir|ihr|vous|nous|tu|usted)(?:\s|$)/iu
const UNCASED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const HONORIFIC = /\s*(?:様|さん|さま|氏|殿|님|先生|女士|小姐)$/u
/** Words of job titles, and those that no surname is: Baker and Cook are left out. */
const titleTerms = termFinder({
  title: `head|fratello|sorella|marito|brother|husband|wife|bruder|frère|hermano|irmão|broer|bror|brat|mąż|owner|keeper|trustee|councillor|proprietor|boss|chefin|patron|patronne|propriétaire|dueñ*|eigenaar|eigenares|właściciel*|dono|dona|proprietári*|ägare|ejer|innehaver|colleague|kolleg*|coleg*|collega|collègue|foreman|lead|chief|vp|svp|evp|ceo|cto|cfo|coo|cmo|cio|cpo|cro|chro|cso|cdo|ciso|cco|dir|director|founder|hr|rh|
  drh|rrhh|hrbp|talent|recruit*|people|team*|leitung|leiter*|abteilung*|inhaber*|geschäftsführ*|gérant*|
  président*|president*|consejer*|delegad*|amministrator*|administrador*|prokurist*|titolare|socio|direction|direktion|hiring|engineering|product|staff|senior|junior|sr|
  dept|department|dozent*|rektor*|dekan*|chair|dean|board|personal*|vorstand|betriebsrat|hoofd|kierownik|vedouc*|
  szef*|jefe|jefa|capo|resp|adjoint*|swe|sre|em|pm|tpm|scrum`,
  noSurname: `head|lead|chief|vp|director|manager*|engineer*|developer|designer|analyst|scientist|officer|recruit*|
  coordinator|specialist|consultant|architect|president|founder|team|department|product|design|marketing|sales|
  operations|finance|hr|leiter*|leitung|entwickler*|ingenieur*|responsable|directeur|directrice|gerente|
  responsabile|direttore|kierownik|dyrektor|руководитель|менеджер|директор|consejero|consejera|delegado|delegada|delegato|senior|junior|of`,
})
const hasTerm = (text: string, kind: 'title' | 'noSurname') => titleTerms(text).some((hit) => hit.kind === kind)
/** "Deputy CFO". */
const CAPITALS = /(?<![\p{L}])(?:C[A-Z]{1,2}O|[SE]?VP|HR|HRBP|EM|PM|TPM|SWE|SRE|QA|IT|R&D)(?![\p{L}])/u
const UNCASED_TITLE =
  /部長|課長|係長|主任|社長|取締役|役員|代表|室長|店長|所長|部$|課$|人事|リーダー|マネージャー|总监|經理|经理|主管|总裁|副总|팀장|이사|대표|부장|과장|실장|본부장|차장|대리|책임|선임|수석|원장/u
/** Whether words name what somebody does. */
export const isJobTitle = (text: string): boolean =>
  text.length > 1 &&
  text.length < 90 &&
  (hasTerm(text, 'title') || UNCASED_TITLE.test(text) || hitsIn(text).has('role', 'recruiting'))

const bareTitle = (text: string) =>
  cleanLine(text)
    .replace(
      /\s+(?:about|on|at \d|to discuss|regarding|for (?:a|the|your)|who|from \d|über|pour|sobre|um \d)\s.*$/iu,
      '',
    )
    .replace(/\s[|·–—]\s?.*$/u, '')
    .replace(/[).,;:\s]+$/u, '')
    .replace(/^[(\s]+/u, '')

const GREETING = /^(?:[你您]们?好|大家好|敬启|尊敬|お世話|拝啓|こんにち|はじめまし|안녕|반갑)/u
/** CJK: "代表取締役 中村 誠", "中村 誠(代表取締役)", "张伟 技术总监", "김민수 팀장". */
function uncased(text: string): Named | null {
  const [, head = '', inside = ''] = /^([^((]{2,40}?)\s*(?:[((]([^))]{1,30})[))]?)?$/u.exec(text) ?? []
  const words = head
    .replace(HONORIFIC, '')
    .split(/[\s /,、]+/u)
    .filter(Boolean)
  const nameish = (word: string) =>
    UNCASED.test(word) && !GREETING.test(word) && word.length <= 4 && !isJobTitle(word) && !isNobody(word)
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
    .replace(LEAD, '')
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

/**
 * Takes a job off that stands before a name: "Teamleiterin Jana Kopp", "design lead Leo Fink". `title` is empty where there
 * is none.
 */
export function withoutTitleWords(text: string): { title: string; rest: string } {
  const words = text.trim().split(/\s+/u)
  for (let count = Math.min(5, words.length - 1); count > 0; count--) {
    const title = words.slice(0, count).join(' ')
    const rest = words.slice(count)
    if (!/^\p{Lu}/u.test(rest[0] ?? '') || !isJobTitle(title)) continue
    // Baker and Cook are names too.
    if (rest.length === 1 && !hasTerm(title, 'noSurname') && !hasTerm(title, 'title') && /^\p{Lu}/u.test(title))
      continue
    if (
      !isJobTitle(words[count - 1] ?? '') &&
      count > 1 &&
      isJobTitle(words.slice(0, count - 1).join(' ')) &&
      rest.length < 2
    )
      continue
    return isJobTitle(rest.join(' '))
      ? { title: '', rest: text }
      : {
          title: title
            .replace(/\s(?:Frau|Herrn?|Mr|Mrs|Ms|Dr|Mme|Sra?|Prof)\.?$/u, '')
            .replace(/^(?:meine?|unsere?|my|our)\s/iu, ''),
          rest: rest.join(' '),
        }
  }
  return { title: '', rest: text }
}

/** Courtesies that stand before names in one country and that names elsewhere may begin with. */
const LOCAL_COURTESY =
  /^(?:(?:D|D\.ª|Dª|geom|mec|enf|enf\.ª|Eng|Lic|Arq|Mag|Capt|Captain|Reverend|p)\.?\s)+(?=\p{Lu})/iu

function checked(given: string, title: string): Named | null {
  const said = given.replace(LOCAL_COURTESY, '')
  const name = personName(said)
  if (!name || PRONOUN.test(name) || NO_NAME.test(`${said} `) || isNobody(name)) return null
  const does = bareTitle(title)
  // "Head of People" is no name, however its letters look.
  if (hasTerm(name, 'noSurname') || (CAPITALS.test(said) && said !== said.toUpperCase())) return null
  return { name, title: isJobTitle(does) || (does !== '' && does.length < 40) ? does : '' }
}
