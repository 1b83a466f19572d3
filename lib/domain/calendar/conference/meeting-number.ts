// "Meeting ID" as the clients of Zoom and Teams write it in their languages.
const LABEL =
  /(?:(?:meeting|besprechungs?|sitzungs?|konferenz|vergader(?:ing)?|møde|mötes?|møte)[ -]?id|id (?:de (?:la )?)?(?:r[ée]union|reuni[óo]n|da reuni[ãa]o|riunione|spotkania|sch[uů]zky)|id riunione|kokoustunnus|ミーティング ?id|会議 ?id|会议 ?(?:id|号)|會議 ?id|회의 ?id|идентификатор (?:конференции|собрания)|腾讯会议)\s{0,3}(?:\([^)\n]{0,30}\))?\s{0,3}[:：]\s{0,3}(\d[\d -]{7,24}\d)/giu

/** Keys of meetings whose number is written out, for an event that has the number and no link. */
export function meetingNumbers(text: string): string[] {
  const found: string[] = []
  let lower: string | undefined
  for (const [label, written = ''] of text.matchAll(LABEL)) {
    const digits = written.replace(/\D/g, '')
    lower ??= text.toLowerCase()
    const service = serviceOf(lower, label, digits)
    if (service) found.push(`${service}:${digits}`)
    if (found.length === 20) break
  }
  return found
}

function serviceOf(text: string, label: string, { length }: string): string | null {
  if (text.includes('腾讯') || text.includes('tencent')) return /会议/u.test(label) && length <= 10 ? 'tencent' : null
  if (text.includes('webex')) return null
  const teams = text.includes('teams')
  if (teams && !text.includes('zoom')) return length >= 9 && length <= 16 ? 'teams-meet' : null
  if (length >= 9 && length <= 11) return 'zoom'
  return teams && length >= 12 && length <= 16 ? 'teams-meet' : null
}
