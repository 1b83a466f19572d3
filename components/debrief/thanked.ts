/** What became of the note to each person, by their id; nothing of those who have none. */
export type Thanked = Readonly<Record<string, 'opened' | 'sent'>>

export const thankedWords = { opened: 'noteStateOpened', sent: 'noteStateSent' } as const
