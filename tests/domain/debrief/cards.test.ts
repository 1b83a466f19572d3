import { describe, expect, it } from 'vitest'
import { missingCards } from '../../../lib/domain/debrief/cards.ts'
import { newImprovement } from '../../../lib/domain/debrief/review.ts'
import { debrief } from '../thank-you/make.ts'

describe('the cards of a later part', () => {
  it('come with the most valuable missing one first, and every step of the part is among them', () => {
    expect(missingCards(debrief(), 'today')).toEqual([
      ...['well', 'criteria', 'plans', 'preparation', 'own', 'unsaid'],
      ...['concerns', 'news', 'goals', 'terms', 'conduct'],
    ])
    expect(missingCards(debrief(), 'tonight')).toEqual(['ratings', 'light', 'seeks', 'others', 'journal'])
  })

  it('leave out what is there', () => {
    const made = debrief()
    made.review.wentWell = ['The backlog story']
    made.review.improvements = [newImprovement('p', 'Slow down')]
    made.fit.light = 'green'
    expect(missingCards(made, 'today').slice(0, 2)).toEqual(['criteria', 'preparation'])
    expect(missingCards(made, 'tonight')).not.toContain('light')
  })

  it('after a rough interview ask for facts first, and for no number', () => {
    const rough = debrief({ feel: 'rough' })
    expect(missingCards(rough, 'today').slice(0, 3)).toEqual(['news', 'own', 'terms'])
    for (const tier of ['today', 'tonight'] as const)
      for (const scale of ['criteria', 'goals', 'ratings']) expect(missingCards(rough, tier)).not.toContain(scale)
  })
})
