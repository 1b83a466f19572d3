import type { Timed } from '../../read/reading.ts'

const day = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)'
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const date = `(?:${day}|sat|sun|mon|tue|wed|thu|fri),? (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: ${month})?|(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}|${month} \\d{1,2}(?:st|nd|rd|th)?|the \\d{1,2}(?:st|nd|rd|th)`
const span = '(?:the )?(?:start|beginning|middle|end) of (?:the |this |next )?(?:week|month|day|quarter)'
const near = 'today|tonight|tomorrow(?: (?:morning|afternoon|evening))?|this (?:morning|afternoon|evening)'
const week = `(?:this|next) (?:week|month|${day})|in (?:a|one|two|three|a couple of|a few|\\d+) (?:days?|weeks?)|(?:early|later|mid|late) (?:this|next) week`
const time = new RegExp(
  `,? ?\\(?(?<![\\p{L}])(?<prep>(?:by|on|before|until|til|from|at|in|around|probably|some time|sometime)(?: the)? )?(?<time>(?:${near}|${week}|${span}|(?:the )?week (?:of|commencing|beginning)(?: on)? (?:the )?(?:${date}|\\d{1,2}(?:st|nd|rd|th)?(?: ${month})?)|(?:the )?(?:first|second|third|last) week (?:of|in) ${month}|(?:${date})|(?:${day}),? (?:the )?\\d{1,2}(?:st|nd|rd|th)|(?:${day})(?:(?:,)? (?:the )?(?:${date}))?(?: (?:morning|afternoon|evening))?|${date}))(?:,? (?:at |from )?\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|o'clock))?(?:,? (?:at|from) \\d{1,2}(?:[:.]\\d{2})?)?(?![\\p{L}\\d])\\)?`,
  'iu',
)

/** Takes the time out of a note. Behind "after" and "since" it belongs to what stands before it. */
export function timed(text: string): Timed {
  const found = time.exec(text)
  const { prep = '', time: said = '' } = found?.groups ?? {}
  if (!found || /\b(?:after|since|from|between)\s*$/iu.test(text.slice(0, found.index)) || /^from/iu.test(prep))
    return { text, when: '', relative: '' }
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`
    .replace(/\s+/gu, ' ')
    .replace(/\s+([,.])/gu, '$1')
    .replace(/^[,\s]+|[,\s]+$/gu, '')
    .replace(/\b(?:on|by|the date|due)$/iu, '')
    .trim()
  if (/\bweek (?:of|in|commencing|beginning)\b/iu.test(said))
    return {
      text: rest,
      when: `in the ${said.replace(/^the /iu, '').replace(/\b(?:commencing|beginning)\b(?: on)?|\bof on\b/iu, 'of')}`,
      relative: '',
    }
  const bare = said.replace(/^the (?=\d{1,2}(?:st|nd|rd|th)? \p{Lu})/iu, '')
  const isNear = new RegExp(`^(?:${near})$`, 'iu').test(bare)
  const isWeek = new RegExp(`^(?:${week})$`, 'iu').test(bare)
  const lead = prep
    .trim()
    .toLowerCase()
    .replace(/^(?:til|until)$/u, 'by')
    .replace(/^(?:probably|sometime|some time|around|at|in)$/u, '')
  const when = /\bof (?:the |this |next )?(?:week|month|day|quarter)/iu.test(bare)
    ? `${lead || 'by'} the ${bare.replace(/^the /iu, '').replace(/ of (?=week|month|day|quarter)/iu, ' of the ')}`
    : lead !== ''
      ? `${lead} ${bare}`
      : isNear || isWeek
        ? bare
        : `on ${bare}`
  return {
    text: rest,
    when: when
      .replace(/^on (?=this|next|in |by )/u, '')
      .replace(/\b(this|next|today|tonight|tomorrow)\b/giu, (word) => word.toLowerCase()),
    relative: isNear ? 'day' : isWeek || /\bof (?:the )?(?:this |next )?week/iu.test(bare) ? 'week' : '',
  }
}
