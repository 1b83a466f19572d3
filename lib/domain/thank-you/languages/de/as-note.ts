import { anyOf, type NoteWords } from '../../read/as-note.ts'
import { withNouns } from './nouns.ts'
import { isAllSmall, lowered } from './read.ts'

const doubtful =
  /(?<!\p{L})(?:dünn|schwach|vage|naja|na ja|keine Ahnung|weiß nicht|nicht sicher|unsicher|gestottert|gestammelt|verhaspelt|rumgeeiert|geschwafelt|improvisiert|irgendwie|irgendwas|eigentlich|leider|ehrlich gesagt|noch nie|nie|keine Erfahrung|kaum|blöd\p{L}*|schlecht\p{L}*|falsch|vergessen|hätte\p{L}*|kommt drauf an|klang|klingt|wirkte|brav|gelogen|geblufft)(?!\p{L})|^(?:ja|nein|nichts|nicht|keine?)(?!\p{L})/iu
const ofTheTalk =
  /(?<!\p{L})(?:gesagt|erzählt|erklärt|geantwortet|erwähnt|berichtet|gezeigt|genannt|beschrieben)(?!\p{L})/iu
const ofOthers = /(?<!\p{L})(?:er|sie|ihr|ihm|ihn|ihnen|du|dir|dich|Sie|Ihnen)(?!\p{L})/u
const ofMe = /(?<!\p{L})(?:ich|mein\p{L}*|mir|mich|wir|uns|unser\p{L}*)(?!\p{L})/iu
const smallWords =
  /(?<!\p{L})(?:nett\p{L}*|sympathisch\p{L}*|komisch\p{L}*|nervig\p{L}*|genervt|müde|langweilig\p{L}*|peinlich\p{L}*|angeblich|wohl|vielleicht|vermutlich|wahrscheinlich|glaube|scheint|Gehalt|Ärger)(?!\p{L})/iu

const unfit = {
  mine: anyOf(doubtful, ofTheTalk, ofOthers),
  theirs: anyOf(doubtful, ofOthers, ofMe, smallWords),
}

export const asNote = (whose: 'mine' | 'theirs'): NoteWords => ({
  // Nobody can tell the nouns of a note in small letters.
  unfit: unfit[whose],
  lowered: (text) => {
    const whole = withNouns(text)
    return whole === null || isAllSmall(whole) ? '' : lowered(whole)
  },
})
