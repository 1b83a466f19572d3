import { capital } from '../text/capital.ts'
import { countWords } from '../text/count-words.ts'
import { fitsSubject } from './assemble.ts'
import { type Desk, worded } from './desk.ts'
import { wholeWord } from './languages/languages.ts'
import type { Note } from './note.ts'
import { firstReader } from './plan/assign.ts'
import type { Fact } from './plan/facts.ts'

const longest = 60

/** Words that would mean somebody else in another place. */
const personal = wholeWord(({ reading }) => reading.personal, 'u')

type Subject = Pick<Note, 'subject' | 'subjectSources'>

function ordered(desk: Desk, pool: string, values: Record<string, string> = {}): string | null {
  const accept = (text: string) => text.length <= longest && !text.includes('!')
  return worded(desk, { key: 'subject', pools: [pool], values, accept, bare: true })
}

/**
 * The subject of a thank-you note: what was promised or talked about, else thanks. The letter to the one who decides names the
 * role in it, or in its body, as several may be open.
 */
export function subjectOf(desk: Desk, topic: Fact | null, promise: Fact | null = null): Subject {
  const { debrief } = desk.input
  const { title = '' } = desk.values
  const about = title === '' ? [] : [{ field: 'role', value: debrief.role }]
  const when = [{ field: 'startedAt', value: String(debrief.startedAt) }]
  if (desk.kind === 'informational')
    return { subject: ordered(desk, 'subject.informational') ?? '', subjectSources: when }
  const isTitled = title !== '' && !desk.said.includes(title) && firstReader(debrief.people)?.id === desk.id
  for (const fact of [promise, topic]) {
    const words = fact ? (fact === promise ? promisedThing(fact) : topicWords(fact)) : ''
    if (!fact || words === '') continue
    const said = ordered(desk, isTitled ? 'subject.role.topic' : 'subject.topic', {
      topic: words,
      Topic: capital(words),
    })
    if (said) return { subject: said, subjectSources: [...(isTitled ? about : []), ...fact.sources] }
  }
  const said = ordered(desk, title === '' || desk.said.includes(title) ? 'subject.thanks' : 'subject.role')
  if (said) return { subject: said, subjectSources: title !== '' && said.includes(title) ? about : when }
  return { subject: ordered(desk, 'subject.bare') ?? '', subjectSources: when }
}

/** "The photo of my card" as a topic: "Photo of my card". */
function promisedThing({ reading: { form, values } }: Fact): string {
  const words = form === 'thing' ? (values.x ?? '').replace(/^(?:the|my|a|an) /iu, '') : ''
  return fitsSubject(words) && countWords(words) >= 2 ? words : ''
}

/** The subject of a note that thanks nobody; the talk where its own is too long. */
export function subjectFrom(desk: Desk, pool: string): Subject {
  const { debrief } = desk.input
  const { title = '' } = desk.values
  const said = title === '' ? null : (ordered(desk, pool) ?? ordered(desk, 'subject.thanks'))
  if (said) return { subject: said, subjectSources: [{ field: 'role', value: debrief.role }] }
  const when = [{ field: 'startedAt', value: String(debrief.startedAt) }]
  return { subject: ordered(desk, 'subject.bare') ?? '', subjectSources: when }
}

/** A few words that name a thing; what somebody said word for word is no subject. */
function topicWords({ kind, reading: { form, values } }: Fact): string {
  if (form !== 'phrase' || kind === 'stressed' || kind === 'skills') return ''
  const words = values.bare ?? values.x ?? ''
  return fitsSubject(words) && words.includes(' ') && !personal.test(words) ? words : ''
}
