/** Tags that are taken for HTML. Anything else in angle brackets is text, such as the addresses that Outlook writes. */
const tag =
  /<(\/?)(a|abbr|address|article|b|big|blockquote|body|br|center|code|col|colgroup|dd|div|dl|dt|em|font|footer|h[1-6]|head|header|hr|html|i|img|li|link|main|meta|o:p|ol|p|pre|s|script|section|small|span|strong|style|sub|sup|table|tbody|td|tfoot|th|thead|title|tr|tt|u|ul)\b([^<>]{0,4000})>|<!--|<!doctype[^>]{0,500}>/gi
const ownLine =
  /^(?:address|article|blockquote|div|dl|dt|dd|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tr|ul)$/i
const unseen = /^(?:head|script|style|title)$/i

const named = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    bull: '•',
    middot: '·',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    copy: '©',
    reg: '®',
    trade: '™',
    euro: '€',
    shy: '',
    zwnj: '',
    zwj: '',
    auml: 'ä',
    ouml: 'ö',
    uuml: 'ü',
    Auml: 'Ä',
    Ouml: 'Ö',
    Uuml: 'Ü',
    szlig: 'ß',
    eacute: 'é',
    egrave: 'è',
    ecirc: 'ê',
    agrave: 'à',
    acirc: 'â',
    ccedil: 'ç',
    ocirc: 'ô',
    icirc: 'î',
    ucirc: 'û',
    ugrave: 'ù',
    euml: 'ë',
    iuml: 'ï',
    ntilde: 'ñ',
    aacute: 'á',
    iacute: 'í',
    oacute: 'ó',
    uacute: 'ú',
    iquest: '¿',
    iexcl: '¡',
    Eacute: 'É',
    Agrave: 'À',
    oelig: 'œ',
  }),
)

/** Whether a text is written in HTML. One `<b>` in a sentence is enough: calendars send descriptions like that. */
export function isHtml(text: string): boolean {
  return text.search(tag) >= 0
}

/** HTML as lines of plain text: list items with a dash, the address of a link in angle brackets behind its text. */
export function htmlToText(html: string): string {
  let text = ''
  let hidden: { name: string } | undefined
  let link: { address: string; from: number } | undefined
  let at = 0
  const say = (piece: string) => {
    if (hidden) return
    // In HTML a line break is a space. Many calendars put HTML into text with breaks of its own, which mean a line.
    text += decodeEntities(piece.replace(/[ \t\f]+/g, ' '))
  }
  const breakLine = () => {
    if (!hidden && text !== '' && !text.endsWith('\n')) text += '\n'
  }
  for (const match of html.matchAll(tag)) {
    if (match.index < at) continue
    say(html.slice(at, match.index))
    at = match.index + match[0].length
    const [whole, slash, name = '', attributes = ''] = match
    if (whole === '<!--') {
      const end = html.indexOf('-->', at)
      at = end < 0 ? html.length : end + 3
    } else if (unseen.test(name)) {
      if (slash && hidden?.name === name.toLowerCase()) hidden = undefined
      else if (!slash) hidden ??= { name: name.toLowerCase() }
    } else if (/^body$/i.test(name)) {
      hidden = undefined
    } else if (/^br$/i.test(name)) {
      if (!hidden) text += '\n'
    } else if (/^a$/i.test(name)) {
      if (link) text = endLink(text, link)
      link = slash || hidden ? undefined : { address: hrefOf(attributes), from: text.length }
    } else if (ownLine.test(name)) {
      breakLine()
      if (/^li$/i.test(name) && !slash && !hidden) text += '- '
      if (/^p$/i.test(name) && slash && !hidden) text += '\n'
    } else if (/^t[dh]$/i.test(name) && slash) say(' ')
  }
  say(html.slice(at))
  if (link) text = endLink(text, link)
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function hrefOf(attributes: string): string {
  const [, double, single, bare] = /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes) ?? []
  return decodeEntities(double ?? single ?? bare ?? '').trim()
}

function endLink(text: string, { address, from }: { address: string; from: number }): string {
  const shown = text.slice(from).trim()
  const bare = address.replace(/^(?:mailto|tel):/i, '')
  if (!/^(?:https?|mailto|tel):/i.test(address) || shown.includes(bare)) return text
  return shown === '' ? `${text}${bare}` : `${text} <${bare}>`
}

export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));?/gi, (whole, decimal, hex, name) => {
    if (name) return named.get(name) ?? named.get(name.toLowerCase()) ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).replace('\u00a0', ' ') : whole
  })
}
