import type { DraftFault } from '../../lib/domain/thank-you/model/choice.ts'
import type { Text, TextKey } from '../text.ts'
import type { Drafter } from './note-actions.ts'

/** What the model is called on the screen. */
export const modelName = (t: Text, { model }: Pick<Drafter, 'model'>): string => model || t('draftBrowserModel')

const faults = {
  'no-permission': 'modelNoPermission',
  'not-running': 'modelNotRunning',
  forbidden: 'modelForbidden',
  'no-model': 'modelNoModel',
  'too-slow': 'modelTooSlow',
  'not-a-server': 'modelNotServer',
  html: 'modelNotServer',
  elsewhere: 'modelElsewhere',
  'server-error': 'modelServerError',
  'cut-off': 'modelCutOff',
  stopped: 'modelCutOff',
  empty: 'modelNoJson',
  'no-json': 'modelNoJson',
  failed: 'polishFailed',
  'none-passed': 'modelNonePassed',
} as const satisfies Record<DraftFault, TextKey>

/** What went wrong, and what to do. `$1` is the server, `$2` the model, `$3` the scheme of the extension's pages. */
export function faultSentence(t: Text, why: DraftFault, drafter: Pick<Drafter, 'model' | 'host' | 'scheme'>): string {
  const name = modelName(t, drafter)
  return t(faults[why], drafter.host || name, name, drafter.scheme)
}
