import { foldedParts } from './fold.ts'

/** What a text is, which says where it stands. The later steps of the debrief give theirs their own names. */
export type PieceKind =
  | 'company'
  | 'role'
  | 'round'
  | 'who'
  | 'job-spec'
  | 'person'
  | 'question'
  | 'answer'
  | 'note'
  | 'surprises'
  | 'promise'
  | 'well'
  | 'criteria'
  | 'plans'
  | 'own'
  | 'unsaid'
  | 'preparation'
  | 'goals'
  | 'news'
  | 'concerns'
  | 'terms'
  | 'conduct'
  | 'seeks'
  | 'ratings'
  | 'light'
  | 'others'
  | 'journal'
  | 'morning'
  | 'outcome'
  | 'live-note'
  | 'letter'
  | 'task'

/** A text in which somebody may look for something, and where it stands. */
export interface Piece {
  /** Empty for a task that belongs to no interview. */
  interviewId: string
  kind: PieceKind
  text: string
  /** Whom it is from or about; empty when that is open. */
  person: string
  /** Their id in the debrief, or that of the letter; empty for none. */
  personId: string
}

export interface Hit extends Piece {
  /** Where the words stand in the text: from and to, in order, none over another. */
  marks: readonly (readonly [from: number, to: number])[]
}

export interface Found {
  /** The interviews in which all words come up, in the order of the pieces. */
  interviewIds: readonly string[]
  /** The places themselves, in the order of the pieces. */
  hits: readonly Hit[]
}

/** What somebody looks for, folded. */
export interface Query {
  /** Single words, and phrases that stood in quotation marks. */
  words: readonly string[]
  companies: readonly string[]
  people: readonly string[]
}

/** The filters by the names that one types for them, in every language of the interface. */
const filters: Readonly<Record<string, 'companies' | 'people'>> = {
  company: 'companies',
  firma: 'companies',
  person: 'people',
}

const QUOTED = '["“„«»”][^"“”„«»]*["”“»«]?'
const TERM = new RegExp(`(?:(\\p{L}+):)?(${QUOTED}|[^\\s"“”„«»]+)`, 'gu')

/**
 * Reads what was typed into the search: words, "whole phrases", `company:` and `person:` with a word or a phrase behind
 * them. A quotation mark that isn't closed yet counts as closed at the end.
 */
export function toQuery(typed: string): Query {
  const query = { words: [] as string[], companies: [] as string[], people: [] as string[] }
  for (const [whole, name = '', value = ''] of typed.matchAll(TERM)) {
    const filter = filters[name.toLowerCase()]
    const text = filter || name === '' ? value : whole
    const word = searchable(text.replace(/["“”„«»]/g, '')).trim()
    if (word !== '') query[filter ?? 'words'].push(word)
  }
  return query
}

/** Folded, on one line. */
const searchable = (text: string): string => foldedParts(text).replace(/\s+/g, ' ')

interface Indexed {
  interviewId: string
  pieces: { piece: Piece; folded: string }[]
  /** All of its texts, so that an interview without a word is passed over at once. */
  whole: string
}

/**
 * Looks for all words of a query, wherever in an interview each of them stands. A plain scan: ten years of interviews are
 * looked through in some milliseconds.
 *
 * @param most so many places at most
 */
export function createSearch(pieces: readonly Piece[]): (query: string, most?: number) => Found {
  const interviews: Indexed[] = [...Map.groupBy(pieces, ({ interviewId }) => interviewId)].map(([interviewId, its]) => {
    const indexed = its.map((piece) => ({ piece, folded: searchable(piece.text) }))
    return { interviewId, pieces: indexed, whole: indexed.map(({ folded }) => folded).join('\n') }
  })
  return (typed, most = 50) => {
    const query = toQuery(typed)
    if (query.words.length + query.companies.length + query.people.length === 0) return { interviewIds: [], hits: [] }
    const found = interviews.filter((interview) => isFound(interview, query))
    const hits: Hit[] = []
    for (const { piece, folded } of found.flatMap((one) => one.pieces)) {
      if (hits.length >= most) break
      const words = wordsFor(piece, query).filter((word) => folded.includes(word))
      if (words.length > 0) hits.push({ ...piece, marks: marksOf(piece.text, words) })
    }
    return { interviewIds: found.map(({ interviewId }) => interviewId), hits }
  }
}

function isFound({ whole, pieces }: Indexed, { words, companies, people }: Query): boolean {
  const stands = (kind: PieceKind, word: string) =>
    pieces.some(({ piece, folded }) => piece.kind === kind && folded.includes(word))
  return (
    words.every((word) => whole.includes(word)) &&
    companies.every((word) => stands('company', word)) &&
    people.every((word) => stands('person', word))
  )
}

/** What of the query is marked in a piece. With words to look for, a filter only narrows where. */
function wordsFor({ kind, person }: Piece, { words, companies, people }: Query): readonly string[] {
  if (words.length === 0) return kind === 'company' ? companies : kind === 'person' ? people : []
  const isTheirs = person === '' || people.length === 0 || people.some((name) => searchable(person).includes(name))
  return isTheirs ? words : []
}

/** Where folded words stand in a text that is not folded. */
function marksOf(text: string, words: readonly string[]): Hit['marks'] {
  let folded = ''
  /** For each sign of the folded text, where its own sign begins and ends. */
  const at: [from: number, to: number][] = []
  let from = 0
  for (const sign of text) {
    const to = from + sign.length
    const part = searchable(sign)
    const last = at.at(-1)
    // An accent that stands alone belongs to the sign before it, and so does one space more.
    if (last && (part === '' || (part === ' ' && folded.endsWith(' ')))) last[1] = to
    else {
      for (let index = 0; index < part.length; index++) at.push([from, to])
      folded += part
    }
    from = to
  }
  const marks: [number, number][] = []
  for (const word of words) {
    for (let index = folded.indexOf(word); index >= 0; index = folded.indexOf(word, index + word.length)) {
      const [first, last] = [at[index], at[index + word.length - 1]]
      if (first && last) marks.push([first[0], last[1]])
    }
  }
  marks.sort((a, b) => a[0] - b[0])
  return marks.reduce<[number, number][]>((joined, [start, end]) => {
    const last = joined.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else joined.push([start, end])
    return joined
  }, [])
}
