import { labDay, put, written } from './day.ts'

const day = labDay()
const title = 'Interview: Senior Actuary (Req 22910) - Alex Romero'
const date = written(day, 'en-US', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

const tile = put(
  'div',
  { 'data-calitemid': 'AAMkAGI2lab1=' },
  put(
    'div',
    {
      role: 'button',
      tabindex: '0',
      id: 'tile',
      title,
      'aria-label': `${title}, 10:00 AM to 11:00 AM, ${date}, Microsoft Teams Meeting, By Staffing, Summit Mutual, Tentative`,
    },
    title,
  ),
)

function open(): void {
  document.body.append(
    put(
      'div',
      { 'data-app-section': 'Form_Content' },
      put('div', { role: 'heading' }, title),
      put('div', {}, `${written(day, 'en-US', { weekday: 'short' })} ${written(day, 'en-US', {})} 10:00 AM - 11:00 AM`),
      put(
        'div',
        { 'aria-label': 'Message body' },
        'Hello Alex, you will meet Grace Obi, Chief Actuary. ',
        put('a', { href: 'https://teams.microsoft.com/meet/29900112233445?p=AAbbCCdd11' }, 'Join the meeting now'),
      ),
    ),
  )
}

tile.addEventListener('click', open, { once: true })
document.body.append(put('main', {}, tile))
