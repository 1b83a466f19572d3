import type { StripStep } from '../../client/strip.ts'
import type { LabSteps } from './lab-steps.ts'

const visitors = ['Ines Korvall', 'Yusuf Brandt', 'Priya Castellan']

/** The same steps for a person, each shown where it makes sense. */
export function stripStepsOf(lab: LabSteps): StripStep[] {
  const waiting = () => lab.phase() === 'waiting'
  const calling = () => lab.phase() === 'in-call'
  const breakout = () => new URL(location.href).searchParams.get('born') === 'Breakout'
  let dropped = false
  return [
    { label: 'Admit me', when: waiting, run: () => lab.admit() },
    { label: 'Deny me', when: waiting, run: () => lab.deny() },
    { label: 'Nobody answers', when: waiting, run: () => lab.deny('no-response') },
    { label: 'Host ends the call', when: calling, run: () => lab.hostEnds() },
    { label: 'Remove me', when: calling, run: () => lab.remove() },
    {
      label: 'Someone joins',
      when: calling,
      run: () => lab.join(visitors.find((name) => !lab.people().includes(name)) ?? ''),
    },
    { label: 'Someone leaves', when: calling, run: () => lab.leave(lab.people().at(-1) ?? '') },
    { label: 'Chat: “You left the meeting”', when: calling, run: () => lab.say('You left the meeting') },
    { label: 'Recording consent', when: calling, run: () => lab.consent() },
    { label: 'Breakout room', when: () => calling() && !breakout(), run: () => lab.breakout(3000) },
    { label: 'Back from breakout', when: () => calling() && breakout(), run: () => lab.breakoutBack(3000) },
    { label: 'Flicker', when: calling, run: () => lab.flicker(2500) },
    {
      label: 'Drop network',
      when: () => calling() && !dropped,
      run() {
        dropped = true
        lab.dropNetwork()
      },
    },
    {
      label: 'Restore network',
      when: () => calling() && dropped,
      run() {
        dropped = false
        void lab.restoreNetwork()
      },
    },
  ]
}
