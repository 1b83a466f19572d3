const verbs = /^(?<lead>wie|warum|wo|wann|womit|was|welche[nrs]? \p{L}+) (?<verb>\p{L}+) (?:Sie|du) (?<rest>.+)$/iu
const modal: Readonly<Record<string, string>> = {
  würden: 'würde',
  würdest: 'würde',
  haben: 'habe',
  hast: 'habe',
  können: 'kann',
  kannst: 'kann',
  sind: 'bin',
  bist: 'bin',
  hätten: 'hätte',
  hättest: 'hätte',
  wollen: 'will',
  möchten: 'möchte',
}

/** A question to the writer behind "Sie haben gefragt": "Wie würden Sie das angehen?" is "wie ich das angehen würde". */
export function askedAbout(question: string): string | null {
  const found = verbs.exec(question.replace(/[\s?.!]+$/u, ''))?.groups
  if (!found) return null
  const verb = modal[(found.verb ?? '').toLowerCase()]
  const rest = found.rest ?? ''
  if (
    verb === undefined ||
    /(?<!\p{L})(?:Sie|du|Ihr\p{L}*|dein\p{L}*|wir|uns)(?!\p{L})/u.test(rest) ||
    /[?;:]/u.test(rest)
  )
    return null
  return `${(found.lead ?? '').toLowerCase()} ich ${rest} ${verb}`
}
