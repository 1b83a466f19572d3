import { useEffect, useState } from 'preact/hooks'

/** The section that the reader is at: the one jumped to, then whichever stands at the top of the window. */
export function useSectionInView(ids: readonly string[]): [string | undefined, (id: string) => void] {
  const [current, setCurrent] = useState(ids[0])
  useEffect(() => {
    if (!globalThis.IntersectionObserver) return
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) if (entry.isIntersecting) setCurrent(entry.target.id)
      },
      { rootMargin: '-20% 0px -70% 0px' },
    )
    for (const id of ids) {
      const section = document.getElementById(id)
      if (section) observer.observe(section)
    }
    return () => observer.disconnect()
  }, [ids])
  return [current, setCurrent]
}
