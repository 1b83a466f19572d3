import { describe, expect, it } from 'vitest'
import { personKey, withPeople } from '../../lib/domain/people/person-key.ts'
import { cleanName, withCleanNames } from '../../lib/sites/clean-names.ts'
import meet from '../../lib/sites/google-meet/site.ts'

describe('what is left of a display name', () => {
  it.each<[string, string]>([
    ['Maya Lindqvar', 'Maya Lindqvar'],
    ['  Maya\n  Lindqvar  ', 'Maya Lindqvar'],
    ['Maya Lindqvar (You)', 'Maya Lindqvar'],
    ['Maya Lindqvar (Host, me)', 'Maya Lindqvar'],
    ['Maya Lindqvar (Vous)', 'Maya Lindqvar'],
    ['Maya Lindqvar (Guest)', 'Maya Lindqvar'],
    ['Maya Lindqvar (Unverified)', 'Maya Lindqvar'],
    ['Maya Lindqvar (外部)', 'Maya Lindqvar'],
    ['山田 太郎（ゲスト）', '山田 太郎'],
    ['Maya Lindqvar (2)', 'Maya Lindqvar'],
    ['Maya Lindqvar (she/her)', 'Maya Lindqvar'],
    ['Maya Lindqvar (They/Them/Theirs) (Guest) (2)', 'Maya Lindqvar'],
    ['Maya Lindqvar (Presentation)', 'Maya Lindqvar'],
    ['Robert (Bob) Castellan', 'Robert (Bob) Castellan'],
    ['Lindqvar, Maya', 'Lindqvar, Maya'],
    ['DE GUZMAN, RICH A._BSCS 4D', 'DE GUZMAN, RICH A._BSCS 4D'],
    ['Anne-Catherine-Beaumont-Leroy', 'Anne-Catherine-Beaumont-Leroy'],
    ['Zoë Müller-Lüdenscheidt', 'Zoë Müller-Lüdenscheidt'],
    ['Zoe\u0308', 'Zoe\u0308'],
    ['Nguyễn Thị Ánh', 'Nguyễn Thị Ánh'],
    ['山田 太郎', '山田 太郎'],
    ['ليلى بن علي', 'ليلى بن علي'],
    ['נעמה כהן', 'נעמה כהן'],
    ['علی‌رضا', 'علی‌رضا'],
    ["Sinéad O'Hara", "Sinéad O'Hara"],
    ['Emma Room', 'Emma Room'],
    ['Marie Salle', 'Marie Salle'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['Maya\u202e Lindqvar\u0000', 'Maya Lindqvar'],
    ['Ma\u200bya\u00ad Lindqvar', 'Maya Lindqvar'],
    ['\u3164Ma\u{e0041}ya\u2066 \u115fLind\u200dqvar', 'Maya Lindqvar'],
    ['x y'.repeat(10_000), [...'x y'.repeat(10_000)].slice(0, 80).join('').trim()],
    ['😀'.repeat(10_000), '😀'.repeat(80)],
  ])('%j is %j', (raw, clean) => {
    expect(cleanName(raw, meet)).toBe(clean)
  })

  it.each([
    '',
    '   ',
    '\u3164\u3164',
    '\u2800\u{e0020}\u200d',
    '(Guest)',
    'Presentation',
    'Your presentation',
    'Présentation',
    'Merged audio',
    'mic_off',
    'visual_effects',
    'spaces/abc/devices/1',
    'AbCd1234-efgh5678-ijkl',
    'maya.lindqvar@example.org',
    'Room 4B',
    'Conference Room Berlin',
    'Zoom Room 3 (2)',
    'Berlin Meeting Room',
    'Konferenzraum Alpha',
    'Salle de réunion',
    '会議室A',
  ])('%j is nobody', (raw) => {
    expect(cleanName(raw, meet)).toBe(null)
  })
})

describe('the names in what a page tells', () => {
  const told = (people: string[], own?: string[]) =>
    withCleanNames(
      {
        platform: 'google-meet',
        room: null,
        phase: 'in-call',
        since: 0,
        at: 0,
        reads: 1,
        reason: null,
        leaveClickedAt: null,
        people,
        ...(own && { own }),
      },
      meet,
    )

  it('each person is there once, under the name that was shown first, and what is nobody is not', () => {
    const shown = ['Lindqvar, Maya (Host)', 'Zoom Room 3', 'Maya Lindqvar', 'Tobias (2)', 'devices']
    expect(told(shown).people).toEqual(['Lindqvar, Maya', 'Tobias'])
  })

  it('the user is not, however the page writes them in each place', () => {
    const { people, own } = told(['Haldorsen, Lena', 'Maya Lindqvar'], ['Lena Haldorsen (You)'])
    expect([people, own]).toEqual([['Maya Lindqvar'], ['Lena Haldorsen']])
  })

  it.each([
    'You',
    'Tú',
    'Vous',
    'Você',
    'Ich',
    'Du',
    'あなた',
    '自分',
    'أنت',
    'Вы',
    'Sen',
    'Ty',
    'Jij',
    '您',
    '나',
    'คุณ',
    'Lena Haldorsen (You)',
    'Lena Haldorsen (Host, me)',
    'Lena Haldorsen (Anfitrión, yo)',
    'Lena Haldorsen (Moi)',
    'Lena Haldorsen (Tú)',
    'Lena Haldorsen（自分）',
    'Lena Haldorsen (أنا)',
    'Lena Haldorsen (Я)',
    'Lena Haldorsen (Ja)',
  ])('%s is the page’s word for the user', (shown) => {
    expect(told([shown, 'Maya Lindqvar']).people).toEqual(['Maya Lindqvar'])
  })

  it.each(['Sie Ling', 'Ty Cobb', 'Io Sato', 'Youssef', 'Me Linh', 'Maya Lindqvar (Host)', 'Mina (Guest)'])(
    '%s is somebody else',
    (shown) => {
      expect(told([shown]).people).toHaveLength(1)
    },
  )

  it('a name by which the user is known is theirs, however it is written', () => {
    const seen = { platform: 'google-meet', room: null, phase: 'in-call' as const, since: 0, at: 0, reads: 1 }
    const people = ['HALDORSEN Lena', 'L. Haldorsen', 'Léna Haldorsen', 'Lena Holm', 'Maya Haldorsen']
    const evidence = { ...seen, reason: null, leaveClickedAt: null, people }
    expect(withCleanNames(evidence, meet, ['Lena Haldorsen'])).toMatchObject({
      people: ['Lena Holm', 'Maya Haldorsen'],
      own: ['HALDORSEN Lena', 'L. Haldorsen', 'Léna Haldorsen'],
    })
  })
})

describe('one person in two places', () => {
  it.each([
    ['Maya Lindqvar', 'Lindqvar, Maya'],
    ['MAYA LINDQVAR', 'Maya Lindqvar'],
    ['Zoe\u0308 Ashgrove', 'Zo\u00eb Ashgrove'],
  ])('%j and %j are the same', (one, other) => {
    expect(personKey(one)).toBe(personKey(other))
  })

  it.each([
    ['Maya Lindqvar', 'Maya Lindqvist'],
    ['Lindqvar, Maya', 'Lindqvar, Tobias'],
    ['Guzman, Rich, Dr.', 'Rich Guzman'],
  ])('%j and %j are two', (one, other) => {
    expect(personKey(one)).not.toBe(personKey(other))
  })

  it('who was seen in the list and then in a tile keeps the name of the list', () => {
    expect(withPeople(['Lindqvar, Maya', 'Zoe\u0308'], ['Maya Lindqvar', 'Tobias', 'Zo\u00eb'])).toEqual([
      'Lindqvar, Maya',
      'Zoe\u0308',
      'Tobias',
    ])
  })
})
