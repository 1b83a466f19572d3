import { describe, expect, it } from 'vitest'
import { conferenceKeys, keyOfUrl } from '../../../lib/domain/calendar/conference/keys.ts'
import vectors from './vectors/conference-keys.json'

it.each(vectors)('$input is $key', ({ input, key }) => {
  expect(keyOfUrl(input)).toBe(key)
  expect(conferenceKeys(`Join here: <${input}> and be on time.`)[0] ?? null).toBe(key)
})

describe('wrapped links', () => {
  const zoomLink = 'https://us02web.zoom.us/j/81234567890?pwd=x'
  const safe = (link: string) =>
    `https://nam12.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05&reserved=0`

  it.each([
    ['a SafeLink', safe(zoomLink)],
    ['a SafeLink in a SafeLink', safe(safe(zoomLink))],
    ['a SafeLink encoded twice', safe(encodeURIComponent(zoomLink))],
    ['a SafeLink with &amp;', safe(zoomLink).replaceAll('&', '&amp;')],
    ['a redirect by Google', `https://www.google.com/url?q=${encodeURIComponent(zoomLink)}&sa=D`],
    ['a redirect by Google in a SafeLink', safe(`https://www.google.com/url?q=${encodeURIComponent(zoomLink)}`)],
    [
      'Proofpoint, version 2',
      'https://urldefense.proofpoint.com/v2/url?u=https-3A__us02web.zoom.us_j_81234567890-3Fpwd-3Dx&d=DwMF',
    ],
    ['Proofpoint, version 3', 'https://urldefense.com/v3/__https://us02web.zoom.us/j/81234567890?pwd=x__;!!AbC!xyz$'],
    [
      'Proofpoint, version 3, with one slash',
      'https://urldefense.com/v3/__https:/us02web.zoom.us/j/81234567890__;!!AbC!xyz$',
    ],
    ['Barracuda', `https://linkprotect.cudasvc.com/url?a=${encodeURIComponent(zoomLink)}&c=E,1`],
  ])('%s leads to the call', (_, link) => {
    expect(keyOfUrl(link)).toBe('zoom:81234567890')
  })

  it('Proofpoint puts characters apart that it puts back', () => {
    const link =
      'https://urldefense.com/v3/__https://teams.microsoft.com/l/meetup-join/19*3ameeting_NmQ*40thread.v2/0?context=x__;JSU!!A!b$'
    expect(keyOfUrl(link)).toBe('teams:19:meeting_NmQ@thread.v2')
  })

  it('a link that wraps itself without end is given up', () => {
    let link = zoomLink
    for (let round = 0; round < 8; round++) link = safe(link).slice(0, 3_900)
    expect(keyOfUrl(link)).toBeNull()
  })
})

it.each([
  'https://meet.google.com.evil.com/abc-mnop-xyz',
  'https://evil.com/meet.google.com/abc-mnop-xyz',
  'https://meet.google.com@evil.com/abc-mnop-xyz',
  'https://evil.com\\@meet.google.com/abc-mnop-xyz',
  'https://notzoom.us/j/81234567890',
  'https://zoom.us.evil.com/j/81234567890',
  'https://acme.webex.com.evil.com/meet/jane',
  'https://evilteams.microsoft.com/meet/24411223344556',
  'https://safelinks.protection.outlook.com.evil.com/?url=https%3A%2F%2Fzoom.us%2Fj%2F81234567890',
  'https://teams.microsoft.com/l/meeting/new',
  'https://app.zoom.us/wc/home',
  'https://whereby.com/information',
])('%s is no call', (link) => {
  expect(keyOfUrl(link)).toBeNull()
})

describe('a text', () => {
  it('of Teams gives the long key and the short one', () => {
    const text =
      'Join<https://teams.microsoft.com/l/meetup-join/19%3ameeting_QQ%40thread.v2/0?context=%7b%7d>\nMicrosoft Teams\nMeeting ID: 288 112 233 445 56\nPasscode: x'
    expect(conferenceKeys(text)).toEqual(['teams:19:meeting_QQ@thread.v2', 'teams-meet:28811223344556'])
  })

  it.each([
    ['Zoom-Meeting, Meeting-ID: 812 3456 7890', 'zoom:81234567890'],
    ['Zoom ID de réunion : 812 3456 7890', 'zoom:81234567890'],
    ['Zoomミーティング ミーティングID: 812 3456 7890', 'zoom:81234567890'],
    ['Besprechungs-ID: 300 111 222 333 44 (Microsoft Teams)', 'teams-meet:30011122233344'],
    ['腾讯会议 会议号:123 456 789', 'tencent:123456789'],
  ])('"%s" has the number alone', (text, key) => {
    expect(conferenceKeys(text)).toEqual([key])
  })

  it('of phone numbers and dates names no call', () => {
    expect(conferenceKeys('Call +1 415 555 0134, job id 123456789, 2026-11-03 10:00, ID: 81234567890')).toEqual([])
  })

  it('without spaces around the link has it all the same', () => {
    expect(conferenceKeys('会议链接:https://meet.google.com/abc-mnop-xyz。谢谢')).toEqual(['meet:abc-mnop-xyz'])
    expect(conferenceKeys('[Join](https://zoom.us/j/81234567890).')).toEqual(['zoom:81234567890'])
  })
})
