import { fullAt, lightAt } from '../scenes/microsoft-teams.ts'
import { TWO, teams } from './rows.ts'
import { click, ends, lab, load, noticed, opens, pass, type Scenario, show } from './scenario.ts'

const leave = ends(click('.leave'))
const silence = lab('hangUp')

/** Several calls in one tab of Teams, and one call in several documents (`call-signals` 4.12/12 and 14). */
export const teamsOneTab: readonly Scenario[] = [
  teams(
    'on-hold',
    '4.12/12 a second call, the first on hold',
    'de',
    {},
    'call',
    [noticed, lab('add', 'toast'), pass(1_500), show('call-on-hold'), pass(4_000), show('call'), pass(1_500), leave],
    opens('leave click', 'left', TWO),
  ),
  teams(
    'on-hold-one-goes',
    '4.12/12 of two calls, first one is hung up and then the other',
    'fr',
    {},
    'call',
    [noticed, show('two-calls'), pass(6_000), lab('drop', '.held'), pass(14_000), ends(click('.taken .leave'))],
    opens('leave click', 'left', [...TWO, 'Ines Korvall']),
  ),
  teams(
    'on-hold-swapped',
    '4.12/12 the other call takes the place of the first, by another control, and ends without a word',
    'es',
    {},
    'call',
    [
      lab('connect'),
      noticed,
      show('next-call'),
      pass(12_000),
      show('call'),
      pass(3_000),
      ends(show('workspace')),
      silence,
    ],
    opens('vanished', ['vanished', 'unknown'], [...TWO, 'Ines Korvall'], 65_000),
  ),
  teams(
    'reloaded',
    '4.12/14 the page is loaded anew, and back in the call with the same people',
    'ja',
    {},
    'call',
    [noticed, load(fullAt('workspace', 'ja')), pass(5_000), show('call'), pass(6_000), leave],
    opens('leave click', 'left', TWO),
  ),
  teams(
    'back-to-back',
    '4.1 the page is loaded anew for the next interview, with others',
    'de',
    {},
    'call',
    [noticed, ends(load(fullAt('workspace', 'de'))), pass(5_000), show('next-call'), pass(8_000), leave],
    { ...opens('leave click', 'left', ['Ines Korvall']), calls: 2 },
  ),
  teams(
    'breakout',
    '4.12/14 breakout room: a new call in the same tab',
    'en',
    {},
    'call',
    [
      noticed,
      show('workspace'),
      pass(5_000),
      show('call'),
      pass(5_000),
      show('workspace'),
      pass(4_000),
      show('call'),
      pass(2_000),
      leave,
    ],
    opens('leave click', 'left', TWO),
  ),
  teams(
    'same-meeting-later',
    '4.1 a guest goes from one meeting to the next',
    'de',
    { guest: true },
    'call',
    [
      noticed,
      ends(show('ended')),
      pass(1_500),
      load(lightAt('2399999999999', 'call', 'de')),
      noticed,
      pass(5_000),
      ends(show('ended')),
    ],
    { ...opens('shown', 'unknown', TWO), calls: 2 },
  ),
]
