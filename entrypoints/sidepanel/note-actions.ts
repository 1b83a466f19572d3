import type { CopyPart, NoteActions } from '../../components/thank-you/note-actions.ts'
import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import type { Settings } from '../../lib/domain/settings.ts'
import { isOnTheWeb } from '../../lib/domain/thank-you/compose.ts'
import { draftThankYou } from '../../lib/domain/thank-you/draft.ts'
import { mended, replaced } from '../../lib/domain/thank-you/edited.ts'
import { draftFollowUps } from '../../lib/domain/thank-you/follow-up-notes.ts'
import type { LetterInput, Note } from '../../lib/domain/thank-you/note.ts'
import type { MailTarget } from '../../lib/domain/thank-you/style.ts'
import { type ThankYouDraft, withVersion } from '../../lib/domain/thank-you/thank-you-draft.ts'
import { copyRich, copyText, handOver } from './hand-over.ts'
import type { DraftsHandle } from './use-drafts.ts'
import { mailOf, type WrittenNotes } from './write-notes.ts'

export interface Desk {
  input: LetterInput
  written: WrittenNotes
  debrief: Debrief
  changeDebrief: (next: Debrief) => void
  drafts: DraftsHandle['drafts']
  change: DraftsHandle['change']
  settings: Settings
  changeSettings: (next: Settings) => void
}

/** What each press on the desk does to the records. */
export function noteActions(desk: Desk): NoteActions {
  const { written, debrief, changeDebrief, change, settings, changeSettings } = desk
  const noteOf = (id: string) => written.notes.find((note) => note.id === id)
  const textOf = (note: Note, draft: ThankYouDraft) => {
    const { subject, body } = mailOf(note, draft)
    return { subject, body }
  }
  /** A change of the text: what stood there is kept as an earlier version. */
  const reword = (id: string, edit: (draft: ThankYouDraft) => Partial<ThankYouDraft>) =>
    change(id, (draft) => {
      const note = noteOf(id)
      const version = note && { at: Date.now(), ...textOf(note, draft) }
      return { ...edit(draft), ...(version && { previous: withVersion(draft.previous, version) }) }
    })
  const changePerson = (id: string, edit: Partial<Debrief['people'][number]>) =>
    changeDebrief({
      ...debrief,
      people: debrief.people.map((person) => (person.id === id ? { ...person, ...edit } : person)),
    })
  const isMet = (id: string) => debrief.people.some((person) => person.id === id)

  /** Handed over: remembered as the way that was used, with the realisations that the company will have read. */
  function opened(id: string, target: MailTarget): void {
    change(id, () => ({ openedAt: Date.now(), openedWith: target, frames: noteOf(id)?.frames ?? [] }))
    const historyTold = settings.historyTold || isOnTheWeb(target)
    changeSettings({ ...settings, mail: target, historyTold })
  }

  return {
    onRoll: (id, key) => reword(id, (draft) => rolled(desk, id, key, draft)),
    onLeaveOut: (id, key) =>
      reword(id, (draft) => {
        const sentence = noteOf(id)?.sentences.find((one) => one.key === key)
        const { edited } = draft
        if (edited && sentence) return { edited: { ...edited, body: replaced(edited.body, sentence.text, '') } }
        return { leftOut: [...new Set([...draft.leftOut, key])] }
      }),
    onRestore: (id) => reword(id, () => ({ leftOut: [] })),
    onEditBegins: (id) => reword(id, () => ({})),
    onEdit: (id, edited) => change(id, () => ({ edited })),
    onReplace: (id, edited) => reword(id, () => ({ edited })),
    onDrafted: (id, edited, sentences) => reword(id, () => ({ edited, modelSentences: [...sentences] })),
    onPutIn: (id, edited) => reword(id, () => ({ edited })),
    onMend: (id, mend) =>
      reword(id, (draft) => {
        const note = noteOf(id)
        return note ? { edited: mended(textOf(note, draft), mend) } : {}
      }),
    onAnswerGap: (id, gap, text) =>
      gap === 'news' ? change(id, () => ({ news: text })) : changePerson(id, { moment: text }),
    onEmail: (id, email) => {
      const personId = noteOf(id)?.person.id ?? id
      if (isMet(personId)) changePerson(personId, { email })
      else change('organiser', () => ({ to: email }))
    },
    onRegister: (id, register) => reword(id, () => ({ register })),
    onLanguage: (id, language) => reword(id, () => ({ language })),
    onLength: (id, length) => reword(id, () => ({ length })),
    onChannel: (id, channel) => reword(id, () => ({ channel })),
    onOpen: (id, target) => {
      const note = noteOf(id)
      if (!note) return
      void handOver(target, mailOf(note, desk.drafts[id]), settings.gmailAccount).then(
        (done) => done && opened(id, target),
      )
    },
    async onCopy(id: string, part: CopyPart) {
      const note = noteOf(id)
      if (!note) return
      const mail = mailOf(note, desk.drafts[id])
      // A message on LinkedIn has no subject.
      const whole = desk.drafts[id]?.channel === 'linkedin' ? mail.body : `${mail.subject}\n\n${mail.body}`
      if (part === 'rich') await copyRich(mail.body)
      else await copyText({ all: whole, subject: mail.subject, body: mail.body, address: mail.to }[part])
      if (part === 'all') opened(id, 'copy')
      if (part === 'rich') opened(id, 'copy-rich')
      if (part === 'body') change(id, () => ({ openedAt: Date.now(), openedWith: 'copy', frames: note.frames }))
    },
    onSent: (id, yes) => change(id, () => (yes ? { sentAt: Date.now() } : { openedAt: null, sentAt: null })),
    onPutBack: (id, { previous: _, ...before }) => change(id, () => before),
  }
}

/** The next wording of one sentence; in a text that was edited it takes the place of the one before. */
function rolled({ input, written }: Desk, id: string, key: string, draft: ThankYouDraft): Partial<ThankYouDraft> {
  const rolls = { ...draft.rolls, [key]: (draft.rolls[key] ?? 0) + 1 }
  const { edited } = draft
  if (!edited) return { rolls }
  const choices = { ...input.choices, [id]: { ...draft, rolls } }
  const again = [...draftThankYou({ ...input, choices }), ...draftFollowUps({ ...input, choices })]
  const textIn = (notes: readonly Note[]) =>
    notes.find((note) => note.id === id)?.sentences.find((sentence) => sentence.key === key)?.text
  const [before, after] = [textIn(written.drafted), textIn(again)]
  return before && after ? { rolls, edited: { ...edited, body: replaced(edited.body, before, after) } } : { rolls }
}
