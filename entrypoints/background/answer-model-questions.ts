import { awake } from '../../lib/browser/awake.ts'
import { askChatServer, testRequest } from '../../lib/browser/chat-server.ts'
import { mayAskServer, readLetterModel } from '../../lib/browser/letter-model.ts'
import { readModelAddress } from '../../lib/browser/model-address.ts'
import { listenForModelQuestions } from '../../lib/browser/model-port.ts'

/** Asks the server that the user saved, while they wait for it. No page can name another. */
export function answerModelQuestions(): void {
  listenForModelQuestions(async (request, signal, onProgress) => {
    const { kind, address, model } = await readLetterModel()
    if (kind !== 'server' || !readModelAddress(address).ok) return { ok: false, fault: 'not-running' }
    if (!(await mayAskServer(address))) return { ok: false, fault: 'no-permission' }
    return awake(() =>
      askChatServer({ address, model }, request ?? testRequest, {
        fetch: (url, init) => fetch(url, init),
        signal,
        onProgress,
      }),
    )
  })
}
