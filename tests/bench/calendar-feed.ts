const day = 86_400_000
const stamp = (time: number) => new Date(time).toISOString().replace(/[-:]|\.\d+/g, '')
const fold = (line: string) => line.replace(/(.{74})(?=.)/g, '$1\r\n ')

/** What an event of Google's has beside its own: answers, an address of a call, a description of some lines. */
function event(number: number, start: number, recurs: boolean): string {
  const times = recurs
    ? [
        `DTSTART;TZID=Europe/Berlin:${stamp(start).slice(0, -1)}`,
        `DTEND;TZID=Europe/Berlin:${stamp(start + day / 24).slice(0, -1)}`,
        `RRULE:FREQ=WEEKLY;BYDAY=${['MO', 'TU,TH', 'WE'][number % 3]}`,
      ]
    : [`DTSTART:${stamp(start)}`, `DTEND:${stamp(start + day / 24)}`]
  return [
    'BEGIN:VEVENT',
    ...times,
    `DTSTAMP:${stamp(start - 3 * day)}`,
    'ORGANIZER;CN=Maya Lindqvar:mailto:maya.lindqvar@brindlewick.example',
    `UID:${number.toString(36).padStart(26, '0')}@google.com`,
    'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Lena Haldorsen;X-NUM-GUESTS=0:mailto:lena@mail.example',
    `X-GOOGLE-CONFERENCE:https://meet.google.com/abc-${(number % 1_000).toString().padStart(4, 'd')}-xyz`,
    `DESCRIPTION:Weekly look at the queue\\, number ${number}.`,
    `LAST-MODIFIED:${stamp(start - 3 * day)}`,
    'LOCATION:Wharf Road 12',
    'SEQUENCE:0',
    'STATUS:CONFIRMED',
    `SUMMARY:Queue review ${number}`,
    'END:VEVENT',
  ]
    .map(fold)
    .join('\r\n')
}

/** A feed as Google writes it: `count` events over ten years up to half a year behind `now`, six in a hundred of them series. */
export function calendarFeed(count: number, now: number): string {
  const first = now - 3_650 * day
  const span = 3_830 * day
  const events = Array.from({ length: count }, (_, number) => {
    const recurs = number % 50 < 3
    const start = recurs ? first + (number % 300) * day : first + Math.floor((span / count) * number)
    return event(number, start, recurs)
  })
  const head = [
    'BEGIN:VCALENDAR',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    'VERSION:2.0',
    'METHOD:PUBLISH',
    'X-WR-TIMEZONE:Europe/Berlin',
  ]
  return [...head, ...events, 'END:VCALENDAR', ''].join('\r\n')
}
