const leave = '[jsname="CQylAd"], .footer__leave-btn, #hangup-button'
// Zoom has its calls in a frame.
const page = () => document.querySelector('#webclient')?.contentDocument ?? document
const inCall = () => page().querySelector(leave) !== null
let phase = 'before'

const follow = new MutationObserver(look)
function look() {
  if (phase === 'before' && inCall()) {
    phase = 'in-call'
    void chrome.runtime.sendMessage({ type: 'in-call' })
  } else if (phase === 'in-call' && !inCall()) {
    phase = 'over'
    const card = document.createElement('bench-card')
    card.attachShadow({ mode: 'closed' }).append('The call is over')
    document.documentElement.append(card)
    void chrome.runtime.sendMessage({ type: 'ended' })
  }
  if (phase === 'over') follow.disconnect()
}
// Not below the root: a call writes there 30 times a second.
const root = document.querySelector('#root')
if (root) follow.observe(root, { childList: true })
look()

document.addEventListener(
  'click',
  (event) => {
    if (phase !== 'in-call' || !event.target.closest(leave)) return
    phase = 'over'
    void chrome.runtime.sendMessage({ type: 'leave-clicked' })
  },
  { capture: true },
)
