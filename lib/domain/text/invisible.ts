/**
 * Letters that show nothing: of no width, fillers, tags, and those that turn the direction of reading. What chooses a
 * variant of the letter before it stays, since names are written with it.
 */
const INVISIBLE = new RegExp(
  [
    String.raw`[\p{Bidi_Control}\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060-\u206f\u2800\u3164\ufeff\uffa0]`,
    String.raw`[\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e00ff}\u{e01f0}-\u{e0fff}]`,
  ].join('|'),
  'gu',
)

/** Scripts in which letters are not joined, and so never kept apart either. */
const UNJOINED = String.raw`\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}\p{scx=Han}\p{scx=Hangul}\p{scx=Hiragana}\p{scx=Katakana}`
const JOINS = String.raw`(?:(?![${UNJOINED}])[\p{L}\p{M}]|[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])`
/** A joiner or non-joiner that stands between no two letters which it could join or keep apart. */
const STRAY_JOINER = new RegExp(String.raw`(?<!${JOINS})[\u200c\u200d]|[\u200c\u200d](?!${JOINS})`, 'gu')

/** A text without letters that nobody sees: two names that look alike are alike, and one that looks empty is. */
export function withoutInvisible(text: string): string {
  if (/^[ -~\n]*$/.test(text)) return text
  return text.replace(INVISIBLE, '').replace(STRAY_JOINER, '')
}
