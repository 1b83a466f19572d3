import { fold } from '../domain/text/fold.ts'

/** What call pages call the user, folded: alone in the place of a name, or in brackets behind it. In whatever language. */
const YOU = new Set(
  `you me myself ich du sie mich ihnen vous moi toi tu yo mi usted ti voce eu io lei ik jij u jou mij ja ty vi
  jag mig dig jeg deg mina sina sinä minä en te ön én vy vas sen ben siz sana bana εσείς εγώ εσεις εγω я вы ты
  ви аз вие вас мне あなた 自分 私 本人 나 사용자님 회원님 본인 你 您 我 انت أنت أنا انا שלך את אתה אני आप मैं আপনি আমি คุณ ฉัน tôi
  anda saya aku kamu ikaw ako jus jūs aš es teie jaz dumneavoastra tú bạn`
    .split(/\s+/)
    .map(fold),
)
const BRACKETS = /[(（[［]([^()（）[\]［］]*)[)）\]］]/gu

/** Whether a display name is the user's own: it is the page's word for "you", or has that behind it in brackets. */
export function isMarkedOwn(shown: string): boolean {
  if (YOU.has(fold(shown.trim()))) return true
  return [...shown.matchAll(BRACKETS)].some(([, said = '']) =>
    said.split(/[,،、/·|]/).some((word) => YOU.has(fold(word.trim()))),
  )
}
