import { type Address, isUnder } from './address.ts'

/**
 * Services that are no call site: an event's own key all the same. Each has its hosts (`*.` for all below), what stands
 * behind the first slash of a path, with the room as its first group, and whether it takes a room in any case.
 */
const rows: readonly [id: string, hosts: string, room: string, anyCase?: true][] = [
  ['cal', 'app.cal.com cal.com', 'video/([^/?#]+)'],
  ['tencent', 'meeting.tencent.com voovmeeting.com *.voovmeeting.com', '(?:dm|dw|p|s|r)/([^/?#]+)'],
  ['feishu', 'vc.feishu.cn', 'j/(\\d+)'],
  ['lark', 'vc.larksuite.com', 'j/(\\d+)'],
  ['zhumu', 'welink.zhumu.com', '(?:wc/join|j)/(\\w+)'],
  ['ringcentral', '*.ringcentral.com', '(?:join|j|conf/on)/([\\w-]+)'],
  ['goto', 'app.goto.com meet.goto.com *.gotomeeting.com *.gotowebinar.com', '(?:join/|meeting/|register/)?(\\d{6,})'],
  ['goto', '*.gotomeet.me gotomeet.me', '([\\w.-]+)', true],
  ['bluejeans', 'bluejeans.com *.bluejeans.com', '(?:a2m/live-event/)?([\\w.-]+)'],
  ['proton', 'meet.proton.me', 'join/([\\w-]+)'],
  ['slack', 'app.slack.com', 'huddle/(\\w+/\\w+)'],
  ['discord', 'discord.com discordapp.com discord.gg', '(?:invite/|channels/)?(\\w+(?:/\\d+)?)'],
  ['gather', 'app.gather.town', 'app/([\\w-]+/[^/?#]+)'],
  ['livekit', 'meet.livekit.io', 'rooms/([^/?#]+)'],
  ['skype', 'join.skype.com', '(\\w+)'],
  ['lync', 'meet.lync.com', '([^?#]+?)/?$', true],
  ['yandex', 'telemost.yandex.ru telemost.360.yandex.ru', 'j/(\\d+)'],
  ['ktalk', '*.ktalk.ru', '([\\w-]+)'],
  ['mts', 'my.mts-link.ru', 'j/([\\w/-]+)'],
  ['sber', 'jazz.sber.ru salutejazz.ru', '([\\w-]+)'],
  ['webinar-ru', 'events.webinar.ru', '([\\w/-]+)'],
  ['pumble', 'meet.pumble.com', '([\\w-]+)'],
  ['tuple', 'tuple.app', 'c/([\\w-]+)'],
  ['pop', 'pop.com', 'j/([\\w-]+)'],
  ['gong', 'join.gong.io', '([\\w/-]+)'],
  ['chorus', 'go.chorus.ai', '([\\w/-]+)'],
  ['livestorm', 'app.livestorm.co app.livestorm.com', 'p/([\\w-]+)'],
  ['demodesk', 'demodesk.com *.demodesk.com', '([\\w/-]+)'],
  ['doxy', 'doxy.me', '([\\w-]+)', true],
  ['riverside', 'riverside.fm', 'studio/([\\w-]+)', true],
  ['streamyard', 'streamyard.com', '([\\w-]+)'],
  ['ovice', '*.ovice.in *.ovice.com', '([\\w/@-]+)'],
  ['facetime', 'facetime.apple.com', '(join.*)'],
  ['teamviewer', 'go.teamviewer.com', '([\\w/-]+)'],
  ['vonage', 'meetings.vonage.com', '([\\w-]+)'],
  ['hirevue', '*.hirevue.com hirevue.com', '(?:interviews?|signup|s)/([\\w/-]+)'],
  ['coderpad', 'app.coderpad.io coderpad.io', '([\\w-]{6,})'],
  ['hackerrank', 'www.hackerrank.com hr.gs', '(?:work/)?(?:interviews?|paper|x)/([\\w-]+)'],
  ['codesignal', 'app.codesignal.com', '(?:live-)?interview/([\\w-]+)'],
  ['karat', 'app.karat.io *.karat.io *.karat.com', '(?:live_interviews?|interviews?)/([\\w-]+)'],
  ['zoho', 'meeting.zoho.com meeting.zoho.eu meeting.zoho.in meet.zoho.com', '(?:meeting/|join\\?key=)?([\\w-]{4,})'],
  ['dialpad', 'meetings.dialpad.com', '(?:room/)?([\\w-]+)'],
  ['around', 'around.co meet.around.co', '(?:r/)?([\\w-]+)'],
  ['butter', 'app.butter.us', '([\\w/-]+)'],
  ['starleaf', 'meet.starleaf.com', '(\\d+)'],
  ['join-me', 'join.me', '([\\w-]+)', true],
  ['bbb', '*.bigbluebutton.org', '(?:b/|rooms/)([\\w-]+)'],
  ['mirotalk', 'p2p.mirotalk.com sfu.mirotalk.com', 'join/([\\w-]+)'],
]

const services = /* @__PURE__ */ rows.map(([id, hosts, room, anyCase]) => ({
  id,
  hosts: hosts.split(' '),
  room: new RegExp(`^/${room}`, 'i'),
  anyCase,
}))

/** `<service>:<room>` of an address on a known host; null on any other. */
export function keyOfService({ hostname, pathname }: Address): string | null {
  for (const { id, hosts, room, anyCase } of services) {
    if (!hosts.some((known) => (known.startsWith('*.') ? isUnder(hostname, known.slice(2)) : hostname === known)))
      continue
    const named = room.exec(pathname)?.[1]
    if (named) return `${id}:${anyCase ? named.toLowerCase() : named}`
  }
  return null
}
