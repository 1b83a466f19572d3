import { anyOf, type NoteWords } from '../../read/as-note.ts'
import type { Scope } from '../../read/reading.ts'
import { lowered } from './forms.ts'

/** Doubt, and answers that the writer was not glad of. */
const doubtful =
  /\b(?:thin|weak|vague|meh|lame|blank(?:ed)?|bluff\w*|rambl\w*|waffl\w*|stumbl\w*|hesitat\w*|mumbl\w*|fumbl\w*|no idea|not sure|unsure|sort of|kind of|kinda|dunno|don['’]t know|not yet|no experience|struggled|badly|bad|wrong|forgot|until (?:she|he|they)|it depends|honest(?:ly)?|should(?:['’]ve| have)|wish)\b|^(?:no|yes|nope|yep|nothing|none)\b|\b(?:i|we) (?:have ?n['’]t|haven['’]t|have not|never|did not|didn['’]t|do not|don['’]t|cannot|can['’]t|could not|couldn['’]t)\b/iu
/** What was told, picked or drawn in the talk is no work. */
const ofTheTalk =
  /\b(?:i|we) (?:said|told|answered|explained|mentioned|talked|spoke|described|gave|used|picked|chose|think|guess|tried)\b|^(?:said|told|answered|gave|used|picked|chose|talked|spoke|described|mentioned|explained|got|long|short|good|ok|okay|fine|something|stuff|usual|the usual)\b/iu
const ofOthers = /\b(?:she|he|her|him|hers|his|you|your|they said|they asked)\b/iu
const ofMe = /(?<!\p{L})(?:i|my|me|myself|we|our|us|i['’](?:m|ve|d|ll))(?!\p{L})/iu
const smallWords =
  /\b(?:lovely|nice|friendly|weird|rude|annoy\w*|boring|bored|tired|nervous|hate\w*|loves?|joke\w*|laugh\w*|apparently|reckons?|seems?|maybe|perhaps|probably|think|guess|hopefully|somehow|whatever|salary|pay|pro rata)\b/iu

const unfit = { mine: anyOf(doubtful, ofTheTalk, ofOthers), theirs: anyOf(doubtful, ofOthers, ofMe, smallWords) }

export const asNote = (whose: 'mine' | 'theirs', scope: Scope): NoteWords => ({
  unfit: unfit[whose],
  lowered: (text) => lowered(text, scope),
})

/** "Told her about the weekly hour at Coldharbour": what was told, to follow "I told you about". */
export const told =
  /^(?:I )?(?:told (?:her|him|them) about|talked about|spoke about|described|gave (?:the |an )?example of|used (?:the )?example of|mentioned|walked (?:her|him|them) through|explained) (?=(?:the|my|our|how|a|an|one|two|three|what) )/iu
