import { el } from '../../client/elements.ts'
import { type SmallCall, startSmallCall } from '../../client/small-call.ts'

const leave = () => location.assign('/static/close3.html')

function prejoin({ options, show }: SmallCall): HTMLElement {
  const name = el('input', { id: 'premeeting-name-input' })
  name.value = options.me
  const join = () => show(options.ask ? 'lobby' : 'in-call')
  return el(
    'div',
    { class: 'premeeting-screen' },
    el(
      'div',
      { 'data-testid': 'prejoin.screen' },
      name,
      el('div', { role: 'button', 'data-testid': 'prejoin.joinMeeting', onclick: join }, 'Join meeting'),
    ),
  )
}

function tile(name: string, index: number): HTMLElement {
  const id = `participant_${(0x3f2a9c1b + index).toString(16)}`
  return el('span', { class: 'tile videocontainer', id }, el('span', { class: 'displayname', id: `${id}_name` }, name))
}

/** For who may end the meeting for all, the button opens a menu. */
function leaveButton(host: boolean): HTMLElement {
  if (!host) return el('div', { class: 'toolbox-icon hangup-button', role: 'button', onclick: leave }, 'Leave')
  const menu = el('div', { id: 'hangup-menu' }, el('button', { onclick: leave }, 'Leave meeting'))
  const box = el('div')
  const toggle = () => (menu.isConnected ? menu.remove() : box.append(menu))
  box.append(el('div', { class: 'toolbox-icon hangup-menu-button', role: 'button', onclick: toggle }, 'Leave'))
  return box
}

function call({ options, people }: SmallCall): HTMLElement {
  return el(
    'main',
    {},
    el('div', { id: 'largeVideoContainer' }),
    el('div', { id: 'remoteVideos' }, ...people.map(tile)),
    el(
      'span',
      { id: 'localVideoContainer', class: 'tile' },
      el('span', { id: 'localDisplayName' }, `${options.me} (me)`),
    ),
    leaveButton(options.host),
  )
}

startSmallCall((phase, page) => {
  if (phase === 'in-call') document.body.replaceChildren(call(page))
  else if (phase === 'prejoin') document.body.replaceChildren(prejoin(page))
  else if (phase === 'lobby')
    document.body.replaceChildren(el('div', { class: 'premeeting-screen lobby-screen' }, 'Asking to join'))
  else document.body.replaceChildren(el('div', { role: 'dialog' }, el('p', {}, 'The meeting has been terminated')))
})
