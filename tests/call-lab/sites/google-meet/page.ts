import { el } from '../../client/elements.ts'
import { styleIcons } from '../../client/icons.ts'
import { openStrip } from '../../client/strip.ts'
import { type LabSteps, makeLabSteps } from './lab-steps.ts'
import { readOptions } from './options.ts'
import { stripStepsOf } from './strip-steps.ts'
import { startVisit } from './visit.ts'

declare global {
  interface Window {
    lab: LabSteps
  }
}

const options = readOptions(new URL(location.href))
document.adoptedStyleSheets = [styleIcons()]
const root = el('div', { id: 'root' })
document.body.append(root)

let refresh = () => {}
const visit = startVisit(options, root, () => refresh())
window.lab = makeLabSteps(visit)
if (!options.stripHidden) {
  const strip = openStrip(
    stripStepsOf(window.lab).map((step) => ({
      ...step,
      run() {
        step.run()
        refresh()
      },
    })),
  )
  refresh = strip.refresh
}
if (options.state === 'in-call') window.lab.admit()
else visit.show(options.state)
