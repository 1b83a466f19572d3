import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { makeSealKey, open, seal } from '../lib/age/age.ts'
import type { SealAnswers, SealQuestion } from '../lib/domain/backup/sealing.ts'

// A dedicated worker: trying a passphrase takes seconds and a quarter of a gigabyte. It is started for one question and
// ended after it, so its memory and the passphrase go with it.
export default defineUnlistedScript(() => {
  globalThis.addEventListener('message', async ({ data, ports }: MessageEvent<SealQuestion>) => {
    ports[0]?.postMessage(await answerTo(data))
  })
})

function answerTo(question: SealQuestion): Promise<SealAnswers[SealQuestion['kind']]> {
  switch (question.kind) {
    case 'key':
      return makeSealKey(question.passphrase)
    case 'seal':
      return seal(question.key, question.text)
    case 'open':
      return open(question.bytes, question.passphrase)
  }
}
