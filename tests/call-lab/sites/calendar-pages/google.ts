import { labDay, put, written } from './day.ts'

const german = document.documentElement.lang === 'de'
const day = labDay()
const title = german
  ? 'Bewerbungsgespräch Controllerin (w/m/d), Hafenlogistik Nord AG'
  : 'Alex Romero <> Vantor: Recruiter Screen'
// base64url of "<event id> <calendar id>".
const eventId = btoa(`${german ? 'nordag2026' : 'vantor2026'} alex.romero@m`)

/** As the page names the event in the view behind. */
const label = german
  ? `10:00 bis 11:00 Uhr, ${title}, Alex Romero, Zugesagt, Kein Ort, ${written(day, 'de', { day: 'numeric', month: 'long', year: 'numeric' })}`
  : `10am to 10:45am, ${title}, Alex Romero, Accepted, No location, ${written(day, 'en-US', { day: 'numeric', month: 'long', year: 'numeric' })}`

const when = put(
  'div',
  {},
  put('span', {}, written(day, german ? 'de' : 'en-US', { weekday: 'long', day: 'numeric', month: 'long' })),
  put('span', {}, ' ⋅ '),
  put('span', {}, german ? '10:00–11:00' : '10:00 – 10:45am'),
)

const guests = () =>
  german
    ? put('div', { id: 'xDetDlgAtt' }, put('div', {}, '3 Gäste'))
    : put(
        'div',
        { id: 'xDetDlgAtt' },
        put('div', {}, '2 guests'),
        put(
          'div',
          { 'data-email': 'leah@vantor.example', 'aria-label': 'Leah Grant, Accepted, Organizer.' },
          'Leah Grant',
        ),
        put('div', { 'data-email': 'alex.romero@gmail.com', 'aria-label': 'Alex Romero, Accepted.' }, 'Alex Romero'),
      )

const description = () =>
  german
    ? put(
        'div',
        { id: 'xDetDlgDesc' },
        'Gesprächspartner: Herr Uwe Tamm',
        put('br', {}),
        put(
          'a',
          {
            href: 'https://www.google.com/url?q=https%3A%2F%2Fteams.microsoft.com%2Fmeet%2F29900112233445%3Fp%3DAA&sa=D',
          },
          'An der Besprechung teilnehmen',
        ),
      )
    : put(
        'div',
        { id: 'xDetDlgDesc' },
        'Hi Alex,',
        put('br', {}),
        'You will be speaking with Leah Grant (Senior Technical Recruiter) about the Site Reliability Engineer role.',
      )

/** The event as it opens: drawn bit by bit, as the real page does for about a second. */
function open(): void {
  const dialog = put(
    'div',
    { id: 'xDetDlg', role: 'dialog', 'data-eventid': eventId },
    put('div', { id: 'xDetDlgWhen' }, put('span', { id: 'rAECCd', role: 'heading' }, title), when),
  )
  document.body.append(dialog)
  const later = [
    () => dialog.append(put('a', { href: 'https://meet.google.com/abq-rstu-vwx?hs=122' }, 'Join with Google Meet')),
    () => dialog.append(guests()),
    () =>
      dialog.append(
        description(),
        put('div', { id: 'xDetDlgCal' }, german ? 'Organisator: Personal' : 'Organizer: Vantor Interviews'),
      ),
  ]
  for (const [index, draw] of (german ? later.slice(1) : later).entries()) setTimeout(draw, 250 * (index + 1))
}

const chip = put('div', { role: 'button', tabindex: '0', 'data-eventid': eventId, id: 'chip' }, put('div', {}, label))
chip.addEventListener('click', open, { once: true })
document.body.append(put('main', {}, chip))
