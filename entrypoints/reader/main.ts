import { answerBackground } from '../../lib/browser/worker-page.ts'

// A page that nobody sees: Chrome's background cannot start workers, and this page can.
answerBackground()
