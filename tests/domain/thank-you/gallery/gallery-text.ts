import { frameId } from '../../../../lib/domain/thank-you/desk.ts'
import { letterLanguage, letterLanguages } from '../../../../lib/domain/thank-you/languages/languages.ts'
import type { Words } from '../../../../lib/domain/thank-you/languages/words.ts'
import type { Note } from '../../../../lib/domain/thank-you/note.ts'
import { noteText } from '../../../../lib/domain/thank-you/note-text.ts'
import { fiveGrams } from '../../../../lib/domain/thank-you/overlap.ts'
import { special } from '../sound.ts'
import { type Shown, shownGallery } from './gallery.ts'

/** How many five-word runs of a note's callback and fit link stand in another note of the gallery too. */
export function sharedRuns(note: Note, all: readonly Note[]): string[] {
  const own = fiveGrams(special(note))
  return all
    .filter((other) => other !== note && other.language === note.language && isLetter(other))
    .flatMap((other) => [...fiveGrams(special(other))].filter((gram) => own.has(gram)))
}

/** Notes with a callback of one person; the organiser's only names the others. */
export const isLetter = ({ kind }: Note) => kind !== 'organiser' && kind !== 'status-check'

const frameIds = (words: Words): string[] =>
  Object.values(words).flatMap((pool) => pool.map((one) => frameId(typeof one === 'string' ? one : one.text)))

function rowsOf(shown: readonly Shown[]): string[] {
  const all = shown.flatMap(({ notes }) => notes)
  return shown.flatMap(({ scene, notes }, at) =>
    notes.map((note) => {
      const shared = isLetter(note) ? sharedRuns(note, all).length : 0
      const findings = note.findings.map(({ rule }) => rule).join(', ')
      return `| ${at + 1} | ${scene.name} | ${note.person.name} | ${note.kind} | ${note.form} | ${note.words} | ${shared} | ${note.frames.length} | ${findings} |`
    }),
  )
}

/** The gallery as a table and as letters, in Markdown. */
export function galleryText(): { table: string; letters: string } {
  const shown = shownGallery()
  const notes = shown.flatMap((one) => one.notes)
  const used = new Set(notes.flatMap(({ frames }) => frames))
  const known = new Set(letterLanguages.flatMap((id) => frameIds(letterLanguage(id).words)))
  const words = notes.map((note) => note.words).sort((a, b) => a - b)
  const table = [
    '| | case | to | kind | form | words | 5-word runs shared in callback and fit | realisations | findings |',
    '|--|--|--|--|--|--|--|--|--|',
    ...rowsOf(shown),
    '',
    `${shown.length} debriefs, ${notes.length} notes, ${words[0]} to ${words.at(-1)} words (median ${words[words.length >> 1]}).`,
    `${[...used].filter((id) => known.has(id)).length} of ${known.size} realisations used.`,
    '',
  ].join('\n')
  const letters = shown
    .map(({ scene, notes: own }, at) =>
      own
        .map(
          (note) =>
            `## ${at + 1} ${scene.name}: ${note.person.name}\n\n**${note.subject}**\n\n${noteText(note).replace(/\n/g, '  \n')}\n`,
        )
        .join('\n'),
    )
    .join('\n')
  return { table, letters }
}
