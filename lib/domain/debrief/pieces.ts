import type { Interview } from '../interview/interview.ts'
import type { Piece } from '../text/search.ts'
import type { Debrief } from './debrief.ts'

/** Every text of an interview in which one may look for something. */
export function piecesOf({ id, seenNames }: Interview, debrief: Debrief | undefined): Piece[] {
  const piece = (kind: Piece['kind'], text: string, person = ''): Piece => ({ interviewId: id, kind, text, person })
  if (!debrief) return seenNames.map((name) => piece('person', name))
  const nameOf = (personId: string) => debrief.people.find((person) => person.id === personId)?.name ?? ''
  return [
    piece('company', debrief.company),
    piece('role', debrief.role),
    piece('round', debrief.round),
    ...debrief.people.flatMap((person) => [
      piece('person', [person.name, person.title, person.email].filter(Boolean).join(', ')),
      ...[...person.stressed, person.skills, person.problem, person.success, person.words, person.moment].map((text) =>
        piece('note', text, person.name),
      ),
    ]),
    ...debrief.questions.flatMap(({ text, askedBy, answer, story, reaction }) => [
      piece('question', text, nameOf(askedBy)),
      piece('answer', [answer, story].filter(Boolean).join(' · ')),
      piece('note', reaction, nameOf(askedBy)),
    ]),
    ...debrief.surprises.map((text) => piece('note', text)),
    ...[...debrief.promisesByMe, ...debrief.promisesByThem].map(({ text }) => piece('promise', text)),
    piece('promise', debrief.nextStep.text),
  ].filter(({ text }) => text.trim() !== '')
}
