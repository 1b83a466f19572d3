import { el } from '../../client/elements.ts'
import { openStrip } from '../../client/strip.ts'
import { makeLabSteps } from './lab-steps.ts'
import { readOptions } from './options.ts'
import { stripStepsOf } from './strip-steps.ts'
import { startVisit } from './visit.ts'

const options = readOptions(new URL(location.href))
const root = el('div', { id: 'app' })
document.body.append(root)
if (options.signedIn) {
  const picture = el('span', { 'data-tid': 'me-control-avatar', 'aria-label': `Profile picture of ${options.me}.` })
  document.body.prepend(el('header', {}, 'Microsoft Teams', picture))
}

let refresh = () => {}
const visit = startVisit(options, root, () => refresh())
const lab = makeLabSteps(visit)
Object.assign(window, { lab })
if (!options.stripHidden) refresh = openStrip(stripStepsOf(lab)).refresh
visit.show(options.state)
