import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Toast } from './toast.tsx'

/** Tells what just happened and keeps the way back for a while. */
export type OfferUndo = (text: string, undo: () => void) => void

interface Offer {
  number: number
  text: string
  undo: () => void
}

/** The way to offer an undo, and the place on the screen where the newest offer stands. */
export function useUndo(): [offer: OfferUndo, toast: ComponentChildren] {
  const [offer, setOffer] = useState<Offer | null>(null)
  const count = useRef(0)
  const offerUndo: OfferUndo = (text, undo) => {
    count.current += 1
    setOffer({ number: count.current, text, undo })
  }
  const toast = (
    <div class="toasts" role="status">
      {offer && (
        <Toast
          key={offer.number}
          text={offer.text}
          onUndo={() => {
            setOffer(null)
            offer.undo()
          }}
          onGone={() => setOffer(null)}
        />
      )}
    </div>
  )
  return [offerUndo, toast]
}
