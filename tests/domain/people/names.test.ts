import { describe, expect, it } from 'vitest'
import { personName } from '../../../lib/domain/people/person-name.ts'
import { agreement } from '../../../lib/domain/people/same-person.ts'
import vectors from './names.json'

it.each(vectors)('"$cn" <$email> is $name', ({ cn, email, name }) => {
  expect(personName(cn, email)).toBe(name)
})

describe('a name', () => {
  it.each([
    ['Prof. Dr. Hans Müller', '', 'Hans Müller'],
    ['Müller, Hans, Dr.', '', 'Hans Müller'],
    ['Frau Petra Klein', '', 'Petra Klein'],
    ['DUPONT Jean-Pierre', '', 'Jean-Pierre Dupont'],
    ['Dupont Jean', 'jean.dupont@acme.fr', 'Jean Dupont'],
    ['de la Cruz, María José', '', 'María José de la Cruz'],
    ['ANNA KOWALSKA', '', 'Anna Kowalska'],
    ["o'brien, sean", '', "Sean O'Brien"],
    ['Jane Doe, Senior Engineer', '', 'Jane Doe'],
    ['Jane Doe @ Acme', '', 'Jane Doe'],
    ['Jane Doe via Greenhouse', 'no-reply@greenhouse.io', 'Jane Doe'],
    ['Kim, Minji (People)', '', 'Minji Kim'],
    ['김민수님', '', '김민수'],
    ['田中様', '', '田中'],
    ['Иванова Мария', 'maria@acme.ru', 'Иванова Мария'],
    ['', 'ext.jane.doe@acme.com', 'Jane Doe'],
  ])('"%s" <%s> is %s', (cn, email, name) => {
    expect(personName(cn, email)).toBe(name)
  })

  it.each([
    ['Fireflies Notetaker', 'fred@fireflies.ai'],
    ['Otter.ai', 'bot@otter.ai'],
    ["Jane's AI Notetaker", ''],
    ['Read.ai meeting notes', ''],
    ['People Team', 'people@acme.com'],
    ['Acme', 'jobs@acme.com'],
    ['Paper Lantern', 'no-reply@paperlantern.io'],
    ['Personalabteilung', 'personal@acme.de'],
    ['人事部', 'jinji@acme.co.jp'],
    ['会議室A', ''],
    ['Salle Monet', ''],
    ['NYC-12-Conf-Hudson', ''],
    ['', 'room-4@acme.com'],
    ['', 'jobs@acme.com'],
    ['+1 415 555 0134', ''],
  ])('"%s" <%s> is nobody\'s', (cn, email) => {
    expect(personName(cn, email)).toBeNull()
  })
})

describe('the same person', () => {
  it.each([
    ['Jane Doe', 'Doe, Jane'],
    ['Jane Doe', 'DOE Jane (External)'],
    ['Jane M. Doe', 'Jane Doe'],
    ['J. Doe', 'Jane Doe'],
    ['jdoe@acme.com', 'Jane Doe'],
    ['doej@acme.com', 'Jane Doe'],
    ['jane_doe2@acme.com', 'Jane Doe'],
    ['Jörg Müller', 'Joerg Mueller'],
    ['Jörg Müller', 'Jorg Muller'],
    ['joerg.mueller@acme.de', 'Müller, Jörg'],
    ['Søren Lund', 'Soren Lund'],
    ['Łukasz Żak', 'lukasz.zak@acme.pl'],
    ["Siobhán O'Neil", 's.oneil@acme.ie'],
    ['van der Berg, Pieter', 'p.vanderberg@acme.nl'],
    ['Kim Min-ji', 'Minji Kim'],
    ['Jean-Pierre Dupont', 'DUPONT Jean Pierre'],
    ['田中 由美', '田中由美'],
    ['田中 由美', '由美 田中'],
    ['김민수', '김 민수'],
    ['Dr. Grace Obi', 'Grace Obi, PhD'],
  ])('%s is %s', (a, b) => {
    expect(agreement(a, b)).toBe('full')
    expect(agreement(b, a)).toBe('full')
  })

  it.each([
    ['Jane', 'Jane Doe'],
    ['jane@acme.com', 'Jane Doe'],
    ['Dan Kim', 'Daniel Kim'],
    ['田中様', '田中 由美'],
  ])('%s may be %s', (a, b) => {
    expect(agreement(a, b)).toBe('part')
    expect(agreement(b, a)).not.toBe('none')
  })

  it.each([
    ['Jane Doe', 'John Doe'],
    ['Jane Doe', 'Jane Smith'],
    ['J. Doe', 'Kim Doe'],
    ['jdoe@acme.com', 'Kim Doe'],
    ['jane.doe@acme.com', 'jane.doe@other.com'],
    ['田中 由美', '田村 由美'],
    ['', 'Jane Doe'],
    ['', ''],
  ])('%s is not %s', (a, b) => {
    expect(agreement(a, b)).toBe('none')
  })
})
