import type { Shape } from '../language.ts'

const words = (text: string) => new Set(text.trim().split(/\s+/u))

/**
 * Words that are no names, so that a note which somebody typed with a capital can go on inside a sentence. A word that
 * is not here keeps its capital: "Salesforce" must never become "salesforce".
 */
const common = words(`
a an the this that these those some any all each every both either neither no none one two three four five six seven
eight nine ten twelve half most many much more less few several another other own same such my your his her its our
their we they it he she you who what when where why how which whether if because while after before since until
and or but not so as at by for from in into of off on out over to up with without about between across around under
there here now then once always never often still just only also even very too almost nobody nothing everyone
everything someone something is are was were has have had do does did can will would should must may might
able account accounts active agile agree answer answers app apps area areas ask asked back backlog bad basic better big
board book bottom brand budget budgets build built business call calls care careful case cases cash change changes
churn clarity clean clear client clients close cloud coach code cold common company complaint complaints complete
contact contract control core cost costs create cross culture current customer customers cut daily dashboard data day
deadline deadlines deal deals debt deep delay delays demand demo depth design desk detail details developer developers
direct doing domain done down draft drive dry early easy edge empathy end energy engineer engineers error errors event
events example examples extra fail failure fair family fast fault feature features feedback few field final finance find
first fix fixed focus follow force forecast free fresh front full fun gap gaps get give go goal goals good great group
grow growth guide hand hands hard have head health help high hire hires home honest hour hours idea ideas impact
incident incidents inside intake interview invoice invoices issue issues job join joint journey keep key kind knowledge
lab lack large last late launch launches lead leaders leads lean learn legacy legal letter level life line list lists
live local logistics long loop low main make making manage manager managers manual market markets mean meet meetings
mentor metric metrics middle migrate minutes mission mix model models money month monthly months morning move multiple
name need needs network new next night note notes number numbers office old onboarding open order orders output
outside owner owners ownership page pages pair paper part partner partners parts passion patience patient patients
people person phone photo pipeline place plain plan plans play point points poor post practical practice present price
prices problem problems process processes product products project projects proof prototype public quality quarter
quarterly question questions queue quick quiet rate real reference references regional release releases remote repair
repeat report reports research results retention return returns review reviews right rise risk risks road roadmap room
round rules run safe safety sales sample say scale schedule scope search second security see self send senior sense
service services set share shared shift shifts ship shop short show side silos simple site skill skills sleep slow
small software solid sound space speed split staff stage stakeholder stakeholders standard start starts state steady
step steps stock store stories story strategic strategy street strong structure student students study suppliers
supply support sure survey system systems take talk task tasks teacher teachers team teams tech technical technology
test tests think third ticket tickets tidy time times tone tool tools topic touch track trade training travel trial
trust truth turn typing unclear understand unit update updates use user users value values van vendor vendors version
video view visit voice wait warehouse way ways weak web week weekly weeks whole wide win wins work workflow working
workload workshop world write writing written wrong year years young
address answers applicant applicants average balance bed beds bit blank blue boat body borrowed bottle box boxes branch branches bread bridge
bright broken brown bus busy button cable cables calm camera candidate candidates cards carrier case cases cause central chain chair changing
charity charities cheap check checks child children church claim claims class clerk clerks clinic clinics closed clothes coast coffee cold
colour column commuters complex concrete confidence corner council counter courage course cows craft crane cranes crew crews crop crops curiosity
daily damage dark dead deeper depot depots desks different difficult discipline doctor doctors document documents door doors double dozen
driver drivers dry due duty elderly electric empathy empty entire equipment evening exact exams exceptions exhibitions experts external faces
fair farm farmers faster fewer fields fire firm fish flat flexible floor floors flow food formal forms friendly fridge fridges fruit fuel full
funding garden gardens general gentle glass grant grants grid ground guests handover handovers heat heavy higher holes holiday hospital hospitals
host houses human humour important independence inspection inspections internal islands items judgement kitchen kitchens language
languages laptop late layers leaflets leaking lessons letters library light lines loading locals longer loose lorries lorry lost loud lower machine
machines mail mapping maps medical memory mentoring milk minor minutes missing mobile monthly mornings nurse nurses older
online opening ordinary outdoor oven ovens overall parents park parcels passengers payments permanent permits personal photos pickers pilot pilots
planners planning plants police polite pool power pressure printed privacy proper pupils rails rainy rare raw readers receipts recipes
records red regions regular renters rent repairs respect rest rewrite risky rivers roads rooms rota rotas rough routes routine sales samples
schools screens seasons seed sensors separate serious sheets shelves shipping shops shorter signals single sites sixty slots snow social soft soil
spare speed spring staffing stable starter stations still strict strong summer suppliers surgeons tables tariffs teaching temporary tenants terms
text thank thanks thick tickets timetable timetables tourists towns tracks traffic trains translators trees trial trials trucks trucking typical
usual vans vets villages visitors volunteers vote walls wards warehouses water weather wedding weekend weekends wet wheels windows winter wood
workers workshops yard yards`)

/** Endings that names hardly have. */
const commonEnding =
  /^[A-Z][a-z]{3,}(?:tions?|sions?|ments?|ness|ity|ities|ships?|ability|ful|less|ical|ible|able|ous|ized|ised|ings?|eers|ures|ics|ists?|ives?|isms?|ogy|ency|ancy)$/u

/** The fragment as it stands inside a sentence, or null when its first word may be a name. */
export function lowered(text: string): string | null {
  const first = /^[\p{L}\p{M}]+/u.exec(text)?.[0]
  if (first === undefined || /^\p{Ll}/u.test(first)) return text
  if (first === 'I') return text
  if (first.length > 1 && first === first.toUpperCase()) return text
  if (
    common.has(first.toLowerCase()) ||
    bare.has(first.toLowerCase()) ||
    (commonEnding.test(first) && first.length >= 6)
  ) {
    return text.slice(0, 1).toLowerCase() + text.slice(1)
  }
  return null
}

/** "an" before a vowel as it sounds: "an hour", "a user", "an MRI". */
export function indefinite(noun: string): string {
  const first = noun.split(/[\s-]/u)[0] ?? ''
  if (/^[A-Z]{2,}$/u.test(first)) return /^[AEFHILMNORSX]/u.test(first) ? 'an' : 'a'
  if (/^(?:hon|hour|heir)/iu.test(first)) return 'an'
  if (/^(?:uni(?!n|m)|use|usu|eu|one|once|u[krst][aeiou])/iu.test(first)) return 'a'
  return /^[aeiou]/iu.test(first) ? 'an' : 'a'
}

/** Verb forms that cannot be taken for a noun, by which a clause is told from a phrase. */
const finite = words(`is are was were has had can can't cannot could will would should must may might does doesn't don't
didn't isn't aren't wasn't weren't won't hasn't haven't needs wants thinks feels means makes takes gets goes lacks loses
keeps knows says believes comes becomes seems spends happens depends grew began took went came became lost kept knew
ran wrote gave saw spoke drew drove fell rose broke chose forgot told thought brought bought sold taught led met paid sent
gets closes waits arrives decides pays grows owns forgets proves receives brings begins breaks buys chooses eats fails feels finds hears
learns lives sells sends serves sits speaks stands teaches tells understands wants wins writes trusts stays turns moves opens`)
const subjects = words(
  'you i we they it nobody everyone everybody someone something nothing there this these those he she everything',
)
const binders = words('that which who whose whom where what how why when because if whether while until')
const plain = (word: string) =>
  word
    .toLowerCase()
    .replace(/’/gu, "'")
    .replace(/[^\p{L}']/gu, '')

/** Behind a plain verb they make an order of it: "start in September". */
const small = /^(?:in|with|the|a|an|to|on|at|for|from|my|your|our|their|two|three|every|each|up|off|out|more|less|it)$/u

/** What a fragment is: a phrase, a clause with its verb, an indirect question, or not certain. */
export function shapeOf(text: string): Shape {
  const tokens = text.split(' ').map(plain)
  const [first = '', second = ''] = tokens
  if (/\?$/u.test(text)) return 'other'
  if (/^(?:how|why|what|where|when|who)$/u.test(first) && tokens.length >= 4) return 'wh'
  if (isClause(text, tokens)) return 'clause'
  if (binders.has(first) || subjects.has(first) || finite.has(first)) return 'other'
  if (meetings.test(first) && /^(?:with|at|in|on|about)$/u.test(second)) return text.includes(',') ? 'other' : 'np'
  if (isVerb(first) || (isBareVerb(first) && small.test(second))) return 'other'
  if (tokens.some((token, at) => at > 0 && at < tokens.length - 1 && verblike(token))) return 'other'
  const verbAt = tokens.findIndex((token) => finite.has(token))
  if (verbAt >= 0 && !tokens.slice(0, verbAt).some((token) => binders.has(token))) return 'other'
  if (/^(?:the|a|an|your|my|our|one|two|three|four|five|no|every|each|more|less|fewer)$/u.test(first)) {
    return second !== '' && !text.includes(',') ? 'np' : 'other'
  }
  return !/[,:(]/u.test(text) && tokens.length <= 7 && lowered(text) !== null && !unsureVerb(tokens) ? 'np' : 'other'
}

/** What two sides have with each other, though each could be a verb as well. */
const meetings = /^(?:call|talk|visit|test|review|interview|walk|tour|chat)$/u

/** A form in -s that is no common plural, so that a phrase with it may be a sentence. */
export function verblike(token: string): boolean {
  return (
    isThird(token) &&
    !/^(?:calls|reports|reviews|tests|starts|visits|talks|works|uses|waits|builds|runs|shows|needs|looks|moves|helps|answers|checks|drafts|records|researches|returns|samples|schedules|signs|starts|stops|supplies|supports|trusts|ships|walks|drives|drops|fixes|finds|forwards|hires|leads|lives|loves|shares|sells|leaves|sets|files|plans|books|keeps|thinks|wants|waits|tries|turns|updates|details|summaries|presents)$/u.test(
      token,
    )
  )
}

function isClause(text: string, tokens: string[]): boolean {
  const upToComma = (text.split(/[,:;(]/u)[0] ?? '').split(' ').map(plain).filter(Boolean)
  const [first = ''] = tokens
  if (/^\p{Lu}/u.test(text) && isThird(tokens[1] ?? '') && lowered(text) === null && tokens.length >= 3) return true
  if (subjects.has(first) && upToComma.length >= 3 && !/^(?:this|these|those|something)$/u.test(first)) return true
  const verb = upToComma.findIndex(
    (token, at) => at > 0 && (finite.has(token) || plainVerb(upToComma, at) || pastVerb(upToComma, at)),
  )
  return verb > 0 && verb < upToComma.length - 1 && !upToComma.slice(0, verb).some((token) => binders.has(token))
}

/** "replanting in October saved a third": a past form with its object, which a participle would not have. */
function pastVerb(tokens: string[], at: number): boolean {
  const object =
    /^(?:a|an|the|all|every|each|no|my|our|your|their|his|her|its|us|me|it|them|everything|everyone|half|most)$/u
  return /^[a-z]{2,}ed$/u.test(tokens[at] ?? '') && object.test(tokens[at + 1] ?? '')
}

/** "engineers and support work from two lists": a plural before, a small word behind. */
function plainVerb(tokens: string[], at: number): boolean {
  const [before = '', token = '', after = ''] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  const plural = /[^s]s$/u.test(before) || tokens.slice(0, at).includes('and') || /^(?:people|teams?)$/u.test(before)
  return (
    plural &&
    (bare.has(token) || happening.has(token)) &&
    /^(?:from|on|in|to|with|the|a|an|too|one|two|three|four|no|any|more|less|their|our|your|my|its|every|each|for|at|late|early|lost|stuck|twice|apart|up|by|off|out|over|into|within|without|because|when|while|before|after|until|as|only|about|between|faster|slower)$/u.test(
      after,
    )
  )
}

/** What things do by themselves, as in "reports arrive two weeks late". */
const happening = words(`arrive happen fail break slip stall live rely depend struggle argue change drift pile end leave
die rise fall sink repeat overlap differ clash exist expire spread share wander open close pay bring train decide fight hide hold
carry cover double shrink wait vanish appear belong compete pass`)

const unsureVerb = (tokens: string[]) => tokens.some((_, at) => at > 0 && plainVerb(tokens, at))

/** Verbs as they are used in notes of what somebody does or is to do. */
const bare = words(`send share forward call email mail write prepare read review check finish complete do get give show
introduce connect provide supply bring make take upload submit schedule book set think look follow confirm let come
meet talk speak work build ride run learn wait need use fix help start stop keep move tell ask answer put go try find
draft summarise summarize research report return sign fill record test add compile collect sketch present join attend
want have like love lead drop travel manage grow hire teach spend lose know say believe trust own ship sell visit drive sit walk`)

export const isBareVerb = (word: string): boolean => bare.has(plain(word))

/** The plain form of "rides", "fixes", "tries"; null when the word does not end like such a form. */
export function unthird(word: string): string | null {
  const irregular: Record<string, string> = {
    is: 'are', was: 'were', has: 'have', does: 'do', goes: 'go', "isn't": "aren't", "wasn't": "weren't",
    "hasn't": "haven't", "doesn't": "don't", focuses: 'focus', says: 'say',
  } // biome-ignore format: one table
  const known = irregular[word]
  if (known !== undefined) return known
  if (/(?:ss|us|is|'s)$/u.test(word) || !/^[a-z]{2,}s$/u.test(word)) return null
  if (/[^aeiou]ies$/u.test(word)) return word.length > 4 ? word.replace(/ies$/u, 'y') : word.slice(0, -1)
  return /(?:ss|sh|ch|x|zz|o)es$/u.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}

/** Whether a word is surely a verb in the third person: "rides", "fixes". */
export function isThird(word: string): boolean {
  const base = unthird(plain(word))
  return base !== null && (bare.has(base) || /^(?:are|were|have|do)$/u.test(base))
}

/** Whether a fragment can be a thing that somebody stresses: "start in September" cannot. */
export function isPhrase(text: string): boolean {
  const tokens = text.split(' ')
  return tokens.length === 1 || (!isBareVerb(tokens[0] ?? '') && (tokens.length <= 3 || shapeOf(text) === 'np'))
}

function isVerb(word: string): boolean {
  return (
    isThird(word) ||
    /^(?:send|get|give|bring|introduce|provide|forward|go|let|confirm|finish|submit|do|keep|put|tell)$/u.test(word)
  )
}

const determined =
  /^(?:the|a|an|my|your|our|their|its|this|that|these|those|one|two|three|four|another|some|any|no|each|every|next week|further|too|very|so|such|lots|plenty|more|less|fewer|better|faster|higher|lower)\b/iu

/** A phrase that both know of: with "the", unless it has a word in that place, or is a doing. */
export function definite(phrase: string): string {
  const task =
    /^\p{Ll}+ing (?:task|test|exercise|challenge|interview|session|round|assignment|call|meeting|day|trip)\b/u.test(
      phrase,
    )
  const doing = !task && /^(?!meeting (?!the|a|you)|training|briefing|onboarding)\p{Ll}{2,}ing /u.test(phrase)
  return doing || determined.test(phrase) || /^\p{Lu}\p{L}*['’]s /u.test(phrase) ? phrase : `the ${phrase}`
}
