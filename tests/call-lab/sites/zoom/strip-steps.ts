import type { StripStep } from '../../client/strip.ts'
import type { LabSteps } from './lab-steps.ts'

const visitors = ['Ines Korvall', 'Yusuf Brandt', 'Priya Castellan']

/** The same steps for a person, each shown where it makes sense. */
export function stripStepsOf(lab: LabSteps): StripStep[] {
  const waiting = () => lab.phase() === 'waiting'
  const calling = () => lab.phase() === 'in-call'
  return [
    { label: 'Admit me', when: waiting, run: () => void lab.admit() },
    { label: 'Deny me', when: waiting, run: () => void lab.deny() },
    { label: 'Host ends the call', when: calling, run: () => void lab.hostEnds() },
    { label: 'Remove me', when: calling, run: () => void lab.remove() },
    {
      label: 'Someone joins',
      when: calling,
      run: () => lab.join(visitors.find((name) => !lab.people().includes(name)) ?? ''),
    },
    { label: 'Someone leaves', when: calling, run: () => lab.leave(lab.people().at(-1) ?? '') },
    { label: 'Chat: “This meeting has ended”', when: calling, run: () => lab.say('This meeting has ended') },
    { label: 'Breakout room', when: calling, run: () => lab.breakout(3000) },
    { label: 'Back from breakout', when: calling, run: () => lab.breakoutBack(3000) },
    { label: 'Dialog: Breakout Rooms', when: calling, run: () => lab.ask('Breakout Rooms') },
    { label: 'Flicker', when: calling, run: () => lab.flicker(2500) },
  ]
}
