import { sameCompany } from '../company/same-company.ts'
import { bareLetters } from '../text/fold.ts'
import { block, mended, warn } from './finding.ts'
import { wholeWord } from './languages/languages.ts'
import type { LintContext } from './lint-context.ts'
import { reword } from './mend.ts'
import type { Finding } from './note.ts'
import { firstName, fullName, introducedName, mentions, namesOf } from './text/names.ts'

const toNobody = wholeWord(({ checks }) => checks.toNobody)

/** The greeting names this person and nobody else of the interview. */
export function names(body: string, { person, others, greeting: right }: LintContext): Finding[] {
  const line = body.trimStart().split('\n')[0] ?? ''
  // A short message goes on behind its greeting.
  const greeting = line.startsWith(right) ? right : (/^[^,]*,(?: \p{Lu}[\p{L} .]*,$)?/u.exec(line)?.[0] ?? line)
  const greet = (finding: Finding) =>
    mended(finding, greeting === '' || greeting === right ? null : { label: 'greet', replace: greeting, with: right })
  const called = [
    fullName(person.name),
    firstName(person.name),
    introducedName(person.introducedAs),
    person.name.trim(),
  ].filter(Boolean)
  const found: Finding[] = []
  const other = others.flatMap(namesOf).find((name) => !namesOf(person).includes(name) && mentions(greeting, name))
  if (other !== undefined) found.push(greet(block('wrong-name', other)))
  else if (
    !called.some((name) => mentions(greeting, name)) &&
    !namesOf(person).some((name) => mentions(greeting, name))
  ) {
    found.push(greet(block('missing-name', greeting.slice(0, 60))))
  }
  if (toNobody.test(greeting)) {
    found.push(greet(warn('nobody-greeting', greeting)))
  }
  const seen = fullName(person.seenAs)
  if (seen !== '' && seen !== fullName(person.name)) found.push(warn('names-differ', person.seenAs))
  return found
}

export function companies(text: string, { company, companies: all }: LintContext): Finding[] {
  const own = company.toLowerCase()
  return all
    .filter((other) => other.trim().length > 1 && !own.includes(other.toLowerCase()) && !sameCompany(other, company))
    .filter((other) => mentions(company === '' ? text : text.replaceAll(company, ' '), other))
    .map((other) =>
      mended(
        block('other-company', other),
        company === '' ? null : reword(() => company)(text, text.indexOf(other), other),
      ),
    )
}

/** A name that lost its marks, or a company in other capitals: both must stand byte for byte as they were captured. */
export function spelling(text: string, { person, others, company }: LintContext): Finding[] {
  const people = [person, ...others].flatMap((one) => namesOf(one).flatMap((name) => name.split(' ')))
  const words = [...new Set(people)].filter((name) => name.length > 2 && bareLetters(name) !== name)
  // Letter by letter, so that places in both texts are the same.
  const plain = text.replace(/[^\p{ASCII}\p{P}\p{Zs}]/gu, (letter) =>
    bareLetters(letter).length === letter.length ? bareLetters(letter) : letter,
  )
  const found = words.flatMap((name) => misspelt(text, plain, name, 'u'))
  const guarded = /\s|[\p{Ll}][\p{Lu}]/u.test(company) || bareLetters(company) !== company
  return [...found, ...(guarded ? misspelt(text, plain, company.trim(), 'iu') : [])]
}

function misspelt(text: string, plainText: string, name: string, flags: string): Finding[] {
  const plain = bareLetters(name)
  if (plain.length < 3) return []
  const escaped = plain.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
  const looks = new RegExp(`(?<![\\p{L}\\p{N}@./-])${escaped}(?![\\p{L}\\p{M}\\p{N}@-])`, `g${flags}`)
  return [...plainText.matchAll(looks)]
    .map((match) => text.slice(match.index, match.index + match[0].length))
    .filter((word) => word !== name && word.normalize('NFC') !== name.normalize('NFC'))
    .map((word) => ({ ...block('spelling', word), mend: { label: 'plainer', replace: word, with: name } }))
}
