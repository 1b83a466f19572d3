import { domainOf, hostKind } from '../../people/domains.ts'
import { agreement } from '../../people/same-person.ts'
import { isMailbox, isOwnName, type Reading } from '../reading.ts'
import type { MetPerson } from '../understanding.ts'
import { LETTER, NAME, personPhrase } from './person-phrase.ts'

const ADDRESS = /[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/giu
/** "Wren Castillo (", "Wren Castillo <", "Wren Castillo:". */
const BEFORE = new RegExp(`(?<!${LETTER})(${NAME})[\\s,:–-]{0,3}[([<]?(?:mailto:)?$`, 'u')

interface Written {
  /** Empty where none stands before the address. */
  name: string
  email: string
}

function writtenIn(line: string): Written[] {
  const text = line.slice(0, 1_000)
  return [...text.matchAll(ADDRESS)].map(({ 0: email, index }) => ({
    name: personPhrase(BEFORE.exec(text.slice(Math.max(0, index - 80), index))?.[1] ?? '')?.name ?? '',
    email: email.toLowerCase().replace(/\.$/, ''),
  }))
}

/** Gives people the address that the text has for them. Who is named with one and does not take part is to be asked. */
export function withWrittenAddresses(reading: Reading, people: readonly MetPerson[]): MetPerson[] {
  const { lines, context } = reading
  const all = [...people]
  for (const { name, email } of lines.filter((line) => line.includes('@')).flatMap(writtenIn)) {
    const kind = hostKind(domainOf(email))
    const own = context.addresses.includes(email) || (name !== '' && isOwnName(name, context))
    const person = kind === 'company' || kind === 'freemail'
    if (own || !person || isMailbox({ email, kind, cn: '', name: null }) || all.some((one) => one.email === email))
      continue
    const at = all.findIndex((one) => one.name !== '' && agreement(one.name, name || email) === 'full')
    const met = all[at]
    if (met?.email === '') all[at] = { ...met, email }
    else if (!met && name) all.push({ name, title: '', email, part: 'coordinator', from: 'description' })
  }
  return all
}
