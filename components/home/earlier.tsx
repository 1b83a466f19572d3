import { useState } from 'preact/hooks'
import { Button } from '../form/button.tsx'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'
import { dayOf, type HomeItem, itemTitle } from './item.ts'

const atFirst = 5

export interface EarlierProps {
  items: readonly HomeItem[]
  onOpen: (interviewId: string) => void
}

export function Earlier({ items, onOpen }: EarlierProps) {
  const t = useText()
  const [all, showAll] = useState(false)
  return (
    <section class="section">
      <header>
        <h2>{t('homeEarlier')}</h2>
        <span class="hint num">{items.length}</span>
      </header>
      <ul class="card list rows">
        {(all ? items : items.slice(0, atFirst)).map((item) => (
          <li key={item.interviewId}>
            <button type="button" class="rowbtn" onClick={() => onOpen(item.interviewId)}>
              <span class="grow">
                <span class="label cut">
                  <bdi>{itemTitle(item, t)}</bdi>
                </span>
                <span class="hint cut" dir="auto">
                  {[item.role, dayOf(item.endedAt, t)].filter((part) => part.trim()).join(', ')}
                </span>
              </span>
              <Icon name="next" />
            </button>
          </li>
        ))}
      </ul>
      {!all && items.length > atFirst && (
        <Button kind="quiet" class="show-all" onClick={() => showAll(true)}>
          {t('homeShowAll', items.length)}
        </Button>
      )}
    </section>
  )
}
