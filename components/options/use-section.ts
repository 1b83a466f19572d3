import { useEffect, useState } from 'preact/hooks'

/** The section that the page's address names, `options.html#reminders`; the first where it names none. */
export function useSection<Id extends string>(ids: readonly Id[], first: Id): Id {
  const named = () => ids.find((id) => `#${id}` === location.hash) ?? first
  const [current, setCurrent] = useState(named)
  useEffect(() => {
    const follow = () => {
      setCurrent(named())
      scrollTo(0, 0)
    }
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return current
}
