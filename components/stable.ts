import { useRef } from 'preact/hooks'

// biome-ignore lint/suspicious/noExplicitAny: any function, its own type comes back out
type Actions = Record<string, (...args: any[]) => unknown>

/** The same object for the life of the component, whose functions always are the newest: memoised rows can hold it. */
export function useStable<A extends Actions>(actions: A): A {
  const newest = useRef(actions)
  newest.current = actions
  const stable = useRef<A | null>(null)
  stable.current ??= Object.fromEntries(
    Object.keys(actions).map((name) => [name, (...args: unknown[]) => newest.current[name]?.(...args)]),
  ) as A
  return stable.current
}
