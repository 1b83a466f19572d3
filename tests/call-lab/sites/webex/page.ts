import { el } from '../../client/elements.ts'
import { type Phase, type SmallCall, startSmallCall } from '../../client/small-call.ts'

const frame = el('iframe', { id: 'unified-webclient-iframe', title: 'Webex', src: '/webappng/client' })

function prejoin({ options, show }: SmallCall): HTMLElement[] {
  const name = el('input', { 'data-test': 'Name (required)' })
  name.value = options.me
  const join = () => show(options.ask ? 'lobby' : 'in-call')
  return [
    name,
    el('button', { 'data-test': 'microphone-button' }, 'Mute'),
    el('button', { 'data-test': 'join-button', onclick: join }, 'Join meeting'),
  ]
}

function call({ options, people, show }: SmallCall): HTMLElement[] {
  const label = (name: string) => el('div', { class: 'tile', 'data-test': `${name}-participant-label` }, name)
  return [
    el('main', { id: 'main-content' }, ...people.map(label), label(`${options.me} (You)`)),
    el('button', { 'data-test': 'microphone-button' }, 'Mute'),
    el('button', { 'data-test': 'in-meeting-chat-toggle-button' }, 'Chat'),
    el('button', { 'data-test': 'leave-button', onclick: () => show('gone') }, 'Leave'),
  ]
}

function screenOf(phase: Phase, page: SmallCall): HTMLElement[] {
  if (phase === 'prejoin') return prejoin(page)
  if (phase === 'lobby') return [el('div', { 'data-test': 'lobby-container' }, 'Waiting')]
  if (phase === 'in-call') return call(page)
  return phase === 'ended' ? [el('div', { role: 'dialog' }, el('span', {}, 'The meeting has ended.'))] : []
}

frame.addEventListener('load', () =>
  startSmallCall((phase, page) => frame.contentDocument?.body.replaceChildren(...screenOf(phase, page))),
)
document.body.append(frame)
