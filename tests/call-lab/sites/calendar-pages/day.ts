/** Ten in the morning, five days from now, on the clock on the wall. */
export function labDay(): Date {
  const day = new Date()
  day.setDate(day.getDate() + 5)
  day.setHours(10, 0, 0, 0)
  return day
}

export const written = (day: Date, language: string, parts: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language, parts).format(day)

/** An element with attributes and, inside, text or others. */
export function put(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...inside: readonly (string | Node)[]
): HTMLElement {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...inside)
  return element
}
