import type { StripStep } from '../../client/strip.ts'
import type { LabSteps } from './lab-steps.ts'

const visitors = ['Ines Korvall', 'Yusuf Brandt', 'Priya Castellan']

/** The same steps for a person, each shown where it makes sense. */
export function stripStepsOf(lab: LabSteps): StripStep[] {
  const waiting = () => lab.phase() === 'lobby'
  const calling = () => lab.phase() === 'in-call'
  const small = () => lab.phase() === 'minimised'
  return [
    { label: 'Admit me', when: waiting, run: () => lab.admit() },
    { label: 'Deny me', when: waiting, run: () => lab.deny() },
    { label: 'Host ends the call', when: () => calling() || small(), run: () => lab.hostEnds() },
    { label: 'Remove me', when: calling, run: () => lab.remove() },
    {
      label: 'Someone joins',
      when: calling,
      run: () => lab.join(visitors.find((name) => !lab.people().includes(name)) ?? ''),
    },
    { label: 'Someone leaves', when: calling, run: () => lab.leave(lab.people().at(-1) ?? '') },
    { label: 'Chat: “The meeting has ended”', when: calling, run: () => lab.say('The meeting has ended') },
    { label: 'Notice', when: calling, run: () => lab.alert('You’re muted') },
    { label: 'Small window', when: calling, run: () => lab.minimise() },
    { label: 'Small window without Leave', when: calling, run: () => lab.minimise(true) },
    { label: 'Large window', when: small, run: () => lab.restore() },
  ]
}
