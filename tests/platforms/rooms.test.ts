import { expect, it } from 'vitest'
import { keyOfCall, keyOfUrl } from '../../lib/domain/calendar/conference/keys.ts'
import { allPlatforms, platformFor } from '../../lib/platforms/registry.ts'

const coords = (value: object) => encodeURIComponent(btoa(JSON.stringify(value)))
const thread = '19:meeting_NzQ@thread.v2'

it.each<[string, string | null]>([
  ['https://us05web.zoom.us/j/91234567890?pwd=abc#success', '91234567890'],
  ['https://acme.zoom.us/w/912345678?tk=abc', '912345678'],
  ['https://us02web.zoom.us/s/91234567890', '91234567890'],
  ['https://app.zoom.us/wc/91234567890/join?fromPWA=1', '91234567890'],
  ['https://app.zoom.us/wc/91234567890/start', '91234567890'],
  ['https://us02web.zoom.us/wc/join/91234567890', '91234567890'],
  ['https://agency.zoomgov.com/j/1612345678', '1612345678'],
  ['https://app.zoom.us/wc', ''],
  ['https://app.zoom.us/wc/home', ''],
  ['https://app.zoom.us/wc/leave?reason=1', ''],
  ['https://us02web.zoom.us/postattendee?id=1', ''],
  ['https://zoom.us/pricing', null],
  ['https://zoom.us/my/anna', null],
  ['https://zoom.us/j/12', null],
  [
    `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(thread)}/0?context=%7b%22Tid%22%3a%22x%22%7d`,
    thread,
  ],
  [`https://teams.microsoft.com/v2/?meetingjoin=true#/l/meetup-join/${encodeURIComponent(thread)}/0`, thread],
  ['https://teams.microsoft.com/meet/2345678901234?p=abc', '2345678901234'],
  ['https://teams.live.com/meet/9345678901234?p=abc', '9345678901234'],
  [
    'https://teams.microsoft.com/dl/launcher/launcher.html?url=%2F_%23%2Fmeet%2F2345678901234%3Fp%3Dabc&type=meet',
    '2345678901234',
  ],
  [
    `https://teams.microsoft.com/dl/launcher/launcher.html?url=%2F_%23%2Fl%2Fmeetup-join%2F${encodeURIComponent(encodeURIComponent(thread))}%2F0&type=meetup-join`,
    thread,
  ],
  ['https://teams.microsoft.com/dl/launcher/launcher.html?url=%2F_%23%2Fl%2Fchat%2F0&type=chat', null],
  [
    `https://teams.microsoft.com/light-meetings/launch?coords=${coords({ meetingCode: '2345678901234' })}`,
    '2345678901234',
  ],
  [`https://teams.microsoft.com/light-meetings/launch?coords=${coords({ conversationId: thread })}`, thread],
  [
    `https://teams.microsoft.com/light-meetings/launch?coords=${coords({ meetingUrl: `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(thread)}/0` })}`,
    thread,
  ],
  ['https://teams.microsoft.com/light-meetings/launch?coords=broken', ''],
  ['https://teams.microsoft.com/v2/', ''],
  ['https://teams.cloud.microsoft/v2/?x=%', ''],
  ['https://meet.jit.si/QuietRiverInterview#config.x=1', 'QuietRiverInterview'],
  ['https://meet.jit.si/acme/second-round', 'acme/second-round'],
  ['https://meet.jit.si/', null],
  ['https://meet.jit.si/static/close3.html', ''],
  ['https://meet.jit.si/static/welcome.html', null],
  ['https://meet.jit.si/config.js', null],
  ['https://8x8.vc/acme/second-round', 'acme/second-round'],
  ['https://8x8.vc/acme', null],
  ['https://acme.webex.com/acme/j.php?MTID=m914', 'acme/m914'],
  ['https://acme.webex.com/meet/anna', 'acme/anna'],
  ['https://acme.webex.com/join/anna', 'acme/anna'],
  ['https://acme.webex.com/webappng/sites/acme/meeting/download/0a1b2c3d?launchApp=true', 'acme/0a1b2c3d'],
  ['https://acme.webex.com/wbxmjs/joinservice/sites/acme/meeting/download/0a1b2c3d', 'acme/0a1b2c3d'],
  ['https://acme.webex.com/webappng/sites/acme/dashboard', null],
  ['https://acme.webex.com/webappng/sites/acme/meeting/web', ''],
  ['https://www.webex.com/pricing.html', null],
  ['https://app.chime.aws/meetings/1234567890', '1234567890'],
  ['https://app.chime.aws/meetings', null],
  ['https://app.chime.aws/conversations/new', null],
  ['https://whereby.com/quiet-river', 'quiet-river'],
  ['https://acme.whereby.com/quiet-river?embed', 'acme/quiet-river'],
  ['https://whereby.com/information/pricing', null],
  ['https://whereby.com/', null],
  ['https://docs.whereby.com/reference', null],
])('the room of %s is %j', (address, room) => {
  const url = new URL(address)
  expect(platformFor(url.hostname, allPlatforms)?.room(url)).toBe(room)
})

it.each([
  'https://meet.google.com/abc-defg-hij',
  'https://app.zoom.us/wc/91234567890/join',
  'https://teams.microsoft.com/meet/2345678901234?p=abc',
  'https://meet.jit.si/QuietRiverInterview',
  'https://8x8.vc/acme/Second-Round',
  'https://acme.webex.com/acme/j.php?MTID=m0123456789abcdef0123456789abcdef',
  'https://acme.webex.com/meet/anna',
  'https://app.chime.aws/meetings/1234567890',
  'https://whereby.com/Quiet-River',
  'https://acme.whereby.com/quiet-river',
])('a call at %s is the one that an invitation to this address means', (address) => {
  const url = new URL(address)
  const platform = platformFor(url.hostname, allPlatforms)
  expect(keyOfCall(platform?.id ?? '', platform?.room(url) ?? null)).toBe(keyOfUrl(address))
})
