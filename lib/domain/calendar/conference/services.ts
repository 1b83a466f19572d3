import { isUnder } from './address.ts'

/** A service whose rooms stand in the path: `<service>:<room>`. */
interface Service {
  id: string
  /** Exact hosts; `*.` for all below. */
  hosts: readonly string[]
  /** The first group is the room. */
  room: RegExp
  /** The service takes a room in any case. */
  anyCase?: true
}

const one = '([^/?#]+)'
const service = (id: string, hosts: string, room: string, anyCase?: true): Service => ({
  id,
  hosts: hosts.split(' '),
  room: new RegExp(`^/${room}`, 'i'),
  ...(anyCase && { anyCase }),
})

/** Calls that no platform file reads: an event's own key all the same. Shapes: `call-signals.md`, section 9. */
const services: readonly Service[] = [
  service('cal', 'app.cal.com cal.com', `video/${one}`),
  service('whereby', 'whereby.com *.whereby.com', '(?!information|blog|user|org|embed)([\\w-]+)/?$', true),
  service('jitsi', 'meet.jit.si', `${one}`, true),
  service('8x8', '8x8.vc', '([^/?#]+/[^/?#]+)', true),
  service('tencent', 'meeting.tencent.com voovmeeting.com *.voovmeeting.com', `(?:dm|dw|p|s|r)/${one}`),
  service('feishu', 'vc.feishu.cn', 'j/(\\d+)'),
  service('lark', 'vc.larksuite.com', 'j/(\\d+)'),
  service('zhumu', 'welink.zhumu.com', '(?:wc/join|j)/(\\w+)'),
  service('chime', 'chime.aws *.chime.aws', '(?:meetings/)?([\\w-]{6,})'),
  service('ringcentral', '*.ringcentral.com', '(?:join|j|conf/on)/([\\w-]+)'),
  service(
    'goto',
    'app.goto.com meet.goto.com *.gotomeeting.com *.gotowebinar.com',
    '(?:join/|meeting/|register/)?(\\d{6,})',
  ),
  service('goto', '*.gotomeet.me gotomeet.me', '([\\w.-]+)', true),
  service('bluejeans', 'bluejeans.com *.bluejeans.com', '(?:a2m/live-event/)?([\\w.-]+)'),
  service('proton', 'meet.proton.me', 'join/([\\w-]+)'),
  service('slack', 'app.slack.com', 'huddle/(\\w+/\\w+)'),
  service('discord', 'discord.com discordapp.com discord.gg', '(?:invite/|channels/)?(\\w+(?:/\\d+)?)'),
  service('gather', 'app.gather.town', 'app/([\\w-]+/[^/?#]+)'),
  service('livekit', 'meet.livekit.io', `rooms/${one}`),
  service('skype', 'join.skype.com', '(\\w+)'),
  service('lync', 'meet.lync.com', '([^?#]+?)/?$', true),
  service('yandex', 'telemost.yandex.ru telemost.360.yandex.ru', 'j/(\\d+)'),
  service('ktalk', '*.ktalk.ru', '([\\w-]+)'),
  service('mts', 'my.mts-link.ru', 'j/([\\w/-]+)'),
  service('sber', 'jazz.sber.ru salutejazz.ru', '([\\w-]+)'),
  service('webinar-ru', 'events.webinar.ru', '([\\w/-]+)'),
  service('pumble', 'meet.pumble.com', '([\\w-]+)'),
  service('tuple', 'tuple.app', 'c/([\\w-]+)'),
  service('pop', 'pop.com', 'j/([\\w-]+)'),
  service('gong', 'join.gong.io', '([\\w/-]+)'),
  service('chorus', 'go.chorus.ai', '([\\w/-]+)'),
  service('livestorm', 'app.livestorm.co app.livestorm.com', 'p/([\\w-]+)'),
  service('demodesk', 'demodesk.com *.demodesk.com', '([\\w/-]+)'),
  service('doxy', 'doxy.me', '([\\w-]+)', true),
  service('riverside', 'riverside.fm', 'studio/([\\w-]+)', true),
  service('streamyard', 'streamyard.com', '([\\w-]+)'),
  service('ovice', '*.ovice.in *.ovice.com', '([\\w/@-]+)'),
  service('facetime', 'facetime.apple.com', '(join.*)'),
  service('teamviewer', 'go.teamviewer.com', '([\\w/-]+)'),
  service('vonage', 'meetings.vonage.com', '([\\w-]+)'),
  service('hirevue', '*.hirevue.com hirevue.com', '(?:interviews?|signup|s)/([\\w/-]+)'),
  service('coderpad', 'app.coderpad.io coderpad.io', '([\\w-]{6,})'),
  service('hackerrank', 'www.hackerrank.com hr.gs', '(?:work/)?(?:interviews?|paper|x)/([\\w-]+)'),
  service('codesignal', 'app.codesignal.com', '(?:live-)?interview/([\\w-]+)'),
  service('karat', 'app.karat.io *.karat.io *.karat.com', '(?:live_interviews?|interviews?)/([\\w-]+)'),
  service(
    'zoho',
    'meeting.zoho.com meeting.zoho.eu meeting.zoho.in meet.zoho.com',
    '(?:meeting/|join\\?key=)?([\\w-]{4,})',
  ),
  service('dialpad', 'meetings.dialpad.com', '(?:room/)?([\\w-]+)'),
  service('around', 'around.co meet.around.co', '(?:r/)?([\\w-]+)'),
  service('butter', 'app.butter.us', '([\\w/-]+)'),
  service('starleaf', 'meet.starleaf.com', '(\\d+)'),
  service('join-me', 'join.me', '([\\w-]+)', true),
  service('bbb', '*.bigbluebutton.org', '(?:b/|rooms/)([\\w-]+)'),
  service('mirotalk', 'p2p.mirotalk.com sfu.mirotalk.com', 'join/([\\w-]+)'),
]

/** `<service>:<room>` of a path on a known host; null on any other. */
export function roomKey(host: string, path: string): string | null {
  for (const { id, hosts, room, anyCase } of services) {
    if (!hosts.some((known) => (known.startsWith('*.') ? isUnder(host, known.slice(2)) : host === known))) continue
    const named = room.exec(path)?.[1]
    if (named) return `${id}:${anyCase ? named.toLowerCase() : named}`
  }
  return null
}
