import { Button } from '../form/button.tsx'
import { useText } from '../text.ts'
import type { Cards } from './use-cards.ts'

/** What is left beside the card in view, and the way to all steps. `steps`: of the part. */
export function CardsFoot({ cards, steps }: { cards: Cards; steps: number }) {
  const t = useText()
  return (
    <div class="row apart cards-foot">
      <p class="small soft" role="status">
        {cards.card === null ? t('cardsDone') : cards.left > 0 ? t.plural('cardsLeft', cards.left) : t('cardsLast')}
      </p>
      <Button kind="quiet" onClick={cards.onAll}>
        {t('cardsAll', steps)}
      </Button>
    </div>
  )
}
