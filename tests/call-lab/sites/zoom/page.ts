import { openStrip } from '../../client/strip.ts'
import { makeLabSteps } from './lab-steps.ts'
import { readOptions } from './options.ts'
import { stripStepsOf } from './strip-steps.ts'
import { startVisit } from './visit.ts'

const options = readOptions(new URL(location.href))
let refresh = () => {}
const visit = startVisit(options, () => refresh())
const lab = makeLabSteps(visit)
Object.assign(window, { lab })
if (!options.stripHidden) refresh = openStrip(stripStepsOf(lab)).refresh
void visit.show(options.state)
