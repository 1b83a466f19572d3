import type { Reading } from '../reading.ts'
import type { Found } from '../understanding.ts'
import type { TitlePart } from './title-parts.ts'

/** Words that say that it is an interview and not which. */
const PLAIN =
  /^(?:(?:job |your |the )?interviews?(?: with| for| at)?|vorstellungsgespräch|bewerbungsgespräch|entretien(?: d['’]embauche)?|entrevista|colloquio(?: di lavoro)?|sollicitatiegesprek|rozmowa kwalifikacyjna|jobbintervju|jobsamtale|intervju|haastattelu|pohovor|mülakat|собеседование|співбесіда|面接|面试|面試|면접|phỏng vấn|wawancara|สัมภาษณ์งาน|call|chat|conversation|opportunity|meeting)$/iu

/** Which round it is, in the words of the title: "Phone Screen", "Zweitgespräch". */
export function roundOf({ title }: Reading, parts: readonly TitlePart[]): Found | null {
  const stages = parts.map(({ stage }) => stage.trim()).filter((stage) => stage !== '' && !PLAIN.test(stage))
  const longest = stages.sort((a, b) => b.length - a.length)[0]
  return longest && title.includes(longest) ? { value: longest.slice(0, 80), from: 'title' } : null
}
