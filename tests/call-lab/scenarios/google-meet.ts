import { meetAt, meetScene } from '../scenes/google-meet.ts'
import { click, ends, noticed, opens, pass, quiet, type Scenario, show } from './scenario.ts'

const TWO = ['Maya Lindqvar', 'Tobias Ashgrove']

export const googleMeet: readonly Scenario[] = [
  {
    id: 'meet-leave',
    platform: 'google-meet',
    language: 'en',
    address: meetAt('aaa-aaaa-aab', 'green-room'),
    scene: meetScene(),
    steps: [click('[jsname="Qx7uuf"]'), noticed, ends(click('[jsname="CQylAd"]'))],
    expect: opens('leave click', 'left', TWO),
    why: '2.5 left by self',
  },
  {
    id: 'meet-host-ends',
    platform: 'google-meet',
    language: 'en',
    address: meetAt('aaa-aaaa-aac', 'call'),
    scene: meetScene(),
    steps: [noticed, ends(show('ended'))],
    expect: opens('shown', 'host', TWO),
    why: '2.5 host ended',
  },
  {
    id: 'meet-lobby-denied',
    platform: 'google-meet',
    language: 'fr',
    address: meetAt('aaa-aaaa-aad', 'waiting', 'fr'),
    scene: meetScene({ language: 'fr' }),
    steps: [pass(6_000), show('denied')],
    expect: quiet(),
    why: '2.10/1',
  },
]
