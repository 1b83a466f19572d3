import type { ComponentChildren } from 'preact'

/** One part, with its states below its name. */
export function Row({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <section class="stack s3">
      <h2>{name}</h2>
      {children}
    </section>
  )
}
