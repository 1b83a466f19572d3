import { expect, it } from 'vitest'
import { keyOfCall, keyOfUrl } from '../../lib/domain/calendar/conference/keys.ts'
import { pageFor } from '../../lib/sites/pages.ts'
import { allPages } from './fixtures.ts'

// Rooms are kept with interviews and muted rooms, keys with events and learned rooms: what is on people's disks has to
// be found again, so these are literals.

const coords = (value: object) => encodeURIComponent(btoa(JSON.stringify(value)))
const thread = '19:meeting_NzQ@thread.v2'
const inPath = encodeURIComponent(thread)

/** An address, the room that a page there tells, and the key that the same address has in an invitation. */
const addresses: [address: string, room: string | null, key: string | null][] = [
  ['https://meet.google.com/abc-defg-hij', 'abc-defg-hij', 'meet:abc-defg-hij'],
  ['https://meet.google.com/_meet/abc-defg-hij?authuser=1', 'abc-defg-hij', 'meet:abc-defg-hij'],
  ['https://meet.google.com/landing', null, null],
  ['https://meet.google.com/new', null, null],
  ['https://meet.google.com/lookup/hq3k7d2aa', null, 'meet-lookup:hq3k7d2aa'],
  ['https://us05web.zoom.us/j/91234567890?pwd=abc#success', '91234567890', 'zoom:91234567890'],
  ['https://acme.zoom.us/w/912345678?tk=abc', '912345678', 'zoom:912345678'],
  ['https://us02web.zoom.us/s/91234567890', '91234567890', 'zoom:91234567890'],
  ['https://app.zoom.us/wc/91234567890/join?fromPWA=1', '91234567890', 'zoom:91234567890'],
  ['https://app.zoom.us/wc/91234567890/start', '91234567890', 'zoom:91234567890'],
  ['https://us02web.zoom.us/wc/join/91234567890', '91234567890', 'zoom:91234567890'],
  ['https://agency.zoomgov.com/j/1612345678', '1612345678', 'zoom:1612345678'],
  ['https://us02web.zoom.us/launch/jc/91234567890', null, 'zoom:91234567890'],
  ['https://acme.zoom.us/my/anna', null, 'zoom-my:acme/anna'],
  ['https://zoom.us/my/Anna', null, 'zoom-my:zoom/anna'],
  ['https://app.zoom.us/wc', '', null],
  ['https://app.zoom.us/wc/home', '', null],
  ['https://app.zoom.us/wc/leave?reason=1', '', null],
  ['https://us02web.zoom.us/postattendee?id=1', '', null],
  ['https://zoom.us/pricing', null, null],
  ['https://zoom.us/j/12', null, null],
  [
    `https://teams.microsoft.com/l/meetup-join/${inPath}/0?context=%7b%22Tid%22%3a%22x%22%7d`,
    thread,
    `teams:${thread}`,
  ],
  [`https://teams.microsoft.com/v2/?meetingjoin=true#/l/meetup-join/${inPath}/0`, thread, `teams:${thread}`],
  ['https://teams.microsoft.com/meet/2345678901234?p=abc', '2345678901234', 'teams-meet:2345678901234'],
  ['https://teams.live.com/meet/9345678901234?p=abc', '9345678901234', 'teams-meet:9345678901234'],
  [
    'https://teams.microsoft.com/dl/launcher/launcher.html?url=%2F_%23%2Fmeet%2F2345678901234%3Fp%3Dabc&type=meet',
    '2345678901234',
    'teams-meet:2345678901234',
  ],
  [
    `https://teams.microsoft.com/dl/launcher/launcher.html?url=%2F_%23%2Fl%2Fmeetup-join%2F${encodeURIComponent(inPath)}%2F0&type=meetup-join`,
    thread,
    `teams:${thread}`,
  ],
  ['https://teams.microsoft.com/dl/launcher/launcher.html?url=%2F_%23%2Fl%2Fchat%2F0&type=chat', null, null],
  [
    `https://teams.microsoft.com/light-meetings/launch?coords=${coords({ meetingCode: '2345678901234' })}`,
    '2345678901234',
    'teams-meet:2345678901234',
  ],
  [
    `https://teams.microsoft.com/light-meetings/launch?coords=${coords({ conversationId: thread })}`,
    thread,
    `teams:${thread}`,
  ],
  [
    `https://teams.microsoft.com/light-meetings/launch?coords=${coords({ meetingUrl: `https://teams.microsoft.com/l/meetup-join/${inPath}/0` })}`,
    thread,
    `teams:${thread}`,
  ],
  ['https://teams.microsoft.com/light-meetings/launch?coords=broken', '', null],
  ['https://teams.microsoft.com/v2/', '', null],
  ['https://teams.cloud.microsoft/v2/?x=%', '', null],
  ['https://meet.jit.si/QuietRiverInterview#config.x=1', 'QuietRiverInterview', 'jitsi:quietriverinterview'],
  ['https://meet.jit.si/', null, null],
  ['https://8x8.vc/acme/second-round', 'acme/second-round', '8x8:acme/second-round'],
  ['https://8x8.vc/acme/Second-Round', 'acme/Second-Round', '8x8:acme/second-round'],
  ['https://8x8.vc/acme', null, null],
  ['https://meet.jit.si/acme/second-round', 'acme/second-round', '8x8:acme/second-round'],
  ['https://meet.jit.si/static/close3.html', '', null],
  ['https://meet.jit.si/static/welcome.html', null, null],
  ['https://meet.jit.si/config.js', null, null],
  [
    'https://acme.webex.com/acme/j.php?MTID=m0123456789ABCDEF0123456789abcdef',
    'acme/m0123456789ABCDEF0123456789abcdef',
    'webex:acme/m0123456789abcdef0123456789abcdef',
  ],
  ['https://acme.webex.com/acme/j.php?MTID=m914', 'acme/m914', 'webex:acme/m914'],
  [
    'https://acme.webex.com/webappng/sites/acme/meeting/download/0a1b2c3d?launchApp=true',
    'acme/0a1b2c3d',
    'webex:acme/0a1b2c3d',
  ],
  ['https://acme.webex.com/meet/Anna', 'acme/Anna', 'webex-room:acme/anna'],
  ['https://acme.webex.com/join/anna', 'acme/anna', 'webex-room:acme/anna'],
  [
    'https://acme.webex.com/webappng/sites/acme/meeting/download/0a1b2c3d0a1b2c3d?launchApp=true',
    'acme/0a1b2c3d0a1b2c3d',
    'webex:acme/0a1b2c3d0a1b2c3d',
  ],
  [
    'https://acme.webex.com/wbxmjs/joinservice/sites/acme/meeting/download/0a1b2c3d0a1b2c3d',
    'acme/0a1b2c3d0a1b2c3d',
    'webex:acme/0a1b2c3d0a1b2c3d',
  ],
  ['https://acme.webex.com/webappng/sites/acme/dashboard', null, null],
  ['https://acme.webex.com/webappng/sites/acme/meeting/web', '', null],
  ['https://www.webex.com/pricing.html', null, null],
  ['https://app.chime.aws/meetings', null, null],
  ['https://app.chime.aws/meetings/1234567890', '1234567890', 'chime:1234567890'],
  ['https://whereby.com/Quiet-River', 'Quiet-River', 'whereby:quiet-river'],
  ['https://acme.whereby.com/quiet-river?embed', 'acme/quiet-river', 'whereby:quiet-river'],
  ['https://whereby.com/information/pricing', null, null],
  ['https://whereby.com/', null, null],
  ['https://docs.whereby.com/reference', null, null],
]

it.each(addresses)('at %s the room is %j and the key %j', (address, room, key) => {
  const url = new URL(address)
  expect(pageFor(url.hostname, allPages)?.room(url)).toBe(room)
  expect(keyOfUrl(address)).toBe(key)
})

/** Where no page of a call stands, so that only invitations have it. */
it.each([
  ['https://tel.meet/abc-mnop-xyz?pin=7714906512345', 'meet:abc-mnop-xyz'],
  ['meet.google.com/ABCMNOPXYZ', 'meet:abc-mnop-xyz'],
  ['zoommtg://zoom.us/join?action=join&confno=81234567890&pwd=x', 'zoom:81234567890'],
  ['zoomus://acme.zoom.us/join?confno=812-3456-7890', 'zoom:81234567890'],
  ['https://app.zoom.com/j/81234567890', 'zoom:81234567890'],
  ['https://uni-kassel.zoom-x.de/j/81234567890', 'zoom:81234567890'],
  ['https://acme.zoom.com.cn/s/81234567890', 'zoom:81234567890'],
  ['https://us02web.zoom.us/j/812-3456-7890', 'zoom:81234567890'],
  ['https://acme.zm.page', 'zoom-page:acme'],
  [`msteams://teams.microsoft.com/l/meetup-join/${inPath}/0`, `teams:${thread}`],
  ['https://gov.teams.microsoft.us/meet/2345678901234', 'teams-meet:2345678901234'],
  [`https://dod.teams.microsoft.us/l/meetup-join/${inPath}/0`, `teams:${thread}`],
  ['https://acme.webex.com/acme/onstage/g.php?MTID=e0123456789abcdef', 'webex:acme/e0123456789abcdef'],
  ['https://chime.aws/1234567890', 'chime:1234567890'],
  ['https://meet.goto.com/123456789', 'goto:123456789'],
])('the link %s has the key %s', (link, key) => {
  expect(keyOfUrl(link)).toBe(key)
})

it.each([
  ['google-meet', 'abc-defg-hij', 'meet:abc-defg-hij'],
  ['zoom', '91234567890', 'zoom:91234567890'],
  ['microsoft-teams', thread, `teams:${thread}`],
  ['microsoft-teams', inPath, `teams:${thread}`],
  ['microsoft-teams', '2345678901234', 'teams-meet:2345678901234'],
  ['webex', 'acme/m0123456789ABCDEF', 'webex:acme/m0123456789abcdef'],
  ['webex', 'acme/Jane.Doe', 'webex-room:acme/jane.doe'],
  ['jitsi', 'QuietRiver', 'jitsi:quietriver'],
  ['jitsi', 'acme/Second-Round', '8x8:acme/second-round'],
  ['amazon-chime', '1234567890', 'chime:1234567890'],
  ['whereby', 'Quiet-River', 'whereby:quiet-river'],
  ['whereby', 'acme/quiet-river', 'whereby:quiet-river'],
  ['practice', 'practice-1', 'practice:practice-1'],
])('an interview of %s that was kept with the room %s has the key %s', (platform, room, key) => {
  expect(keyOfCall(platform, room)).toBe(key)
})

it.each([
  ['zoom', null],
  ['microsoft-teams', ''],
])('an interview of %s that was kept with the room %j has no key', (platform, room) => {
  expect(keyOfCall(platform, room)).toBeNull()
})
