import { type ComponentChildren, render } from 'preact'
import { act } from 'preact/test-utils'
import { type Text, TextContext } from '../../components/text.ts'
import messages from '../../public/_locales/en/messages.json'

/** How many texts were asked for: how much was drawn. */
export const drawn = { texts: 0 }

const say = (key: string, ...parts: (string | number)[]) => {
  drawn.texts += 1
  const message = (messages as Record<string, { message: string }>)[key]?.message
  if (message === undefined) throw new Error(`no text ${key}`)
  return message.replace(/\$(\d)/g, (_, place) => String(parts[Number(place) - 1] ?? ''))
}

/** The English texts, without a browser. */
export const texts: Text = Object.assign(say, {
  language: 'en',
  plural: (stem: string, count: number, ...parts: (string | number)[]) =>
    say(`${stem}_${new Intl.PluralRules('en').select(count)}`, count, ...parts),
}) as Text

/** Draws `children` with the texts into `place`. */
export function draw(children: ComponentChildren, place: Element): void {
  act(() => render(<TextContext.Provider value={texts}>{children}</TextContext.Provider>, place))
}
