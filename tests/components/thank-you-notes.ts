import type { NoteDraft } from '../../components/thank-you/note-actions.ts'
import type { DebriefPerson } from '../../lib/domain/debrief/debrief.ts'
import { newPerson } from '../../lib/domain/debrief/prefill.ts'
import type { Note, Sentence, Slot, Source } from '../../lib/domain/thank-you/note.ts'

export function personNamed(id: string, name: string, email = `${id}@brindlewick.example`): DebriefPerson {
  return { ...newPerson(id, name), email }
}

export function sentence(slot: Slot, text: string, paragraph: number, sources: Source[] = []): Sentence {
  return { key: slot, slot, text, paragraph, sources }
}

export function noteTo(person: DebriefPerson, part: Partial<Note> = {}): Note {
  return {
    id: person.id,
    kind: 'thanks',
    person,
    language: 'en',
    form: 'full',
    subject: 'One queue, one truth',
    subjectSources: [],
    sentences: [
      sentence('greeting', `Hi ${person.name},`, 0, [{ field: 'people.name', value: person.name }]),
      sentence('callback', '“One queue, one truth” stayed with me.', 1, [
        { field: 'people.words', value: 'one queue, one truth' },
      ]),
      sentence('thanks', 'Thank you for your time.', 1),
      sentence('close', 'Kind regards,\nLena Haldorsen', 2, [{ field: 'me.name', value: 'Lena Haldorsen' }]),
    ],
    gap: null,
    words: 103,
    qualities: { specific: true, personal: true, useful: true, 'next-step': false, short: true, names: true },
    findings: [],
    asides: [],
    skeleton: 'quote-first',
    frames: [],
    ...part,
  }
}

export const untouched: NoteDraft = {
  edited: null,
  leftOut: [],
  rolls: {},
  register: 'neutral',
  language: 'en',
  length: 'full',
  channel: 'email',
  previous: [],
  news: '',
  openedAt: null,
  openedWith: '',
  sentAt: null,
}
